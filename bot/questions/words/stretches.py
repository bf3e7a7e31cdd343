"""Stretches of words in a text, which say something together."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words from `start` to `end`."""

    start: int
    end: int

    @property
    def span(self) -> range:
        """The positions of its words."""
        return range(self.start, self.end)

    def shifted(self, by: int) -> Self:
        """The same in a text with so many more words before it."""
        return replace(self, start=self.start + by, end=self.end + by)


def positions(found: Iterable[Stretch]) -> set[int]:
    """Where the words of these names, or the like, stand."""
    return {position for one in found for position in range(one.start, one.end)}
