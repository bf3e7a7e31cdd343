"""English nouns that tell of which kind the noun behind them is: a dog park is no park, as German says in a word."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.questions.kinds import TOGETHER
from bot.questions.nouns import Nouns
from bot.questions.reading import Reading, Word
from bot.questions.topics import TopicIndex, is_adjective

_PAIR: Final = 2
_QUALITIES: Final = ("ing", "ed", "er", "est", "ous", "ish", "ern", "ary", "ent", "ant", "y", "an", "ese")
"""What words end with beside those that are surely adjectives, and that may tell what something is like.

Nouns end so as well ("computer shop"): better a shop is found too many than none for "older shops".
"""


@dataclass(frozen=True, slots=True)
class EnglishCompounds:
    """Finds English nouns that are one subject with what stands before them."""

    topics: TopicIndex
    nouns: Nouns

    def joined(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, one with the strange noun right before it, where a text is about nothing else.

        Both have to be dealt with; "shrinking towns" and "interesting bus projects" are towns and buses all the same.
        """
        if reading.language == "de" or len(reading.rest) != _PAIR:
            return words
        joined = {
            self.nouns.subject(noun): (kind.folded, self.nouns.subject(noun))
            for kind, noun in pairwise(reading.words)
            if self.nouns.subject(noun) in words and noun in reading.rest and not noun.parted
            if kind in reading.rest and self._is_strange_noun(kind)
        }
        kinds = {kind for kind, _ in joined.values()}
        return tuple(TOGETHER.join(joined.get(word, (word,))) for word in words if word not in kinds)

    def _is_strange_noun(self, word: Word) -> bool:
        """Whether a word may be a noun that no Verbund deals with."""
        like = word.folded.endswith(_QUALITIES) or is_adjective(word.folded)
        return not (like or word.short) and not self.topics.is_found(word.folded)
