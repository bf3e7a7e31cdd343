"""Organisations by single words of their names, or by countries: "War eine Sparkasse dabei?", "Partner aus Polen"."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import chain, islice, takewhile
from typing import Final, Literal

from bot.catalogue import Catalogue, Country, OrganisationKind
from bot.questions.places.towns import TownNames
from bot.questions.words.folding import fold, folded, tokens
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.word_files import vocabulary as words_of_questions

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
        self._reversed = sorted(word[::-1] for word in found)
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

    def country(self, kind: str) -> Country | Literal["any"] | None:
        """The country, other than Germany, that a folded word says organisations sit in, or any of these."""
        return self._vocabulary.countries.get(kind)

    def is_landscape(self, word: str) -> bool:
        """Whether a folded word names a part of Germany that is no Land: in it some may sit, which is not known."""
        return word in self._vocabulary.regions.landscapes

    def of_kinds(self, kinds: Iterable[str]) -> frozenset[str]:
        """Ids of the organisations of any of these kinds, which folded words say: of those in a country, if any is."""
        parts = [frozenset[str]().union(*map(self.of_kind, said)) for said in self._by_country(kinds) if said]
        return frozenset.intersection(*parts) if parts else frozenset()

    def of_kind(self, kind: str) -> frozenset[str]:
        """Ids of the organisations of a kind, which a folded word says: what their names tell, or where they sit."""
        if country := self.country(kind):
            organisations = self._catalogue.organisations.values()
            return frozenset(other.id for other in organisations if other.country and country in {"any", other.country})
        tells = self._telling(kind)
        return frozenset[str]().union(*(ids for word, ids in self._having.items() if tells(word)))

    def _by_country(self, kinds: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words for kinds that tell a country, and the others."""
        known = tuple(kinds)
        return tuple(filter(self.country, known)), tuple(kind for kind in known if not self.country(kind))

    def is_of_kinds(self, name: str, kinds: Iterable[str]) -> bool:
        """Whether a German name, or a text that stands for one, tells any of these kinds; it tells no country."""
        abroad, by_name = self._by_country(kinds)
        words = [token.folded for token in tokens(name)]
        return not abroad and any(any(map(self._telling(kind), words)) for kind in by_name)

    def sorts_of(self, text: str) -> frozenset[OrganisationKind]:
        """The kinds of a group, as the first word for one in a German text tells: "Gemeinden des Landkreises"."""
        sorts = (self._vocabulary.sorts.get(token.folded) for token in tokens(text))
        return frozenset(next(filter(None, sorts), ()))

    def _telling(self, kind: str) -> Callable[[str], bool]:
        """Whether a word of a name tells a kind: "Baugenossenschaft", but not "Hochschule" a school."""
        parts = self._vocabulary.sorts_by_name.get(kind, (kind,))
        ends = tuple(part for part in parts if len(part) >= _SHORTEST_PART)
        return lambda word: word in parts or (word.endswith(ends) and word not in self._vocabulary.sorts)

    def knows(self, word: str) -> bool:
        """Whether a folded word is in the name of an organisation."""
        return word in self._having

    def called_by(self, words: Iterable[str]) -> frozenset[str]:
        """Ids of the organisations that have all of some folded words in their names, whichever of these."""
        return frozenset(set[str].intersection(*(set(self._called.get(word, ())) for word in words)))

    def told_by(self, word: str) -> frozenset[str]:
        """Ids of the few organisations that have a folded word in their names, or a compound that ends with it.

        If it says a kind, they are of that. The name of a place tells none: many may sit there.
        """
        if word in self._places or word in self.towns.called:
            return frozenset()
        found = self.of_kind(word) if word in self._vocabulary.sorts_by_name else self._containing(word)
        return found if len(found) <= _TELLING else frozenset()

    def _containing(self, word: str) -> frozenset[str]:
        """Ids of the organisations that have a folded word in their names, or a compound that ends with it."""
        if len(word) < _SHORTEST_END:
            return self._having.get(word, frozenset())
        end = word[::-1]
        following = islice(self._reversed, bisect_left(self._reversed, end), None)
        compounds = takewhile(lambda known: known.startswith(end), following)
        return frozenset[str]().union(*(self._having[known[::-1]] for known in compounds))
