"""What is said of neither of several Verbünde is told of each; elsewhere these are only put aside."""

import pytest

from bot.questions import Understander, kinds

_ASIDE = kinds.Search(laender=("he",), without=kinds.Without(verbuende=("kif", "buergerfonds")))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Weder KIF noch Bürgerfonds sind in Hessen, oder?", kinds.Facts(("kif", "buergerfonds"), ("where",))),
        ("Neither KIF nor Bürgerfonds is in Hesse, right?", kinds.Facts(("kif", "buergerfonds"), ("where",))),
        ("Weder KIF noch NoLA gehören zu den Daten, oder?", kinds.Facts(("kif", "nola"), ("theme",))),
        ("Weder KIF noch NoLA lief bis 2020, oder?", kinds.Facts(("kif", "nola"), ("when",))),
        ("Projekte in Hessen, weder KIF noch Bürgerfonds", _ASIDE),
        ("Ich suche weder KIF noch Bürgerfonds in Hessen", _ASIDE),
    ],
)
def test_what_is_said_of_neither_is_told_of_each(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question
