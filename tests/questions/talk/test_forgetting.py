"""Who wants to be forgotten is told what is kept; who speaks of deleting something else is not."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "forgotten"),
    [
        ("Bitte lösch alles, was du über mich gespeichert hast.", True),
        ("Ich habe meine Daten bei euch eingegeben, bitte löschen.", True),
        ("Vergiss alles, was ich dir geschrieben habe.", True),
        ("please delete everything you know about me", True),
        ("Please remove me from your database", True),
        ("Wer löscht Daten?", False),
        ("Wie lösche ich Bäume aus dem Kataster?", False),
        ("Vergiss das, ich meine KIF", False),
        ("forget it", False),
    ],
)
def test_who_wants_to_be_forgotten_is_told_what_is_kept(understander: Understander, text: str, forgotten: bool) -> None:
    assert (understander.understand(text).question == kinds.Privacy()) is forgotten
