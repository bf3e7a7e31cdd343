"""Organisations by single words of their names: "War eine Sparkasse dabei?"."""

from collections import defaultdict
from collections.abc import Callable
from itertools import chain
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.folding import fold, folded, tokens
from bot.questions.towns import TownNames
from bot.questions.vocabulary import Vocabulary
from bot.questions.word_files import vocabulary as words_of_questions

_TELLING: Final = 3
"""Words that more organisations have in their names ("Stadt", "Institut") tell none of them."""
_SHORTEST_END: Final = 8
"""Letters of a word that another may end with: "Genossenschaft" is in "Baugenossenschaft"."""
_SHORTEST_PART: Final = 4
"""Letters of a word for a kind that the words of names may end with."""


class OrganisationWords:
    """The words of the names of all organisations of a catalogue."""

    def __init__(self, catalogue: Catalogue, towns: TownNames, vocabulary: Vocabulary | None = None) -> None:
        self._vocabulary = vocabulary or words_of_questions()
        found: dict[str, set[str]] = defaultdict(set)
        called: dict[str, set[str]] = defaultdict(set)
        for organisation in catalogue.organisations.values():
            for token in tokens(organisation.name):
                found[token.folded].add(organisation.id)
            for word in chain.from_iterable(map(folded, (organisation.name, *organisation.aliases))):
                called[word].add(organisation.id)
        self._having = {word: frozenset(ids) for word, ids in found.items()}
        self._called = {word: tuple(ids) for word, ids in called.items()}
        """Those that have a word in any of their names; in tuples, which need a fifth of the memory of sets."""
        self._catalogue = catalogue
        self._places = {fold(place.name) for place in catalogue.places.values()}
        self.towns = towns

    def called_after(self, town: str) -> frozenset[str]:
        """Ids of the organisations that have all words of the name of a town in one of their names."""
        words = frozenset(folded(town))
        having = set[str].intersection(*(set(self._called.get(word, ())) for word in words))
        likely = (self._catalogue.organisations[id_] for id_ in having)
        return frozenset(
            other.id for other in likely if any(words.issubset(folded(name)) for name in (other.name, *other.aliases))
        )

    def of_kind(self, kind: str) -> frozenset[str]:
        """Ids of the organisations whose names tell that they are of a kind, which a folded word says."""
        tells = self._telling(kind)
        return frozenset[str]().union(*(ids for word, ids in self._having.items() if tells(word)))

    def is_of_kind(self, name: str, kind: str) -> bool:
        """Whether a name, or a text that stands for one, tells a kind, which a folded word says."""
        tells = self._telling(kind)
        return any(tells(token.folded) for token in tokens(name))

    def _telling(self, kind: str) -> Callable[[str], bool]:
        """Whether a word of a name tells a kind: "Baugenossenschaft", but not "Hochschule" a school."""
        parts = self._vocabulary.sorts_by_name.get(kind, (kind,))
        ends = tuple(part for part in parts if len(part) >= _SHORTEST_PART)
        return lambda word: word in parts or (word.endswith(ends) and word not in self._vocabulary.sorts)

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
