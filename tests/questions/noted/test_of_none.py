"""Tests of what is said of no Verbund at all."""

import pytest

from bot.questions.kinds import Members, Search, Without
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Kein Projekt befasst sich mit Tourismus", Search(("tourismus",))),
        ("Keines der Projekte befasst sich mit Tourismus, oder?", Search(("tourismus",))),
        ("Kein einziges Projekt hat mit Schulen zu tun", Search(("schulen",))),
        ("No project deals with tourism, does it?", Search(("tourism",))),
        ("None of the projects was in Bavaria", Search(laender=("by",))),
        ("Kein Projekt gehört zum Thema Daten", Members(("daten",))),
    ],
)
def test_those_are_found_of_which_it_is_so(understander: Understander, text: str, question: Search | Members) -> None:
    found = understander.understand(text)
    assert found.question == question
    assert "of_none" in {note.kind for note in found.notes}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Keine Projekte zu Tourismus", Search(without=Without(("tourismus",)))),
        ("Welches Projekt befasst sich nicht mit Tourismus?", Search(without=Without(("tourismus",)))),
        ("Wir haben kein Projekt zu Tourismus", Search(("tourismus",))),
    ],
)
def test_what_is_left_out_or_lacking_is_no_such_statement(
    understander: Understander, text: str, question: Search
) -> None:
    found = understander.understand(text)
    assert found.question == question
    assert "of_none" not in {note.kind for note in found.notes}
