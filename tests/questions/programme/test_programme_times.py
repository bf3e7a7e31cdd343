"""Tests of the end of the programme as a time, and of Verbünde that are over by now."""

import pytest

from bot.questions import kinds
from bot.questions.kinds import Search, Superlative
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Welche Verbünde endeten erst nach dem Ende des Programms?", "endfrom2020-07"),
        ("Which projects ran past the end of the programme?", "endfrom2020-07"),
        ("Welche Verbünde gingen über das Programmende Juni 2020 hinaus?", "endfrom2020-07"),
        ("Welche Projekte liefen nach Programmende weiter?", "endfrom2020-07"),
        ("projects that finished before the programme ended", "endto2020-05"),
        ("Welche Verbünde begannen vor dem Programmstart?", "startto2016-05"),
    ],
)
def test_the_edges_of_the_programme_are_times(understander: Understander, text: str, time: str) -> None:
    assert understander.understand(text).question == Search(times=(time,))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welche Projekte sind schon beendet?", Superlative("running")),
        ("Zeig mir alle abgeschlossenen Projekte", Superlative("running")),
        ("which projects have ended", Superlative("running")),
        ("only the finished ones", Superlative("running")),
        ("which ones are already over", Superlative("running")),
        ("Wann endeten die Projekte?", Search(facts=("when",))),
        ("Welche Verbünde wurden ausgezeichnet?", kinds.AboutProgramme(("unknown-awards",))),
        ("Gab es Verbünde, die verlängert wurden?", kinds.AboutProgramme(("unknown-changes",))),
        ("Gab es Verbünde, die gepfändet wurden?", kinds.NotUnderstood()),
        ("Gab es Verbünde, die länger liefen als das Programm selbst?", kinds.NotUnderstood()),
    ],
)
def test_not_all_are_listed_where_some_are_asked_for(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Welche Hochschule war an zwei Verbünden beteiligt?",
            kinds.AllOrganisations(("university",), amounts=("verbuende2",)),
        ),
        (
            "Welche Stadt kommt in mehreren Verbünden vor?",
            kinds.AllPlaces(("municipality",), amounts=("verbuendefrom2",)),
        ),
        ("Which towns had more than one project?", kinds.AllPlaces(("municipality",), amounts=("verbuendefrom2",))),
        ("What is the total of the known grants?", kinds.AllFunding()),
        ("average funding per project", kinds.AllFunding()),
        ("Durchschnittliche Fördersumme je Verbund?", kinds.AllFunding()),
        ("Bekam KIF Geld vom Landkreis Nienburg?", kinds.AboutVerbuende(("kif",))),
        ("Wie hoch war die Förderung von KIF in Nienburg?", kinds.Facts(("kif",), ("money",))),
        (
            "Gibt es einen Landkreis, in dem sowohl MIGOEK als auch lebenswert gearbeitet haben?",
            kinds.Facts(("migoek", "lebenswert"), ("where",), compared_in=("all",)),
        ),
    ],
)
def test_numbers_givers_and_common_places_are_not_dropped(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Which projects started before the programme did?", Search(times=("startto2016-05",))),
        ("Which projects ended after the programme did?", Search(times=("endfrom2020-07",))),
        ("Projekte, die vor dem Programmende 2020 endeten", Search(times=("endto2020-05",))),
        ("Endete KIF vor dem Programmende?", kinds.Facts(("kif",), ("when",), ("endto2020-05",))),
        # Where nothing began or ended, no run time is asked for, and none at a distance.
        ("Wie geht es nach Programmende mit den Projekten weiter?", kinds.AboutProgramme(("period",))),
        ("What happened to the projects after the end of the programme?", kinds.AboutProgramme(("third-round",))),
        ("What remains of the projects after the programme ended?", kinds.AboutProgramme(("period", "tools"))),
        ("Welche Verbünde endeten kurz vor Programmende?", kinds.AboutProgramme(("period",))),
    ],
)
def test_an_edge_is_a_time_only_where_something_begins_or_ends(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question
