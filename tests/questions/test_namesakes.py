"""A place of a Verbund is meant by the short name that it shares with towns where none was, unless something tells."""

import pytest

from bot.questions import Note, Understander
from bot.questions.kinds import Search


@pytest.mark.parametrize("text", ["Was gibt es in Neustadt?", "Neustadt", "Projekte in Neustadt in Thüringen"])
def test_a_short_name_means_the_place_that_is_known(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert (question.places, question.towns) == (("neustadt-am-rennsteig",), ())


def test_the_other_towns_of_the_name_are_told_not_to_be_meant(understander: Understander) -> None:
    notes = understander.understand("Was gibt es in Neustadt?").notes
    assert Note("namesake", "Neustadt", ("place", "neustadt-am-rennsteig")) in notes


@pytest.mark.parametrize(
    "text",
    [
        "Was gibt es in Neustadt an der Weinstraße?",
        "Was gibt es in Neustadt (Hessen)?",
        "Projekte in Neustadt in Sachsen",
        "Was gibt es in Bad Neustadt?",
        "Was gab es in Titisee-Neustadt?",
        "Gibt es in Neustadt/Orla was?",
    ],
)
def test_another_town_of_the_name_is_not_taken_for_the_place(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert not question.places
