"""Municipalities that are joined to one are asked for by their names alone: no town is a Samtgemeinde."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("In which projects was a Samtgemeinde a partner?", kinds.AllOrganisations(words=("samtgemeinde",))),
        ("Welche Samtgemeinden haben mitgemacht?", kinds.AllOrganisations(words=("samtgemeinden",))),
        ("Welche Verbandsgemeinden waren beteiligt?", kinds.AllOrganisations(words=("verbandsgemeinden",))),
        ("Which joint municipalities took part?", kinds.Search(("jointmunicipality",))),
        ("Was ist eine Samtgemeinde?", kinds.Search(("samtgemeinde",))),
        # Any town or municipality is a kind of its own, and one that is named is asked for itself.
        ("Welche Gemeinden haben mitgemacht?", kinds.AllOrganisations(("municipality",))),
        ("Welche Kleinstädte haben mitgemacht?", kinds.AllOrganisations(("municipality",))),
        (
            "War die Samtgemeinde Barnstorf bei TempALand dabei?",
            kinds.IsAt(("tempaland",), places=("barnstorf",), of_anyone=True),
        ),
        (
            "Wo war die Samtgemeinde Barnstorf dabei, aber nicht die Stadt Diepholz?",
            kinds.Search(places=("barnstorf",), without=kinds.Without(organisations=("stadt-diepholz",))),
        ),
        ("Projekte in der Samtgemeinde Lemförde", kinds.Search(places=("lemfoerde",))),
        ("joint projects", kinds.AllVerbuende()),
    ],
)
def test_joint_municipalities_are_told_by_their_names(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
