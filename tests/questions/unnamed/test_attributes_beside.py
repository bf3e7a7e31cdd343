"""What a list is to have beside each Verbund is told of each."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Alle Projekte zu Leerstand mit Bundesland", kinds.Search(("leerstand",), facts=("where",))),
        (
            "list projects on housing with theme, state and duration",
            kinds.Search(("housing",), facts=("theme", "where", "when")),
        ),
        (
            "Gib mir alle Projekte in Hessen mit Bundesland/Leitung/Thema",
            kinds.Search(laender=("he",), facts=("theme", "coordinator")),
        ),
        ("Alle Daten-Verbünde mit Ort", kinds.Search(themes=("daten",), facts=("where",))),
        # The list of all tells the Länder and themes.
        ("Alle Projekte mit Leitung und Bundesland", kinds.Search(facts=("coordinator",))),
        ("Alle Projekte mit Thema", kinds.AllVerbuende()),
        ("Alle Projekte mit Bundesland", kinds.AllLaender()),
        # What is said more of tells which are looked for.
        ("Projekte mit Thema Wohnen", kinds.Search(("wohnen",))),
        ("Projekte zu Wohnen mit Städten", kinds.Search(("wohnen",))),
    ],
)
def test_a_list_has_facts_beside_it(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
