"""That people led Verbünde is told to be unknown, and found are those that dealt with them."""

import pytest

from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Are there projects led by women?", ["led by women"]),
        ("projects run by migrants", ["run by migrants"]),
        ("Welche Projekte wurden von Jugendlichen geleitet?", ["von Jugendlichen geleitet"]),
        ("Gibt es Projekte unter Leitung von Frauen?", ["Leitung von Frauen"]),
        # Known kinds of organisations, and what volunteers run
        ("projects led by companies", []),
        ("projects on shops run by volunteers", []),
        ("Wer leitete das Projekt zu Leerstand?", []),
    ],
)
def test_it_is_not_known_whether_people_led_a_verbund(understander: Understander, text: str, heard: list[str]) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "qualified"] == heard
