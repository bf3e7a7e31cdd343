"""What still goes on and is no Verbund is looked for as a thing; no Verbund is denied to go on because of it."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Fact, Question, Search, Superlative

TOLD: tuple[Fact, ...] = ("outcome",)
ASKED: list[tuple[str, Question]] = [
    (
        "Läuft die Praktikumsbörse an der Westküste noch?",
        Search(("praktikumsborse",), places=("westkueste-sh",), facts=TOLD),
    ),
    ("Läuft die Praktikumsbörse noch?", Search(("praktikumsborse",), facts=TOLD)),
    ("Does the internship exchange still run?", Search(("internship", "exchange"), facts=TOLD)),
    ("Läuft das Projekt zur Praktikumsbörse noch?", Search(("praktikumsborse",), facts=TOLD)),
    ("Laufen die Dorfläden noch?", Search(("dorfladen",), facts=TOLD)),
    ("Läuft der Kurs aus Osnabrück noch?", Search(("kurs",), places=("lk-osnabrueck",), facts=TOLD)),
    # Which one it was may be asked before, of what was told
    ("Welches Projekt machte die Dorfläden, und laufen die Dorfläden noch?", Search(("dorfladen",), facts=TOLD)),
    ("Wer hat den Dorfladen gemacht, und läuft der Laden noch?", Search(("dorfladen", "laden"), facts=TOLD)),
    ("Welches Projekt steckt dahinter, und läuft die Praktikumsbörse noch?", Search(("praktikumsborse",), facts=TOLD)),
    ("Welche Projekte gab es in Hessen, und laufen sie noch?", Superlative("running", laender=("he",))),
    ("Läuft in Hessen noch was?", Superlative("running", laender=("he",))),
    # Of a subject only those that deal with it are told
    ("Laufen noch Projekte zu Leerstand?", Superlative("running", words=("leerstand",))),
    ("laufen noch welche zum thema Wohnen?", Superlative("running", words=("wohnen",))),
    ("Ist in Hessen noch was am Laufen?", Superlative("running", laender=("he",))),
    ("Sind im Thema Daten noch Verbünde am Laufen?", Superlative("running", themes=("daten",))),
    ("Ist im Bereich Mobilität noch etwas am Laufen?", Superlative("running", words=("mobilitat",))),
    ("Is there still something going on in Lower Saxony?", Superlative("running", laender=("ni",))),
    ("Leerstand verbünde die noch laufen", Superlative("running", words=("leerstand",))),
    ("Läuft in Dortmund noch was zu Wohnen?", Superlative("running", words=("wohnen",), places=("dortmund",))),
    ("laufende projekte zum thema ehrenamt", Superlative("running", words=("ehrenamt",))),
    ("Was läuft aktuell zum Thema Bürgerbus?", Superlative("running", words=("burgerbus",))),
    ("current projects on housing in Hesse", Superlative("running", laender=("he",), words=("housing",))),
    ("Was läuft noch zum Thema Pflege?", Superlative("running", words=("pflege",))),
    ("Was läuft noch zu Wohnen in Hessen?", Superlative("running", laender=("he",), words=("wohnen",))),
    ("läuft ehrenamt noch", Superlative("running", words=("ehrenamt",))),
    ("was läuft zum ehrenamt", Search(("ehrenamt",))),
    ("was lief noch zum ehrenamt", Search(("ehrenamt",))),
    ("Was läuft noch in Dortmund?", Search(places=("dortmund",))),
    ("Läuft noch eins?", Superlative("running")),
    ("Sind noch alle Projekte aktiv?", Superlative("running")),
    ("Which projects on the west coast are still running?", Superlative("running", places=("westkueste-sh",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_a_thing_that_still_runs_is_no_verbund(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_one_verbund_by_an_unknown_name_is_not_denied_to_go_on(understander: Understander) -> None:
    assert not isinstance(understander.understand("läuft das windelbus projekt noch").question, Superlative)


PLACED: list[tuple[str, tuple[Fact, ...]]] = [
    ("Gibt es das Projekt in Weißwasser noch?", ("when", "outcome")),
    ("Unsere Kleinstadt heißt Weißwasser, gibt es das Projekt noch?", ("when", "outcome")),
    ("Gibt es noch Projekte in Weißwasser?", ()),
    ("Gibt es noch ein Projekt in Weißwasser?", ()),
]


@pytest.mark.parametrize(("text", "facts"), PLACED)
def test_one_that_was_somewhere_is_asked_to_be_still_there(
    understander: Understander, text: str, facts: tuple[Fact, ...]
) -> None:
    assert understander.understand(text).question == Search(places=("weisswasser-o-l",), facts=facts)
