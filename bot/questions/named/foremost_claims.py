"""Whether one Verbund is asked to be the first, the longest or the like of all: "Endete KIF als erstes?".

The same text is decided on as if it was not named: where it then asks which of all is foremost, it is asked whether
this one is. Who is asked to be so among some only, or behind the first, is not told by a yes or no.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, get_args

from bot.questions import kinds
from bot.questions.kinds import Extreme, Fact, Foremost
from bot.questions.named.case import Case
from bot.questions.named.others import silent
from bot.questions.named.polar import claims_not, is_polar
from bot.questions.reading.negation import without
from bot.questions.reading.reading import EXTREMES, Reading
from bot.questions.reading.scopes import NEGATIONS
from bot.questions.reading.tags import tag_start
from bot.questions.unnamed import Unnamed
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_TOLD_BY: Final[Mapping[Extreme, Fact]] = {
    "partners": "partners",
    "fewestpartners": "partners",
    "places": "where",
    "fewestplaces": "where",
    "laender": "where",
}
"""The facts that tell it, where it is not the run time."""
_SUPERLATIVES: Final[frozenset[Signal]] = frozenset({*EXTREMES, "best"}) - {"running"}
_OF_MONEY: Final[tuple[tuple[Signal, Foremost], ...]] = (("most", "mostmoney"), ("fewest", "leastmoney"))


@dataclass(frozen=True, slots=True)
class ForemostClaims:
    """Decides on cases in which yes or no is asked of what only a comparison with all others tells."""

    vocabulary: Vocabulary
    unnamed: Unnamed

    def question(self, case: Case) -> kinds.Facts | kinds.Superlative | None:
        """The fact that tells it, and that the Verbund is to be foremost in that; nothing where that is not asked.

        Which one is, where it is said not to be.
        """
        reading = case.reading
        if not (reading.has(*_SUPERLATIVES) and self._is_of_all(case)):
            return None
        if case.openly or not is_polar(reading, self.vocabulary):
            return None
        if not reading.negations and (claim := self._of_money(case)):
            return kinds.Facts(case.names, ("money",), (claim,))
        if reading.rest:
            return None
        alone = silent(case.named, without(case.named, reading))
        if reading.negations:
            alone = replace(alone, signals=alone.signals - NEGATIONS, negations=())
        match self.unnamed.question(alone):
            case kinds.Superlative(extreme=extreme) as told if told == kinds.Superlative(extreme):
                if extreme in get_args(Foremost) and reading.negations:
                    # "KOMET war nicht der längste Verbund, oder?"
                    return told
                if extreme in get_args(Foremost):
                    return kinds.Facts(case.names, (_TOLD_BY.get(extreme, "when"),), (extreme,))
        return None

    def _is_of_all(self, case: Case) -> bool:
        """Whether one Verbund is compared with all others, and nothing narrows these or tells its place among them.

        Not so "one of the first", "in Hessen", "the second", "mit dem längsten Namen".
        """
        reading = case.reading
        denied = reading.negations and not claims_not(reading, self.vocabulary)
        narrowed = reading.dates or reading.durations or denied or reading.regions or reading.has("title")
        told = reading.words[: tag_start(reading, self.vocabulary)]
        among = self.vocabulary.among
        several = any(word.says("indefinite", "either", "joins") or word.folded in among for word in told)
        return len(reading.mentions) == len(case.names) == 1 and reading.rank == 1 and not (narrowed or several)

    def _of_money(self, case: Case) -> Foremost | None:
        """That it got most of all, or least: "Bekam KIF am meisten Geld?", "Ist KIF der am besten geförderte Verbund?".

        Not so "Did KIF get most of its money from the state?".
        """
        reading = case.reading
        shared = reading.says_any(self.vocabulary.of)
        if reading.rest and not all(word.folded in self.vocabulary.gives for word in reading.rest):
            return None
        if self._is_funded_best(reading):
            return "mostmoney"
        if case.facts != ("money",) or reading.rest or shared or self._is_spent(reading):
            return None
        return next((claim for signal, claim in _OF_MONEY if reading.has(signal)), None)

    def _is_funded_best(self, reading: Reading) -> bool:
        """Whether it is said to be the one that was given money best: "der am besten geförderte", "the best funded"."""
        pairs = pairwise(reading.words)
        return any(one.says("best", "most") and two.folded in self.vocabulary.gives for one, two in pairs)

    def _is_spent(self, reading: Reading) -> bool:
        """Whether something is done with the money that is not to be given it."""
        return reading.says("partners", "coordinator", "where", "place_word")
