"""Kinds of organisations that only names tell, looked for by nothing else: "Sparkasse", "Projekte mit Kammern".

Where no Verbund is told to deal with them, those that took part are what there is to tell.
"""

from collections.abc import Sequence
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
        """Those of the kind that is all a search looks for, or of either of some, if any took part.

        And nobody is told to deal with them: "Projekte mit Sparkasse oder Bank".
        """
        if not isinstance(found, kinds.Search):
            return None
        if replace(found, count=False, either=False) != kinds.Search(found.words) or reading.negations:
            return None
        said = [word for word in reading.rest if word.folded in found.words]
        called = dict.fromkeys(map(self.said.name_of, said))
        if tuple(word.folded for word in said) != found.words or (len(said) > 1 and not found.either):
            return None
        if not (called and all(called) and all(map(self._took_part, called))) or any(map(self._is_told, found.words)):
            return None
        if not (self._is_alone(said, reading) or reading.has("partners")):
            return None
        return kinds.AllOrganisations(words=tuple(called))

    def _is_told(self, word: str) -> bool:
        """Whether any Verbund is told to deal with a kind."""
        return any(hit.told for hit in self.topics.search((word,)))

    def _is_alone(self, said: Sequence[Word], reading: Reading) -> bool:
        """Whether these words are all that is said, or Verbünde are looked for with that: "Projekte mit Sparkassen"."""
        small = self.said.vocabulary.articles
        bare = all(other in said or other.folded in small or other.says("either") for other in reading.words)
        with_ = reading.says(*VERBUENDE) and self.said.follows_with(reading.words.index(said[0]), reading)
        return bare or (with_ and len(reading.rest) == len(said))

    def _took_part(self, kind: str) -> bool:
        """Whether any of a kind took part, by name or as a group."""
        partners = chain.from_iterable(verbund.partners for verbund in self.catalogue.verbuende.values())
        groups = (partner.text.de for partner in partners if partner.text)
        return bool(self.organisations.of_kind(kind)) or any(
            self.organisations.is_of_kinds(group, (kind,)) for group in groups
        )
