"""Places that are in no list: Verbünde that are looked for there are not known."""

from dataclasses import dataclass

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import NARROWING
from bot.questions.places.in_germany import asks_of_germany
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.negation import affirmed
from bot.questions.reading.reading import EXTREMES
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.searching import Searching
from bot.questions.unnamed.sureness import is_errand
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class UnknownPlaces:
    """Decides on cases in which Verbünde are looked for in a place that is in no list."""

    grammar: Grammar
    vocabulary: Vocabulary

    def question(self, case: Case) -> Question | None:
        """That the place is not known, if it is one that is asked for."""
        reading = case.reading
        local = any(map(reading.ids, NARROWING))
        abroad = len(reading.rest) == 1 and not local and self.grammar.locatives.country(reading)
        if abroad and reading.has(*VERBUENDE):
            # "Gibt es bei Kommunen innovativ Projekte im Ausland?"
            return kinds.UnknownPlace()
        if asks_of_germany(reading, self.vocabulary) or self.grammar.locatives.one_of_places.unknown(reading):
            return kinds.UnknownPlace()
        if reading.has("programme") or reading.ids("programme") or not reading.asks:
            return None
        if reading.regions and (question := self._in_region(case)):
            return question
        if self.grammar.locatives.is_phrase_abroad(reading):
            # "Leerstand in Italien"
            return kinds.UnknownPlace()
        if case.found or local:
            return None
        if reading.ids("theme") and reading.long:
            return None
        return kinds.UnknownPlace() if self.grammar.locatives.unknown_place(reading) else None

    def _in_region(self, case: Case) -> Question | None:
        """What is asked of a region where no name or time narrows it: all there is would not be what is asked for.

        A region narrows nothing, but beside it a subject is looked for, as it is beside a Land.
        """
        reading = case.reading
        named = any(affirmed(reading, kind) for kind in (*NARROWING, "theme"))
        if named or reading.dates or reading.durations or case.searches:
            return None
        searching = Searching(self.grammar, self.vocabulary)
        words = searching.narrowing(case)
        if words and len(words) == len(reading.rest) and not (is_errand(reading) or reading.has(*EXTREMES)):
            return searching.search(words, reading)
        looks = not reading.rest or reading.has("verbund_many", "which", "count", "want")
        return kinds.UnknownPlace() if looks else None
