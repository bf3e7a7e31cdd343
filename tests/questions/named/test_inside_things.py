"""What is asked of something inside a Verbund is not answered as if it were asked of the whole."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Who took part in the closing event of CoProGrün?", "closing event"),
        ("Wer nahm an der Sommerschule von Kleinstadt_gestalten teil?", "Sommerschule"),
        ("Who joined the final conference of WatNu?", "final conference"),
        ("When and where was the closing event of MOSAIK?", "closing event"),
        ("Wann und wo war die Abschlussveranstaltung von KOMOBIL2035?", "Abschlussveranstaltung"),
    ],
)
def test_what_the_texts_tell_of_it_is_pointed_to(understander: Understander, text: str, thing: str) -> None:
    assert ("told", thing) in [(note.kind, note.heard) for note in understander.understand(text).notes]


def test_who_took_part_in_what_no_text_tells_of_is_not_known(understander: Understander) -> None:
    understood = understander.understand("Wer nahm an der Sommerschule von KIF teil?")
    assert understood.question == kinds.Facts(("kif",), ("partners",))
    assert [(note.kind, note.heard) for note in understood.notes] == [("attended", "Sommerschule")]


@pytest.mark.parametrize(
    "text",
    [
        "Wann war die Abschlussveranstaltung von MOSAIK?",
        "Wer war Partner von KIF?",
        "Wer sind die Partner des Projekts KIF?",
        "Wer gehörte zum Team von NaKoFi?",
        "Who were the partners in the project of KIF?",
    ],
)
def test_what_is_asked_of_the_verbund_is_told_without_more_ado(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Facts)
    assert not understood.notes


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Is Rügen part of WatNu?", "Rügen"),
        ("Gehört die Eifel zu IN²?", "Eifel"),
        ("Ist Sylt Teil von JuMoWestküste?", "Sylt"),
    ],
)
def test_of_an_area_it_is_not_known_what_belongs_to_it(understander: Understander, text: str, area: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Facts)
    assert understood.question.facts == ("where",)
    assert [(note.kind, note.heard) for note in understood.notes] == [("region", area)]


def test_the_theme_of_what_is_in_an_area_is_told(understander: Understander) -> None:
    text = "In welchem Thema ist das Projekt auf Rügen, WatNu?"
    assert understander.understand(text).question == kinds.ThemeOf(("watnu",))
