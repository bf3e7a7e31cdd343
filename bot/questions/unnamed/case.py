"""A case to decide on: a text in which no Verbund is named, and how surely it is about its subjects."""

from dataclasses import dataclass, replace
from typing import Final, Self

from bot.questions.reading.reading import Reading
from bot.questions.topics.subjects import Weighed
from bot.questions.words.signals import LOOKS, Signal

WANTS: Final[tuple[Signal, ...]] = (*LOOKS, "which", "want", "partners", "count", "list", "where", "programme")
"""Beside one of these a place or an organisation is what is asked about, and not where something else happens."""


@dataclass(frozen=True, slots=True)
class Sureness:
    """From which value on a text is about its subjects, and from which on it may be: see `subjects.Weighed`."""

    search_from: float
    offer_from: float


@dataclass(frozen=True, slots=True)
class Case:
    """A reading to decide on, what its subjects weigh, and what they have to weigh."""

    reading: Reading
    weighed: Weighed
    needed: Sureness
    beside_facts: bool = False
    """Whether facts of the programme are asked for as well."""

    @property
    def searches(self) -> bool:
        """Whether the text is surely about its subjects."""
        return self.weighed.value >= self.needed.search_from

    @property
    def offers(self) -> bool:
        """Whether the text may be about its subjects."""
        return self.weighed.value >= self.needed.offer_from

    @property
    def found(self) -> tuple[str, ...]:
        """The words that the text is surely about."""
        return self.weighed.words if self.searches else ()

    def reread(self, reading: Reading) -> Self:
        """The same case, with something of the reading left out."""
        return self if reading is self.reading else replace(self, reading=reading)
