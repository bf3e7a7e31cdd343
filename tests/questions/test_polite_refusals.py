"""A plea behind "kein" leaves something out; what is no longer there is lamented, and no refusal."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import NOTHING, Question, Search, Without

REFUSED: dict[str, Question] = {
    "Wohnen, keine Pflege bitte": Search(("wohnen",), without=Without(words=("pflege",))),
    "ehrenamt keine mitfahrbänke bitte": Search(("ehrenamt",), without=Without(words=("mitfahrbanke",))),
    "Ehrenamt, kein Wohnen, bitte!": Search(("ehrenamt",), without=Without(words=("wohnen",))),
    "vacancy, no housing pls": Search(("vacancy",), without=Without(words=("housing",))),
    "Leerstand, nicht Hessen bitte": Search(("leerstand",), without=Without(laender=("he",))),
    "Leerstand nicht mehr, sondern Pflege": Search(("pflege",), without=Without(words=("leerstand",))),
}
LACKED: dict[str, Question] = {
    "wir haben keinen Bus bitte": Search(("bus",)),
    "Bei uns gibt es keinen Arzt, bitte": Search(("arzt",)),
    "Dorf, kein Arzt mehr bitte": Search(("dorf", "arzt")),
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


@pytest.mark.parametrize("text", LACKED)
def test_not_left_out(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert question == LACKED[text]
    assert not isinstance(question, Search) or question.without == NOTHING
