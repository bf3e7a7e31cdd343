"""What people tell of a place and of their day looks for no Verbünde, and what a name like a person's does for none."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutVerbuende, AskBack, NotUnderstood, Question, Search

_IMONA = AboutVerbuende(("imona",))


@pytest.mark.parametrize("text", ["In Cottbus spielt das Orchester", "papa hat morgen einen termin in dortmund"])
def test_what_goes_on_or_is_planned_in_a_place_looks_for_nothing(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == NotUnderstood()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # What a Verbund may deal with is looked for, and so is what only has no verb.
        ("in dortmund steht die wirtschaft vor problemen", Search(("wirtschaft",), places=("dortmund",))),
        ("in hessen leerstand", Search(("leerstand",), laender=("he",))),
        ("in bremen gab es ein projekt", Search(laender=("hb",))),
        # A name that may be somebody's
        ("imona hat mich gestern angerufen", AskBack(_IMONA)),
        ("imona und ich waren gestern schwimmen", AskBack(_IMONA)),
        ("ist imona schon da?", AskBack(_IMONA)),
        ("Gestern habe ich von imona gelesen", _IMONA),
        ("webwiko habe ich gestern gelesen, was war das", AboutVerbuende(("webwiko",))),
    ],
)
def test_what_may_be_asked_is_not_lost(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
