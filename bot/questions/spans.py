"""What run times Verbünde are looked for by: begun in 2017, ended by June 2019, at work in 2018, 36 months long.

Each is written as one word, so that addresses can carry it: `start2017`, `endto2019-06`, `run2018-06-08` (from June to
August), `start-03` (in March of any year), `lasts36`, `lastsfrom37`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, product
from typing import Final, Literal, Self

from bot.catalogue import Month, Period

Edge = Literal["start", "end", "run"]
Bound = Literal["", "from", "to"]
Months = tuple[int, int]
"""The first and the last of some months, counted from the year 0; or of some numbers of months."""

_MONTH: Final = "0[1-9]|1[0-2]"
_SPAN: Final = re.compile(rf"(run(?=[12])|start|end)(from|to|)((?:19|20)[0-9]{{2}})(?:-({_MONTH})(?:-({_MONTH}))?)?")
_SEASON: Final = re.compile(rf"(start|end)-({_MONTH})")
_EVER: Final[Months] = (0, 9999 * 12)
_LENGTH: Final = re.compile("lasts(from|to|)(0|[1-9][0-9]{0,3})")


@dataclass(frozen=True, slots=True)
class Span:
    """What is to lie in a year or month (`bound` empty), in it or later ("from"), in it or earlier ("to")."""

    edge: Edge
    bound: Bound
    year: int
    month: int | None = None
    last: int | None = None
    """The last of several months of the year, of which `month` is the first; only without a bound."""

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The span behind a word, or None if the word is none."""
        match = _SPAN.fullmatch(text)
        if match is None:
            return None
        edge, bound, year, month, last = match.groups()
        if last and (bound or last <= month):
            return None
        return cls(edge, bound, int(year), *(int(number) for number in (month, last) if number))  # type: ignore[arg-type]  # the pattern's own words

    def __str__(self) -> str:
        months = "".join(f"-{month:02}" for month in (self.month, self.last) if month)
        return f"{self.edge}{self.bound}{self.year}{months}"

    def holds(self, period: Period) -> bool | None:
        """Whether a run time fits; None where what is known does not tell."""
        return _in_each(self._holds_for(*edges) for edges in possible_edges(period))

    def _holds_for(self, start: Months, end: Months) -> bool | None:
        wanted = _months(self.year, self.month, self.last or self.month)
        match self.edge:
            case "start":
                return _lies(start, self.bound, wanted)
            case "end":
                return _lies(end, self.bound, wanted)
            case "run":
                return _all_of((_lies(start, "to", wanted), _lies(end, "from", wanted)))


@dataclass(frozen=True, slots=True)
class InMonth:
    """A beginning or an end in a month, in whichever year."""

    edge: Literal["start", "end"]
    month: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The month behind a word, or None if the word is none."""
        match = _SEASON.fullmatch(text)
        return cls(match[1], int(match[2])) if match else None  # type: ignore[arg-type]  # the pattern's own words

    def __str__(self) -> str:
        return f"{self.edge}-{self.month:02}"

    def holds(self, period: Period) -> bool | None:
        """Whether a run time fits; None where what is known does not tell."""
        possible = period.possible_starts if self.edge == "start" else period.possible_ends
        return _in_each(month.month == self.month if month.month else None for month in possible)


@dataclass(frozen=True, slots=True)
class Length:
    """How many months a run time is to have (`bound` empty), at least ("from"), or at most ("to")."""

    bound: Bound
    months: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The length behind a word, or None if the word is none."""
        match = _LENGTH.fullmatch(text)
        return cls(match[1], int(match[2])) if match else None  # type: ignore[arg-type]  # the pattern's own words

    def __str__(self) -> str:
        return f"lasts{self.bound}{self.months}"

    def holds(self, period: Period) -> bool | None:
        """Whether a run time fits; None where what is known does not tell."""
        return _in_each(self._holds_for(*edges) for edges in possible_edges(period))

    def _holds_for(self, start: Months, end: Months) -> bool | None:
        return _lies(lengths(start, end), self.bound, (self.months, self.months))


RunTime = Span | InMonth | Length
"""A condition that a run time meets or does not."""


def run_time(text: str) -> RunTime | None:
    """The condition behind a word, or None if the word is none."""
    return Span.parse(text) or InMonth.parse(text) or Length.parse(text)


def run_times(texts: Iterable[str]) -> tuple[RunTime, ...]:
    """The conditions behind these words, without those that are none."""
    return tuple(found for found in map(run_time, texts) if found)


def grouped(conditions: Sequence[RunTime]) -> Iterator[tuple[RunTime, ...]]:
    """The conditions, those side by side of which one is enough together: nothing begins in March and in May."""
    for _, group in groupby(enumerate(conditions), lambda entry: _exact_edge(entry[1]) or entry[0]):
        yield tuple(condition for _, condition in group)


def _exact_edge(condition: RunTime) -> str:
    """What is to lie at one time and at no other: a beginning or an end; nothing otherwise."""
    match condition:
        case InMonth(edge) | Span("start" | "end" as edge, ""):
            return edge
    return ""


def all_hold(conditions: Sequence[RunTime], period: Period) -> bool | None:
    """Whether a run time meets all conditions, of alternatives one; None where what is known does not tell."""
    return _all_of(_any_of(one.holds(period) for one in group) for group in grouped(conditions))


def possible_edges(period: Period) -> Iterator[tuple[Months, Months]]:
    """Within which months a run time began and ended, for all that is known; once for each two that are documented."""
    starts, ends = map(_each, (period.possible_starts, period.possible_ends))
    seen = period.seen and _months(period.seen.year, period.seen.month, period.seen.month)
    for start, end in product(starts, ends):
        # What is not documented lies before or behind what is.
        earliest, latest = (seen or start or (_EVER[0],))[0], (end or seen or _EVER)[1]
        yield start or (_EVER[0], latest), end or (earliest, _EVER[1])


def _each(documented: Sequence[Month]) -> Sequence[Months | None]:
    """The months that each of these may mean; None where nothing is documented."""
    return [_months(month.year, month.month, month.month) for month in documented] or [None]


def lengths(start: Months, end: Months) -> Months:
    """The least and the largest number of months from a start to an end."""
    return max(end[0] - start[1], 0) + 1, end[1] - start[0] + 1


def _lies(months: Months, bound: Bound, wanted: Months) -> bool | None:
    """Whether what lies somewhere within some months lies in those wanted, or in them or later, or earlier."""
    (first, last), (wanted_first, wanted_last) = months, wanted
    sure = {
        "": wanted_first <= first and last <= wanted_last,
        "from": first >= wanted_first,
        "to": last <= wanted_last,
    }[bound]
    possible = {
        "": first <= wanted_last and wanted_first <= last,
        "from": last >= wanted_first,
        "to": first <= wanted_last,
    }[bound]
    return True if sure else None if possible else False


def _in_each(holds: Iterable[bool | None]) -> bool | None:
    """What holds whichever of several documented times is right."""
    known = set(holds)
    return known.pop() if len(known) == 1 else None


def _all_of(holds: Iterable[bool | None]) -> bool | None:
    known = set(holds)
    return False if False in known else None if None in known else True


def _any_of(holds: Iterable[bool | None]) -> bool | None:
    known = set(holds)
    return True if True in known else None if None in known else False


def _months(year: int, first: int | None, last: int | None) -> Months:
    """The first and the last of some months of a year, all where none are given."""
    return (year * 12 + (first or 1), year * 12 + (last or 12))
