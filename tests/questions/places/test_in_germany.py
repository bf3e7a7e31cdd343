"""All places are in Germany: whoever asks if all are there, or any is not, is told so and gets no list."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text",
    ["Are all projects in Germany?", "Was any project outside Germany?", "Gab es Projekte außerhalb Deutschlands?"],
)
def test_all_are_told_to_be_in_germany(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.UnknownPlace()
    assert [note.kind for note in understood.notes] == ["home"]


@pytest.mark.parametrize("text", ["Alle Projekte in Deutschland", "Which projects were in Germany?"])
def test_whoever_looks_for_them_there_gets_all(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AllVerbuende()
