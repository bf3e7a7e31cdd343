"""Who does not want to live any more is answered as a human being would, and nobody who says that of a place."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Remark


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich will nicht mehr leben", "de"),
        ("Ich mag einfach nicht mehr leben, alles ist sinnlos", "de"),
        ("Hallo, ich möchte sterben.", "de"),
        ("I don't want to live anymore", "en"),
        ("I just want to die", "en"),
        # Who is in despair mistypes as well.
        ("ich wil nich mehr lebn", "de"),
        ("i dont want too live anymore", "en"),
    ],
)
def test_despair_is_answered_first_of_all(understander: Understander, text: str, language: str) -> None:
    understood = understander.understand(text)
    assert (understood.question, understood.language) == (Remark("despair"), language)


@pytest.mark.parametrize(
    "text",
    [
        "auf dem Dorf will keiner mehr leben",
        "Ich will nicht mehr in der Stadt leben",
        "Ich will nicht mehr leben wie meine Eltern",
        "I don't want to live in the city anymore",
        "I don't want to live there anymore",
        "Das Dorf will nicht sterben",
        "Ich will nicht mehr lesen",
        "Ich will nich mehr aufm Dorf leben",
        "I want to die laughing",
        "Ich kann nicht mehr leben von meiner Rente, gibt es günstige Wohnungen?",
        "Ich bring mich um meinen Schlaf wegen der Sanierung",
    ],
)
def test_leaving_a_place_is_no_despair(understander: Understander, text: str) -> None:
    assert understander.understand(text).question != Remark("despair")
