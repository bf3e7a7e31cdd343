"""Organisations that are in no list: "Hat die Bertelsmann Stiftung mitgemacht?"."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from bot.questions import kinds
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.organisations.said_sorts import SaidSorts
from bot.questions.reading.reading import ARTICLE, FACTS, Reading, Word
from bot.questions.topics.combined_subjects import INFLECTED
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import VERBUENDE


@dataclass(frozen=True, slots=True)
class UnknownOrganisations:
    """Finds out whether it is asked if one of them took part."""

    said: SaidSorts
    topics: TopicIndex
    organisations: OrganisationWords

    def question(self, reading: Reading) -> kinds.UnknownName | None:
        """What is asked of an organisation by its name, or nothing where none is named that is in no list."""
        if self._is_nothing_but_name(reading):
            return kinds.UnknownName(kinds.Facts((), ("partners",)))
        if reading.mentions or reading.asks_openly or not (reading.asks and reading.has("partners", "coordinator")):
            return None
        named = any(self._is_named(position, reading) for position in range(len(reading.words)))
        if not (named or self._is_said_to_take_part(reading)):
            return None
        # Whoever is asked to have led any would have taken part.
        facts = reading.signals | {"partners"}
        return kinds.UnknownName(kinds.Facts((), tuple(fact for fact in FACTS if fact in facts)))

    def _is_nothing_but_name(self, reading: Reading) -> bool:
        """Whether strange words and a word for a kind are all that is said: "Max-Planck-Institut", "Bosch Stiftung"."""
        names, kind = reading.words[:-1], reading.words[-1:]
        if not names or reading.mentions or not self.said.is_kind(len(names), reading):
            return False
        strange = [self._is_strange(word, reading) for word in names]
        # "Robert-Koch-Institut", but not "jüdische Gemeinde"
        described = names[-1].text[:1].islower() and kind[0].text[:1].isupper()
        described |= self._is_thing(len(names), reading)
        return any(strange) if all(word.glued for word in reading.words[1:]) else all(strange) and not described

    def _is_thing(self, position: int, reading: Reading) -> bool:
        """Whether Verbünde deal with a kind that only names tell, and what is before tells what it is like.

        "Evangelische Kita", "catholic kindergarten", but not "bosch stiftung", "Montessori Schule"
        """
        word, *_ = reading.before(position)
        like = word.text.islower() or INFLECTED.search(word.folded)
        by_name = self.said.is_by_name(position, reading) and not self.said.sorts_of(reading.words[position])
        return bool(like) and by_name and self.topics.names_subject(reading.words[position].folded)

    def _is_named(self, position: int, reading: Reading) -> bool:
        """Whether a word for a kind stands in a name: "die Bertelsmann Stiftung", "Max-Planck-Institut"."""
        words = reading.words
        if not self.said.is_kind(position, reading):
            return False
        names = list(self._names_before(position, reading))
        certain = any(self._is_certain(word) for word in reading.before(position - len(names), ARTICLE))
        # In English one kind with a capital is in a name: "Did Max Planck Institute lead one?", not "Universities".
        one = words[position].text[:1].isupper() and not words[position].folded.endswith("s")
        written = reading.language == "en" and one
        return bool(names) and (certain or written or words[position].glued)

    def _is_said_to_take_part(self, reading: Reading) -> bool:
        """Whether it is asked if somebody with a strange name took part in any: "Hat Siemens bei einem mitgemacht?".

        Or led any: "Has Siemens led one?".
        """
        words = reading.words
        of_one = words[0].says("yes_no") and words[0].folded not in self.said.vocabulary.many
        if not of_one or not reading.has("partners", "coordinator"):
            return False
        start = 2 if words[1:2] and self._is_certain(words[1]) else 1
        # "Max Planck" as well
        behind = takewhile(lambda word: word.text[:1].isupper(), words[start:])
        who = tuple(takewhile(lambda word: self._is_strange(word, reading), behind))
        of_any = reading.has(*VERBUENDE) if reading.has("partners") else self._leads_any(start + len(who), reading)
        return bool(who) and of_any and reading.rest == who and not reading.negations

    def _leads_any(self, position: int, reading: Reading) -> bool:
        """Whether it is asked of whoever is told before a position if they led any, and not if they have a leader."""
        verbs = reading.words[-1:] if reading.language == "de" else reading.words[position : position + 1]
        leads = any(word.says("coordinator") and word.text.islower() for word in verbs)
        return leads and (reading.has(*VERBUENDE) or reading.says("indefinite"))

    def _names_before(self, position: int, reading: Reading) -> Iterator[Word]:
        """The strange words with a capital right before a word, if there are any."""
        for word in reversed(reading.words[:position]):
            if word.opens or not word.text[:1].isupper() or not self._is_strange(word, reading):
                return
            yield word

    def _is_strange(self, word: Word, reading: Reading) -> bool:
        """Whether a word is in no description, and in the name of no organisation."""
        known = self.topics.uses(word.folded) or self.organisations.knows(word.folded) or self.said.is_sort(word)
        return word in reading.rest and not known

    def _is_certain(self, word: Word) -> bool:
        """Whether an article says that one is meant that has a name."""
        return word.folded in self.said.vocabulary.articles and not word.says("indefinite")
