"""Tests of what is said of no Verbund at all."""

import pytest

from bot.questions.kinds import AllOrganisations, Members, Question, Search, Without
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Kein Projekt befasst sich mit Tourismus", Search(("tourismus",))),
        ("Keines der Projekte befasst sich mit Tourismus, oder?", Search(("tourismus",))),
        ("Kein einziges Projekt hat mit Schulen zu tun", Search(("schulen",))),
        ("No project was on housing", Search(("housing",))),
        ("No project deals with tourism, does it?", Search(("tourism",))),
        ("None of the projects was in Bavaria", Search(laender=("by",))),
        ("Kein Projekt gehört zum Thema Daten", Members(("daten",))),
        ("kein verein hat ein projekt geleitet stimmts", AllOrganisations(("association",), leading=True)),
        ("Keine Hochschule hat geleitet", AllOrganisations(("university",), leading=True)),
        ("No university led a project, right?", AllOrganisations(("university",), leading=True)),
        ("Keine einzige Hochschule hat einen Verbund geleitet, oder?", AllOrganisations(("university",), leading=True)),
        ("Not a single town led a project, right?", AllOrganisations(("municipality",), leading=True)),
        ("Not a single project was in Hesse, right?", Search(laender=("he",))),
        ("Hat keiner in Bayern mitgemacht?", Search(laender=("by",), facts=("partners",))),
        ("Did nobody in Bavaria take part?", Search(laender=("by",), facts=("partners",))),
        ("In Bayern gab es kein einziges Projekt, richtig?", Search(laender=("by",))),
        ("No project took place in Saxony, right?", Search(laender=("sn",))),
        (
            "Wurde kein Verbund von einer Stadt koordiniert?",
            Search(sorts=("municipality",), leading=True),
        ),
    ],
)
def test_those_are_found_of_which_it_is_so(understander: Understander, text: str, question: Question) -> None:
    found = understander.understand(text)
    assert found.question == question
    assert "of_none" in {note.kind for note in found.notes}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Keine Projekte zu Tourismus", Search(without=Without(("tourismus",)))),
        ("Welches Projekt befasst sich nicht mit Tourismus?", Search(without=Without(("tourismus",)))),
        ("Wir haben kein Projekt zu Tourismus", Search(("tourismus",))),
        ("Keine Hochschule als Leitung", Search(without=Without(sorts=("university",)), leading=True)),
        ("Projects not in Hesse", Search(without=Without(laender=("he",)))),
        ("Which projects were not led by a town?", Search(without=Without(sorts=("municipality",)), leading=True)),
        ("Verbünde, aber keiner in Hessen", Search(without=Without(laender=("he",)))),
        # Which town is meant is open.
        ("War niemand in Oldenburg beteiligt?", Search(places=("lk-oldenburg",), facts=("partners",))),
    ],
)
def test_what_is_left_out_or_lacking_is_no_such_statement(
    understander: Understander, text: str, question: Search
) -> None:
    found = understander.understand(text)
    assert found.question == question
    assert "of_none" not in {note.kind for note in found.notes}


@pytest.mark.parametrize(
    "text",
    [
        # Who deals with it need not do that with it.
        "Kein Projekt hat Leerstand beseitigt",
        "Kein Projekt hat auf Bürgerbeteiligung verzichtet",
        "Kein Projekt hat Kitas geschlossen",
        "Kein Projekt hat Probleme mit Datenschutz",
        "Kein Projekt ist gegen Windräder",
        "None of the projects closed a school",
        "No project had an idea about housing",
        # More is told, of a place as well
        "Kein Projekt befasste sich nur mit Leerstand",
        "Kein Projekt hat Hessen verlassen",
        "No project failed in Hesse",
        "Ist kein Projekt in Bayern gescheitert?",
        "Ich finde kein Projekt in Bayern",
        "In Hessen gab es kein großes Projekt",
    ],
)
def test_what_is_not_told_of_any_is_not_set_right(understander: Understander, text: str) -> None:
    assert "of_none" not in {note.kind for note in understander.understand(text).notes}
