"""How many Verbünde or themes there are said to be is confirmed or denied."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

_VERBUENDE = kinds.AllVerbuende(count=True)
CLAIMED: list[tuple[str, Question, str]] = [
    ("Es waren doch 41 Verbünde, oder?", _VERBUENDE, "no"),
    ("Das Programm bestand aus 41 Verbünden, stimmt's?", _VERBUENDE, "no"),
    ("There were 25 projects, right?", _VERBUENDE, "no"),
    ("Stimmt es, dass es 30 Verbünde waren?", _VERBUENDE, "yes"),
    ("Es gab fünf Fokusthemen, oder?", kinds.AllThemes(count=True), "no"),
    ("Is it true that there were four themes?", kinds.AllThemes(count=True), "yes"),
]


@pytest.mark.parametrize(("text", "question", "so"), CLAIMED)
def test_a_claimed_number_gets_a_verdict(understander: Understander, text: str, question: Question, so: str) -> None:
    understanding = understander.understand(text)
    assert understanding.question == question
    assert [note.heard for note in understanding.notes if note.kind == "count"] == [so]


@pytest.mark.parametrize(
    "text",
    [
        "Welche 30 Verbünde gibt es?",
        "In Hessen waren 5 Verbünde, oder?",
        "Nenn mir drei Verbünde",
        "Endeten 12 Verbünde 2019?",
    ],
)
def test_other_numbers_are_none_of_all(understander: Understander, text: str) -> None:
    assert "count" not in {note.kind for note in understander.understand(text).notes}
