"""How many of a kind there were at something: "Wie viele Betriebe waren bei der Praktikumsbörse?".

Those need not have been partners, so no Verbund is looked for by that: who was is told of each that dealt with it.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class CountedKinds:
    """Tells which Verbünde somebody means who counts what is at them, where none has a partner of that kind."""

    catalogue: Catalogue
    topics: TopicIndex
    vocabulary: Vocabulary

    def of_one_thing(self, found: Question, reading: Reading) -> kinds.Search | None:
        """The search without the kind, if it is counted at one thing and no Verbund there has such a partner.

        "Wie viele Firmen waren bei Projekten zu Leerstand dabei?" asks for these partners.
        """
        many = reading.has("verbund_many", "verbund_any", "which_verbund")
        if many or reading.negations or not isinstance(found, kinds.Search) or not found.sorts:
            return None
        of_kinds = ((one, self.vocabulary.sorts.get(two.folded, ())) for one, two in pairwise(reading.words))
        counts = any(one.says("how_many") and set(found.sorts) <= set(kind) for one, kind in of_kinds)
        bare = replace(found, sorts=(), leading=False, facts=())
        dealt_with = self._at(bare) if counts else frozenset[str]()
        if not dealt_with or any(self._has_kind(id_, found) for id_ in dealt_with):
            return None
        facts: tuple[Fact, ...] = ("coordinator", "partners") if reading.has("coordinator") else ("partners",)
        return replace(bare, facts=facts)

    def _at(self, search: kinds.Search) -> frozenset[str]:
        """The Verbünde that a search for nothing but words and places finds; none where more is looked for."""
        if replace(search, words=(), places=(), count=False) != kinds.Search() or not (search.words or search.places):
            return frozenset()
        found = frozenset(self.catalogue.verbuende)
        if search.words:
            found &= {hit.verbund for hit in self.topics.search(search.words) if hit.complete}
        return found & self.catalogue.verbuende_there((), search.places) if search.places else found

    def _has_kind(self, verbund: str, search: kinds.Search) -> bool:
        """Whether a partner of a Verbund, or who leads where that is asked for, is of one of the kinds."""
        return any(
            verbund in self.catalogue.verbuende_with(organisation, leading=search.leading)
            for organisation in self.catalogue.organisations_of_kinds(search.sorts)
        )
