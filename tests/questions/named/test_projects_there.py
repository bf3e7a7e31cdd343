"""A project that is called by its place is the one Verbund there, where something of it is counted."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("How many towns took part in the Bremen project?", kinds.AboutVerbuende(("webwiko",))),
        ("How many municipalities were in the Wetterau project?", kinds.AboutVerbuende(("ortsinnentwicklung",))),
        ("how many internships did the westcoast project offer", kinds.AboutVerbuende(("jumowestkueste",))),
        ("How many villages took part in the Ilm district project?", kinds.AboutVerbuende(("komet",))),
        ("Wie viele Städte machten beim Bremer Projekt mit?", kinds.AboutVerbuende(("webwiko",))),
        ("Wie viele Praktika bot das Westküsten-Projekt an?", kinds.AboutVerbuende(("jumowestkueste",))),
        # Not one, of several, or nothing counted of it.
        ("How many projects were in Bremen?", kinds.Search(laender=("hb",), count=True)),
        ("Wie viele Bremer Projekte gab es?", kinds.Search(laender=("hb",), count=True)),
        ("Who led the Bremen project?", kinds.Search(laender=("hb",), facts=("coordinator",))),
        (
            "How many towns took part in the Hesse project?",
            kinds.AllOrganisations(("municipality",), laender=("he",)),
        ),
        (
            "How many towns took part in a Bremen project?",
            kinds.AllOrganisations(("municipality",), laender=("hb",)),
        ),
    ],
)
def test_the_one_project_there_is_meant(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
