"""One word names a theme where a theme stands."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("Ist NaKoFi in Daten?", kinds.IsIn(("nakofi",), "daten")),
    ("Gehört KIF zu Daten?", kinds.IsIn(("kif",), "daten")),
    ("NaKoFi ist doch bei Daten, oder?", kinds.IsIn(("nakofi",), "daten")),
    ("Arbeitet KIF mit Daten?", kinds.AboutVerbuende(("kif",))),
    ("Daten von KIF?", kinds.AboutVerbuende(("kif",))),
    ("NaKoFi - in Daten gut?", kinds.AboutVerbuende(("nakofi",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_a_word_names_a_theme(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
