"""Verbünde that were given as much money as is told, or what those somewhere were given.

"Welche Projekte bekamen mehr als 500.000 Euro?", "Wie viel Geld ging nach Hessen?"
"""

from dataclasses import dataclass, replace
from itertools import pairwise

from bot.questions import kinds
from bot.questions.counting import Counted
from bot.questions.kinds import Question
from bot.questions.reading import Reading
from bot.questions.sums import sums_told
from bot.questions.unnamed.by_filter import ByFilter
from bot.questions.unnamed.weighing import Weighing
from bot.questions.vocabulary import VERBUENDE, Vocabulary


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
        got = self.vocabulary.gets | self.vocabulary.paying
        rest = (word for i, word in enumerate(reading.words) if word in reading.rest and i not in told.span)
        left = reading.left_with(word for word in rest if word.folded not in got)
        return self.by_filter.question(self.weighing.case(replace(left, counted=(*left.counted, told))))

    def _gone_there(self, reading: Reading) -> Question | None:
        """The Verbünde where money went that is asked for: "Wie viel Fördergeld bekam Zwickau?"."""
        if not (reading.has("money") and reading.mentions and reading.says("how_many")):
            return None
        # "Wie viel Knete" asks for money as a phrase.
        asked = any(one.says("how_many") and two not in reading.rest for one, two in pairwise(reading.words))
        there = all(mention.kind in {"land", "place"} for mention in reading.mentions)
        gone = self.vocabulary.gets | self.vocabulary.flows
        went = any(word.folded in gone for word in reading.words) and all(word.folded in gone for word in reading.rest)
        if not (asked and there and went) or reading.has("first_person", "private") or reading.negations:
            return None
        return kinds.Search(laender=reading.ids("land"), places=reading.ids("place"), facts=("money",))

    def _is_asked(self, told: Counted, reading: Reading) -> bool:
        """Whether it is what Verbünde were given: not what somebody needs or gave, nor what all got together."""
        if reading.has("whole", "together", "average"):
            return False
        gets = any(word.folded in self.vocabulary.gets for word in reading.words)
        gives = any(word.folded in self.vocabulary.gives for word in reading.words)
        of_verbuende = reading.has(*VERBUENDE)
        if not of_verbuende and (gives or (reading.rest and not gets)):
            # "Wer hat 300.000 Euro gegeben?"
            return False
        if not gets and (reading.has("first_person", "private") or (told.plain and not gives)):
            # "Ich brauche 500.000 Euro", "Wir haben 600.000 Euro Schulden, welche Projekte helfen?"
            return False
        alone = len(told.span) == len(reading.words) and not told.plain
        return of_verbuende or alone or reading.has("who", "which", "how_many") or (gets and reading.interrogative)
