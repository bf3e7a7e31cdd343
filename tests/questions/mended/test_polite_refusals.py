"""A plea behind "kein" leaves something out; what is no longer there is lamented, and no refusal."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question, Search, Without

REFUSED: dict[str, Question] = {
    "Wohnen, keine Pflege bitte": Search(("wohnen",), without=Without(words=("pflege",))),
    "ehrenamt keine mitfahrbänke bitte": Search(("ehrenamt",), without=Without(words=("mitfahrbanke",))),
    "Ehrenamt, keine Pflege, bitte!": Search(("ehrenamt",), without=Without(words=("pflege",))),
    "vacancy, no housing pls": Search(("vacancy",), without=Without(words=("housing",))),
    "Leerstand, nicht Hessen bitte": Search(("leerstand",), without=Without(laender=("he",))),
    "Leerstand nicht mehr, sondern Pflege": Search(("pflege",), without=Without(words=("leerstand",))),
}
LACKED: dict[str, Question] = {
    "wir haben keinen Bus bitte": Search(("bus",)),
    "Bei uns gibt es keinen Arzt, bitte": Search(("arzt",)),
    "Dorf, kein Arzt mehr bitte": Search(("dorf", "arzt")),
    # Who laments ahead of it does so on, and a plea behind a mark refuses nothing.
    "Kita geschlossen, keine Schule bitte": Search(("kita", "schule")),
    "Fahrermangel, keine Kita, bitte": Search(("fahrermangel", "kita")),
    "Einsamkeit, kein Treffpunkt, bitte": Search(("einsamkeit", "treffpunkt")),
    "a town, no doctors please": Search(("doctors",)),
    "school missing, no bus please": Search(("school", "bus")),
    "Leerstand in Hessen bitte": Search(("leerstand",), laender=("he",)),
    "Nein, KIF bitte": kinds.AboutVerbuende(("kif",)),
    # What is done no longer
    "Bus fährt nicht mehr, Bayern": Search(("bus",), laender=("by",)),
    "Arzt behandelt nicht mehr, Bayern": Search(("arzt",), laender=("by",)),
    "bus runs no longer, Bavaria": Search(("bus",), laender=("by",)),
    "flugtaxi kommt nicht mehr, sachsen": Search(("flugtaxi",), laender=("sn",)),
    "das flugtaxi hält hier nicht mehr, sachsen": Search(("flugtaxi",), laender=("sn",)),
    "unser flugtaxi hält hier nicht mehr, sachsen": kinds.NotUnderstood(),
}


@pytest.mark.parametrize("text", REFUSED)
def test_left_out(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == REFUSED[text]


FORMED: dict[str, Question] = {
    "Pflege, keine langen Listen bitte": Search(("pflege",)),
    "care, no pictures please": Search(("care",)),
    "Welche Verbünde in Bayern, bitte keine Details": Search(laender=("by",)),
    # Without a plea, or something else: a subject
    "Leerstand ohne Bilder": Search(("leerstand",), without=Without(words=("bilder",))),
}


@pytest.mark.parametrize("text", FORMED)
def test_how_the_answer_is_to_look_is_no_subject(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == FORMED[text]


@pytest.mark.parametrize("text", LACKED)
def test_not_left_out(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == LACKED[text]
