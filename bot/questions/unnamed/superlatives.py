"""The most, the first, the longest: "Welches Thema hat die meisten Verbünde?", "which project ran longest?"."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.grammar import Grammar
from bot.questions.kinds import Question
from bot.questions.known_names import Kind
from bot.questions.negation import affirmed, left_out
from bot.questions.reading import EXTREMES, Reading
from bot.questions.topics import TopicIndex
from bot.questions.unnamed.case import LOOKS, Case
from bot.questions.vocabulary import VERBUENDE, Signal, Vocabulary

_OF_NUMBERS: Final[frozenset[Signal]] = frozenset({"most", "fewest"})
_COUNTED: Final[tuple[Signal, ...]] = (*LOOKS, "land_word", "partners")
"""What there may be most of, or what may have the most."""
_ALONE: Final[tuple[Kind, ...]] = ("place", "organisation")
"""Of these a comparison can be narrowed to one."""
_TIMED: Final[tuple[Signal, ...]] = (*VERBUENDE, "land_word", "begins", "ends", "longest", "shortest")
"""What may be the first or the longest."""


@dataclass(frozen=True, slots=True)
class Superlatives:
    """Decides on cases in which the extreme of something is asked for."""

    vocabulary: Vocabulary
    grammar: Grammar
    topics: TopicIndex

    def question(self, case: Case) -> Question | None:
        """What is the most or the last, where that is known; nothing where no extreme is asked for."""
        reading = case.reading
        extreme = next((signal for signal in EXTREMES if reading.has(signal)), None)
        if extreme is None or case.beside_facts or not self._is_asked_for(extreme, case):
            return None
        if extreme in _OF_NUMBERS and not (_is_counted(extreme, reading) and self._is_of_verbuende(reading)):
            return kinds.NotUnderstood()
        if extreme == "fewest" and reading.has("land_word"):
            # Those without any are among them.
            return kinds.AllLaender()
        compared = self._compared(extreme, reading)
        return kinds.Superlative(
            compared,
            affirmed(reading, "theme"),
            # "Most were in Hesse, weren't they? Or in which Land?"
            () if compared == "land" else affirmed(reading, "land"),
            kinds.Without(
                themes=left_out(reading, "theme"),
                laender=left_out(reading, "land"),
                places=left_out(reading, "place"),
                organisations=left_out(reading, "organisation"),
            ),
            self._subjects(case),
            affirmed(reading, "place"),
            affirmed(reading, "organisation"),
        )

    def _is_of_verbuende(self, reading: Reading) -> bool:
        """Whether Verbünde, themes or Länder have most of something, and not partners or a quality."""
        return not (self._asks_which_partner(reading) or self._is_quality(reading))

    def _asks_which_partner(self, reading: Reading) -> bool:
        """Whether it is asked who took part most often, which nothing counts: "Which partner appears most often?"."""
        if reading.has("who") and any(o.says("most") and t.says("verbund_many") for o, t in pairwise(reading.words)):
            # "Wer war an den meisten Projekten beteiligt?"
            return True
        return any(one.says("which") and two.folded in self.vocabulary.sorts for one, two in pairwise(reading.words))

    def _is_asked_for(self, extreme: Signal, case: Case) -> bool:
        """Whether an extreme is asked for of something that may have one, and nothing else is asked for."""
        reading = case.reading
        subjects = self._subjects(case)
        if (subjects and not self._is_met(subjects)) or self._is_narrowed_further(subjects, case):
            return False
        if extreme == "running" and case.found and case.weighed.firm:
            # "Co-operatives running village shops"
            return False
        strange = tuple(word for word in self.grammar.nouns.of(reading) if not self.topics.uses(word))
        if self.grammar.roles.is_aimed_at(strange, reading):
            return False
        if reading.ids("town") or reading.tells:
            return False
        if extreme == "running" and reading.dates:
            # "Which were running in 2018?"
            return False
        if {"list", "every", "verbund_many"} <= reading.signals:
            # "The complete list of all projects, from the first to the last"
            return False
        if reading.has("no_longer"):
            return False
        compared = _COUNTED if extreme in _OF_NUMBERS else _TIMED
        compares = reading.has(*compared) or (extreme not in _OF_NUMBERS and reading.ids("theme"))
        return bool(compares) and not self._is_of_something_else(extreme, subjects, reading)

    def _is_narrowed_further(self, subjects: tuple[str, ...], case: Case) -> bool:
        """Whether more is said of those that are compared than a comparison can be narrowed to.

        "Zu Wohnen oder Mobilität", "in Bonn und Essen", "led by the TU Dortmund", "mit Website".
        """
        reading = case.reading
        several = any(len(affirmed(reading, kind)) > 1 for kind in _ALONE)
        others = set(case.weighed.firm).difference(subjects) | set(self.grammar.roles.with_joined(subjects, reading))
        joined = bool(subjects) and not others.issubset(subjects)
        led = bool(reading.ids("organisation")) and reading.has("coordinator")
        return several or joined or led or reading.has("link", "title")

    def _subjects(self, case: Case) -> tuple[str, ...]:
        """What those that are compared dealt with: "projects on vacancy", "vacancy project", "Mobilitätsprojekt"."""
        firm = case.weighed.firm if case.found else ()
        return tuple(word for word in firm if self.grammar.roles.is_of_verbuende(word, case.reading))

    def _is_met(self, words: tuple[str, ...]) -> bool:
        """Whether there are Verbünde that dealt with all of these words."""
        return any(hit.complete for hit in self.topics.search(words))

    def _is_of_something_else(self, extreme: Signal, subjects: tuple[str, ...], reading: Reading) -> bool:
        """Whether something is the most or the last that Verbünde have nothing to do with: "the last baker here".

        "The last mobility project" is one of those that dealt with these subjects.
        """
        for start in range(len(reading.words)):
            size, said = self.vocabulary.read(reading.words, start, reading.language)
            following = reading.words[start + size : start + size + 1]
            # "The last baker in the village", "letzte Woche"
            if extreme not in said or not following:
                continue
            of_subject = reading.has(*VERBUENDE) and self.grammar.nouns.subject(following[0]) in subjects
            if (following[0] in reading.rest and not of_subject) or following[0].says("period"):
                return True
        return False

    def _is_quality(self, reading: Reading) -> bool:
        """Whether "most" makes the superlative of an adjective, which nothing tells of: "the most important ones"."""
        behind = (i for i, word in enumerate(reading.words[:-1], start=1) if word.says("most"))
        return reading.language == "en" and any(
            not (reading.words[i].parted or reading.words[i].folded in self.vocabulary.of)
            and not self.vocabulary.read(reading.words, i, reading.language)[1]
            for i in behind
        )

    def _compared(self, extreme: Signal, reading: Reading) -> kinds.Extreme:
        """What is compared: themes, Länder, partners, places, or times."""
        if extreme == "most" and reading.has("land_word"):
            return "laender" if self._asks_which_verbund(reading) else "land"
        if extreme == "most" and (reading.ids("theme") or not reading.has("theme_one", "theme_many")):
            if reading.has("partners"):
                return "partners"
            if reading.has("where", "place_word"):
                return "places"
        if reading.has("ends") and not reading.has("begins"):
            if extreme == "oldest":
                return "endedfirst"
            if extreme == "newest":
                return "endedlast"
        return EXTREMES[extreme]

    def _asks_which_verbund(self, reading: Reading) -> bool:
        """Whether "which" asks for Verbünde, or for those told of before, and the most Länder are where they were.

        Not so in "which Land has the most Verbünde".
        """
        for position, word in enumerate(reading.words):
            if word.says("which"):
                following = reading.words[position + 1 : position + 3]
                return any(other.says(*VERBUENDE) or other.folded in self.vocabulary.them for other in following)
        return reading.has("verbund_any")


def _is_counted(extreme: Signal, reading: Reading) -> bool:
    """Whether it is known of what there are most: Verbünde of a theme or Land, partners and places of a Verbund.

    Nothing tells which is the largest Verbund, the most important theme or the town with the most Verbünde.
    """
    for one, other in pairwise(reading.words):
        if one.says("which") and other.says("place_word", "period") and not other.says("land_word"):
            return False
    if reading.has("money", "coordinator"):
        return False
    if reading.has("theme_one", "theme_many", "land_word", "verbund_many") or reading.ids("theme"):
        return not (extreme == "fewest" and reading.has("partners"))
    return extreme == "most" and reading.has("partners", "where", "place_word")
