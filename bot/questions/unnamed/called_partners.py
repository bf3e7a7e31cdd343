"""Kinds of organisations that only names tell, looked for by nothing else: "Sparkasse", "Projekte mit Kammern".

Where no Verbund is told to deal with them, those that took part are what there is to tell.
"""

from dataclasses import dataclass, replace
from itertools import chain

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.organisations.said_sorts import SaidSorts
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import VERBUENDE


@dataclass(frozen=True, slots=True)
class CalledPartners:
    """Tells which of those who took part a search asks for."""

    catalogue: Catalogue
    topics: TopicIndex
    said: SaidSorts
    organisations: OrganisationWords

    def looked_for(self, found: Question, reading: Reading) -> Question | None:
        """Those of the kind that is all a search looks for, if any took part, and nobody is told to deal with them."""
        if not isinstance(found, kinds.Search) or replace(found, count=False) != kinds.Search(found.words):
            return None
        said = [word for word in reading.rest if (word.folded,) == found.words]
        kind = self.said.name_of(said[0]) if len(said) == 1 else ""
        if not kind or reading.negations or any(hit.told for hit in self.topics.search(found.words)):
            return None
        if not (self._is_alone(said[0], reading) or reading.has("partners")):
            return None
        return kinds.AllOrganisations(words=(kind,)) if self._took_part(kind) else None

    def _is_alone(self, word: Word, reading: Reading) -> bool:
        """Whether a word is all that is said, or Verbünde are looked for with that: "Projekte mit Sparkassen"."""
        small = self.said.vocabulary.articles
        bare = all(other is word or other.folded in small for other in reading.words)
        with_ = reading.says(*VERBUENDE) and self.said.follows_with(reading.words.index(word), reading)
        return bare or (with_ and len(reading.rest) == 1)

    def _took_part(self, kind: str) -> bool:
        """Whether any of a kind took part, by name or as a group."""
        partners = chain.from_iterable(verbund.partners for verbund in self.catalogue.verbuende.values())
        groups = (partner.text.de for partner in partners if partner.text)
        return bool(self.organisations.of_kind(kind)) or any(
            self.organisations.is_of_kinds(group, (kind,)) for group in groups
        )
