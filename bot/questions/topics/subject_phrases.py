"""The phrases of the descriptions that are one subject ("second homes"), and which of their words a word may be."""

from collections.abc import Callable
from functools import lru_cache
from itertools import chain
from typing import Final

from bot.questions.topics.descriptions import Descriptions, Phrase
from bot.questions.words import tolerance
from bot.questions.words.spellings import Spellings, is_slip
from bot.questions.words.stemming import terms
from bot.questions.words.vocabulary import Vocabulary

_NEAREST: Final = 5
"""So many spellings are compared with a misspelt word."""


class SubjectPhrases:
    """Knows the phrases that are one subject, and takes the typos of their words for these."""

    def __init__(self, descriptions: Descriptions, words: Vocabulary, uses: Callable[[str], bool]) -> None:
        """`uses` tells whether any description has a folded word: such a one is no typo."""
        self._phrases = descriptions.phrases
        self.longest = descriptions.longest_phrase
        """How many words the longest has."""
        self._spellings = Spellings(descriptions.phrase_words)
        self._is_known = words.spells
        self._kinds = words.sorts_by_name.keys()
        """Words for kinds of organisations are spelt right ("Kammern")."""
        self._uses = uses
        self.terms_of = lru_cache(maxsize=2048)(self._terms_of)
        self.beginning_with = lru_cache(maxsize=2048)(self._begin)

    def _begin(self, word: str) -> tuple[tuple[Phrase, str], ...]:
        """The phrases that are one subject and begin with a folded word, and how each is written in one word."""
        return tuple(phrase for first in self.terms_of(word) for phrase in self._phrases.get(first, {}).items())

    def _terms_of(self, word: str) -> tuple[str, ...]:
        """The terms that a folded word may be in a phrase: its own, or those of what it is a typo of."""
        own = terms(word)
        edits = tolerance.OF_PHRASE.edits(word)
        if not tolerance.OF_PHRASE_SLIP.edits(word) or self._is_known(word) or self._uses(word) or word in self._kinds:
            return own
        near = (known for known, _ in self._spellings.near(word, edits or 1, limit=_NEAREST))
        # Who errs begins right more often than not: "binden" is not "finden".
        meant = (known for known in near if is_slip(word, known) or (edits and known[0] == word[0]))
        return (*own, *chain.from_iterable(map(terms, meant)))
