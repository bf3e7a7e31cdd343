"""Nouns that German has borrowed tell no language; English sentences, names and small letters do."""

import pytest

from bot.catalogue import Language
from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jazz-Club", None),
        ("Repair-Café in Dortmund", None),
        ("Food Truck", None),
        ("Public Viewing", None),
        # Landscapes are called so in English as well.
        ("Eifel", None),
        ("Rhön", None),
        ("Projekte in der Eifel", "de"),
        ("Tiny Houses auf dem Land", "de"),
        ("food truck", "en"),
        ("vacant shops in Hesse", "en"),
        ("Housing in Hesse", "en"),
        ("Which Verbünde deal with Housing?", "en"),
        ("citizen participation in Baden-Württemberg", "en"),
    ],
)
def test_loan_words_leave_the_language_open(understander: Understander, text: str, language: Language | None) -> None:
    assert understander.understand(text).language == language
