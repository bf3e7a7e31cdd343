"""Spans of time that Verbünde are looked for by: begun in 2017, ended by June 2019, at work in 2018.

A span is written as one word, so that addresses can carry it: `start2017`, `endto2019-06`, `run2018`, `startfrom2017`.
"""

import re
from dataclasses import dataclass
from typing import Literal, Self

from bot.catalogue import Month, Period

Edge = Literal["start", "end", "run"]
Bound = Literal["", "from", "to"]

_SPAN = re.compile(r"(run(?=2)|start|end)(from|to|)(20[0-9]{2})(?:-(0[1-9]|1[0-2]))?")


@dataclass(frozen=True, slots=True)
class Span:
    """What is to lie in a year or month (`bound` empty), in it or later ("from"), in it or earlier ("to")."""

    edge: Edge
    bound: Bound
    year: int
    month: int | None = None

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The span behind a word, or None if the word is none."""
        match = _SPAN.fullmatch(text)
        if match is None:
            return None
        edge, bound, year, month = match.groups()
        return cls(edge, bound, int(year), int(month) if month else None)  # type: ignore[arg-type]  # the pattern's own words

    def __str__(self) -> str:
        month = f"-{self.month:02}" if self.month else ""
        return f"{self.edge}{self.bound}{self.year}{month}"

    def holds(self, period: Period) -> bool | None:
        """Whether a run time fits; None where what is known does not tell."""
        match self.edge:
            case "start":
                return self._holds_for(period.start)
            case "end":
                return self._holds_for(period.end)
            case "run":
                begun = Span("start", "to", self.year, self.month)._holds_for(period.start)
                # What began then or later had not ended before.
                later = Span("end", "from", self.year, self.month)
                not_ended = later._holds_for(period.end) if period.end else later._holds_for(period.start) or None
                return False if False in {begun, not_ended} else None if None in {begun, not_ended} else True

    def _holds_for(self, month: Month | None) -> bool | None:
        if month is None:
            return None
        first, last = _months(month.year, month.month)
        wanted_first, wanted_last = _months(self.year, self.month)
        sure = {
            "": wanted_first <= first and last <= wanted_last,
            "from": first >= wanted_first,
            "to": last <= wanted_last,
        }[self.bound]
        possible = {
            "": first <= wanted_last and wanted_first <= last,
            "from": last >= wanted_first,
            "to": first <= wanted_last,
        }[self.bound]
        return True if sure else None if possible else False


def _months(year: int, month: int | None) -> tuple[int, int]:
    """The first and the last month of a year, or a month twice, counted from the year 0."""
    return (year * 12 + (month or 1), year * 12 + (month or 12))
