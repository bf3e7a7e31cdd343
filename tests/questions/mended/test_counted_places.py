"""Whoever says in how many places a Verbund was asks where it was all the same."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("in welchen zwei Städten lief KoSI-LAB und wann?", ("where", "when")),
        ("In welchen 2 Kommunen war KoSI-LAB, und wer hat geleitet?", ("where", "coordinator")),
        ("Welche beiden Städte waren bei KoSI-LAB dabei und wann lief es?", ("where", "when")),
        ("In welchen zwei Ländern lief KIF und wer leitete es?", ("where", "coordinator")),
        ("Which two towns did KoSI-LAB work in and when?", ("where", "when")),
        ("Wie lange lief KoSI-LAB?", ("when",)),
    ],
)
def test_how_many_places_are_asked_for_leaves_where(
    understander: Understander, text: str, facts: tuple[kinds.Fact, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.facts == facts
