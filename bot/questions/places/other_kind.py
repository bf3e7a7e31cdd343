"""Town or district of one name: which of the two is said, and which is said not to be meant.

So of a town that an organisation is called after: "Alles von der TU Dortmund, nicht von der Stadt".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Final

from bot.catalogue import Catalogue, OrganisationKind
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.places.called_kinds import called_kinds
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.folding import Token
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_FEWEST: Final = 2
"""So many words at least deny a kind: "nicht Stadt"."""
_TOWNS: Final[frozenset[OrganisationKind]] = frozenset({"municipality", "district"})
_PUTTING_RIGHT: Final[tuple[Signal, ...]] = ("nay", "correction", "first_person", "since", "until")
"""What is said beside "not" by who puts something right: "und nein ich meine nicht den Landkreis", "not by the"."""
_MOST: Final = 6
"""So many words at most do so: "und nicht in der großen Stadt"."""


@dataclass(frozen=True, slots=True)
class OtherKind:
    """Tells the towns and the districts of a catalogue apart that are called the same."""

    catalogue: Catalogue
    vocabulary: Vocabulary

    def of_called_kind(self, reading: Reading) -> Reading:
        """With the towns alone where a name is said to be one, or the districts: "die Stadt Diepholz"."""
        if all(len(mention.ids) == 1 for mention in reading.mentions):
            return reading
        return replace(reading, mentions=tuple(self._of_called_kind(m, reading) for m in reading.mentions))

    def _of_called_kind(self, mention: Mention, reading: Reading) -> Mention:
        said = called_kinds(mention, reading, self.vocabulary) if mention.kind == "place" else frozenset()
        if len(said) != 1 or len(mention.ids) == 1:
            return mention
        districts = {id_ for id_ in mention.ids if self.catalogue.places[id_].kind == "district"}
        meant = tuple(id_ for id_ in mention.ids if (id_ in districts) == ("district" in said))
        return replace(mention, ids=meant) if meant else mention

    def without_other_kind(self, words: tuple[Token, ...], found: Sequence[Mention]) -> tuple[Token, ...]:
        """The words without what of that name is not meant, at the end: "die Stadt Diepholz, nicht der Landkreis".

        Or which town is not: "Münster in Hessen, nicht die große Stadt".
        """
        last = max(found, key=attrgetter("end"), default=None)
        if last and last.kind == "organisation":
            return self._without_town_of(last, words)
        start = max((mention.end for mention in found), default=0)
        behind = words[start:]
        named = [mention for mention in found if mention.kind in {"place", "town"}]
        where = all(mention.kind in WHERE for mention in found)
        if not (named and where and _FEWEST <= len(behind) <= _MOST) or not self._denies_kind(behind):
            return words
        own = set(self._own_kinds(named[-1], words))
        denied = set(self._kinds(behind[-1]))
        sized = any(word.folded in self.vocabulary.sizes for word in behind)
        # "Projekte in Gifhorn, nicht in der Stadt" leaves something out.
        other = sized or (bool(own) and own.isdisjoint(denied))
        return (*words[: start - 1], replace(words[start - 1], asked=behind[-1].asked)) if other else words

    def _without_town_of(self, organisation: Mention, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words without what says at the end that not the town or district is meant, but an organisation there.

        "Was hat die Uni Oldenburg geleitet, nicht der Landkreis"; "nicht mit einer Stadt" leaves something out.
        """
        kinds = {kind for id_ in organisation.ids for kind in self.catalogue.organisations[id_].kinds}
        denied = self._kinds(words[-1])
        if not denied or not kinds.isdisjoint(denied) or words[-1].asked:
            return words
        if words[-2].folded not in self.vocabulary.articles or self.vocabulary.says(words[-2].folded, "indefinite"):
            return words
        says = self.vocabulary.says
        for start in range(organisation.end, len(words) - _FEWEST):
            apart = words[start].parted or says(words[start].folded, "joins")
            tail = tuple(word for word in words[start:] if not says(word.folded, *_PUTTING_RIGHT))
            if apart and self._denies_kind(tail):
                return words[:start]
        return words

    def _denies_kind(self, words: Sequence[Token]) -> bool:
        """Whether nothing but "nicht" and a bare word for a town or a district is said: "und nicht im Landkreis"."""
        *before, kind = words
        says = self.vocabulary.says
        small_words = self.vocabulary.articles | self.vocabulary.sizes | self.vocabulary.inside
        denied = sum(says(word.folded, "no") for word in before)
        small = all(
            says(word.folded, "no", "joins", "place_cue", "indefinite", "rather") or word.folded in small_words
            for word in before
        )
        return denied == 1 and small and len(self._kinds(kind)) == 1

    def _own_kinds(self, mention: Mention, words: Sequence[Token]) -> Iterator[OrganisationKind]:
        """What is said right before a name that it is."""
        for word in words[max(0, mention.start - ARTICLE) : mention.start + 1]:
            yield from self._kinds(word)

    def _kinds(self, word: Token) -> tuple[OrganisationKind, ...]:
        kinds = self.vocabulary.sorts.get(word.folded, ())
        return tuple(kind for kind in kinds if kind in _TOWNS)
