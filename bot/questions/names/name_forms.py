"""What names look like that somebody made up: "KITAplan", "DorfAktiv", "StadtLabor21"."""

from typing import Final

from bot.questions.reading.reading import Word
from bot.questions.words.folding import has_inner_capital

_ABBREVIATION: Final = 4
"""So few letters are an abbreviation rather than a name ("ÖPNV", "KiTa")."""


def is_surely_name(word: Word) -> bool:
    """Whether a word looks like a name, and like no abbreviation."""
    return looks_like_name(word) and len(word.text) > _ABBREVIATION


def looks_like_name(word: Word) -> bool:
    """Whether a word has capitals inside, or digits, as invented names do; "60er" are years.

    Several words that are one subject have them as well: "langsames Internet".
    """
    text = word.text
    if (text.isalpha() and text[1:].islower()) or len(text) <= 2 or " " in text:
        return False
    return has_inner_capital(text) or (
        not text.isalpha() and not text[0].isdigit() and any(letter.isdigit() for letter in text)
    )
