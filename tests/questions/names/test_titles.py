"""Titles of Verbünde are found as people remember them, and a subject alone is no title."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Fact


@pytest.mark.parametrize(
    ("text", "verbund", "fact"),
    [
        # Other endings, and other small words
        ("das projekt namens neuorganisation der ländlichen abwasserentsorgung, wann lief das", "nola", "when"),
        ("Neuorganisation der ländlichen Abwasserentsorgung seit wann", "nola", "when"),
        ("Wann endete das Projekt Kommunale Labore der sozialen Innovation?", "kosi-lab", "when"),
        # The end is not told
        ("Aktivierung von Flächenpotenzialen für die Siedlungsentwicklung nach innen, wer leitet das", "aktvis",
         "coordinator"),
        # A word is not told
        ("Das Projekt heißt glaub ich Intelligente Mobilität im Landkreis Freyung-Grafenau, was kam raus?", "imona",
         "outcome"),
        # English
        ("the project called sustainable municipal finances, where was it?", "nakofi", "where"),
        ("project titled 'Migrant economy in rural municipalities', when did it end?", "migoek", "when"),
        ("the one about reorganising the rural wastewater disposal, who led it?", "nola", "coordinator"),
    ],
)  # fmt: skip
def test_a_title_is_found_as_it_is_remembered(understander: Understander, text: str, verbund: str, fact: Fact) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert (question.verbuende, fact in question.facts) == ((verbund,), True)


@pytest.mark.parametrize(
    "text",
    [
        "Gibt es Projekte zur ländlichen Abwasserentsorgung?",
        "Demografischer Wandel und Quartiersentwicklung",
        "Welche Projekte gibt es zu Mobilität im Landkreis Freyung-Grafenau?",
        "which projects deal with citizens' cooperatives for municipal services?",
        # Three words of one are a subject where Verbünde on it are asked for, or those in a Land
        "Which projects deal with sustainable municipal finances?",
        "demografischen Wandel bewältigen in Hessen",
    ],
)
def test_a_subject_of_a_title_is_looked_for(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)
