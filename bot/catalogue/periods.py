"""Months, run times, and what is open of them where sources tell less, or differ."""

import re
from dataclasses import dataclass, replace
from itertools import product
from typing import Annotated, Any

from bot.catalogue.checking import Before, wrong
from bot.catalogue.written import Both


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month, or a whole year where only that is sure. Written `2017-03` or `2017`."""

    year: int
    month: int | None = None

    def __str__(self) -> str:
        return f"{self.year}-{self.month:02}" if self.month else str(self.year)


def _month(value: Any) -> Month:
    written = value if isinstance(value, str) else ""
    match = re.fullmatch(r"(199[0-9]|20[0-9]{2}|2100)(?:-(0[1-9]|1[0-2]))?", written)
    if not match:
        raise wrong("a month as YYYY-MM or a year as YYYY, from 1990 to 2100")
    return Month(year=int(match[1]), month=int(match[2]) if match[2] else None)


WrittenMonth = Annotated[Month, Before(_month)]


def _years(value: Any) -> int:
    if not re.fullmatch("[1-9]", value if isinstance(value, str) else ""):
        raise wrong("a number of years from 1 to 9")
    return int(value)


WrittenYears = Annotated[int, Before(_years)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Run time. An end or start that is not known is absent; the note says what is known beyond the months."""

    start: WrittenMonth | None = None
    end: WrittenMonth | None = None
    starts: tuple[WrittenMonth, ...] = ()
    """What the note tells of the start besides: the months or years it may have been in as well, or in the first place
    where no start is sure."""
    ends: tuple[WrittenMonth, ...] = ()
    """What the note tells of the end besides; where several starts are told as well, in the same order as these."""
    seen: WrittenMonth | None = None
    """When it was still at work, where nothing tells more of its end."""
    years: WrittenYears | None = None
    """How many years it ran, where the note tells only that and not when it began or ended; not what was planned."""
    note: Both | None = None

    def __post_init__(self) -> None:
        if not (self.start or self.end or self.note):
            raise wrong("a start, an end or a note")
        for field in ("starts", "ends", "seen", "years"):
            if getattr(self, field) and not self.note:
                raise wrong("a note that tells of it", field)
        if self.seen and self.possible_ends:
            raise wrong("nothing where an end is known", "seen")
        if 1 < len(self.possible_starts) != len(self.possible_ends) > 1:
            raise wrong("as many as there are starts", "ends")
        if self.years and self.possible_starts and self.possible_ends:
            raise wrong("nothing where start and end are known", "years")
        if self.years and self.seen and self.possible_starts:
            raise wrong("nothing where a start is known and when it was seen at work", "years")
        for first, end in self.possible_times:
            last = end or self.seen
            if first and last and _order(last, 12) < _order(first, 1):
                raise wrong("an end that is not before the start", "end")

    @property
    def followed(self) -> "Period":
        """The same by the sources that are followed, where others differ."""
        if not (self.start and self.starts) and not (self.end and self.ends):
            return self
        starts, ends = () if self.start else self.starts, () if self.end else self.ends
        return replace(self, starts=starts, ends=ends)

    @property
    def possible_starts(self) -> tuple[Month, ...]:
        """When it may have begun, by what is documented; nothing where nothing is."""
        return (self.start, *self.starts) if self.start else self.starts

    @property
    def possible_ends(self) -> tuple[Month, ...]:
        """When it may have ended, by what is documented."""
        return (self.end, *self.ends) if self.end else self.ends

    @property
    def possible_times(self) -> tuple[tuple[Month | None, Month | None], ...]:
        """When it may have begun and ended, by what is documented.

        Where sources differ in both, each start goes with the end that is told beside it.
        """
        starts, ends = self.possible_starts or (None,), self.possible_ends or (None,)
        return tuple(zip(starts, ends, strict=True) if len(starts) == len(ends) else product(starts, ends))

    @property
    def months(self) -> int | None:
        """Whole months from the first to the last one, or None where either month is unknown."""
        if not (self.start and self.end and self.start.month and self.end.month):
            return None
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1


def _order(month: Month, unknown: int) -> tuple[int, int]:
    return month.year, month.month or unknown
