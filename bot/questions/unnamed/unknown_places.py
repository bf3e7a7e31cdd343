"""Places that are in no list: Verbünde that are looked for there are not known."""

from dataclasses import dataclass

from bot.questions import kinds
from bot.questions.grammar import Grammar
from bot.questions.kinds import Question
from bot.questions.unnamed.case import NARROWING, Case


@dataclass(frozen=True, slots=True)
class UnknownPlaces:
    """Decides on cases in which Verbünde are looked for in a place that is in no list."""

    grammar: Grammar

    def question(self, case: Case) -> Question | None:
        """That the place is not known, if it is one that is asked for."""
        reading = case.reading
        if reading.has("programme") or reading.ids("programme"):
            return None
        if case.found or not reading.asks or any(map(reading.ids, NARROWING)):
            return None
        if reading.ids("theme") and reading.long:
            return None
        return kinds.UnknownPlace() if self.grammar.unknown_place(reading) else None
