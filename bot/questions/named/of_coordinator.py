"""Other Verbünde of the coordinator of one that is named: "Does the coordinator of DeWaK lead another Verbund?"."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.names.names import Mention
from bot.questions.organisations.asked_sorts import PARTS
from bot.questions.organisations.said_sorts import SaidSorts
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.signals import VERBUENDE, Signal

_REACH: Final = ARTICLE + 1
"""So many words before the name of a Verbund its coordinator may be spoken of ("Koordinator des Verbunds KIF")."""


@dataclass(frozen=True, slots=True)
class OfCoordinator:
    """Decides on cases in which others of the same coordinator are asked for."""

    catalogue: Catalogue
    said: SaidSorts

    def question(self, case: Case) -> Question | None:
        """What else somebody coordinated, or took part in, in a Land or anywhere; who that is, where it is not known.

        What else is said would have to narrow that, or asks something else: "Was sagen andere Projekte über sie?".
        """
        reading, named = case.reading, case.named
        if {m.ids for m in named} != {(name,) for name in case.names} or _says_more(named, reading):
            return None
        if case.asks_theme or reading.has("who"):
            # "Wer war Koordinator von KIF, und welche anderen Projekte gibt es?"
            return None
        who = self._spoken_of(named, reading)
        if who is None:
            return None
        same = reading.has("which") and any(word.says("same") for word in reading.before(who))
        beside = self.said.beside(frozenset({who}), reading)
        if not (_asks_for_others(beside, reading) or (same and reading.has(*VERBUENDE))):
            return None
        coordinators = [self.catalogue.verbuende[name].coordinator for name in case.names]
        organisations = tuple(dict.fromkeys(one.organisation for one in coordinators if one))
        if None in coordinators:
            return kinds.Facts(case.names, ("coordinator",))
        return kinds.Search(
            laender=reading.ids("land"),
            places=reading.ids("place"),
            organisations=organisations,
            leading=same or "coordinator" in beside,
            without=kinds.Without(verbuende=case.names),
        )

    def _spoken_of(self, named: Sequence[Mention], reading: Reading) -> int | None:
        """Where a word for whoever coordinates stands, before the names or right behind one: "KIF's coordinator"."""
        before = range(max(0, named[0].start - _REACH), named[0].start)
        near = (*before, *(mention.end for mention in named if mention.end < len(reading.words)))
        return next(
            (i for i in near if reading.words[i].says("coordinator") and self.said.is_anybody(i, reading)), None
        )


def _asks_for_others(beside: frozenset[Signal], reading: Reading) -> bool:
    """Whether it is said that somebody led other Verbünde or took part, or was in them; `beside`: what else is said."""
    pairs = enumerate(pairwise(reading.words))
    at = next((i for i, (one, two) in pairs if one.says("other") and two.says(*VERBUENDE)), None)
    if at is None:
        return False
    return not PARTS.isdisjoint(beside) or any(word.says("place_cue") for word in reading.before(at, ARTICLE))


def _says_more(named: Sequence[Mention], reading: Reading) -> bool:
    """Whether more is said than of whom, and in which Land or at which place."""
    kinds_named = {mention.kind for mention in reading.mentions}
    between = range(named[0].end, named[-1].start)
    joined = any(word.says("joins") for i, word in enumerate(reading.words) if i not in between)
    return bool(reading.rest or reading.negations or joined or kinds_named - {"verbund", "land", "place"})
