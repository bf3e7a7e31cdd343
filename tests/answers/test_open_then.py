"""Who asks what ran at a place then is told first of the Verbund there whose end is not known, and of none far away."""

import pytest

from bot.answers.assistant import Assistant
from tests.answers.reading import everything, labels


@pytest.mark.parametrize(
    ("question", "name", "apart"),
    [
        ("projekte in zwickau 2019", "IER-SEK", "KoDa_eG"),
        ("Was lief 2019 in Herten?", "DeWaK", "CoProGrün"),
        ("what ran in Cottbus in 2019?", "NaKoFi", "TransformBar"),
    ],
)
def test_who_may_have_run_there_is_offered(assistant: Assistant, question: str, name: str, apart: str) -> None:
    screen = assistant.answer(question, "en" if "what ran" in question else "de").screen
    assert labels(screen)[0] == f"{name} ?"
    assert apart not in everything(screen)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("projekte in zwickau 2018", "IER-SEK"),
        ("Was lief 2018 in Herten?", "DeWaK"),
        ("what ran in Cottbus in 2018?", "NaKoFi"),
    ],
)
def test_who_was_seen_at_work_then_ran(assistant: Assistant, question: str, name: str) -> None:
    screen = assistant.answer(question, "en" if "what ran" in question else "de").screen
    assert labels(screen)[0] == name
