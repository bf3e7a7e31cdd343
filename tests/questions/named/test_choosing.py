"""Which of several Verbünde that are named something is so of, and what only looks like asking for that."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text",
    [
        "NoLA oder KIF – welches war in Thüringen?",
        "Which one was in Thuringia, NoLA or KIF?",
        "Which of the two projects is from Thuringia: NoLA or KIF?",
        "War NoLA oder das Projekt KIF in Thüringen?",
        "Wer von NoLA und KIF war in Thüringen?",
        "NoLA und KIF: welches davon war in Thüringen?",
        "nola oder kif wer war in thüringen",
    ],
)
def test_which_of_several_was_there(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.IsAt(("nola", "kif"), laender=("th",), of_several="which")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bei wem war die Bauhaus-Universität dabei, KIF oder NoLA?",
            kinds.IsAt(("kif", "nola"), organisations=("bauhaus-uni-weimar",), of_several="which"),
        ),
        ("Wer war in Rohrbach, KIF oder NoLA?", kinds.IsAt(("kif", "nola"), places=("rohrbach",), of_several="which")),
        ("Which of the two is in data management, KIF or NaKoFi?", kinds.IsIn(("kif", "nakofi"), "daten", choice=True)),
        ("Gehört KIF oder NaKoFi zum Thema Daten?", kinds.IsIn(("kif", "nakofi"), "daten", choice=True)),
    ],
)
def test_which_of_several_was_with_somebody_or_in_a_theme(
    understander: Understander, text: str, expected: kinds.Question
) -> None:
    assert understander.understand(text).question == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Waren NoLA und KIF in Thüringen?", kinds.IsAt(("nola", "kif"), laender=("th",))),
        ("War KIF in Hessen oder in Bayern?", kinds.IsAt(("kif",), laender=("he", "by"), of_several="any")),
        ("Gehören KIF und NaKoFi zum Thema Daten?", kinds.IsIn(("kif", "nakofi"), "daten")),
        ("KIF oder NoLA: welches Bundesland?", kinds.Facts(("kif", "nola"), ("where",))),
        # Who was not there is told by where each was.
        ("KIF or NoLA, which was only in Lower Saxony?", kinds.Facts(("kif", "nola"), ("where",))),
    ],
)
def test_what_asks_for_no_choice(understander: Understander, text: str, expected: kinds.Question) -> None:
    assert understander.understand(text).question == expected


@pytest.mark.parametrize("text", ["Wer war bei KIF oder NoLA aus Thüringen?", "KIF und NoLA: Wer war in Thüringen?"])
def test_who_took_part_is_asked_of_organisations(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.IsAt)


@pytest.mark.parametrize(
    "text", ["Lief KIF oder NoLA länger?", "War KIF oder NoLA kürzer?", "Lief KIF länger oder NoLA?"]
)
def test_which_took_longer(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Facts(("kif", "nola"), ("when",), compared_in=("long",))


def test_how_long_an_explanation_is_to_be_asks_for_no_run_time(understander: Understander) -> None:
    question = understander.understand("Kannst du KIF oder NoLA kürzer erklären?").question
    assert question == kinds.AboutVerbuende(("kif", "nola"))


def test_which_got_more(understander: Understander) -> None:
    question = understander.understand("Bekam KIF oder NoLA mehr?").question
    assert question == kinds.Facts(("kif", "nola"), ("money",), compared_in=("all",))


def test_of_which_something_is_not_so_is_no_choice_of_those_of_which_it_is(understander: Understander) -> None:
    question = understander.understand("KIF oder NoLA, welches war nicht in Thüringen?").question
    assert not getattr(question, "choice", False)
    assert not getattr(question, "is_choice", False)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Ist Remscheid in MOSAIK oder in KIF?",
            kinds.IsAt(("mosaik", "kif"), places=("remscheid",), of_several="which"),
        ),
        (
            "Was TU Dresden in NaKoFi or in the project KIF?",
            kinds.IsAt(("nakofi", "kif"), organisations=("tu-dresden",), of_several="which"),
        ),
        (
            "Welcher war in Hessen und Thüringen, AktVis oder Bürgerfonds?",
            kinds.IsAt(("aktvis", "buergerfonds"), laender=("he", "th"), of_several="which"),
        ),
        # Either will do
        (
            "Welcher war in Hessen oder Thüringen, AktVis oder NoLA?",
            kinds.IsAt(("aktvis", "nola"), laender=("he", "th"), of_several="which_of_any"),
        ),
        # No choice
        ("Sind Remscheid und Dortmund in MOSAIK?", kinds.IsAt(("mosaik",), places=("remscheid", "dortmund"))),
    ],
)
def test_which_was_at_all_or_any_of_several_places(understander: Understander, text: str, question: kinds.IsAt) -> None:
    assert understander.understand(text).question == question
