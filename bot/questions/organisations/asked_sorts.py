"""What is asked of organisations of some kinds, and what else a text asks beside that."""

from dataclasses import dataclass, replace
from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions.numbers.counting import Counted
from bot.questions.reading.negation import affirmed
from bot.questions.reading.reading import Reading
from bot.questions.reading.scopes import Negation
from bot.questions.words.signals import Signal

PARTS: Final[frozenset[Signal]] = frozenset({"partners", "coordinator"})
"""What organisations were in Verbünde."""


@dataclass(frozen=True, slots=True)
class AskedSorts:
    """What is asked of organisations of some kinds (of any, where none are told), said at these positions."""

    sorts: tuple[OrganisationKind, ...]
    at: frozenset[int]
    listed: bool = False
    """Whether the organisations are asked for, and not Verbünde with them."""
    bound: bool = False
    """Whether "which" or the like stands before them."""
    leading: bool = False
    """Whether those that coordinated are asked for, rather than all that took part."""
    left_out: tuple[OrganisationKind, ...] = ()
    """The kinds that Verbünde are asked for without, or that are not to be listed."""
    denials: frozenset[Negation] = frozenset()
    """The negations that say so."""
    unclear: bool = False
    """Whether more is said of them than can be told: not all are wanted, or not all in the same role."""
    ones: bool = False
    """Whether Verbünde are asked for as those told of before ("which ones")."""
    called: tuple[str, ...] = ()
    """Folded words for kinds that only the names of the organisations tell."""
    either: bool = False
    """Whether those are asked for that are of the kinds, and those that are called so: "Hochschulen oder Banken"."""
    jointly: bool = False
    """Whether Verbünde are asked for with each of the kinds, and not with any: "mit einer Uni und einem Verein"."""
    shared: Counted | None = None
    """In how many Verbünde they are to have taken part, if that is said."""

    def rest(self, reading: Reading) -> Reading:
        """What else is asked."""
        words = [reading.words[position] for position in self.at]
        said = PARTS.union(*(word.signals for word in words)) - {"verbund_one", "verbund_many"}
        if self.listed:
            said |= {"which", "count", "list", "every", "most"}
        if self.shared:
            said |= {"limit"}
        rest = tuple(word for word in reading.rest if word not in words)
        negations = tuple(negation for negation in reading.negations if negation not in self.denials)
        mentions = tuple(mention for mention in reading.mentions if mention.start not in self.at)
        return replace(reading, signals=reading.signals - said, rest=rest, negations=negations, mentions=mentions)

    def lists(self, rest: Reading) -> bool:
        """Whether the organisations, of a Land or any, are asked for, and nothing else that `rest` says or names."""
        apart = any(mention.kind not in {"programme", "land"} for mention in rest.mentions)
        return self.listed and not (rest.rest or apart) and affirmed(rest, "land") == rest.ids("land")
