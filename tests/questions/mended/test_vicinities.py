"""A word for what is around a place means that right before one, and is a subject elsewhere."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Raum Zwickau, wer hat das geleitet?", kinds.Search(places=("zwickau",), facts=("coordinator",), around=True)),
        ("Raum Remscheid: wann lief das?", kinds.Search(places=("remscheid",), facts=("when",), around=True)),
        # A place that may be a word, and one at which no Verbund was
        ("Raum Essen: was lief?", kinds.Search(places=("essen",), around=True)),
        ("Leerstand Raum Zwickau", kinds.Search(("leerstand",), places=("zwickau",), around=True)),
        ("Was gab es in der Ecke Eschwege?", kinds.Search(places=("eschwege",), around=True)),
        # An area, or the parts around a city that is a Land
        ("gebiet ostalb", kinds.Search(places=("ostalbkreis",), around=True)),
        ("metropolregion hamburg", kinds.Search(laender=("hh",))),
        ("metropolregion stuttgart wohnen", kinds.Search(("wohnen",), towns=("stuttgart",))),
        ("In welcher Ecke Thüringens war KOMET?", kinds.Facts(("komet",), ("where",))),
        ("In der Ecke von Eschwege, gab es da was?", kinds.Search(places=("eschwege",), around=True)),
    ],
)
def test_what_is_around_a_place_is_looked_for(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "ländlicher Raum Zwickau",
        "Welche Projekte gibt es zum öffentlichen Raum Dortmund?",
        "Mobilität im ländlichen Raum in Zwickau",
        "Raum für Bürger in Bensheim",
    ],
)
def test_a_subject_it_stays_elsewhere(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.words
    assert not question.around
