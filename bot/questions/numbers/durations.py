"""Find in a text how long something is to have lasted: "36 Monate", "zwei bis drei Jahre", "two-year projects"."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.words.folding import Token
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.word_groups import NumberBound

_LONGEST: Final = 99
"""Larger numbers of months or years are no duration."""
_ABOUT: Final = 0.1
"""So much of it may be missing or more where "about" is said."""
_POINTS: Final[tuple[Signal, ...]] = ("since", "after", "before", "place_cue", "newest")
"""What makes a duration a point in time: "vor drei Jahren", "in the last three years"."""
_JOINING: Final[tuple[Signal, ...]] = ("until", "joins", "either", "rather")
"""What stands between the two numbers of a range."""
_PLAIN: Final = NumberBound("")


@dataclass(frozen=True, slots=True)
class Duration(Stretch):
    """How many months at least and at most, and the positions of the words that say so.

    Neither is told where the words tell no more than a point in time, seen from today ("vor drei Jahren").
    """

    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class _Number(Stretch):
    """A number, how it is bounded, and the words for both; 0 where there is none."""

    value: float
    bound: NumberBound = _PLAIN


class Durations:
    """Finds durations."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._says = vocabulary.tells
        self._words = vocabulary.durations
        self._units = tuple(vocabulary.durations.units)

    def find(self, words: Sequence[Token], verbuende: Collection[int] = ()) -> tuple[Duration, ...]:
        """The durations in a text, in order; none where nothing says that something lasted so long.

        `verbuende` are the positions of words that name Verbünde.
        """
        counting = [at for at, word in enumerate(words) if word.folded.endswith(self._units)]
        cued = bool(counting) and any(
            word.folded in self._words.cues or self._says(word, "begins", "ends") for word in words
        )
        found: list[Duration] = []
        for at in counting:
            number, unit = self._counted(at, words)
            if not number.value or not (cued or self._is_called_so(at, words)):
                continue
            duration = self._duration(number, unit, words, verbuende)
            if found and (whole := self._added(found[-1], duration, words)):
                found[-1] = whole
            else:
                found.append(duration)
        return tuple(found)

    def _duration(self, number: _Number, unit: int, words: Sequence[Token], verbuende: Collection[int]) -> Duration:
        """What a number of units means, with the lower end before it if it is the upper end of a range."""
        least, most = _months(number, unit)
        lower = self._lower(number.start, words)
        if lower.value:
            least = _months(lower, unit)[0]
            number = replace(number, start=lower.start)
        return Duration(
            number.start, number.end, *((None, None) if self._is_point(number, words, verbuende) else (least, most))
        )

    def _counted(self, at: int, words: Sequence[Token]) -> tuple[_Number, int]:
        """The number of units that ends there, with its bound, and the months of such a unit."""
        word = words[at].folded
        unit = next(filter(word.endswith, self._units))
        if unit != word:
            # "Dreijährige"
            spelt = word.removesuffix(unit)
            value = self._vocabulary.numbers.get(spelt) or self._words.halves.get(spelt) or 0
            number = _Number(at, at + 1, value)
            return self._bounded(number, words), self._words.units[unit]
        number = self._number(at, words)
        for half in self._words.and_a_half:
            if tuple(token.folded for token in words[max(0, at - len(half)) : at]) == half:
                number = self._number(at - len(half), words)
                number = replace(number, value=number.value + 0.5 if number.value else 0)
        return self._bounded(replace(number, end=at + 1), words), self._words.units[unit]

    def _number(self, end: int, words: Sequence[Token]) -> _Number:
        """The number that ends there."""
        if not end:
            return _Number(end, end, 0)
        last = words[end - 1]
        decimal = end > 1 and last.glued and (last.pause == "," or words[end - 2].short)
        if decimal and last.folded.isdigit() and (whole := _figures(words[end - 2])):
            # "3,5 Jahre"
            return _Number(end - 2, end, float(f"{whole}.{last.folded}"))
        number = self._vocabulary.numbers.get(last.folded) or self._words.halves.get(last.folded)
        return _Number(end - 1, end, number or _figures(last))

    def _bounded(self, number: _Number, words: Sequence[Token]) -> _Number:
        """The number with what bounds it, before it ("mehr als") or behind its unit ("oder länger")."""
        if before := self._vocabulary.bound_before(words, number.start):
            return replace(number, start=before[0], bound=before[1])
        following = words[number.end : number.end + 2]
        joined = len(following) == 2 and self._says(following[0], "either", "joins")
        behind = self._vocabulary.bounds.get((following[1].folded,)) if joined else None
        return replace(number, end=number.end + 2, bound=replace(behind, beyond=0)) if behind else number

    def _lower(self, end: int, words: Sequence[Token]) -> _Number:
        """The lower end of a range of which the upper end begins there: "zwei bis", "24-", "mehr als zwei, aber"."""
        nothing = _Number(end, end, 0)
        if end < 1:
            return nothing
        if words[end].glued and not words[end].parted:
            return self._bounded(self._number(end, words), words)
        if words[end].pause == ",":
            # "Mindestens 30, höchstens 40 Monate"
            return self._bounded(self._number(end, words), words)
        joined = words[end - 1].parted or self._says(words[end - 1], *_JOINING)
        number = self._number(end - 1, words) if joined else nothing
        return self._bounded(number, words) if number.value else nothing

    def _added(self, one: Duration, other: Duration, words: Sequence[Token]) -> Duration | None:
        """A duration and what "und" adds to it: "zwei Jahre und sechs Monate"."""
        between = words[one.end : other.start]
        joined = len(between) <= 1 and all(self._says(word, "joins") for word in between)
        if not joined or other.least is None or other.least != other.most:
            return None
        least, most = (None if months is None else months + other.least for months in (one.least, one.most))
        return Duration(one.start, other.end, least, most)

    def _is_called_so(self, at: int, words: Sequence[Token]) -> bool:
        """Whether "Projekte" stands behind: "two-year projects"."""
        return any(self._says(word, *VERBUENDE) for word in words[at + 1 : at + 2])

    def _is_point(self, number: Stretch, words: Sequence[Token], verbuende: Collection[int]) -> bool:
        """Whether no more than a point in time is told: "vor drei Jahren", "three years ago"."""
        before, behind = words[max(0, number.start - 1) : number.start], words[number.end : number.end + 1]
        seen = any(
            (word.folded in self._words.span and not self._is_verb(number.start - 1, words, verbuende))
            or (self._says(word, *_POINTS) and word.folded not in self._words.of)
            for word in before
        )
        return seen or any(word.folded in self._words.ago for word in behind)

    def _is_verb(self, at: int, words: Sequence[Token], verbuende: Collection[int]) -> bool:
        """Whether "last" tells how long Verbünde went on: "Did KIF last three years?", not "in the last three"."""
        if not any(i in verbuende or self._says(word, *VERBUENDE) for i, word in enumerate(words[:at])):
            return False
        before = words[at - 1 : at] if at else []
        apart = any(word.folded in self._vocabulary.articles or self._says(word, "place_cue") for word in before)
        return words[at].folded in self._words.cues and self._says(words[0], "yes_no") and not apart


def _months(number: _Number, unit: int) -> tuple[int | None, int | None]:
    """How many months a number of units is at least and at most."""
    months, bound = int(number.value * unit), number.bound
    if bound.about:
        return math.ceil(months * (1 - _ABOUT)), math.floor(months * (1 + _ABOUT))
    least = months + bound.beyond if bound.bound != "to" else None
    most = months + bound.beyond if bound.bound != "from" else None
    return least, most


def _figures(word: Token) -> int:
    return int(word.folded) if word.folded.isdigit() and int(word.folded) <= _LONGEST else 0
