"""Which theme has no Verbund somewhere is told by how many each has there."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Superlative


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Which theme has no project in Hesse?", "he"),
        ("In welchem Thema gibt es kein Projekt aus Hessen?", "he"),
        ("Welches Fokusthema kommt in Sachsen nicht vor?", "sn"),
        ("Welche Themen fehlen in Thüringen?", "th"),
        ("Welche Themen gibt es in Hessen nicht?", "he"),
        ("Welche Themen haben keine Projekte in Bayern?", "by"),
        ("Welche Themen haben nichts in Bayern?", "by"),
        ("In welchem Thema gibts nichts aus Bayern?", "by"),
        ("Which theme has nothing in Hesse?", "he"),
    ],
)
def test_the_themes_are_counted(understander: Understander, text: str, land: str) -> None:
    assert understander.understand(text).question == Superlative("fewest", laender=(land,))


@pytest.mark.parametrize(
    "text",
    [
        "Is there a focus theme without any projects?",
        "Which theme has no projects?",
        "Gibt es ein Thema ohne Verbünde?",
    ],
)
def test_that_none_is_without_any_is_told_by_the_one_with_the_fewest(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == Superlative("fewest")


@pytest.mark.parametrize(
    "text",
    [
        "Welches Thema gab es nicht nur in Hessen?",
        "all focus themes pls, w/o the projects",
        "Welche Themen gibt es in Hessen?",
        "Welches Thema hat nichts außer Hessen?",
    ],
)
def test_other_questions_for_themes_are_not(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, Superlative)


def test_done_first_is_ended_first(understander: Understander) -> None:
    found = understander.understand("Welches Projekt aus Hessen wurde zuerst fertig?").question
    assert found == Superlative("endedfirst", laender=("he",))
