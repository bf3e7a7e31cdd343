"""Which places are asked for: those with so many Verbünde, in a Land as well."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

_SEVERAL = ("verbuendefrom2",)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Which municipalities in Hesse were in more than one project?",
            kinds.AllPlaces(("municipality",), ("he",), _SEVERAL),
        ),
        ("Which places in Lower Saxony were in several projects?", kinds.AllPlaces((), ("ni",), _SEVERAL)),
        (
            "Welche Städte in NRW waren in mehr als einem Projekt?",
            kinds.AllPlaces(("municipality",), ("nw",), _SEVERAL),
        ),
        ("Welche Orte in NRW haben drei Projekte?", kinds.AllPlaces((), ("nw",), ("verbuende3",))),
        ("Which towns were in more than one project?", kinds.AllPlaces(("municipality",), (), _SEVERAL)),
        ("Städte mit mehr als einem Projekt", kinds.AllPlaces(("municipality",), (), _SEVERAL)),
        ("Orte in NRW mit mehreren Verbünden", kinds.AllPlaces((), ("nw",), _SEVERAL)),
        ("Gibt es Gemeinden, die in zwei Projekten waren?", kinds.AllPlaces(("municipality",), (), ("verbuende2",))),
        ("Where were more than two projects?", kinds.AllPlaces((), (), ("verbuendefrom3",))),
        # So many are counted of something else, or none are.
        ("Städte mit Projekten", kinds.AllPlaces(("municipality",))),
        ("Wo waren die Partner von zwei Projekten?", kinds.NotUnderstood()),
        ("Wo gab es ein Projekt?", kinds.UnknownName(kinds.Facts((), ("where",)))),
        ("Welche Projekte in NRW waren an mehreren Orten?", kinds.Search(laender=("nw",), amounts=("placesfrom2",))),
        ("Wie viele Orte in Hessen gab es?", kinds.AllPlaces((), ("he",))),
        ("Welche Orte in Hessen waren dabei?", kinds.Search(laender=("he",), facts=("where", "partners"))),
        ("Welche Städte in NRW hatten mehr als einen Partner?", kinds.NotUnderstood()),
        (
            "Which universities in Hesse were in several projects?",
            kinds.AllOrganisations(("university",), laender=("he",), amounts=_SEVERAL),
        ),
    ],
)
def test_places_in_a_land_may_have_to_be_in_so_many(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
