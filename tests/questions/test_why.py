"""Why Verbünde are where or as many as they are is not known, and told so beside where they are."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Warum gibts in Hessen so viele Projekte und in Bayern nur eins", ["Warum"]),
        ("Why are there so many projects in Hesse?", ["Why"]),
        ("Welche Projekte gibt es in Hessen?", []),
        ("Welche Projekte untersuchten, warum Läden schließen?", []),
    ],
)
def test_why_is_not_known(understander: Understander, text: str, heard: list[str]) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Search)
    assert [note.heard for note in understood.notes] == heard
