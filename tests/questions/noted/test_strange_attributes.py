"""An adjective in no description is told to be nothing that was found; what is said of anything goes without saying."""

import pytest

from bot.questions import Understander

STRANGE = {
    "autonomer Bus": ["autonomer"],
    "Gibt es autonome Busse?": ["autonome"],
    "Projekte zu muslimischen Kitas": ["muslimischen"],
    "schwule Senioren": ["schwule"],
    # What is said of anything, or is known
    "schöner Dorfladen": [],
    "mutige Bürgermeister": [],
    "leere Häuser": [],
    "digitaler Dorfladen": [],
    # Verbs, a noun, and what nothing is known of anyway
    "Welche Projekte planen Häuser?": [],
    "Ich plane Häuser im Dorf": [],
    "Wer rettete Häuser?": [],
    "radioaktive Abfälle": [],
}


@pytest.mark.parametrize(("text", "heard"), STRANGE.items())
def test_strange_adjectives_are_told_and_no_others(understander: Understander, text: str, heard: list[str]) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "unmet"] == heard
