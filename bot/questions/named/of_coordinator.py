"""Other Verbünde of the coordinator of one that is named: "Does the coordinator of DeWaK lead another Verbund?"."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.reading import ARTICLE
from bot.questions.vocabulary import VERBUENDE, Vocabulary

_REACH: Final = ARTICLE + 1
"""So many words before the name of a Verbund its coordinator may be spoken of ("Koordinator des Verbunds KIF")."""


@dataclass(frozen=True, slots=True)
class OfCoordinator:
    """Decides on cases in which others of the same coordinator are asked for."""

    catalogue: Catalogue
    vocabulary: Vocabulary

    def question(self, case: Case) -> Question | None:
        """What else somebody coordinated, or took part in; who that is, where it is not known."""
        reading, names = case.reading, case.names
        if len(names) != 1 or len(reading.mentions) != 1 or reading.negations:
            return None
        if case.asks_theme or reading.has("who") or any(word.says("joins") for word in reading.words):
            # "Wer war Koordinator von KIF, und welche anderen Projekte gibt es?"
            return None
        said = [i for i, word in enumerate(reading.words) if word.says("coordinator")]
        start = reading.mentions[0].start
        who = next((i for i in said if start - _REACH <= i < start and self._is_noun(i, case)), None)
        if who is None:
            return None
        same = reading.has("which") and any(word.says("same") for word in reading.before(who))
        other = any(one.says("other") and two.says(*VERBUENDE) for one, two in pairwise(reading.words))
        if not (other or (same and reading.has(*VERBUENDE))):
            return None
        coordinator = self.catalogue.verbuende[names[0]].coordinator
        if coordinator is None:
            return kinds.Facts(names, ("coordinator",))
        without = kinds.Without(verbuende=names)
        return kinds.Search(organisations=(coordinator.organisation,), leading=same or len(said) > 1, without=without)

    def _is_noun(self, position: int, case: Case) -> bool:
        """Whether a word is for somebody, and not for what they do."""
        return self.vocabulary.sorts.get(case.reading.words[position].folded) == ()
