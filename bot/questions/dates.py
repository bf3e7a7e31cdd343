"""Find the dates in a text: "2019", "März 2017", "1.3.2017", "im Sommer 2018", "zwischen März und Mai 2017"."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Self

from bot.questions.folding import Token
from bot.questions.vocabulary import Signal, Vocabulary

_LAST_DAY: Final = 31
_LAST_MONTH: Final = 12
_LONGEST_PART: Final = 3
"""So many words a part of a year has at most ("the first half")."""
_JOINING: Final[tuple[Signal, ...]] = ("joins", "either", "until")
"""What stands between two months of one year."""
_BOUNDS: Final[tuple[Signal, ...]] = ("since", "until", "after", "before")


@dataclass(frozen=True, slots=True)
class Date:
    """Months that a text names, from `first` to `last`, and the positions of the words that name them."""

    start: int
    end: int
    year: int | None
    """None where only a month is named, of whichever year."""
    first: int = 1
    last: int = _LAST_MONTH
    day: int = 0
    """The day of its month, or 0 where none is named."""

    @property
    def span(self) -> range:
        """The positions of its words."""
        return range(self.start, self.end)

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year."""
        return (self.first, self.last) == (1, _LAST_MONTH)

    def shifted(self, by: int) -> Self:
        """The same in a text with so many more words before it."""
        return replace(self, start=self.start + by, end=self.end + by)


class Dates:
    """Finds dates."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def find(self, words: Sequence[Token], named: Container[int], timed: bool) -> tuple[Date, ...]:
        """The dates in a text, in order. `named` are the positions of words of names, which are no dates.

        `timed`: whether a phrase tells that something began, ended or went on, so that "Ende" tells when.
        """
        years = [i for i, word in enumerate(words) if word.is_year and i not in named]
        dates = [date for i in years for date in self._around(i, words, timed=timed)]
        return tuple(sorted((*dates, *self._months(words, named, dates)), key=lambda date: date.start))

    def _around(self, year: int, words: Sequence[Token], *, timed: bool) -> Iterator[Date]:
        """The date that a year belongs to; two of them of "2016/17"."""
        date = Date(year, year + 1, int(words[year].folded))
        behind = _number(words, year + 1) if words[year + 1 : year + 2] and words[year + 1].glued else 0
        if 0 < behind <= _LAST_MONTH:
            # "2017-03"
            day = _day(words, year + 2) if words[year + 2 : year + 3] and words[year + 2].glued else 0
            yield replace(date, end=year + 2 + bool(day), first=behind, last=behind, day=day)
            return
        yield self._with_month(date, words) or self._with_part(date, words, timed=timed) or date
        if behind == int(words[year].folded) % 100 + 1:
            yield Date(year + 1, year + 2, int(words[year].folded) + 1)

    def _with_month(self, date: Date, words: Sequence[Token]) -> Date | None:
        """The date with the month before it, and with its day: "1.3.2017", "the 1st of March 2017"."""
        at = date.start - 1
        if words[date.start].glued and 0 < _number(words, at) <= _LAST_MONTH:
            day = _day(words, at - 1) if words[at].glued else 0
            return replace(date, start=at - bool(day), first=_number(words, at), last=_number(words, at), day=day)
        if at > 0 and words[at].folded in self._vocabulary.of:
            at -= 1
        if at < 0 or (month := self._vocabulary.months.get(words[at].folded)) is None:
            return None
        date = replace(date, start=at, first=month, last=month)
        if day := _day(words, at - 1):
            return replace(date, start=at - 1, day=day)
        # "Ende Mai 2019" is in May.
        return replace(date, start=self._part_before(at, words)[0])

    def _with_part(self, date: Date, words: Sequence[Token], *, timed: bool) -> Date | None:
        """The date with what tells a part of its year before it."""
        at = date.start
        if at > 1 and words[at - 1].folded in self._vocabulary.of:
            at -= 1
        start, part = self._part_before(at, words)
        if not part or not (timed or self._only_tells_when(start, date, words)):
            return None
        return replace(date, start=start, first=part[0], last=part[1])

    def _part_before(self, end: int, words: Sequence[Token]) -> tuple[int, tuple[int, int] | None]:
        """Where the longest part of a year begins that ends there, and from which to which month it lasts."""
        for start in range(max(0, end - _LONGEST_PART), end):
            if part := self._vocabulary.parts_of_year.get(tuple(word.folded for word in words[start:end])):
                return start, part
        return end, None

    def _only_tells_when(self, start: int, date: Date, words: Sequence[Token]) -> bool:
        """Whether a part of a year tells no more than when, as "Anfang"; "Ende 2019" may be when something ended."""
        part = words[start : date.start]
        if not any(self._says(word, "begins", "ends") for word in part):
            return True
        others = (*words[:start], *words[date.end :])
        bound = start > 0 and self._says(words[start - 1], *_BOUNDS)
        return bound or any(self._says(word, "begins", "ends", "runs") for word in others)

    def _months(self, words: Sequence[Token], named: Container[int], dates: Sequence[Date]) -> list[Date]:
        """The months without a year, from the last one on: of the year of the date they are joined to, or of any."""
        taken = {position for date in dates for position in date.span}
        following = {date.start: date for date in dates if not date.is_year}
        found: list[Date] = []
        for at in range(len(words) - 1, -1, -1):
            month = self._vocabulary.months.get(words[at].folded)
            if month is None or at in taken or at in named:
                continue
            if (joined := self._joined(at, words, following)) or self._is_cued(at, words):
                following[at] = Date(at, at + 1, joined.year if joined else None, month, month)
                found.append(following[at])
        return found

    def _joined(self, at: int, words: Sequence[Token], following: dict[int, Date]) -> Date | None:
        """The date that a month is joined to: by a comma, by "oder", or by "bis zum" and a day."""
        for start, date in following.items():
            between = words[at + 1 : start]
            if at < start and (between or words[start].pause == ",") and len(between) <= _LONGEST_PART:
                joint = not between or self._says(between[0], *_JOINING)
                if joint and not any(word.parted for word in between):
                    return date
        return None

    def _is_cued(self, at: int, words: Sequence[Token]) -> bool:
        """Whether "im" or the like stands before a month: "may" and "march" are verbs as well."""
        return at > 0 and (words[at - 1].folded in self._vocabulary.inside or self._says(words[at - 1], *_BOUNDS))

    def _says(self, word: Token, *signals: Signal) -> bool:
        return any(self._vocabulary.says(word.folded, signal) for signal in signals)


def _day(words: Sequence[Token], position: int) -> int:
    """The day of a month that a word writes, or 0."""
    day = _number(words, position)
    return day if day <= _LAST_DAY else 0


def _number(words: Sequence[Token], position: int) -> int:
    """The number that a word writes in one or two figures, or 0."""
    if not 0 <= position < len(words):
        return 0
    figures = words[position].folded.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    return int(figures) if figures.isdigit() and len(figures) <= 2 else 0
