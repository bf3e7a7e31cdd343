"""A phrase is about what it begins with: where that is missing, what only tells of which kind it is may be offered."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Grundsteuer für Opas Haus", ("grundsteuer-haus",)),
        ("Ratten in der Schule", ("ratten-schule",)),
        ("Glatteis auf der Straße?", ("glatteis-strasse",)),
        ("wedding in the old town", ("wedding-oldtown",)),
        ("insurance for holiday flats", ("insurance-holidayflat",)),
        ("Blitzer vor der Schule", ("blitzer-schule",)),
        ("mortgage for a family home", ("mortgage-familyhome",)),
        ("marathon through the old town", ("marathon-oldtown",)),
        # A village alone is no offer.
        ("dancing in the village", ("dancing",)),
        # Models for something are looked for where that is, and what is told of several things may be about these.
        ("Vorlagen für Bürgerbusse", ("burgerbusse",)),
        ("Checkliste für Dorfläden", ("dorfladen",)),
        ("tips for empty shops", ("emptyshop",)),
        ("Bindung an die Heimat von Jugendlichen", ("heimat", "jugendlichen")),
        ("Blockchain und Bürgerbus", ("blockchain", "burgerbus")),
        ("Treffpunkt für Senioren", ("treffpunkt", "senioren")),
    ],
)
def test_a_missing_head_leaves_nothing_to_look_for(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)
