"""When a Verbund ended somewhere is told by what came of it, or by nothing."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Fact


@pytest.mark.parametrize(
    ("text", "facts", "noted"),
    [
        ("Wann tagte MIGOEK zum Abschluss in Holzminden?", ("when", "outcome"), []),
        ("Wann war der Abschluss von CoProGrün in Dortmund-Deusen?", ("when", "outcome"), []),
        ("Wann war der Abschluss von KIF in Gifhorn?", ("when",), ["Gifhorn"]),
        # The run time is that of all places.
        ("Bis wann lief KIF in Gifhorn?", ("when",), []),
        ("Seit wann gab es KuDeQua in Dortmund?", ("when",), []),
    ],
)
def test_an_event_at_a_place(understander: Understander, text: str, facts: tuple[Fact, ...], noted: list[str]) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Facts)
    assert understood.question.facts == facts
    assert [note.heard for note in understood.notes if note.kind == "thing"] == noted
