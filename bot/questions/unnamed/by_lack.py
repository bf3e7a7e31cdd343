"""Verbünde of which something is not known: "Welche haben keine Website?"."""

from dataclasses import dataclass, replace
from typing import get_args

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.negation import is_lacking
from bot.questions.reading import Reading
from bot.questions.times import times
from bot.questions.unnamed.by_filter import ByFilter
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.searching import Searching
from bot.questions.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ByLack:
    """Decides on cases in which Verbünde are looked for that lack a fact."""

    vocabulary: Vocabulary
    searching: Searching
    by_filter: ByFilter

    def question(self, case: Case) -> Question | None:
        """A search for Verbünde that lack something, or nothing where none is said to."""
        reading, found = case.reading, case.found
        if not _looks_for_lack(reading) or len(found) < len(reading.rest):
            return None
        lacking = tuple(fact for fact in get_args(kinds.Lack) if is_lacking(fact, reading))
        if not lacking or times(reading, self.vocabulary).conditions:
            return None
        affirming = replace(case, reading=replace(reading, negations=()), beside_facts=False)
        search = self.by_filter.question(affirming) or self.searching.search(found, reading)
        return replace(search, lacking=lacking, leading=False) if isinstance(search, kinds.Search) else None


def _looks_for_lack(reading: Reading) -> bool:
    """Whether Verbünde, and nothing else, are asked for, and something is denied or said to be missing."""
    other = reading.has("theme_many", "which_theme", "land_word", "place_word")
    looks = reading.has("verbund_many", "which") and not other
    return looks and reading.asks and (any(negation.denies for negation in reading.negations) or reading.has("missing"))
