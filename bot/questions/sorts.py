"""Kinds of organisations that are asked for: "Which universities took part?", "Verbünde led by a town"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions.negation import SMALL, is_left_out, is_replaced
from bot.questions.reading import Reading
from bot.questions.topics import TopicIndex
from bot.questions.vocabulary import VERBUENDE, Signal, Vocabulary

_REACH: Final = 3
"""So many words after "which" its noun may stand at most ("which of the universities")."""
_ASKING: Final[tuple[Signal, ...]] = ("which", "how_many", "count", "list", "every", "want")
"""What may stand before the noun that is asked for."""
_PARTS: Final[frozenset[Signal]] = frozenset({"partners", "coordinator"})


@dataclass(frozen=True, slots=True)
class AskedSorts:
    """What is asked of organisations of some kinds (of any kind, where `sorts` is empty), said at these positions."""

    sorts: tuple[OrganisationKind, ...]
    at: frozenset[int]
    listed: bool = False
    """Whether the organisations are asked for, and not Verbünde with them."""
    bound: bool = False
    """Whether "which" or the like stands before them."""
    leading: bool = False
    """Whether those that coordinated are asked for, rather than all that took part."""
    left_out: bool = False
    """Whether Verbünde without them are asked for."""

    def rest(self, reading: Reading) -> Reading:
        """What else is asked."""
        words = [reading.words[position] for position in self.at]
        said = _PARTS.union(*(word.signals for word in words)) - {"verbund_one", "verbund_many"}
        if self.listed:
            said |= {"which", "count", "list", "every", "most"}
        rest = tuple(word for word in reading.rest if word not in words)
        negations = () if self.left_out else reading.negations
        return replace(reading, signals=reading.signals - said, rest=rest, negations=negations)


@dataclass(frozen=True, slots=True)
class Sorts:
    """Finds kinds of organisations in readings."""

    vocabulary: Vocabulary
    topics: TopicIndex

    def asked(self, reading: Reading) -> AskedSorts | None:
        """The kinds of organisations a text asks for, or nothing where they only occur in it."""
        at = frozenset(self._positions(reading))
        at = frozenset(position for position in at if not is_replaced(position, reading)) or at
        if not at or reading.tells or reading.ids("town"):
            return None
        said = (self.vocabulary.sorts[reading.words[position].folded] for position in sorted(at))
        sorts = tuple(dict.fromkeys(chain.from_iterable(said)))
        leading = reading.has("coordinator")
        cued = leading or reading.has("partners")
        alone = all(word.folded in self.vocabulary.sorts for word in reading.rest)
        if any(_is_asked_for(position, reading) for position in at):
            asked = cued and (sorts or alone)
            return AskedSorts(sorts, at, listed=True, bound=True, leading=leading) if asked else None
        if not sorts:
            return None
        if reading.has("verbund_many", "verbund_any", "which_verbund"):
            left_out = all(is_left_out(position, reading) for position in at)
            if reading.negations and not left_out:
                # "Not coordinated by a university": of some it is not known who did.
                return None
            if cued or left_out or any(self._stands_behind_with(position, reading) for position in at):
                return AskedSorts(sorts, at, leading=leading, left_out=left_out)
            return None
        asked = cued and alone and reading.asks and not reading.has("where", "when", "theme_one", "theme_many")
        return AskedSorts(sorts, at, listed=True, leading=leading) if asked else None

    def _positions(self, reading: Reading) -> Iterator[int]:
        """Where such words stand, if not in a name or before one ("Stadt Essen"), or as a subject ("für Vereine")."""
        named = {i for mention in reading.mentions for i in range(mention.start, mention.end + 1)}
        named |= {mention.start - 1 for mention in reading.mentions}
        for position, word in enumerate(reading.words):
            if word.folded in self.vocabulary.sorts and position not in named and not _is_subject(position, reading):
                yield position

    def _stands_behind_with(self, position: int, reading: Reading) -> bool:
        """Whether "mit" or the like stands right before, and it is no subject that Verbünde dealt with."""
        before = [word for word in reading.words[max(0, position - 2) : position] if not word.signals <= SMALL]
        behind = bool(before) and before[-1].folded in self.vocabulary.sort_cues
        return behind and not self.topics.has(reading.words[position].folded)


def _is_asked_for(position: int, reading: Reading) -> bool:
    """Whether "which", "how many", "list" or the like stands before, and no other noun between."""
    for word in reversed(reading.words[max(0, position - _REACH) : position]):
        if word in reading.rest or word.says(*VERBUENDE):
            return False
        if word.says(*_ASKING):
            return True
    return False


def _is_subject(position: int, reading: Reading) -> bool:
    """Whether "für" or "unsere" stands before; "mit" and "bei" say that somebody took part."""
    just_before = reading.words[max(0, position - 2) : position]
    before = [word for word in just_before if not word.signals <= SMALL]
    own = any(word.says("first_person", "private") for word in just_before)
    return own or (bool(before) and before[-1].says("for_cue"))
