"""Verbünde that are asked about together: in what they are compared."""

import pytest

from bot.questions import Understander, kinds

BOTH = ("kif", "komet")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ist KIF älter als KOMET?", "when"),
        ("Wer ist älter, KIF oder KOMET?", "when"),
        ("Is KIF older than KOMET?", "when"),
        ("Sind KIF und KOMET gleich lang gelaufen?", "when"),
        ("Did KIF run exactly as long as KOMET?", "when"),
        ("Wer lief länger, KIF oder KOMET?", "when"),
        ("Wer lief kürzer, KIF oder KOMET?", "when"),
        ("Which ran shorter, KIF or KOMET?", "when"),
        ("Bekam KIF mehr Förderung als KOMET?", "money"),
        ("War KIF oder KOMET in mehr Bundesländern?", "where"),
        ("Did KIF have more partners than KOMET?", "partners"),
        ("Were KIF and KOMET led by the same organisation?", "coordinator"),
        ("Are KIF and KOMET led by the same university?", "coordinator"),
        ("Was the same university in KIF and KOMET?", "partners"),
    ],
)
def test_what_is_compared(understander: Understander, text: str, expected: kinds.Fact) -> None:
    assert understander.understand(text).question == kinds.Facts(BOTH, (expected,))


@pytest.mark.parametrize(
    "text",
    [
        "Was ist der Unterschied zwischen KIF und KOMET?",
        "Was haben KIF und KOMET gemeinsam?",
        "How does KIF differ from KOMET?",
        "KIF vs KOMET",
    ],
)
def test_where_nothing_special_is_compared_both_are_told(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutVerbuende(BOTH, compared=True)


@pytest.mark.parametrize("text", ["Projekte für Menschen, die älter als 60 sind", "projects for people older than 65"])
def test_people_who_are_older_are_a_subject(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.words
    assert not question.facts
