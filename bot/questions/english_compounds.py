"""English nouns that tell of which kind the noun behind them is: a dog park is no park, as German says in a word."""

from itertools import pairwise
from typing import Final

from bot.questions.kinds import TOGETHER
from bot.questions.nouns import Nouns
from bot.questions.reading import Reading, Word
from bot.questions.topics import TopicIndex, is_adjective

_PAIR: Final = 2
_QUALITIES: Final = ("ing", "ed", "er", "est", "ous", "ish", "ern", "ary", "ent", "ant", "y", "an", "ese")
"""What words end with beside those that are surely adjectives, and that may tell what something is like."""


def with_compounds(words: tuple[str, ...], reading: Reading, nouns: Nouns, topics: TopicIndex) -> tuple[str, ...]:
    """A subject with the strange noun right before it, where a text is about nothing else: both have to be dealt with.

    "Shrinking towns" and "interesting bus projects" are towns and buses all the same.
    """
    if reading.language == "de" or len(reading.rest) != _PAIR:
        return words
    joined = {
        nouns.subject(noun): (kind.folded, nouns.subject(noun))
        for kind, noun in pairwise(reading.words)
        if nouns.subject(noun) in words and noun in reading.rest and not noun.parted
        if kind in reading.rest and _is_strange_noun(kind, topics)
    }
    kinds = {kind for kind, _ in joined.values()}
    return tuple(TOGETHER.join(joined.get(word, (word,))) for word in words if word not in kinds)


def _is_strange_noun(word: Word, topics: TopicIndex) -> bool:
    """Whether a word may be a noun that no Verbund deals with."""
    like = word.folded.endswith(_QUALITIES) or is_adjective(word.folded)
    return not (like or word.short) and not topics.is_found(word.folded)
