"""That something closes is told to be in no description where only the thing is found, and not where it is there."""

import pytest

from bot.questions import Understander

CLOSING = {
    "Schule wird geschlossen": ["Schule wird geschlossen"],
    "Welche Projekte befassen sich mit Schulen, die schließen?": ["Schulen die schließen"],
    "Der Dorfladen hat dichtgemacht": ["Dorfladen hat dichtgemacht"],
    "our school is closing": ["school is closing"],
    "is there a project about schools closing": ["schools closing"],
    # Descriptions have it
    "Der letzte Laden schließt": [],
    "Betrieb schließt": [],
    # Nothing closes
    "Vereine schließen sich zusammen": [],
    "a school close to home": [],
    # No description has the thing either, which is told anyway
    "Klinik schließt": [],
    "Hausarzt schließt seine Praxis": [],
}


@pytest.mark.parametrize(("text", "heard"), CLOSING.items())
def test_that_something_closes_is_told_to_be_in_no_description(
    understander: Understander, text: str, heard: list[str]
) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "instead"] == heard
