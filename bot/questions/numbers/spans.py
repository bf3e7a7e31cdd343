"""What run times Verbünde are looked for by: begun in 2017, ended by June 2019, at work in 2018, 36 months long.

Each is written as one word, so that addresses can carry it: `start2017`, `endto2019-06`, `run2018-06-08` (from June to
August), `start-03` (in March of any year), `lasts36`, `lastsfrom37`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Literal, Self

from bot.catalogue import Period
from bot.questions.kinds import Bound
from bot.questions.numbers.bounds import Bounds, lengths, possible_edges

Edge = Literal["start", "end", "run"]

MONTHS_OF_YEAR: Final = 12
_MONTH: Final = "0[1-9]|1[0-2]"
_SPAN: Final = re.compile(rf"(run(?=[12])|start|end)(from|to|)((?:19|20)[0-9]{{2}})(?:-({_MONTH})(?:-({_MONTH}))?)?")
_SEASON: Final = re.compile(rf"(start|end)-({_MONTH})")
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

    def holds(self, start: Bounds, end: Bounds) -> bool | None:
        """Whether a run time fits that began and ended then; None where what is known does not tell."""
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

    def holds(self, start: Bounds, end: Bounds) -> bool | None:
        """Whether a run time fits that began and ended then; None where what is known does not tell."""
        first, last = start if self.edge == "start" else end
        if last - first >= 11:
            return None
        fits = {number % 12 == self.month % 12 for number in range(int(first), int(last) + 1)}
        return fits.pop() if len(fits) == 1 else None


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

    def holds(self, start: Bounds, end: Bounds) -> bool | None:
        """Whether a run time fits that began and ended then; None where what is known does not tell."""
        return _lies(lengths(start, end), self.bound, Bounds(self.months, self.months))


RunTime = Span | InMonth | Length
"""A condition that a run time meets or does not."""
Alternatives = tuple[RunTime, ...]
"""Conditions of which one is enough."""


def run_time(text: str) -> RunTime | None:
    """The condition behind a word, or None if the word is none."""
    return Span.parse(text) or InMonth.parse(text) or Length.parse(text)


def run_times(texts: Iterable[str]) -> tuple[RunTime, ...]:
    """The conditions behind these words, without those that are none."""
    return tuple(found for found in map(run_time, texts) if found)


def grouped(conditions: Sequence[RunTime]) -> Iterator[Alternatives]:
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
    """Whether a run time meets all conditions, of alternatives one; None where what is known does not tell.

    Where several times are documented, they have to be met by each.
    """
    return one_of_each_holds(tuple(grouped(conditions)), period)


def one_of_each_holds(groups: Sequence[Alternatives], period: Period) -> bool | None:
    """The same of conditions that are grouped already, as it is asked of many run times."""
    known = {
        _all_of([_any_of([one.holds(*edges) for one in group]) for group in groups]) for edges in possible_edges(period)
    }
    return known.pop() if len(known) == 1 else None


def _lies(months: Bounds, bound: Bound, wanted: Bounds) -> bool | None:
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


def _all_of(holds: Iterable[bool | None]) -> bool | None:
    known = set(holds)
    return False if False in known else None if None in known else True


def _any_of(holds: Iterable[bool | None]) -> bool | None:
    known = set(holds)
    return True if True in known else None if None in known else False


def _months(year: int, first: int | None, last: int | None) -> Bounds:
    """The first and the last of some months of a year, all where none are given."""
    return Bounds(year * 12 + (first or 1), year * 12 + (last or 12))
