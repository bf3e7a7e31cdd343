"""Whether "dabei" asks who took part or means what was told; and that a place somebody tells of is no seat."""

import pytest

from bot.questions import Question, Understander, kinds

THEREBY: list[tuple[str, Question]] = [
    ("In Weimar meinte man, wir sollten uns NoLA ansehen. Worum ging es dabei?", kinds.AboutVerbuende(("nola",))),
    ("KoSI-LAB: worum geht es dabei?", kinds.AboutVerbuende(("kosi-lab",))),
    ("Bei AktVis, was kam dabei eigentlich heraus?", kinds.Facts(("aktvis",), ("outcome",))),
    ("Was hat man bei DeWaK dabei gelernt?", kinds.Facts(("dewak",), ("outcome",))),
    ("KIF: wie viel Geld ist dabei geflossen?", kinds.Facts(("kif",), ("money",))),
    ("Wie lange hat es dabei gedauert bei KIF?", kinds.Facts(("kif",), ("when",))),
]
TOOK_PART: list[tuple[str, Question]] = [
    ("Wer war bei KIF dabei?", kinds.Facts(("kif",), ("partners",))),
    ("KIF: wer ist dabei?", kinds.Facts(("kif",), ("partners",))),
    ("Was war bei KIF dabei?", kinds.Facts(("kif",), ("partners",))),
    ("Wer war bei KIF dabei und was kam heraus?", kinds.Facts(("kif",), ("partners", "outcome"))),
]


@pytest.mark.parametrize(("text", "question"), THEREBY)
def test_beside_another_question_it_means_what_was_told(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text", ["wie viele verbünde hatten eine uni dabei", "was gab es in bayern zu mobilität wo eine uni dabei ist"]
)
def test_to_have_somebody_in_it_is_to_have_a_partner(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.sorts == ("university",)


@pytest.mark.parametrize(("text", "question"), TOOK_PART)
def test_who_is_in_it_took_part(understander: Understander, text: str, question: Question) -> None:
    asked = understander.understand(text).question
    assert isinstance(asked, kinds.Facts)
    assert isinstance(question, kinds.Facts)
    assert set(asked.facts) == set(question.facts)


@pytest.mark.parametrize(
    "text",
    [
        "Mit wem hat die Stadt Zwickau bei IER-SEK zusammengearbeitet?",
        "Unsere Nachbarn in Eschwege waren ja bei lebenswert dabei. Wer waren die anderen Partner?",
    ],
)
def test_a_town_that_is_told_of_is_no_seat(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Facts)
    assert understood.notes == ()


@pytest.mark.parametrize(
    "text", ["Welche Partner aus Zwickau hatte IER-SEK?", "Wer aus Zwickau war bei IER-SEK dabei?"]
)
def test_a_town_that_partners_are_from_is_one(understander: Understander, text: str) -> None:
    assert [note.kind for note in understander.understand(text).notes] == ["seat"]


@pytest.mark.parametrize(
    "text",
    [
        "An wen könnte ich mich bei NoLA wenden?",
        "An wen muss man sich bei KIF wenden?",
        "wen ruf ich an wegen lebenswert",
        "Wen soll ich wegen AktVis anrufen?",
        "Wen kann man bei KIF ansprechen?",
    ],
)
def test_whom_to_turn_to_asks_for_a_contact(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert "contact" in question.facts
