"""English words are one thing in a text where they stand side by side."""

import pytest

from bot.catalogue import Catalogue
from bot.questions.topics.side_by_side import SideBySide
from bot.questions.words.stemming import term


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("building land", True),
        ("land building", True),
        # One word may stand between, and forms are no others
        ("simulation games", True),
        ("lab game", False),
        ("simulation experiments", True),
        ("Rural municipalities court", True),
        # Both are there, but apart
        ("building fund", False),
        ("shops Göttingen", False),
        ("building land shops", False),
        # Only one of them is
        ("land registry", False),
    ],
)
def test_words_are_found_side_by_side(catalogue: Catalogue, words: str, found: bool) -> None:
    asked = [{term(word.lower(), "en")} for word in words.split()]
    assert SideBySide(catalogue).has(asked, "kif") == found


def test_any_form_of_a_word_will_do(catalogue: Catalogue) -> None:
    assert SideBySide(catalogue).has([{term("plot", "en"), term("building", "en")}, {term("land", "en")}], "kif")
