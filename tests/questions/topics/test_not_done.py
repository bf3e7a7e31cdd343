"""What is told not to be so, or to be without what nobody wants, is looked for with it and not without it."""

import pytest

from bot.answers import Assistant
from bot.questions import Understander
from bot.questions.kinds import Search


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("refugees don't stay in the countryside", "IN²"),
        ("young people don't find an internship on the coast", "JuMoWestküste"),
        ("Zusammenleben vieler Kulturen ohne Streit", "MOSAIK"),
        ("diverse neighbourhoods living together without trouble", "MOSAIK"),
    ],
)
def test_nothing_is_left_out_of_what_somebody_tells(assistant: Assistant, text: str, found: str) -> None:
    answer = assistant.answer(text)
    assert isinstance(answer.question, Search)
    assert not answer.question.without
    assert found in answer.screen.text


@pytest.mark.parametrize(
    "text",
    [
        "I don't want housing",
        "projects that don't deal with housing",
        "which projects don't deal with vacancy?",
        "Leerstand ohne Wohnen",
        "Projects on mobility, not cars",
    ],
)
def test_what_is_not_wanted_is_left_out(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.without.words
