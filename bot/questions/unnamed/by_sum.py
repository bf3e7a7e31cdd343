"""Verbünde that were given as much money as is told, or what those somewhere were given.

"Welche Projekte bekamen mehr als 500.000 Euro?", "Wie viel Geld ging nach Hessen?"
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.counting import Counted
from bot.questions.numbers.sums import sums_told
from bot.questions.organisations.from_whom import is_money
from bot.questions.reading.negation import denying_names
from bot.questions.reading.reading import Reading, Word
from bot.questions.unnamed.by_filter import ByFilter
from bot.questions.unnamed.weighing import Weighing
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_OUT_OF: Final = frozenset({"aus", "from"})
"""What stands before where money came from, in either language, beside what stands before whoever did something."""


_SMALL: Final = frozenset({"es", "s", "nach", "to", "into"})
"""What else may stand between money and where it went, in either language."""


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
        # "..., aber nicht in NRW" leaves NRW out, whatever the sum.
        apart = denying_names(reading)
        free = (negation for negation in reading.negations if negation.denies and negation not in apart)
        if any(negation.start not in told.span for negation in free):
            told = _turned(told)
        if told is None or self._tells_giver(reading):
            # Who gave it, and what was not exactly so much, is not filtered by: all sums are told.
            return None if reading.mentions else kinds.AllFunding()
        got = self.vocabulary.gets | self.vocabulary.paying | self.vocabulary.funded
        rest = (word for i, word in enumerate(reading.words) if word in reading.rest and i not in told.span)
        left = reading.left_with(word for word in rest if word.folded not in got)
        left = replace(left, counted=(*left.counted, told), negations=apart)
        return self.by_filter.question(self.weighing.case(left))

    def _gone_there(self, reading: Reading) -> Question | None:
        """The Verbünde where money went that is asked for: "Wie viel Fördergeld bekam Zwickau?", "... gab es dort"."""
        if not (reading.has("money") and reading.mentions and reading.says("how_many", "how")):
            return None
        # "Wie viel Knete" asks for money as a phrase.
        asked = any(one.says("how_many", "how") and two not in reading.rest for one, two in pairwise(reading.words))
        there = all(mention.kind in {"land", "place"} for mention in reading.mentions)
        own = reading.has("first_person", "private")
        if not (asked and there) or own or self._tells_giver(reading) or reading.negations:
            return None
        left = self._left_of_money(reading)
        if left is None:
            return None
        if left:
            return self._gone_for(reading.left_with(left)) if reading.has("for_cue") else None
        return kinds.Search(laender=reading.ids("land"), places=reading.ids("place"), facts=("money",))

    def _left_of_money(self, reading: Reading) -> tuple[Word, ...] | None:
        """The strange words beside what asks for money that went somewhere.

        Nothing where somebody else is said to have, need or get it: "Wie viel Geld haben die Leute in Hessen?".
        """
        vocabulary = self.vocabulary
        gone = vocabulary.gets | vocabulary.flows
        small = gone.union(vocabulary.articles, vocabulary.fillers, vocabulary.of, vocabulary.in_all, _SMALL)
        said_at = vocabulary.phrases_in(reading.words, reading.language)
        known = reading.named.union(*(at for at, said in said_at if "money" in said))
        others = [word for i, word in enumerate(reading.words) if i not in known]
        if not all(word.signals or word.folded in small or word in reading.rest for word in others):
            return None
        return tuple(word for word in others if word in reading.rest and word.folded not in gone)

    def _gone_for(self, reading: Reading) -> Question | None:
        """Those that dealt there with what the money was for: "Wie viel Fördergeld gab es für Radwege in Essen?"."""
        silent = frozenset[Signal]({"how", "how_many", "count", "money", "question_word"})
        words = tuple(replace(word, signals=word.signals - silent) for word in reading.words)
        rest = tuple(replace(word, signals=word.signals - silent) for word in reading.rest)
        bare = replace(reading, words=words, rest=rest, signals=reading.signals - silent)
        found = self.by_filter.question(self.weighing.case(bare))
        return replace(found, facts=("money",)) if isinstance(found, kinds.Search) else None

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
        aimed = self._all_aimed_at(others, reading)
        if reading.has(*VERBUENDE):
            strange = not aimed or any(word.says("begins", "ends", "outcome") for word in others)
            return gets or pays or not (told.plain or strange)
        if aimed and reading.rest and not told.plain and reading.says("something", "want", "which"):
            # "Gibt es was mit über 600.000 Euro zu Kitas?"
            return True
        # "Wer hat 300.000 Euro gegeben?"
        alone = not (others or told.plain)
        asked = reading.has("who", "which", "how_many") or reading.interrogative
        free = (word for i, word in enumerate(reading.words) if i not in told.span and i not in reading.named)
        bounded = not told.plain and (self._is_bare(free) or (asked and not (pays or reading.rest)))
        return alone or bounded or (gets and asked)

    def _all_aimed_at(self, others: Iterable[Word], reading: Reading) -> bool:
        """Whether all that is strange among these words is what Verbünde are to be about: "zu Kitas", "for kids"."""
        roles, nouns = self.by_filter.grammar.roles, self.by_filter.grammar.nouns
        return all(
            roles.is_aimed_at((nouns.subject(word),), reading) or roles.follows(nouns.subject(word), reading, "for_cue")
            for word in others
            if word in reading.rest
        )

    def _is_bare(self, others: Iterable[Word]) -> bool:
        """Whether nothing is told beside a sum but that it is one of money: "Zuschüsse von mehr als 500.000 Euro"."""
        told = self.vocabulary.funded | self.vocabulary.of
        return all(
            word.says("which", "who", "since", "place_cue") or is_money(word, self.vocabulary) or word.folded in told
            for word in others
        )

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
