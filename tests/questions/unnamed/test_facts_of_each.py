"""What is asked besides of each Verbund that is found."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Fact, Search


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        # Of the Verbünde that somebody was in, where they were and who led them
        ("An welchen Projekten war die Uni Göttingen beteiligt und in welchen Ländern lagen die?", ("where",)),
        ("Projekte mit Uni Göttingen: welche Bundesländer?", ("where",)),
        ("Which projects was ILS part of and in which states were they?", ("where",)),
        ("Uni Göttingen Projekte und wer die leitet", ("coordinator",)),
        ("Wo war die Bauhaus-Uni dabei und wer hat die Projekte geleitet?", ("where", "coordinator")),
        ("Which projects was the University of Göttingen in, and who led them?", ("coordinator",)),
        ("Welche Projekte leitete die TU Dortmund?", ()),
        ("In welchen Projekten war die Uni Göttingen und wer hat sie gefördert?", ()),
    ],
)
def test_where_those_were_and_who_led_them(understander: Understander, text: str, facts: tuple[Fact, ...]) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.organisations
    assert question.facts == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Waren Cottbus und Zwickau im selben Fokusthema?", ("theme",)),
        ("Haben die Projekte in Münsingen und Weißwasser dasselbe Fokusthema?", ("theme",)),
        ("Were Cottbus and Zwickau in the same focus theme?", ("theme",)),
        ("Waren Cottbus und Zwickau im selben Projekt?", ()),
    ],
)
def test_whether_places_share_a_theme(understander: Understander, text: str, facts: tuple[Fact, ...]) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert len(question.places) > 1
    assert question.facts == facts
