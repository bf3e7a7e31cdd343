"""Other programmes are not known: they are neither this one, nor subjects that Verbünde dealt with."""

import pytest

from bot.questions import Understander, kinds

OTHERS = (
    "Was unterscheidet Kommunen innovativ von LEADER?",
    "what's the difference between Kommunen innovativ and LEADER",
    "Unterschied zwischen BMBF und BBSR",
    "kennst du das Programm Soziale Stadt",
    "was ist das Programm LEADER",
    "Förderprogramm Zukunft Land",
    "what is the programme Smart Cities",
    "Worum geht es bei Stadtumbau Ost",
    "kennt ihr Smart Country",
    "was ist KMU-innovativ",
    "kennt ihr auch zukunftsstadt oder smart cities",
    "kennt ihr zukunftsstadt",
    "was ist Kommune 2030 für ein Programm",
)
NO_OTHERS = (
    "Unterschied zwischen BMBF und PtJ",
    "Wer steckt hinter dem Programm BMBF",
    "Was unterscheidet Kommunen innovativ von anderen Programmen",
    "was ist Kommunen innovativ für ein Programm",
    "kennst du das Programm Kommunen innovativ",
    "was ist das für ein Programm",
    "Was brachte das Programm Bürgern",
    "kennst du Stadtumbau",
    "was ist KMU",
    "was ist ÖPNV-Anbindung",
    "was gibt es zu KMU-Förderung",
    "Wie lautet das WLAN-Passwort?",
    "kennt ihr leerstand",
    "Was ist Nachhaltige Mobilität",
    "kennst du Dortmund",
    "kennt ihr einen guten Zahnarzt",
    "Worum geht es bei Leerstand",
    "Programme gegen Leerstand",
    "was ist der Unterschied zwischen KIF und KOMET",
)


@pytest.mark.parametrize("text", OTHERS)
def test_nothing_is_known_of_other_programmes(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Remark("elsewhere")


@pytest.mark.parametrize("text", NO_OTHERS)
def test_what_is_known_is_no_other_programme(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Remark)
