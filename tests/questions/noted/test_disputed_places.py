"""A place that only some sources name is told to be open, also where nobody asks whether a Verbund was there."""

import pytest

from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Bürgerfonds in Witzenhausen", ["Witzenhausen"]),
        ("Was machte der Bürgerfonds in Treffurt?", ["Treffurt"]),
        ("Who coordinated Bürgerfonds in Helmstedt?", ["Helmstedt"]),
        # What all name, or none, is told otherwise; the question whether it was there answers itself.
        ("Bürgerfonds in Felsberg", []),
        ("Bürgerfonds in Eschwege", []),
        ("War der Bürgerfonds in Helmstedt?", []),
        ("KIF in Helmstedt", []),
    ],
)
def test_what_is_disputed_is_noted(understander: Understander, text: str, heard: list[str]) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "disputed"] == heard
