"""Towns and districts that are asked about as partners: "Hat die Stadt Dortmund an mehr als einem Projekt mitgewirkt?".

Elsewhere they are places, where Verbünde were whoever took part.
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue, OrganisationKind
from bot.questions.counting import Counting
from bot.questions.names import Mention
from bot.questions.reading import ARTICLE, Reading
from bot.questions.vocabulary import Vocabulary

_RULING: Final[tuple[OrganisationKind, ...]] = ("municipality", "district")
"""The kinds of those that a place itself may stand for."""


@dataclass(frozen=True)
class Participants:
    """Finds them where it is asked in how many Verbünde they took part."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    counting: Counting

    def named(self, reading: Reading) -> Reading:
        """The same text, where such places name the towns and districts that took part."""
        if not (reading.mentions and reading.has("partners", "coordinator") and self._asks_number(reading)):
            return reading
        mentions = tuple(self._as_organisation(mention, reading) or mention for mention in reading.mentions)
        return reading if mentions == reading.mentions else replace(reading, mentions=mentions)

    def _asks_number(self, reading: Reading) -> bool:
        """Whether it is asked in how many Verbünde somebody was, or whether in so many."""
        return reading.has("how_many", "count") or self.counting.of_verbuende(reading.words) is not None

    def _as_organisation(self, mention: Mention, reading: Reading) -> Mention | None:
        """The name as that of whoever rules the place, if it took part, and is called a town or district, or led."""
        if mention.kind != "place" or len(mention.ids) != 1:
            return None
        near = range(mention.end - 1, mention.start - ARTICLE - 1, -1)
        said = next((i for i in near if self._kinds_at(i, reading)), -1)
        start = min(said, mention.start) if said >= 0 else mention.start
        if any(word.says("place_cue") for word in reading.before(start, ARTICLE)):
            # "Partner aus der Stadt Dortmund"
            return None
        # "Wie viele Projekte hat Dortmund koordiniert?": no place does.
        sorts = _RULING if said < 0 and reading.has("coordinator") else self._kinds_at(said, reading)
        rulers = self._rulers.get(mention.ids[0], {})
        called = tuple(id_ for id_, kind in rulers.items() if kind in sorts)
        return replace(mention, start=start, kind="organisation", ids=called) if len(called) == 1 else None

    def _kinds_at(self, position: int, reading: Reading) -> tuple[OrganisationKind, ...]:
        """The kinds that a word says, if one stands there."""
        return self.vocabulary.sorts.get(reading.words[position].folded, ()) if position >= 0 else ()

    @cached_property
    def _rulers(self) -> dict[str, dict[str, OrganisationKind]]:
        """Those that took part, and of which kind they are, by the ids of their places."""
        found: dict[str, dict[str, OrganisationKind]] = defaultdict(dict)
        for organisation in self.catalogue.organisations.values():
            if place := self.catalogue.place_of(organisation):
                found[place.id][organisation.id] = organisation.kind
        return found


def speaks_of_partners(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody is called a partner, or it is told who it is; Verbünde themselves took part in the programme.

    "Wie viele Projekte haben teilgenommen?"
    """
    called = any(word.says("partners") and word.folded in vocabulary.sorts for word in reading.words)
    themselves = any(one.says("how_many", "which") and two.says("verbund_many") for one, two in pairwise(reading.words))
    return called or not themselves
