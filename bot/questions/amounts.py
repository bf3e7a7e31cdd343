"""Of how many partners, places or Länder Verbünde are looked for: more than ten partners, one place only.

Each is written as one word, so that addresses can carry it: `places1`, `partnersfrom11`, `laenderto2`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf
from typing import Final, Literal, Self, get_args

from bot.catalogue import Catalogue, Verbund
from bot.questions.bounds import Bounds
from bot.questions.spans import Bound

Countable = Literal["partners", "places", "laender", "themes"]
"""What is counted of a Verbund: all that took part, where it worked, in which Länder, and the themes it is in (one)."""

Shared = Literal["verbuende"]
"""What is counted of an organisation or a Land: the Verbünde that it took part in, or that were there."""

_SUM: Final = re.compile(r"sum(about|)([1-9][0-9]{0,8})")
_WRITTEN: Final = re.compile(rf"({'|'.join((*get_args(Countable), *get_args(Shared)))})(from|to|)(0|[1-9][0-9]{{0,2}})")


@dataclass(frozen=True, slots=True)
class Amount:
    """How many there are to be (`bound` empty), at least ("from"), or at most ("to")."""

    of: Countable | Shared
    bound: Bound
    number: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The amount behind a word, or None if the word is none."""
        match = _WRITTEN.fullmatch(text)
        return cls(match[1], match[2], int(match[3])) if match else None  # type: ignore[arg-type]  # the pattern's own words

    def __str__(self) -> str:
        return f"{self.of}{self.bound}{self.number}"

    def holds(self, known: int, *, complete: bool) -> bool | None:
        """Whether so many known ones are as many as wanted; None where there may be more that would tell otherwise."""
        if self.bound == "from":
            return True if known >= self.number else False if complete else None
        if known > self.number:
            return False
        if not complete:
            return None
        return self.bound == "to" or known == self.number


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of money that a Verbund is said to have been given, written `sum400000` or `sumabout400000`."""

    euros: int
    about: bool = False
    """Whether it is said to be rounded, either way: "rund", "knapp"."""

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The sum behind a word, or None if the word is none."""
        match = _SUM.fullmatch(text)
        return cls(int(match[2]), about=bool(match[1])) if match else None

    def __str__(self) -> str:
        return f"sum{'about' if self.about else ''}{self.euros}"


def amounts(texts: Iterable[str]) -> tuple[Amount, ...]:
    """The amounts behind these words, without those that are none."""
    return tuple(found for found in map(Amount.parse, texts) if found)


def sums(texts: Iterable[str]) -> tuple[Sum, ...]:
    """The sums of money behind these words, without those that are none."""
    return tuple(found for found in map(Sum.parse, texts) if found)


def number_of(catalogue: Catalogue, verbund: Verbund, of: Countable | Shared) -> Bounds:
    """How many partners (the coordinator among them), places or Länder a Verbund had, for all that is known."""
    match of:
        case "partners":
            number = len(catalogue.organisations_of(verbund))
        case "places":
            number = len(verbund.places)
        case "laender":
            number = len(catalogue.laender_of(verbund))
        case "themes" | "verbuende":
            number = 1
    return Bounds(number, number if is_counted(verbund, of) else inf)


def is_counted(verbund: Verbund, of: Countable | Shared) -> bool:
    """Whether these are all: some partners are only known as a group, or without their names."""
    return of != "partners" or verbund.all_named
