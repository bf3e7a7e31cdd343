"""What is said of kinds of organisations and not known of them, or how they were written: "Kleine Unternehmen"."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.noted.led_by import people_in_lead
from bot.questions.noted.note import Note
from bot.questions.organisations.denied_sorts import denies_any
from bot.questions.organisations.filtering_sorts import will_do_instead
from bot.questions.places.sizes import sizes_said
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading
from bot.questions.talk.introductions import introduced
from bot.questions.words.folding import as_written
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class NotedSorts:
    """Finds the kinds of organisations in readings of which answers do not tell all."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    nouns: Nouns

    def on(self, question: kinds.AllOrganisations, reading: Reading) -> Iterator[Note]:
        """What is said of organisations and not known of them ("Kleine Unternehmen"), and how kinds were written."""
        speaker = introduced(reading, self.vocabulary, self.nouns)
        told = [w for w in reading.rest if w.folded not in self.vocabulary.sorts and w not in speaker]
        if qualified := [word for word in told if word.folded not in self.vocabulary.sorts_by_name]:
            yield Note("qualified", as_written(qualified))
        elif "municipality" in question.sorts and (sized := next(sizes_said(reading, self.vocabulary), None)):
            yield Note("size", reading.words[sized.stop - 1].text)
        for word, kind in product(reading.words, question.words):
            if word.folded == kind:
                yield Note("typed", word.text, ("word", kind))
            elif word in told and word.folded.endswith(kind):
                # "Handwerkskammern" are told as "Kammern".
                yield Note("typed", word.text[-len(kind) :].capitalize(), ("word", kind))

    def not_told_apart(self, search: kinds.Search, reading: Reading) -> Iterator[Note]:
        """Kinds that only names tell, where Verbünde with any of a wider kind are told: "mit einer Fachhochschule".

        Nor does a kind tell them that would do as well: "mit dem ILS oder einer Uni".
        """
        if lead := people_in_lead(search, reading, self.vocabulary):
            yield Note("qualified", lead)
            return
        for i, word in enumerate(reading.words):
            if search.organisations and word.folded in self.vocabulary.sorts and will_do_instead(i, reading):
                yield Note("everywhere", word.text)
                return
            by_name = word.folded in self.vocabulary.sorts_by_name
            if by_name and not set(search.sorts).isdisjoint(self.vocabulary.sorts.get(word.folded, ())):
                yield Note("together", word.text)
                return

    def are_there_after_all(self, question: kinds.AllOrganisations, reading: Reading) -> bool:
        """Whether any of the kinds that are said not to have taken part surely did."""
        return bool(denies_any(reading, self.vocabulary)) and self._are_there(question)

    def _are_there(self, question: kinds.AllOrganisations) -> bool:
        """Whether any of the Verbünde that are asked about surely had somebody of the kinds that are asked for."""
        there = (self.catalogue.verbuende[id_] for id_ in question.verbuende)
        who = (organisation for verbund in there for organisation in self.catalogue.organisations_of(verbund))
        return not question.words and any(organisation.kind in question.sorts for organisation in who)
