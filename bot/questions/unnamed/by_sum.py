"""Verbünde that were given as much money as is told, or what those somewhere were given.

"Welche Projekte bekamen mehr als 500.000 Euro?", "Wie viel Geld ging nach Hessen?"
"""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.amounts import Amount
from bot.questions.counting import Counted
from bot.questions.kinds import Question
from bot.questions.reading import Reading
from bot.questions.signals import THEMES, VERBUENDE
from bot.questions.sums import sums_told
from bot.questions.unnamed.by_filter import ByFilter
from bot.questions.unnamed.weighing import Weighing
from bot.questions.vocabulary import Vocabulary

_OUT_OF: Final = frozenset({"aus", "from"})
"""What stands before where money came from, in either language, beside what stands before whoever did something."""


@dataclass(frozen=True, slots=True)
class BySum:
    """Decides on texts in which a sum of money is told, and no Verbund named."""

    vocabulary: Vocabulary
    weighing: Weighing
    by_filter: ByFilter

    def question(self, reading: Reading) -> Question | None:
        """The search for those that were given so much, or nothing where no sum is told or it is of something else."""
        told = sums_told(reading, self.vocabulary)
        if told is None:
            return self._gone_there(reading)
        if not self._is_asked(told, reading):
            return None
        if any(negation.denies and negation.start not in told.span for negation in reading.negations):
            told = _turned(told)
        if told is None or self._tells_giver(reading):
            # Who gave it, and what was not exactly so much, is not filtered by: all sums are told.
            return None if reading.mentions else kinds.AllFunding()
        got = self.vocabulary.gets | self.vocabulary.paying
        rest = (word for i, word in enumerate(reading.words) if word in reading.rest and i not in told.span)
        left = reading.left_with(word for word in rest if word.folded not in got)
        left = replace(left, counted=(*left.counted, told), negations=())
        return self.by_filter.question(self.weighing.case(left))

    def _gone_there(self, reading: Reading) -> Question | None:
        """The Verbünde where money went that is asked for: "Wie viel Fördergeld bekam Zwickau?"."""
        if not (reading.has("money") and reading.mentions and reading.says("how_many")):
            return None
        # "Wie viel Knete" asks for money as a phrase.
        asked = any(one.says("how_many") and two not in reading.rest for one, two in pairwise(reading.words))
        there = all(mention.kind in {"land", "place"} for mention in reading.mentions)
        gone = self.vocabulary.gets | self.vocabulary.flows
        went = any(word.folded in gone for word in reading.words) and all(word.folded in gone for word in reading.rest)
        own = reading.has("first_person", "private")
        if not (asked and there and went) or own or self._tells_giver(reading) or reading.negations:
            return None
        return kinds.Search(laender=reading.ids("land"), places=reading.ids("place"), facts=("money",))

    def _tells_giver(self, reading: Reading) -> bool:
        """Whether it is said who gave, or where it came from: "Wie viel Geld kam aus Hessen?"."""
        return any(word.folded in _OUT_OF or word.folded in self.vocabulary.givers for word in reading.words)

    def _is_asked(self, told: Counted, reading: Reading) -> bool:
        """Whether it is what Verbünde were given: not what somebody needs or gave, nor what all got together.

        Not so "Welche Städte bekamen ...?", "... pro Jahr", "... in Spenden" or "... eingespart".
        """
        others = [word for i, word in enumerate(reading.words) if i not in told.span]
        if reading.has("whole", "together", "average") or any(w.folded in self.vocabulary.in_all for w in others):
            return False
        if any(word.says("period") for word in others) or self._asks_for_others(reading):
            return False
        gets = any(word.folded in self.vocabulary.gets for word in others)
        pays = any(word.folded in self.vocabulary.paying for word in others)
        if not gets and reading.has("first_person", "private"):
            # "Wir haben 600.000 Euro Schulden, welche Projekte helfen?"
            return False
        if reading.has(*VERBUENDE):
            strange = any(word in reading.rest or word.says("begins", "ends", "outcome") for word in others)
            return gets or pays or not (told.plain or strange)
        # "Wer hat 300.000 Euro gegeben?"
        alone = not (others or told.plain)
        asked = reading.has("who", "which", "how_many") or reading.interrogative
        return alone or (gets and asked) or (asked and not (pays or told.plain or reading.rest))

    def _asks_for_others(self, reading: Reading) -> bool:
        """Whether it is asked which places, partners or themes got it: "Welche Stadt bekam mehr als ...?"."""
        return any(
            one.says("which", "how_many")
            and (two.says("place_word", "land_word", *THEMES) or two.folded in self.vocabulary.sorts)
            for one, two in pairwise(reading.words)
        )


def _turned(told: Counted) -> Counted | None:
    """What is told with the contrary of its bound: "nie mehr als 500.000 Euro"; nothing where that is no bound."""
    match told.amounts:
        case (Amount(bound="from", number=number),):
            return replace(told, amounts=(Amount("euros", "to", number - 1),))
        case (Amount(bound="to", number=number),):
            return replace(told, amounts=(Amount("euros", "from", number + 1),))
    return None
