"""Statements, which ask nothing, and may describe a problem that Verbünde dealt with."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import NARROWING
from bot.questions.reading.negation import affirmed, denied
from bot.questions.reading.reading import ARTICLE, Reading
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
        if gone := self._gone(case):
            return self.searching.search((gone,), reading)
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

    def _gone(self, case: Case) -> str:
        """The one thing of which nothing is told but that it is no more: "Der letzte Bus wurde gestrichen".

        "Our post office has closed down", but not "The shop has closed for today" nor "My office has closed".
        """
        reading = case.reading
        apart = reading.interrogative or reading.mentions or reading.negations or reading.dates
        if apart or len(case.weighed.firm) != 1 or len(reading.words) > _BRIEF:
            return ""
        (thing,) = case.weighed.firm
        subject = self.searching.grammar.nouns.subject
        at = next((i for i, word in enumerate(reading.words) if subject(word) == thing), 0)
        first, behind = reading.words[0], reading.words[at + 1 :]
        definite = first.folded in self.vocabulary.articles and not first.says("indefinite")
        if not 0 < at <= ARTICLE + 1 or not (definite or first.folded in self.vocabulary.we):
            return ""
        verbs = self.vocabulary.deeds | self.vocabulary.passive | self.vocabulary.being
        small = [word for word in behind if word.folded not in self.vocabulary.closes]
        plain = all(
            word.folded in verbs or not (word.signals or word.folded in self.vocabulary.today) for word in small
        )
        told = all(word in behind or subject(word) == thing for word in reading.rest)
        things = self.topics.names_thing(thing) and not self.topics.only_narrows(thing)
        return thing if len(small) < len(behind) and plain and told and things else ""

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
        # "Unsere Kita hat keine Plätze mehr", but not "Unsere Wohnung hat keinen Balkon"
        beside = set(case.found).difference(firm)
        lacked = {two for one, two in pairwise(reading.words) if one.says("lacks") and two.folded in beside}
        others = [word for word in others if word not in lacked]
        alone = len(others) == len(firm) and not reading.mentions and len(reading.words) <= _BRIEF
        return bool(firm) and own and amiss and alone


def _as_nouns(words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
    """The words that were written as nouns, where capitals tell: "Bus", and not that it does not run any longer."""
    if reading.language != "de" or not reading.has_capitals:
        return words
    verbs = {word.folded for word in reading.rest if word.text.islower()}
    return tuple(word for word in words if word not in verbs) or words
