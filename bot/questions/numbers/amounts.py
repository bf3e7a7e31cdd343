"""Of how many partners, places, Länder or euros Verbünde are looked for: more than ten partners, one place only.

Each is written as one word, so that addresses can carry it: `places1`, `partnersfrom11`, `eurosto400000`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf
from typing import Final, Literal, Self, get_args

from bot.catalogue import Catalogue, Verbund
from bot.questions.kinds import Bound, Countable
from bot.questions.numbers.bounds import Bounds

Money = Literal["euros"]
"""What public money is told in that a Verbund was given."""

Shared = Literal["verbuende"]
"""What is counted of an organisation or a Land: the Verbünde that it took part in, or that were there."""

_SUM: Final = re.compile(r"sum(about|)([1-9][0-9]{0,8})")
_WRITTEN: Final = re.compile(
    rf"({'|'.join((*get_args(Countable), *get_args(Shared)))})(from|to|)(0|[1-9][0-9]{{0,2}})"
    "|(euros)(from|to|about|)([1-9][0-9]{3,8})"
)
_ROUGHLY: Final = 0.1
"""What part of a sum may be missing or too much where it is about so much that is looked for."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How many there are to be (`bound` empty), at least ("from"), at most ("to") or, of euros, about so many."""

    of: Countable | Shared | Money
    bound: Bound | Literal["about"]
    number: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The amount behind a word, or None if the word is none."""
        match = _WRITTEN.fullmatch(text)
        if match is None:
            return None
        of, bound, number = match.groups()[:3] if match[1] else match.groups()[3:]
        return cls(of, bound, int(number))  # type: ignore[arg-type]  # the pattern's own words

    def __str__(self) -> str:
        return f"{self.of}{self.bound}{self.number}"

    def holds(self, known: Bounds) -> bool | None:
        """Whether a number within these bounds is as large as wanted; None where they do not tell."""
        match self.bound:
            case "from":
                wanted = Bounds(self.number)
            case "to":
                wanted = Bounds(most=self.number)
            case "about":
                wanted = Bounds(self.number * (1 - _ROUGHLY), self.number * (1 + _ROUGHLY))
                # To about so much it does not matter how a sum was rounded.
                known = Bounds.exactly((known.least + known.most) / 2) if known.known else known
            case _:
                wanted = Bounds.exactly(self.number)
        return known.lies_in(wanted)


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


def number_of(catalogue: Catalogue, verbund: Verbund, of: Countable | Shared | Money) -> Bounds:
    """How many partners (the coordinator among them), places, Länder or euros a Verbund had, for all that is known.

    Whoever coordinated it without being known may be one of its partners or one more.
    """
    more = 0
    match of:
        case "euros":
            return Bounds.of_sum(verbund.funding)
        case "partners":
            number, more = len(catalogue.organisations_of(verbund)), int(verbund.coordinator is None)
        case "places":
            number = len(verbund.places)
        case "laender":
            number = len(catalogue.laender_of(verbund))
        case "themes" | "verbuende":
            number = 1
    return Bounds(number, number + more if is_counted(verbund, of) else inf)


def is_counted(verbund: Verbund, of: Countable | Shared) -> bool:
    """Whether these are all: some partners are only known as a group, or without their names."""
    return of != "partners" or verbund.all_named
