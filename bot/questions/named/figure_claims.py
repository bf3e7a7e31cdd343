"""The number of something that a text claims there was: "Waren 74 Gemeinden bei KIF beteiligt?"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.named.polar import is_polar
from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.bounds import Bounds
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import is_one_statement, tag_start
from bot.questions.words.folding import as_written, folded
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.word_groups import NumberBound

_UNCOUNTED: Final[tuple[Signal, ...]] = (*THEMES, "money", "land_word", "yes_no")
"""What is counted otherwise, or no noun."""


@dataclass(frozen=True, slots=True)
class FigureClaim:
    """So many of something."""

    noun: Word
    number: int
    heard: str
    bound: NumberBound
    bounded: range
    """Where it is told what bounds the number: "more than"."""

    def holds(self, known: int) -> bool:
        """Whether a number is as large."""
        return bool(Amount("places", self.bound.bound, self.number + self.bound.beyond).holds(Bounds.exactly(known)))

    def presupposed(self, reading: Reading, vocabulary: Vocabulary) -> bool:
        """Whether the number is only a part of what is told of: "eine der vier Gemeinden"."""
        before = reading.words[: self.bounded.start]
        return bool(before) and before[-1].folded in vocabulary.articles

    def without_bound(self, reading: Reading) -> Reading:
        """The reading without what only bounds the number: no text has to tell of "more"."""
        words = (replace(word, folded="") if i in self.bounded else word for i, word in enumerate(reading.words))
        return replace(reading, words=tuple(words))


@dataclass(frozen=True, slots=True)
class FigureClaims:
    """Finds what is claimed."""

    vocabulary: Vocabulary

    def told(self, reading: Reading) -> FigureClaim | None:
        """The one number of something that there is said to have been, where nothing but yes or no is asked.

        Or that is all that is told: "Bei KIF waren 47 Gemeinden dabei.".
        """
        told = reading.words[: tag_start(reading, self.vocabulary)]
        asked = any(word.says("question_word", "how_many", "either") for word in told)
        asked |= reading.has("list", "can_you", "no_longer")
        if asked or reading.negations or reading.tells_own:
            return None
        if not (is_polar(reading, self.vocabulary) or is_one_statement(reading, self.vocabulary)):
            return None
        apart = positions((*reading.mentions, *reading.dates, *reading.durations))
        claims = [
            FigureClaim(noun, number, as_written(reading.words[start : i + 2]), bound, range(start, i))
            for i, word in enumerate(reading.words)
            if i not in apart and (number := self._number(word)) is not None
            for noun in self._noun(i + 1, reading)
            for start, bound in [self.vocabulary.bound_before(reading.words, i) or (i, NumberBound(""))]
        ]
        return claims[0] if len(claims) == 1 else None

    def _number(self, word: Word) -> int | None:
        if word.folded.isdecimal():
            return int(word.folded)
        return self.vocabulary.numbers.get(word.folded) if self.vocabulary.is_number(word) else None

    def _noun(self, position: int, reading: Reading) -> Iterator[Word]:
        """What is counted, right behind its number: no themes, Länder or euros."""
        for word in reading.words[position : position + 1]:
            known = word.says("place_word", "partners", *VERBUENDE) or folded(word.text)[-1] in self.vocabulary.sorts
            counts = word in reading.rest or known or not word.signals
            small = word.folded in self.vocabulary.articles | self.vocabulary.fillers or word.folded.isdecimal()
            # How many partners or places there were, other facts tell.
            if (word.folded,) in self.vocabulary.amounts.nouns:
                continue
            if counts and not (word.parted or small or position in reading.named or word.says(*_UNCOUNTED)):
                yield word
