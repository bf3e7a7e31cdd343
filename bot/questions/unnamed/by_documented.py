"""Verbünde of which something is known, or is not: "Welche haben eine Website?", "Welche haben keine?"."""

from dataclasses import dataclass, replace
from itertools import chain
from typing import Final, get_args

from bot.questions import kinds
from bot.questions.kinds import Documented, Question
from bot.questions.negation import is_lacking
from bot.questions.reading import FACTS, Reading
from bot.questions.times import times
from bot.questions.unnamed.by_filter import ByFilter
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.searching import Searching
from bot.questions.vocabulary import Vocabulary

_HAD: Final[tuple[Documented, ...]] = ("link", "coordinator", "partners")
"""What a Verbund may be said to have."""
_REACH: Final = 3
"""So many words may stand between "haben" or "mit" and that ("mit einer eigenen Website")."""


@dataclass(frozen=True, slots=True)
class ByDocumented:
    """Decides on cases in which Verbünde are looked for that have, or lack, a fact."""

    vocabulary: Vocabulary
    searching: Searching
    by_filter: ByFilter

    def question(self, case: Case) -> Question | None:
        """A search for Verbünde that have or lack something, or nothing where none is said to."""
        reading, found = case.reading, case.found
        if not _looks(reading) or len(found) < len(reading.rest):
            return None
        lacking = _lacking(reading)
        documented = () if lacking else self._documented(reading)
        if not (lacking or documented) or times(reading, self.vocabulary).conditions:
            return None
        affirming = replace(case, reading=replace(reading, negations=()), beside_facts=False)
        search = self.by_filter.question(affirming) or self.searching.search(found, reading)
        if not isinstance(search, kinds.Search):
            return None
        without = replace(search.without, documented=lacking)
        return replace(search, without=without, documented=documented, leading=False)

    def _documented(self, reading: Reading) -> tuple[Documented, ...]:
        """The fact that Verbünde are said to have: "Projekte mit Website", "Which projects have a coordinator?"."""
        asked = [fact for fact in FACTS if reading.has(fact)]
        compared = reading.has("most", "fewest", "same", "together", "several", "other", "limit")
        if len(asked) != 1 or compared or reading.scopes:
            return ()
        return tuple(fact for fact in _HAD if fact in asked and self._is_had(fact, reading))

    def _is_had(self, fact: Documented, reading: Reading) -> bool:
        """Whether "haben" or "mit" stands between the word for Verbünde and that for a fact, or all are asked about.

        More may be said of partners and coordinators, who must then be others than just any: "Kinder als Partner".
        """
        if fact != "link" and (reading.mentions or reading.rest):
            return False
        start = next((i for i, word in enumerate(reading.words) if word.says("verbund_many", "how_many")), None)
        if start is None:
            return False
        at = [i for i, word in enumerate(reading.words) if word.says(fact) and i > start]
        # "Haben alle Projekte eine Website?"
        of_all = bool(at) and reading.words[0].says("having") and reading.has("every")
        before = set(chain.from_iterable(range(max(start + 1, i - _REACH), i) for i in at)) - reading.named
        words = [reading.words[i] for i in before]
        return of_all or any(word.says("having") or word.folded in self.vocabulary.sort_cues for word in words)


def _looks(reading: Reading) -> bool:
    """Whether Verbünde, and nothing else, are asked for."""
    other = reading.has("theme_many", "which_theme", "land_word", "place_word")
    return reading.asks and reading.has("verbund_many", "which", "count") and not other


def _lacking(reading: Reading) -> tuple[Documented, ...]:
    """The facts that Verbünde are said to lack."""
    if not (reading.has("missing") or any(negation.denies for negation in reading.negations)):
        return ()
    return tuple(fact for fact in get_args(kinds.Documented) if is_lacking(fact, reading))
