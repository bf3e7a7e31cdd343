"""Where a term stands in a description of a Verbund, and how much that tells."""

from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Final, Literal

from bot.catalogue import Language

MAIN: Final = 4.0
KEYWORD: Final = 3.0
TITLE: Final = 2.0
ASKED: Final = 1.5
TEXT: Final = 1.0
"""How much a word counts by where it stands: as the main subject of a Verbund, ..."""
Example = tuple[Language, int]
"""The number of an example of what is asked, in its language."""
Origin = Literal["told", "typed", "sampled"]
"""Where words stand: in what the facts tell of a Verbund, only in what people type who look for it, or only in examples
of what is asked, be it as something that it has nothing to do with."""


# Not frozen, although nothing changes it: tens of thousands are made at the start, and frozen ones take longer.
@dataclass(slots=True, unsafe_hash=True)
class Posting:
    """A term in a description: how much it counts, and how to show it."""

    weight: float
    language: Language
    display: str
    examples: frozenset[Example] = frozenset()
    """The examples of what is asked in which it stands."""
    elsewhere: bool = True
    """Whether it stands anywhere else."""
    whole: bool = False
    """Whether it is all that a key word tells: "centre" is not, of "garden centre"."""
    times: int = 1
    """How often it is said."""
    told: bool = True
    """Whether the facts tell it, and not only who looks for it says it."""
    keyed: bool = False
    """Whether it is all that one key word of the facts tells: who has "foreign roots" has not, for that, foreigners."""

    @property
    def passing(self) -> bool:
        """Whether it stands in one of the examples, and nowhere else."""
        return not self.elsewhere and len(self.examples) == 1

    @property
    def sampled(self) -> bool:
        """Whether it stands in examples of what is asked, and nowhere else, be it in a key word.

        What somebody says whom a Verbund could help is not all what this deals with: "Schandfleck neben der Kirche".
        """
        return not self.elsewhere and all(number >= 0 for _, number in self.examples)

    @property
    def origin(self) -> Origin:
        """Where it stands, the surest first."""
        if self.told:
            return "told"
        return "sampled" if self.sampled else "typed"

    def beside(self, other: "Posting | None") -> "Posting":
        """The same with where else the word stands in the same description."""
        if other is None:
            return self
        # Sets are shared where they can be: there are a hundred thousand terms in a large catalogue.
        both = self.examples if other.examples <= self.examples else self.examples | other.examples
        elsewhere, whole, told = self.elsewhere or other.elsewhere, self.whole or other.whole, self.told or other.told
        # What the facts tell is shown, rather than what is only typed.
        shown = other if other.told and not self.told else self
        times, keyed = self.times + other.times, self.keyed or other.keyed
        return Posting(self.weight, shown.language, shown.display, both, elsewhere, whole, times, told, keyed)


def share(postings: MutableMapping[str, dict[str, Posting]]) -> None:
    """Hold only once what is the same in the postings of several terms: a subject is listed with many words, and all
    of these are posted alike."""
    examples: dict[frozenset[Example], frozenset[Example]] = {}
    known: dict[Posting, Posting] = {}
    alike: dict[tuple[tuple[str, Posting], ...], dict[str, Posting]] = {}
    for term, of_term in postings.items():
        for id_, posting in of_term.items():
            posting.examples = examples.setdefault(posting.examples, posting.examples)
            of_term[id_] = known.setdefault(posting, posting)
        postings[term] = alike.setdefault(tuple(of_term.items()), of_term)
