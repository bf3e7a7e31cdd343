"""The most places that took part are the most places; the most partners are counted as before."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "extreme"),
    [
        ("Welche Verbünde hatten die meisten beteiligten Orte?", "places"),
        ("Wer hat die wenigsten beteiligten Orte?", "fewestplaces"),
        ("In welchem Verbund waren die meisten Kommunen dabei?", "places"),
        ("Bei welchem Projekt haben die meisten Orte mitgemacht?", "places"),
        ("Which Verbund had the most participating municipalities?", "places"),
        ("Which project had the fewest places involved?", "fewestplaces"),
        ("Which project involved the most towns?", "places"),
        ("Which project has the most municipalities taking part?", "places"),
        ("In which project did the most municipalities take part?", "places"),
        ("Welcher Verbund hat die meisten Beteiligten?", "partners"),
        ("Welcher Verbund hat die meisten Partner und Orte?", "partners"),
    ],
)
def test_places_that_took_part_are_counted(understander: Understander, text: str, extreme: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Superlative)
    assert question.extreme == extreme


@pytest.mark.parametrize(
    "text", ["Welcher Verbund hat die meisten beteiligten Hochschulen?", "Wer ist an den meisten Orten beteiligt?"]
)
def test_others_are_not_taken_for_places(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, kinds.Superlative) and question.extreme == "places")
