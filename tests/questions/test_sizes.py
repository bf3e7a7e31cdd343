"""What places of a size are asked for is told to be unknown, and what else is asked for is searched for."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutProgramme, Question, Remark, Search
from bot.questions.notes import Note


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Projekte in Städten über 500000 Einwohnern", Remark("size")),
        ("projects in towns with fewer than 5000 inhabitants", Remark("size")),
        ("Leerstand in Orten unter 2.000 Einwohnern", Search(("leerstand",))),
        ("Leerstand mit 5000 Einwohnern in Hessen", Search(("leerstand",), laender=("he",))),
        ("Projekte in kleineren Städten mit weniger als 20 000 Einwohnern", Remark("size")),
        ("vacancies in villages with fewer than 900 residents", Search(("vacancies", "villages"))),
        (
            "Wir sind eine Stadt mit 8000 Einwohnern in Sachsen, was könnte für uns interessant sein",
            Search(laender=("sn",)),
        ),
    ],
)
def test_a_size_is_nothing_to_choose_by(understander: Understander, text: str, question: Question) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.kind for note in understood.notes] == (["size"] if isinstance(question, Search) else [])


def test_people_without_a_number_are_no_size(understander: Understander) -> None:
    understood = understander.understand("Projekte, in denen Einwohner mitreden")
    assert isinstance(understood.question, Search)
    assert Note("size", "Einwohner") not in understood.notes


def test_facts_of_the_programme_are_of_places_of_any_size(understander: Understander) -> None:
    understood = understander.understand("wie kann ich mich bewerben, wir sind eine gemeinde mit 3000 einwohnern")
    assert understood.question == AboutProgramme(("applying",))
