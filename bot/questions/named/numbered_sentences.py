"""The sentences of texts with the numbers in them, as far as these tell how many of something there are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.catalogue import Language
from bot.questions.words.folding import fold
from bot.questions.words.vocabulary import Vocabulary

_SENTENCE: Final = re.compile(r"(?<=[^\W\d_][.!?])\s+(?=[^a-zäöüß])|(?<=20[0-3][0-9]\.)\s+(?=[^a-zäöüß])")
"""Between two sentences; not in "am 9. und 10. Dezember 2016"."""
_WORD: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?!\d)|[^\W_]+(?:['\u2019-][^\W_]+)*|[,;:()]")
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")
_APART: Final = re.compile("[.,](?=[0-9])")
"""What stands between the figures of large numbers."""
_PER_CENT: Final = re.compile(r"\bper cent\b")
_PARTED: Final = re.compile(r"-(?=[^\W\d_])")
"""Where "500-Meter-Raster" and "four-part" may be taken apart."""
_EITHER: Final = frozenset({"oder", "or"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, its folded words, and the numbers of something by their positions."""

    text: str
    words: tuple[str, ...]
    nouns: frozenset[int]
    """Where a capital tells a noun."""
    numbers: dict[int, int]
    shares: dict[int, int]
    """The numbers of shares by where these end: "ein Fünftel der Älteren", "one in five older people"."""


class NumberedSentences:
    """Finds the numbers in sentences."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def of(self, text: str, language: Language) -> Iterator[Sentence]:
        """The sentences of a text that have any."""
        found = (self._sentence(one, language) for one in _SENTENCE.split(text))
        return (sentence for sentence in found if sentence.numbers or sentence.shares)

    def _sentence(self, text: str, language: Language) -> Sentence:
        found = _WORD.findall(_PER_CENT.sub("percent", text))
        # A word that begins with a number is taken apart.
        written = [
            part for word in found for part in (_PARTED.split(word) if self._value(word.partition("-")[0]) else (word,))
        ]
        words = tuple(fold(word) for word in written)
        nouns = frozenset(i for i, word in enumerate(written) if language == "de" and i and word[:1].isupper())
        values = ((i, self._value(word)) for i, word in enumerate(written))
        numbers = {i: value for i, value in values if value and not self._is_vague(words, i)}
        return Sentence(text, words, nouns, numbers, self._shares(words, numbers))

    def _shares(self, words: Sequence[str], numbers: dict[int, int]) -> dict[int, int]:
        articles, counted = self._vocabulary.articles, self._vocabulary.numbers
        of_fractions = {
            at + 1: numbers.get(at, 1)
            for at, (one, other) in enumerate(pairwise(words))
            if other in self._vocabulary.fractions and (at in numbers or one in articles or one in counted)
        }
        of_numbers = {at: counted[words[at]] for at in range(2, len(words)) if self._is_share(words, at)}
        return of_fractions | of_numbers

    def _is_vague(self, words: Sequence[str], position: int) -> bool:
        """Whether a number is none of a count: "one in five people", "ein oder zwei Menschen"."""
        one, between = (*words[max(position - 2, 0) : position], "", "")[:2]
        return self._is_share(words, position) or (one in self._vocabulary.numbers and between in _EITHER)

    def _is_share(self, words: Sequence[str], position: int) -> bool:
        """Whether the last words of "one in five" end there."""
        one, between, number = (*words[max(position - 2, 0) : position + 1], "", "")[:3]
        known = self._vocabulary.numbers
        return known.get(one) == 1 and between in self._vocabulary.inside and number in known

    def _value(self, word: str) -> int:
        """The number that a word is, or nothing: years and "a" are none."""
        figures = _APART.sub("", word)
        if figures.isdigit():
            return 0 if _YEAR.fullmatch(word) else int(figures)
        value = self._vocabulary.numbers.get(fold(word), 0)
        return value if value > 1 else 0
