"""An adjective right before who led or took part tells of which kind they were."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

LED_BY_TOWNS = kinds.Search(sorts=("municipality", "district"), leading=True)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Projekte unter kommunaler Leitung", LED_BY_TOWNS),
        ("kommunal geleitete Projekte", LED_BY_TOWNS),
        ("Welche Verbünde wurden städtisch koordiniert?", kinds.Search(sorts=("municipality",), leading=True)),
        ("Projekte mit kommunalen Partnern", kinds.Search(sorts=("municipality", "district"))),
        # Only one leads each, and only who led is told.
        ("Nur Projekte unter kommunaler Leitung, keine Hochschulen", LED_BY_TOWNS),
        (
            "only projects led by municipalities, no universities",
            kinds.Search(sorts=("municipality",), leading=True),
        ),
        # What else is so is a subject, and no companies may have been partners.
        ("kommunale Finanzen", kinds.Search(("kommunalefinanzen",))),
        ("kommunale Projekte", kinds.Search(("kommunale",))),
        ("Von Hochschulen geleitete Projekte, keine Firmen", kinds.NotUnderstood()),
    ],
)
def test_adjectives_tell_kinds_of_organisations(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
