"""Names that were written as they sound are asked back, the shorter ones only where one is asked about."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("naco fi", kinds.AskBack(kinds.AboutVerbuende(("nakofi",)))),
    ("who runs naco fi", kinds.AskBack(kinds.Facts(("nakofi",), ("coordinator",)))),
    ("Da war mal so ein Ding, das hieß Kosi Lapp oder so ähnlich", kinds.AskBack(kinds.AboutVerbuende(("kosi-lab",)))),
    # Rules that look where a name stands, in one text or several.
    ("when did eye mona and naco fi end", kinds.AskBack(kinds.Facts(("imona", "nakofi"), ("when",)))),
    ("is in with Mona", kinds.AskBack(kinds.Siblings(("imona",)))),
    ("naco fi is in with Mona konsortialpartnern", kinds.AskBack(kinds.Siblings(("nakofi", "imona")))),
    ("is naco fi umbrella what was", kinds.AskBack(kinds.AboutVerbuende(("nakofi",)))),
    ("Mona told me a joke at lunch and I did not get it", kinds.NotUnderstood()),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_names_are_heard(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
