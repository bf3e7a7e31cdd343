"""Who took part in some Verbünde, and not in others: "Wer war bei KIF dabei, aber nicht bei TransformBar?"."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.of_kinds import OfKinds
from bot.questions.names.names import Mention
from bot.questions.reading.negation import is_put_aside, without
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import BUT

_MORE: Final[tuple[Signal, ...]] = ("coordinator", "same")
"""What is said where something else is asked than who took part."""
_LINKS: Final[tuple[Signal, ...]] = ("place_cue", "topic_cue", "at_cue", "partners", "rather")
"""What stands before a Verbund in which somebody is said not to have been: "nicht bei", "not part of"."""


@dataclass(frozen=True, slots=True)
class ButNotIn:
    """Decides on cases in which those of some Verbünde are asked for that were not in others."""

    of_kinds: OfKinds

    def question(self, case: Case) -> Question | None:
        """Those who took part, of the kinds that are asked for, without those of the Verbünde that are put aside."""
        reading = case.reading
        aside = [mention for mention in case.named if mention.ids[0] not in case.names]
        if not aside or not reading.negations or reading.has(*_MORE):
            return None
        if not {"partners", "where"}.issuperset(case.facts):
            return None
        if case.facts == ("where",) and not self._asks_which_kind(reading):
            # "Wo lief KIF, aber nicht TransformBar?"
            return None
        if any(mention.kind not in {"verbund", "programme"} for mention in reading.mentions):
            return None
        if not all(is_said_not_to_be_theirs(mention, reading) for mention in aside):
            return None
        asked = self._asked(replace(case, reading=without(aside, reading), facts=("partners",)))
        out = tuple(dict.fromkeys(mention.ids[0] for mention in aside))
        return replace(asked, without=replace(asked.without, verbuende=out)) if asked else None

    def _asks_which_kind(self, reading: Reading) -> bool:
        """Whether those who took part are asked for by their kind, be it one of places: "Welche Gemeinden waren in"."""
        kind_of = self.of_kinds.sorts.vocabulary.sorts
        return any(one.says("which") and kind_of.get(two.folded) for one, two in pairwise(reading.words))

    def _asked(self, case: Case) -> kinds.AllOrganisations | None:
        """All of those who took part, or those of the kinds that are asked for, if these are understood."""
        reading, said = case.reading, self.of_kinds.sorts.said
        if any(said.is_kind(position, reading) for position in said.positions(reading)):
            return self.of_kinds.question(case)
        return kinds.AllOrganisations(verbuende=case.names)


def is_said_not_to_be_theirs(mention: Mention, reading: Reading) -> bool:
    """Whether it is asked who was not in a Verbund, and that is not said to correct a name.

    "Wer war bei KIF dabei? Nicht NoLA!" corrects it.
    """
    if len(mention.ids) != 1 or not is_put_aside(mention, reading):
        return False
    scope = next(scope for scope in reading.scopes if mention.start in scope)
    words = reading.words
    who = next((i for i, word in enumerate(words) if word.says("who", "which", "how_many")), len(words))
    if who >= scope.negation.start or any(word.opens for word in words[who + 1 : mention.start]):
        return False
    before = words[max(who, scope.negation.start - 1) : mention.start]
    return any(word.says(*_LINKS) or word.folded in BUT for word in before)
