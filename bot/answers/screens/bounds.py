"""Numbers that are known within bounds only: a year without its month, a rounded sum.

What is compared are the bounds; what they do not decide is open.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf, isinf
from typing import Self, TypeVar

from bot.catalogue import Funding, Month, Period

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Bounds:
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

    @property
    def month(self) -> Month | None:
        """The month that it is, or the year where only that is known."""
        if not self.known:
            return None
        (year, month), (last_year, _) = (divmod(int(number) - 1, 12) for number in (self.least, self.most))
        if year != last_year:
            return None
        return Month(year=year, month=month + 1 if self.exact else None)

    @property
    def years(self) -> "Bounds":
        """The same of its year, if it is a month."""
        return Bounds(*(number if isinf(number) else (number - 1) // 12 for number in (self.least, self.most)))

    @classmethod
    def of_months(cls, months: Iterable[Month]) -> Self:
        """Where one of these stands among all months, whichever it is; a year alone may be any of its months."""
        spans = [(month.year * 12 + (month.month or 1), month.year * 12 + (month.month or 12)) for month in months]
        return cls(min(first for first, _ in spans), max(last for _, last in spans)) if spans else cls()

    @classmethod
    def of_start(cls, period: Period) -> Self:
        """When something began, as such a month; not behind its end."""
        if period.possible_starts:
            return cls.of_months(period.possible_starts)
        return cls(most=cls.of_months([period.seen] if period.seen else period.possible_ends).most)

    @classmethod
    def of_end(cls, period: Period) -> Self:
        """When something ended; not before it was last seen at work, or began."""
        if period.possible_ends:
            return cls.of_months(period.possible_ends)
        return cls(cls.of_months([period.seen] if period.seen else period.possible_starts).least)

    @classmethod
    def of_run_time(cls, period: Period) -> Self:
        """How many months something ran, the first and the last among them."""
        start, end = cls.of_start(period), cls.of_end(period)
        return cls(max(1, end.least - start.most + 1), end.most - start.least + 1)

    @classmethod
    def of_sum(cls, funding: Funding | None) -> Self:
        """A sum of money; a rounded one may be half a step away."""
        if funding is None:
            return cls()
        digits = str(funding.euros)
        away = 10 ** (len(digits) - len(digits.rstrip("0"))) / 2 if funding.about else 0
        return cls(funding.euros - away, funding.euros + away)

    def __neg__(self) -> "Bounds":
        return Bounds(-self.most, -self.least)


def highest(values: Mapping[Entry, Bounds]) -> tuple[Entry, ...]:
    """Those with the highest number, all of them where several have it; none where that is open."""
    top = max(bounds.least for bounds in values.values())
    found = tuple(entry for entry, bounds in values.items() if bounds.least == top)
    above = all(bounds.most < top for entry, bounds in values.items() if entry not in found)
    return found if above and (len(found) == 1 or all(values[entry].exact for entry in found)) else ()


def lowest(values: Mapping[Entry, Bounds]) -> tuple[Entry, ...]:
    """Those with the lowest number, likewise."""
    return highest({entry: -bounds for entry, bounds in values.items()})


def highest_told(values: Mapping[Entry, Bounds]) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Those with the highest number, and those that have to be left out to say so.

    Of three and more as few are left out as can be, and only such as are not known on both sides; nobody who is surely
    higher than the others.
    """
    rest, left_out = dict(values), list[Entry]()
    while not (found := highest(rest)):
        top = max(bounds.least for bounds in rest.values())
        vague = [entry for entry, bounds in rest.items() if not bounds.known and bounds.most >= top]
        if not vague or len(rest) < 3:
            return (), ()
        left_out.append(min(vague, key=lambda entry: (rest[entry].least, -rest[entry].most)))
        del rest[left_out[-1]]
    return found, tuple(left_out)


def lowest_told(values: Mapping[Entry, Bounds]) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Those with the lowest number, likewise."""
    return highest_told({entry: -bounds for entry, bounds in values.items()})
