"""What German has as another word is English in an English text, and tells no language where nothing else is said."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("fast internet in villages", ("speedy", "broadband", "villages")),
        ("bald cypress trees", ("nohair", "cypress-trees")),
        ("rat control", ("rodent", "control")),
        ("public art", ("public", "arts")),
    ],
)
def test_an_english_text_has_english_words(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    found = understander.understand(text)
    assert isinstance(found.question, kinds.Search)
    assert set(kinds.words_of(found.question.words)) <= set(kinds.words_of(words))
    assert found.language != "de"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bis bald", kinds.Goodbye),
        ("Welche Art Projekte gibt es?", kinds.AllVerbuende),
        ("was war in bad sooden-allendorf", kinds.Search),
    ],
)
def test_german_words_are_german_in_a_german_text(understander: Understander, text: str, kind: type) -> None:
    found = understander.understand(text)
    assert isinstance(found.question, kind)
    assert found.language == "de"
