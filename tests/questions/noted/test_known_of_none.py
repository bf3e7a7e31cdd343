"""Who asks one Verbund for what is known of none is told so beside its card."""

import pytest

from bot.questions import Understander
from bot.questions.noted.note import Note


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Welchen Preis hat TransformBar gewonnen?", True),
        ("Welche Auszeichnung bekam MIGOEK?", True),
        ("Wer hat den Preis für NoLA überreicht?", True),
        ("Wer hat KOMET ausgezeichnet?", True),
        ("Gewann KIF 2019 einen Preis?", True),
        ("What prize did CoProGrün win?", True),
        ("Who gave NoLA its award?", True),
        # Praise, what the price is of, and who got money
        ("KIF ist ein ausgezeichnetes Projekt, was macht es?", False),
        ("Welche Mietpreise untersuchte KomMonitor?", False),
        ("Wer bekam bei KIF das Geld?", False),
    ],
)
def test_a_prize_is_told_to_be_unknown(understander: Understander, text: str, told: bool) -> None:
    assert (Note("programme", "unknown-awards") in understander.understand(text).notes) == told
