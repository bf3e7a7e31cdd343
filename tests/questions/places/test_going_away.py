"""Where people go is not where Verbünde are looked for."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Question, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Die Jungen hauen alle ab nach Hamburg oder Berlin, wer macht was dagegen?", Search(("jungen", "abhauen"))),
        ("Wer hat sich um Leute gekümmert, die nach Berlin pendeln?", Search(("pendeln",))),
        ("Wer hilft Leuten, die nach Leipzig ziehen?", Search(("wegziehen",))),
        ("Everyone under 25 moves away to Munich, does anybody deal with that?", Search(("movingaway",))),
        ("all the young women move to Leipzig, who did something about it?", Search(("youngwomen", "movingaway"))),
        # It may be asked of there, and money goes where Verbünde are.
        ("Ich ziehe nach Bremen, was gibt es dort?", Search(laender=("hb",))),
        ("My aunt moved to Cottbus, was there some research?", Search(places=("cottbus",))),
        ("Wer hilft Leuten, die nach Remscheid ziehen?", Search(places=("remscheid",))),
        ("Ich gehe nach Hessen, welche Projekte gibt es?", Search(laender=("he",))),
        ("Unter der Woche arbeite ich in Hessen, welche Projekte gibt es?", Search(laender=("he",))),
        ("I'm moving to Hesse, which projects are there?", Search(laender=("he",))),
        ("Unsere Jugend zieht nach Hessen, wer hilft?", Search(("jugend", "wegziehen"))),
        ("Was zieht Leute nach Mecklenburg-Vorpommern?", Search(laender=("mv",))),
        ("How to get people to move to Thuringia?", Search(laender=("th",))),
        ("Is there anything left for Hamburg?", Search(laender=("hh",))),
        ("Welche Verbünde gingen nach Sachsen?", Search(laender=("sn",))),
        ("Which project went to Zwickau?", Search(places=("zwickau",))),
    ],
)
def test_where_people_go_is_no_place_to_look_in(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_where_somebody_is_on_weekdays_is_somewhere_else(understander: Understander) -> None:
    text = "Unter der Woche bin ich in Hannover, am Wochenende auf dem Dorf. Wer hat sich damit beschäftigt?"
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert not found.towns
    assert found.words == ("woanders", "wochenende", "dorf")
    home = understander.understand("Ich bin in Hannover, welche Projekte gibt es da?").question
    assert isinstance(home, Search)
    assert home.towns


@pytest.mark.parametrize(
    "text",
    [
        "Montag bis Freitag in Bremen, am Wochenende bei den Eltern, wer untersucht Leute wie mich?",
        "Nach zehn Jahren Bremen wieder daheim in der Kleinstadt",
        "After ten years Bremen, small town life again",
    ],
)
def test_where_somebody_tells_to_have_lived_is_somewhere_else(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert not found.laender
    assert found.words or found.like


@pytest.mark.parametrize(
    "text",
    [
        "Ich suche Verbünde, die unter der Woche in Bremen arbeiten",
        "Welche Projekte liefen von Montag bis Freitag in Bremen?",
        "Nach zehn Jahren noch Projekte in Bremen?",
    ],
)
def test_where_verbuende_were_is_looked_in(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert found.laender == ("hb",)
