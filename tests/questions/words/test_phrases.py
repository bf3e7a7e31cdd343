"""Of phrases that begin at the same word the longest counts, and none that begins elsewhere."""

import pytest

from bot.questions.words.folding import tokens
from bot.questions.words.phrases import Phrases

PHRASES = Phrases([("on", "the", "land"), ("on",)], [("land", "use")])


@pytest.mark.parametrize(
    ("text", "start", "phrase"),
    [
        ("life on the land", 1, ("on", "the", "land")),
        ("life on the coast", 1, ("on",)),
        ("life on the", 1, ("on",)),
        ("life on the land", 0, ()),
        ("life on the land", 2, ()),
        ("land", 0, ()),
        ("Land use", 0, ("land", "use")),
        ("land", 1, ()),
    ],
)
def test_the_longest_phrase_is_found_where_it_begins(text: str, start: int, phrase: tuple[str, ...]) -> None:
    assert PHRASES.at(start, tokens(text)) == phrase
    assert PHRASES.at_folded(start, [token.folded for token in tokens(text)]) == phrase


@pytest.mark.parametrize(
    ("text", "stands"),
    [("life on the coast", True), ("new land use", True), ("the land", False), ("use of land", False)],
)
def test_phrases_stand_in_a_text_that_has_all_words_of_one(text: str, stands: bool) -> None:
    assert PHRASES.stand_in(tokens(text)) == stands
