"""A Verbund that is named ahead of what is asked of it."""

import pytest

from bot.questions import kinds
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("ahead", "alone"),
    [
        ("What about iMona, is that still running?", "Is iMona still running?"),
        ("And what about KIF, was it in Gifhorn?", "Was KIF in Gifhorn?"),
        ("What about KIF, did it end in 2019?", "Did KIF end in 2019?"),
        ("Was ist mit iMona, läuft das noch?", "Läuft iMona noch?"),
        ("Was ist mit KIF, gibt es das noch?", "Gibt es KIF noch?"),
        ("Was ist mit KIF, war das in Gifhorn?", "War KIF in Gifhorn?"),
        ("Was ist mit KIF, endete das 2019?", "Endete KIF 2019?"),
    ],
)
def test_what_is_asked_of_it_is_asked_of_the_verbund_named_ahead(
    understander: Understander, ahead: str, alone: str
) -> None:
    assert understander.understand(ahead).question == understander.understand(alone).question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("What about KIF?", kinds.AboutVerbuende(("kif",))),
        ("What is KIF, and is it still running?", kinds.AboutVerbuende(("kif",))),
        ("What about KIF, who led it?", kinds.Facts(("kif",), ("coordinator",))),
        ("Was ist mit KIF, wer leitete das?", kinds.Facts(("kif",), ("coordinator",))),
        ("Tell me about iMona. Also, is it still going on?", kinds.AboutVerbuende(("imona",))),
        ("Was macht ihr mit KIF, ist das geheim?", kinds.AboutVerbuende(("kif",))),
        ("Was ist mit KIF, gibt es noch andere?", kinds.Siblings(("kif",))),
        ("Was ist mit KIF, war das Amt in Gifhorn dabei?", kinds.Facts(("kif",), ("partners",))),
    ],
)
def test_where_more_or_else_is_asked_nothing_is_put_together(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question
