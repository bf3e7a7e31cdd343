"""Which ones there were is not known where the texts only tell how many."""

import pytest

from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Wie hießen die 14 Gemeinden bei Fokusland?", ["Gemeinden"]),
        ("die vier Gemeinden bei iMona?", ["Gemeinden"]),
        ("What are the names of the 14 municipalities in Fokusland?", ["municipalities"]),
        # So many are not told, or all of them are known, or none is asked for.
        ("Wie hießen die 30 Gemeinden bei Fokusland?", []),
        ("Welche drei Gemeinden waren bei AktVis?", []),
        ("Es waren 14 Gemeinden bei Fokusland, oder?", []),
        ("Waren bei Fokusland 14 Gemeinden dabei?", []),
    ],
)
def test_which_ones_there_were_is_not_known(understander: Understander, text: str, heard: list[str]) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "nameless"] == heard
