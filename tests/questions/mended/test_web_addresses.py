"""A web address that is known stands for what it is of; where addresses are spoken of, it is one."""

import pytest

from bot.questions import Question, Understander, kinds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("https://www.praktikum-westkueste.de was ist das?", kinds.AboutVerbuende(("jumowestkueste",))),
        ("was ist https://kommonitor.de", kinds.AboutVerbuende(("kommonitor",))),
        ("https://kommunen-innovativ.de/kif/ wann war das?", kinds.Facts(("kif",), ("when",))),
        ("what is kommunen-innovativ.de/nola?", kinds.AboutVerbuende(("nola",))),
        ("https://kommunen-innovativ.de", kinds.AboutProgramme()),
        # The address itself is asked for
        ("Stimmt die Adresse https://kommonitor.de für KomMonitor?", kinds.Facts(("kommonitor",), ("link",))),
        # The page is told of, and not what it is about
        ("www.aktvis.de geht nicht", kinds.Facts(("aktvis",), ("link",))),
        ("Gehört www.coprogruen.de zu CoProGrün?", kinds.Facts(("coprogruen",), ("link",))),
        ("why can't I open https://www.praktikum-westkueste.de?", kinds.Facts(("jumowestkueste",), ("link",))),
        ("https://kommonitor.de is down", kinds.Facts(("kommonitor",), ("link",))),
        ("https://kommunen-innovativ.de ist kaputt", kinds.AboutProgramme(("website",))),
        ("how does https://kommonitor.de work?", kinds.AboutVerbuende(("kommonitor",))),
        ("Gehört https://kommonitor.de zum Thema Daten?", kinds.IsIn(("kommonitor",), "daten")),
    ],
)
def test_an_address_is_read_as_what_it_is_of(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_no_name_is_told_to_be_understood(understander: Understander) -> None:
    assert not understander.understand("https://kommunen-innovativ.de/kif worum geht es da?").notes
