"""A theme that will do as well as a subject, and one in which a subject is looked for."""

import pytest

from bot.answers import Assistant
from bot.questions import Understander
from bot.questions.kinds import Search


@pytest.mark.parametrize(
    ("text", "either"),
    [
        ("Leerstand oder Datenmanagement in Hessen", True),
        ("Jugend oder Innenentwicklung, in Niedersachsen", True),
        ("Projekte zu Mobilität oder aus dem Thema Innenentwicklung in Thüringen", True),
        ("Innenentwicklung oder Jugend", True),
        ("Mobilität oder Daseinsvorsorge, aber nicht in Bayern", True),
        ("data management or mobility projects in Lower Saxony", True),
        ("Leerstand oder Mobilität oder Datenmanagement", True),
        ("Datenmanagement, Leerstand oder Mobilität", True),
        ("vacancy, mobility or data management", True),
        ("Welche Projekte gibt es zu Leerstand und welche davon zu Datenmanagement?", False),
        ("Reallabore zu Leerstand oder Mobilität", False),
        ("Which data management projects deal with vacancy or mobility?", False),
        ("Leerstand in der Innenentwicklung in Hessen", False),
        ("Leerstand und Datenmanagement", False),
        ("Leerstand in Wuppertal oder Dortmund, Reallabore", False),
        ("Leerstand oder Wohnen in der Innenentwicklung", False),
    ],
)
def test_a_theme_will_do_as_well(understander: Understander, text: str, either: bool) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert (len(question.themes), question.or_themes) == (1, either)


def test_all_in_the_theme_and_all_on_the_subject_are_found(assistant: Assistant) -> None:
    text = assistant.answer("Jugend oder Innenentwicklung, in Niedersachsen", "de").screen.text
    assert all(name in text for name in ("LAZIKN2030", "Bürgerfonds", "KIF", "Flächenmanagement"))
    assert "WatNu" not in text
