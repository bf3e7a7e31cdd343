"""Who says where they live, and no more, is told what there was, with or without a full stop."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import NotUnderstood, Question, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Ich wohne in Herten.", Search(places=("herten",))),
        ("Wir kommen aus Eschwege.", Search(places=("eschwege",))),
        ("I live in Cottbus.", Search(places=("cottbus",))),
        ("Ich habe in Cottbus ein Eis gegessen.", NotUnderstood()),
    ],
)
def test_a_home_alone_is_a_place_to_look_in(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
