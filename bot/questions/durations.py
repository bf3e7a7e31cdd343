"""Find in a text how long something is to have lasted: "36 Monate", "länger als drei Jahre", "two-year projects"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Self

from bot.questions.folding import Token
from bot.questions.spans import Bound
from bot.questions.vocabulary import VERBUENDE, Signal, Vocabulary

_LONGEST_BOUND: Final = 3
"""So many words a bound has at most ("no more than")."""
_LONGEST: Final = 99
"""Larger numbers of months or years are no duration."""
_TEN: Final = 10
_POINTS: Final[tuple[Signal, ...]] = ("since", "after", "before", "place_cue", "newest")
"""What makes a duration a point in time: "vor drei Jahren", "in the last three years"."""


@dataclass(frozen=True, slots=True)
class Duration:
    """How many months at least, at most or exactly, and the positions of the words that say so."""

    start: int
    end: int
    bound: Bound
    months: int

    @property
    def span(self) -> range:
        """The positions of its words."""
        return range(self.start, self.end)

    def shifted(self, by: int) -> Self:
        """The same in a text with so many more words before it."""
        return replace(self, start=self.start + by, end=self.end + by)


class Durations:
    """Finds durations."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.durations
        self._units = tuple(vocabulary.durations.units)

    def find(self, words: Sequence[Token]) -> tuple[Duration, ...]:
        """The durations in a text, in order; none where nothing says that something lasted so long."""
        return tuple(self._found(words))

    def _found(self, words: Sequence[Token]) -> Iterator[Duration]:
        counting = [at for at, word in enumerate(words) if word.folded.endswith(self._units)]
        cued = bool(counting) and any(word.folded in self._words.cues for word in words)
        for at in counting:
            start, number = self._counted(at, words)
            if not number:
                continue
            start, bound, beyond = self._bound_before(start, words)
            end, bound = self._bound_behind(at + 1, words) if not bound else (at + 1, bound)
            if (cued or self._is_called_so(at, words)) and not self._is_point(start, words):
                yield Duration(start, end, bound, int(number) + beyond)

    def _counted(self, at: int, words: Sequence[Token]) -> tuple[int, float]:
        """Where a number of units begins that ends there, and how many months it is; 0 where there is none."""
        word = words[at].folded
        unit = next(filter(word.endswith, self._units))
        if unit != word:
            # "Dreijährige"
            return at, self._words.units[unit] * self._words.numbers.get(word.removesuffix(unit), 0)
        for half in self._words.and_a_half:
            if tuple(token.folded for token in words[max(0, at - len(half)) : at]) == half:
                start, number = self._number(at - len(half), words)
                return start, self._words.units[unit] * (number + 0.5 if number else 0)
        start, number = self._number(at, words)
        return start, self._words.units[unit] * number

    def _number(self, end: int, words: Sequence[Token]) -> tuple[int, float]:
        """Where a number begins that ends there, and the number; 0 where there is none."""
        if not end:
            return end, 0
        last = words[end - 1]
        if number := self._words.numbers.get(last.folded):
            return end - 1, number
        if end > 1 and last.glued and (whole := _figures(words[end - 2])):
            # "3,5 Jahre"
            return end - 2, whole + _figures(last) / _TEN
        return end - 1, _figures(last)

    def _is_called_so(self, at: int, words: Sequence[Token]) -> bool:
        """Whether "Projekte" stands behind: "two-year projects"."""
        return any(self._vocabulary.says(word.folded, noun) for word in words[at + 1 : at + 2] for noun in VERBUENDE)

    def _bound_before(self, end: int, words: Sequence[Token]) -> tuple[int, Bound, int]:
        """Where the words for a bound begin that end there, which they are, and how many months it lies beyond."""
        for start in range(max(0, end - _LONGEST_BOUND), end):
            if found := self._words.bounds.get(tuple(word.folded for word in words[start:end])):
                return start, *found
        return end, "", 0

    def _bound_behind(self, end: int, words: Sequence[Token]) -> tuple[int, Bound]:
        """Where "oder länger" or the like ends that begins there, and which bound it is."""
        joint, behind = [*words[end : end + 2], None, None][:2]
        if joint and behind and self._vocabulary.says(joint.folded, "either"):
            for phrase, (bound, _) in self._words.bounds.items():
                if phrase[0] == behind.folded:
                    return end + 2, bound
        return end, ""

    def _is_point(self, start: int, words: Sequence[Token]) -> bool:
        """Whether no more than a point in time is told; "mit einer Laufzeit von drei Jahren" tells a duration."""
        before = [word.folded for word in words[max(0, start - 2) : start]]
        said = any(self._vocabulary.says(word, signal) for word in before[-1:] for signal in _POINTS)
        return said and before[0] not in self._words.cues


def _figures(word: Token) -> int:
    return int(word.folded) if word.folded.isdigit() and int(word.folded) <= _LONGEST else 0
