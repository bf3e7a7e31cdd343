"""Whether the programme is said to be one of a Land, or a Land to have paid for it."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.noted.note import Note

_FUNDER = kinds.AboutProgramme(("funder",))


@pytest.mark.parametrize(
    "text",
    [
        "Das war doch ein Programm vom Land NRW, oder?",
        "Das Programm ist vom Land Hessen, oder?",
        # A Verbund got money from there, and still the programme is none of that Land.
        "War das ein Förderprogramm des Landes Niedersachsen?",
        "Kommunen innovativ ist ein Programm des Landes Sachsen.",
        "Stimmt es, dass das ein hessisches Programm war?",
        "Es ist ein Landesprogramm, oder?",
        "It was a Bavarian programme, right?",
        "Was this a programme of the state of Hesse?",
        "Is it a state programme?",
    ],
)
def test_the_programme_is_none_of_a_land(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert understood.question == _FUNDER
    assert Note("so", "no") in understood.notes


@pytest.mark.parametrize(
    "text", ["Das Land Hessen hat das Programm bezahlt, oder?", "Hat Hessen das Programm bezahlt?"]
)
def test_that_a_land_paid_is_denied(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert understood.question == _FUNDER
    assert Note("mistaken", "Hessen") in understood.notes


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Das Programm war in Hessen, oder?", "he"),
        ("War das Programm auch in Hessen aktiv?", "he"),
        ("Gibt es ein Förderprogramm vom Land Hessen?", "he"),
        ("Projekte des Programms aus Hessen", "he"),
        ("Hessisches Programm", "he"),
        ("Is there a Bavarian programme?", "by"),
        ("Was Bavaria in the programme?", "by"),
        ("Is the programme active in the state of Hesse?", "he"),
    ],
)
def test_where_the_programme_was_is_no_claim_on_whose_it_is(understander: Understander, text: str, land: str) -> None:
    assert understander.understand(text).question == kinds.Search(laender=(land,))


@pytest.mark.parametrize(
    "text",
    ["Das war kein Programm vom Land NRW, oder?", "War das Programm in jedem Land?", "War es ein Bundesprogramm?"],
)
def test_what_is_so_is_not_set_right(understander: Understander, text: str) -> None:
    assert Note("so", "no") not in understander.understand(text).notes
