"""Numbers that are known within bounds only: a year without its month, a rounded sum; and when something may have run.

Months are counted from the year 0.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import inf, isinf
from typing import NamedTuple, Self

from bot.catalogue import Funding, Month, Period


class Bounds(NamedTuple):
    """What a number is at least and at most, for all that is known."""

    least: float = -inf
    most: float = inf

    @property
    def exact(self) -> bool:
        """Whether it is known what the number is."""
        return self.least == self.most

    @property
    def known(self) -> bool:
        """Whether anything is known of it on both sides."""
        return -inf < self.least and self.most < inf

    def lies_in(self, other: "Bounds") -> bool | None:
        """Whether the number is surely within other bounds; None where what is known does not tell."""
        if self.most < other.least or self.least > other.most:
            return False
        return True if other.least <= self.least and self.most <= other.most else None

    @property
    def month(self) -> Month | None:
        """The month that it is, or the year where only that is known."""
        years = self.years
        if not (self.known and years.exact):
            return None
        return Month(year=int(years.least), month=int(self.least - years.least * 12) if self.exact else None)

    @property
    def years(self) -> "Bounds":
        """The same of its year, if it is a month."""
        return Bounds(*(number if isinf(number) else (number - 1) // 12 for number in self))

    @classmethod
    def exactly(cls, number: float) -> Self:
        """A number that is known."""
        return cls(number, number)

    @classmethod
    def of_months(cls, months: Iterable[Month]) -> Self:
        """Where one of these stands among all months, whichever it is; a year alone may be any of its months."""
        return cls.around(
            cls(month.year * 12 + (month.month or 1), month.year * 12 + (month.month or 12)) for month in months
        )

    @classmethod
    def of_start(cls, period: Period) -> Self:
        """When something began, as such a month; not behind its end."""
        return cls.around(start for start, _ in possible_edges(period))

    @classmethod
    def of_end(cls, period: Period) -> Self:
        """When something ended; not before it was last seen at work, or began."""
        return cls.around(end for _, end in possible_edges(period))

    @classmethod
    def of_run_time(cls, period: Period) -> Self:
        """How many months something ran, the first and the last among them."""
        return cls.around(lengths(*edges) for edges in possible_edges(period))

    @classmethod
    def of_sum(cls, funding: Funding | None) -> Self:
        """A sum of money; a rounded one may be up to half a step away: a whole half would be rounded up."""
        if funding is None:
            return cls()
        away = funding.step / 2 if funding.about else 0
        return cls(funding.euros - away, funding.euros + max(away - 1, 0))

    @classmethod
    def around(cls, several: Iterable["Bounds"]) -> Self:
        """What holds whichever of these is right; nothing is known where there are none."""
        all_ = list(several)
        return cls(min(one.least for one in all_), max(one.most for one in all_)) if all_ else cls()

    def within(self, other: "Bounds") -> "Bounds":
        """What it is if other bounds hold as well."""
        return Bounds(max(self.least, other.least), min(self.most, other.most))

    def __neg__(self) -> "Bounds":
        return Bounds(-self.most, -self.least)


@lru_cache(maxsize=1024)
def possible_edges(period: Period) -> tuple[tuple[Bounds, Bounds], ...]:
    """Within which months a run time began and ended, for all that is known; once for each two that are documented."""
    return tuple(_possible_edges(period))


def _possible_edges(period: Period) -> Iterator[tuple[Bounds, Bounds]]:
    seen = Bounds.of_months([period.seen]) if period.seen else None
    for start, end in period.possible_times:
        first, last = (Bounds.of_months([month]) if month else None for month in (start, end))
        # What is not documented lies before or behind what is.
        began = first or Bounds(most=(last or seen or Bounds()).most)
        ended = last or Bounds(least=(seen or first or Bounds()).least)
        if period.years:
            # Told in years, a run time may be half a year shorter or longer.
            shortest, longest = period.years * 12 - 6, period.years * 12 + 6
            began = began.within(Bounds(ended.least - longest + 1, ended.most - shortest + 1))
            ended = ended.within(Bounds(began.least + shortest - 1, began.most + longest - 1))
        yield began, ended


def lengths(start: Bounds, end: Bounds) -> Bounds:
    """The least and the largest number of months from a start to an end."""
    return Bounds(max(end.least - start.most, 0) + 1, end.most - start.least + 1)
