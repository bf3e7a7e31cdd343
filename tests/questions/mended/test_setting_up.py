"""Figures of speech say that something is set up, and not where, nor on what."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Facts, NotUnderstood, Question, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Gemeinden, die einen Bürgerbus auf die Straße gebracht haben", Search(("burgerbus",))),
        ("einen Bürgerbus ins Rollen bringen", Search(("burgerbus",))),
        ("Wie bringe ich einen Dorfladen zum Laufen?", Search(("dorfladen",))),
        ("Wer hat einen Dorfladen auf die Beine gestellt?", Search(("dorfladen",))),
        ("Dorfladen aus dem Boden stampfen", Search(("dorfladen",))),
        ("how do we get a village shop off the ground?", Search(("villageshop",))),
        ("Hilfe, um die Schulden in den Griff zu kriegen?", Search(("schulden",))),
        # Streets are streets beside other verbs, and where nothing else is told.
        ("Radwege auf die Straße malen", Search(("radwege", "strasse"))),
        ("Tische auf die Straße stellen", Search(("tische", "strasse"))),
        ("Hat KIF etwas auf den Weg gebracht?", Facts(("kif",), ("outcome",))),
        ("Wie komme ich auf die Beine?", NotUnderstood()),
    ],
)
def test_a_figure_of_speech_is_not_looked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
