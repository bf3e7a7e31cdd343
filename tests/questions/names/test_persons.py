"""Who asks for persons is told who took part or coordinated, and that no names of persons are known."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("Welcher Professor steckt hinter TempALand?", kinds.Facts(("tempaland",), ("partners",))),
    ("welche leute stecken hinter tempaland", kinds.Facts(("tempaland",), ("partners",))),
    ("Welche Wissenschaftler haben NoLA gemacht?", kinds.Facts(("nola",), ("partners",))),
    ("which professor ran MOSAIK", kinds.Facts(("mosaik",), ("partners",))),
    ("Name des Projektleiters von AktVis?", kinds.Facts(("aktvis",), ("coordinator",))),
    ("nenn mir den namen der projektleiterin von iMona", kinds.Facts(("imona",), ("coordinator",))),
    ("Who was the project manager of KIF, by name?", kinds.Facts(("kif",), ("coordinator",))),
    (
        "Who is the contact person for KIF and what is their email?",
        kinds.Facts(("kif",), ("coordinator", "contact")),
    ),
]
OTHERS: list[tuple[str, Question]] = [
    ("Welche Leute ziehen in die Ortsmitte bei KIF?", kinds.AboutVerbuende(("kif",))),
    ("Name und Träger von KIF", kinds.Facts(("kif",), ("coordinator", "title"))),
    ('Wer steckt hinter "Kleinstadt macht Leute"?', kinds.Facts(("kleinstadt-gestalten",), ("coordinator",))),
    ("wer leitete kif", kinds.Facts(("kif",), ("coordinator",))),
    ("Meine Chefin meinte, KIF sei hier gewesen. Wo war das?", kinds.Facts(("kif",), ("where",))),
    # Two names in no list may be anybody's who took part
    ("War Grüner Daumen bei KIF Partner?", kinds.Facts(("kif",), ("partners",))),
    ("hat kif ältere menschen beteiligt", kinds.Facts(("kif",), ("partners",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_it_is_said_that_no_persons_are_known(understander: Understander, text: str, question: Question) -> None:
    understanding = understander.understand(text)
    assert understanding.question == question
    assert [note.kind for note in understanding.notes] == ["persons"]


@pytest.mark.parametrize(("text", "question"), OTHERS)
def test_not_so_where_others_are_spoken_of(understander: Understander, text: str, question: Question) -> None:
    understanding = understander.understand(text)
    assert understanding.question == question
    assert "persons" not in [note.kind for note in understanding.notes]


@pytest.mark.parametrize(("text", "told"), [("Arbeitet Herr Müller bei KIF?", True), ("Läuft KIF in Hessen?", False)])
def test_who_has_a_title_is_a_person_whatever_they_did(understander: Understander, text: str, told: bool) -> None:
    notes = understander.understand(text).notes
    assert any(note.kind == "persons" for note in notes) is told


@pytest.mark.parametrize(
    ("text", "facts", "told"),
    [
        ("Ist Herr Müller aus Gifhorn bei KIF?", ("partners",), True),
        ("Arbeitet Frau Schmidt aus Nienburg bei KIF?", ("partners",), True),
        ("Hat Frau Schmidt recht, dass KIF 2019 endete?", ("when",), False),
    ],
)
def test_a_person_is_no_place_and_whoever_says_so_is_not_asked_for(
    understander: Understander, text: str, facts: tuple[kinds.Fact, ...], told: bool
) -> None:
    understanding = understander.understand(text)
    assert understanding.question == kinds.Facts(("kif",), facts)
    assert any(note.kind == "persons" for note in understanding.notes) is told
