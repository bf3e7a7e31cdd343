"""Organisations by single words of their names: "War eine Sparkasse dabei?"."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.folding import fold, tokens
from bot.questions.towns import TownNames

_TELLING: Final = 3
"""Words that more organisations have in their names ("Stadt", "Institut") tell none of them."""
_SHORTEST_END: Final = 8
"""Letters of a word that another may end with: "Genossenschaft" is in "Baugenossenschaft"."""


class OrganisationWords:
    """The words of the names of all organisations of a catalogue."""

    def __init__(self, catalogue: Catalogue, towns: TownNames) -> None:
        found: dict[str, set[str]] = defaultdict(set)
        for organisation in catalogue.organisations.values():
            for token in tokens(organisation.name):
                found[token.folded].add(organisation.id)
        self._having = {word: frozenset(ids) for word, ids in found.items()}
        self._places = {fold(place.name) for place in catalogue.places.values()}
        self.towns = towns

    def having_all(self, words: Sequence[str]) -> frozenset[str]:
        """Ids of the organisations that have all of these folded words in their names."""
        having = [self._having.get(word, frozenset()) for word in words]
        return having[0].intersection(*having[1:])

    def told_by(self, word: str) -> frozenset[str]:
        """Ids of the few organisations that have a folded word in their names, or a compound that ends with it.

        The name of a place tells none: many may sit there.
        """
        if word in self._places or word in self.towns.called:
            return frozenset()
        ends = len(word) >= _SHORTEST_END
        found = frozenset[str]().union(
            *(ids for known, ids in self._having.items() if known == word or (ends and known.endswith(word)))
        )
        return found if len(found) <= _TELLING else frozenset()
