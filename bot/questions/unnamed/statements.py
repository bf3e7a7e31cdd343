"""Statements, which ask nothing, and may describe a problem that Verbünde dealt with."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import NARROWING
from bot.questions.reading.negation import affirmed, denied
from bot.questions.reading.reading import Reading
from bot.questions.reading.tidings import tells_home_of_others, tells_of_one
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.searching import Searching
from bot.questions.words.vocabulary import Vocabulary

_MAY_BE_MEANT: Final = 8.0
"""From which value on a statement may be the description of a problem that Verbünde dealt with."""
_SURELY_MEANT: Final = 18.0
"""From which value on it surely is."""
_DESCRIBING: Final = 2
"""So many subjects at least a description has."""
_BRIEF: Final = 10
"""In so many words people tell what is amiss."""


@dataclass(frozen=True, slots=True)
class Statements:
    """Decides what a statement is told for."""

    searching: Searching
    vocabulary: Vocabulary
    topics: TopicIndex

    def question(self, case: Case) -> Question | None:
        """A search for the problem that a statement tells of, or nothing where it is none.

        Who only says where it should not be looks for Verbünde all the same.
        """
        reading, weighed = case.reading, case.weighed
        if tells_of_one(reading, self.vocabulary, self.topics):
            return kinds.NotUnderstood()
        own = reading.has("first_person") and not reading.has("correction")
        meant = weighed.firm or (affirmed(reading, "land") and not own)
        if not reading.tells or self._pleads(reading) or (meant and any(denied(reading, kind) for kind in NARROWING)):
            return None
        if self._is_amiss(case):
            return self.searching.search(_as_nouns(weighed.firm, reading), reading)
        if len(weighed.firm) < _DESCRIBING or reading.ids("verbund") or weighed.value < _MAY_BE_MEANT:
            return kinds.NotUnderstood()
        if tells_home_of_others(reading, self.vocabulary, self.topics):
            return kinds.NotUnderstood()
        if weighed.value < _SURELY_MEANT:
            return kinds.Perhaps(weighed.words)
        return self.searching.search(weighed.words, reading)

    def _pleads(self, reading: Reading) -> bool:
        """Whether somebody pleads behind what they want for what they do not: "Ehrenamt, bitte kein Wohnen!"."""
        firsts = (reading.words[negation.start] for negation in reading.negations if negation.start)
        pleas = self.vocabulary.courtesies.requests
        return not reading.tells_own and any(word.parted and (word.folded,) in pleas for word in firsts)

    def _is_amiss(self, case: Case) -> bool:
        """Whether people tell of too little or too much of what is a subject: "Wir haben zu wenig Hausärzte".

        Or of none any longer: "Unser Bus fährt nicht mehr".
        """
        reading, firm = case.reading, case.weighed.firm
        own = reading.says_any(self.vocabulary.we)
        # "Bei uns sind Wohnungen nicht knapp"
        denied = any(one.denies and not one.says("lacks") for one in reading.negations)
        told = reading.says_any(self.vocabulary.amiss)
        amiss = reading.has("lacks", "no_longer") or (told and not denied)
        settled = self.vocabulary.amiss | self.vocabulary.settlements
        # "Seit Corona fährt bei uns kein Bus mehr"
        since = {two for one, two in pairwise(reading.words) if one.says("since") and two.folded not in firm}
        others = [word for word in reading.rest if word.folded not in settled or word.folded in firm]
        others = [word for word in others if word not in since]
        alone = len(others) == len(firm) and not reading.mentions and len(reading.words) <= _BRIEF
        return bool(firm) and own and amiss and alone


def _as_nouns(words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
    """The words that were written as nouns, where capitals tell: "Bus", and not that it does not run any longer."""
    if reading.language != "de" or not reading.has_capitals:
        return words
    verbs = {word.folded for word in reading.rest if word.text.islower()}
    return tuple(word for word in words if word not in verbs) or words
