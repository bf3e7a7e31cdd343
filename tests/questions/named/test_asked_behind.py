"""What is asked of several Verbünde behind a first question on them is told as well."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "KIF and AktVis: both in Hesse? And which began first?",
            kinds.IsAt(("kif", "aktvis"), ("he",), facts=("when",)),
        ),
        (
            "Waren KIF und TempALand beide in Niedersachsen, und wer hat sie geleitet?",
            kinds.IsAt(("kif", "tempaland"), ("ni",), facts=("coordinator",)),
        ),
        (
            "Did WEBWiKo and KomMonitor start the same year? who led them?",
            kinds.Facts(("webwiko", "kommonitor"), ("when", "coordinator"), compared_in=("start",)),
        ),
        (
            "KOMET and KIF: same state? which one ended later?",
            kinds.Facts(("komet", "kif"), ("where", "when"), compared_in=("all",)),
        ),
    ],
)
def test_both_are_answered(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Are KIF and AktVis both in Hesse?", kinds.IsAt(("kif", "aktvis"), ("he",))),
        # One question for two facts compares nothing, and two for one fact are told together
        (
            "Were AktVis and MOSAIK both launched in March 2017, and when did each of them finish?",
            kinds.Facts(("aktvis", "mosaik"), ("when",), compared_in=("start", "end")),
        ),
        ("Wann liefen KIF und NoLA, und wo waren sie?", kinds.Facts(("kif", "nola"), ("where", "when"))),
    ],
)
def test_a_single_question_stays_one(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
