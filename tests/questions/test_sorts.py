"""Kinds of organisations: listed where they are asked for, a filter where Verbünde with them are looked for."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

LISTED: list[tuple[str, Question]] = [
    ("Welche Hochschulen waren beteiligt?", kinds.AllOrganisations(("university",))),
    ("Which universities took part in the projects?", kinds.AllOrganisations(("university",))),
    ("welche unternehmen haben mitgemacht", kinds.AllOrganisations(("company",))),
    ("Gab es auch Vereine als Partner?", kinds.AllOrganisations(("association",))),
    ("Which institutes coordinated the projects?", kinds.AllOrganisations(("research",), leading=True)),
    ("Welche Hochschule war an den meisten Projekten beteiligt?", kinds.AllOrganisations(("university",))),
    ("Alle Partner auflisten", kinds.AllOrganisations()),
    ("who were all the coordinators", kinds.AllOrganisations(leading=True)),
]
FILTERED: list[tuple[str, Question]] = [
    ("Projekte mit Hochschulen in Hessen", kinds.Search(laender=("he",), sorts=("university",))),
    ("Which projects were coordinated by a municipality?", kinds.Search(sorts=("municipality",), leading=True)),
    ("Welche Verbünde leiteten Kommunen?", kinds.Search(sorts=("municipality", "district"), leading=True)),
    ("Leerstand-Projekte mit Hochschulen", kinds.Search(("leerstand",), sorts=("university",))),
    ("Projekte ohne Hochschulen", kinds.Search(sorts=("university",), excluding=("sorts",))),
]
NONE: list[str] = [
    "Projekte für Vereine",
    "Which project helps companies?",
    "Gibt es Verbünde in der Stadt Essen?",
    "Wer sind die Partner von KIF?",
    "Ich habe an der Uni studiert.",
]


@pytest.mark.parametrize(("text", "question"), LISTED, ids=[text for text, _ in LISTED])
def test_kinds_that_are_asked_for_are_listed(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), FILTERED, ids=[text for text, _ in FILTERED])
def test_verbuende_are_found_by_the_kinds_of_their_partners(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", NONE)
def test_a_subject_a_place_and_a_statement_ask_for_no_kind(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not isinstance(question, kinds.AllOrganisations)
    assert not getattr(question, "sorts", ())
