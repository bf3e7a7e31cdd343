"""Find the dates in a text: "2019", "März 2017", "1.3.2017", "im Sommer 2018", "zwischen März und Mai 2017"."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final, Self

from bot.questions.words.folding import Token
from bot.questions.words.signals import EVENTS, Signal
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import THAN, Vocabulary

_LAST_DAY: Final = 31
_LAST_MONTH: Final = 12
_THIRD: Final = 4
"""So many months a beginning, middle or end of a year is long."""
_OF_YEAR: Final = 2
"""So many words may stand between a part of a year and the year ("Ende des Jahres 2019")."""
_JOINING: Final[tuple[Signal, ...]] = ("joins", "either", "until")
"""What stands between two months of one year."""
BOUNDS: Final[tuple[Signal, ...]] = ("since", "until", "after", "before")
_EARLIER_YEAR: Final = re.compile("19[0-9]{2}")
_NUMBER: Final = re.compile("([0-9]{1,2})(?:[a-z]{2})?")
"""A day or a month in figures; also "1st", "31st"."""


@dataclass(frozen=True, slots=True)
class Date(Stretch):
    """Months that a text names, from `first` to `last`, and the positions of the words that name them."""

    year: int | None
    """None where only a month is named, of whichever year."""
    first: int = 1
    last: int = _LAST_MONTH
    day: int = 0
    """The day of its month, or 0 where none is named."""
    read: bool = True
    """Whether all of it is understood: in "Mai 17" the number may be a day or a year."""

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year."""
        return (self.first, self.last) == (1, _LAST_MONTH)

    @property
    def core(self) -> Self:
        """The same date, of a beginning, middle or end of a year no more than what surely is one.

        What began "at the end of 2019" may have done so in autumn; what ran then had not ended in September.
        """
        if self.last - self.first + 1 != _THIRD:
            return self
        if self.first == 1:
            return replace(self, last=1)
        if self.last == _LAST_MONTH:
            return replace(self, first=_LAST_MONTH)
        return replace(self, first=self.first + 1, last=self.last - 1)


class Dates:
    """Finds dates."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._says = vocabulary.tells
        self._longest_part = max(map(len, vocabulary.parts_of_year))
        self._last_words = vocabulary.months.keys() | {part[-1] for part in vocabulary.parts_of_year}

    def find(self, words: Sequence[Token], named: Container[int]) -> tuple[Date, ...]:
        """The dates in a text, in order. `named` are the positions of words of names, which are no dates."""
        figures = [i for i, word in enumerate(words) if word.folded.isdigit() and i not in named]
        years = [i for i in figures if self._is_year(i, words, named)]
        dates = [date for i in years for date in self._around(i, words)]
        found = sorted((*dates, *self._without_year(words, named, dates)), key=lambda date: date.start)
        return tuple(_with_month_behind(found))

    def _is_year(self, at: int, words: Sequence[Token], named: Container[int]) -> bool:
        """Whether a word is a year of this century, or one of the last that stands where a time is told."""
        if words[at].is_year:
            # "Ab 2017 Hessen" counts no Hesse.
            return at + 1 in named or not self._is_number(at, words)
        return at > 0 and bool(_EARLIER_YEAR.fullmatch(words[at].folded)) and self._tells_when(words[at - 1])

    def _is_number(self, at: int, words: Sequence[Token]) -> bool:
        """Whether what might be a year says how many there are of something: "mehr als 2000 Einwohner"."""
        following = words[at + 1 : at + 2]
        if not following or following[0].parted:
            return False
        if following[0].folded in self._vocabulary.inhabitants:
            return True
        if self._vocabulary.is_of_questions(following[0].folded):
            return False
        return self._vocabulary.bound_before(words, at) is not None

    def _around(self, year: int, words: Sequence[Token]) -> Iterator[Date]:
        """The date that a year belongs to; two of them of "2016/17"."""
        date = Date(year, year + 1, int(words[year].folded))
        behind = _number(words, year + 1) if words[year + 1 : year + 2] and words[year + 1].glued else 0
        if 0 < behind <= _LAST_MONTH:
            # "2017-03"
            day = _day(words, year + 2) if words[year + 2 : year + 3] and words[year + 2].glued else 0
            yield replace(date, end=year + 2 + bool(day), first=behind, last=behind, day=day)
            return
        yield self._with_month(date, words) or self._with_part(date, words) or date
        if behind == int(words[year].folded) % 100 + 1:
            yield Date(year + 1, year + 2, int(words[year].folded) + 1)

    def _with_month(self, date: Date, words: Sequence[Token]) -> Date | None:
        """The date with its month and day: "1.3.2017", "5/31/2019", "the 1st of March 2017", "March 1, 2017"."""
        at = date.start - 1
        if words[date.start].glued and (number := _number(words, at)):
            before = _day(words, at - 1) if words[at].glued else 0
            # Where the second number is too large, the first one is the month.
            month, day = (before, number) if number > _LAST_MONTH else (number, before)
            if 0 < month <= _LAST_MONTH and day <= _LAST_DAY:
                return replace(date, start=at - bool(before), first=month, last=month, day=day)
            return None
        if at > 0 and words[at].folded in self._vocabulary.of:
            at -= 1
        day = _day(words, at)
        if day and at > 0 and words[at - 1].folded in self._vocabulary.months:
            at -= 1
        if at < 0 or (month_named := self._vocabulary.months.get(words[at].folded)) is None:
            return None
        date = replace(date, start=at, first=month_named, last=month_named, day=day)
        before_month = at - 1
        if at > 1 and words[before_month].folded in self._vocabulary.of:
            before_month -= 1
        if not day and (day := _day(words, before_month)):
            return replace(date, start=before_month, day=day)
        # "Ende Mai 2019" is in May.
        return replace(date, start=self._part_before(at, words)[0])

    def _with_part(self, date: Date, words: Sequence[Token]) -> Date | None:
        """The date with what tells a part of its year before it: "Sommer 2018", "Ende des Jahres 2019"."""
        for skipped in range(_OF_YEAR + 1):
            at = date.start - skipped
            if at < 1 or any(not self._is_of_year(word) for word in words[at : date.start]):
                return None
            start, part = self._part_before(at, words)
            if part and self._only_tells_when(start, date, words):
                return replace(date, start=start, first=part[0], last=part[1])
        return None

    def _is_of_year(self, word: Token) -> bool:
        """Whether a word says no more than that a year follows: "of", "of the year", "des Jahres"."""
        known = self._vocabulary.is_of_questions(word.folded)
        bare = known and not self._vocabulary.signals((word.folded,)) and word.text.islower()
        return bare or self._says(word, "period") or word.folded in self._vocabulary.of

    def _part_before(self, end: int, words: Sequence[Token]) -> tuple[int, tuple[int, int] | None]:
        """Where the longest part of a year begins that ends there, and from which to which month it lasts."""
        for start in range(max(0, end - self._longest_part), end):
            if part := self._vocabulary.parts_of_year.get(tuple(word.folded for word in words[start:end])):
                return start, part
        return end, None

    def _only_tells_when(self, start: int, date: Date, words: Sequence[Token]) -> bool:
        """Whether a part of a year tells no more than when, as "Anfang"; "Ende 2019" may be when something ended."""
        if not any(self._says(word, "begins", "ends") for word in words[start : date.start]):
            return True
        if start > 0 and words[start].parted:
            # "Start 2017, Ende 2020"
            return False
        before = words[start - 1] if start else None
        bounded = before is not None and (before.folded in THAN or self._says(before, *BOUNDS))
        return bounded or self._tells_event(start, date.end, words)

    def _tells_event(self, start: int, end: int, words: Sequence[Token]) -> bool:
        """Whether it is said elsewhere than there that something began, ended or went on."""
        typed = tuple(words)
        said = {i for i, signal in self._vocabulary.across(typed) if signal in EVENTS}
        position = 0
        while position < len(words):
            size, signals = self._vocabulary.read(typed, position)
            if position in said or not signals.isdisjoint(EVENTS):
                said.add(position)
            position += max(size, 1)
        return any(not start <= position < end for position in said)

    def _without_year(self, words: Sequence[Token], named: Container[int], dates: Sequence[Date]) -> list[Date]:
        """The months and parts of years without a year: of the year of the date they are joined to, or of any."""
        last_words = [at for at, word in enumerate(words) if word.folded in self._last_words]
        if not last_words:
            return []
        taken = {position for date in dates for position in date.span}
        following = {date.start: date for date in dates if not date.is_year}
        found: list[Date] = []
        for at in reversed(last_words):
            if at in taken or at in named:
                continue
            month = self._vocabulary.months.get(words[at].folded)
            start, part = (at, (month, month)) if month else self._part_before(at + 1, words)
            joined = self._joined(at, words, following) if part else None
            if part and joined:
                following[start] = Date(start, at + 1, joined.year, *part)
            elif month and self._tells_when(words[at - 1] if at else None):
                # "Mai 17" may name a day or a year.
                behind = words[at + 1 : at + 2]
                read = not (behind and behind[0].folded[:1].isdigit() and not behind[0].parted)
                following[start] = Date(at, at + 1, None, month, month, read=read)
            else:
                continue
            found.append(following[start])
        return found

    def _joined(self, at: int, words: Sequence[Token], following: dict[int, Date]) -> Date | None:
        """The date that a month is joined to: by a comma or a sign, by "oder", or by "bis zum" and a day."""
        for start, date in following.items():
            between = words[at + 1 : start]
            near = at < start and len(between) <= self._longest_part
            if near and (between or words[start].pause == "," or words[start].glued):
                joint = not between or self._says(between[0], *_JOINING)
                if joint and not any(word.parted for word in between):
                    return date
        return None

    def _tells_when(self, before: Token | None) -> bool:
        """Whether a time may follow a word: behind "im" or "seit"; "may" and "march" are verbs as well."""
        return before is not None and (
            before.folded in self._vocabulary.inside or self._says(before, "begins", "ends", *BOUNDS)
        )


def _with_month_behind(dates: Sequence[Date]) -> Iterator[Date]:
    """The dates, a year and a month right behind it as one: "2017 im März"."""
    for date, following in zip_longest(dates, dates[1:]):
        if following and date.is_year and following.year is None and following.start - date.end < _OF_YEAR:
            yield replace(following, start=date.start, year=date.year)
        elif not (date.year is None and any(d.is_year and 0 <= date.start - d.end < _OF_YEAR for d in dates)):
            yield date


def _day(words: Sequence[Token], position: int) -> int:
    """The day of a month that a word writes, or 0."""
    day = _number(words, position)
    return day if day <= _LAST_DAY else 0


def _number(words: Sequence[Token], position: int) -> int:
    """The number that a word writes in one or two figures, or 0."""
    if not 0 <= position < len(words):
        return 0
    match = _NUMBER.fullmatch(words[position].folded)
    return int(match[1]) if match else 0
