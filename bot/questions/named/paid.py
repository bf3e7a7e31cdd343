"""Who paid for the Verbünde that are named, and how much: "Wer hat KIF finanziert?"."""

from dataclasses import dataclass
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.programme import ProgrammeFacts
from bot.questions.reading import FACTS, Reading
from bot.questions.vocabulary import Vocabulary

_REACH: Final = 3
"""So many words behind "after" what is over may stand ("nach dem Ende der Förderung")."""


@dataclass(frozen=True, slots=True)
class Paid:
    """Decides on cases in which it is asked who paid."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    programme: ProgrammeFacts

    def question(self, case: Case) -> Question | None:
        """Who paid, how much as far as that is known, and what is asked besides.

        Who did so later or does so today is not known; what came of it tells of it, if anything does.
        """
        reading = case.reading
        if self.programme.asks_who_paid(reading) and self._is_of_later(reading):
            return kinds.AboutVerbuende(case.names)
        if not (self.programme.is_of_money(self.programme.of_all(reading)) or _asks_from_whom(case)):
            return None
        if any(word.folded in self.vocabulary.today for word in reading.words):
            return kinds.AboutVerbuende(case.names)
        known = _asks_how_much(reading) or any(self.catalogue.verbuende[name].funding for name in case.names)
        besides = tuple(fact for fact in FACTS if fact != "money" and reading.has("joins") and reading.has(fact))
        return kinds.Facts(case.names, ("funder", "money", *besides) if known else ("funder", *besides))

    def _is_of_later(self, reading: Reading) -> bool:
        """Whether it is asked who paid when it was over: "after the federal money ran out", "nach der Förderung"."""
        words = reading.words
        for at, word in enumerate(words):
            behind = range(at + 1, min(at + 1 + _REACH, reading.clause(at).stop))
            if word.says("after") and (
                any(words[i].says("money") or self.programme.tells_who_paid(i, reading) for i in behind)
                or any(date.start in behind for date in reading.dates)
            ):
                return True
            said = self.vocabulary.read(words, at, reading.language)[1]
            start = reading.clause(at).start
            # "Wer zahlte, wann endete es?", "until the money ran out"
            apart = bool(start) and words[start].says("question_word")
            if "ends" in said and not (apart or any(w.says("joins", "until", "before") for w in words[start:at])):
                return True
        return False


def _asks_how_much(reading: Reading) -> bool:
    return reading.has("count") or any(word.says("how_many") for word in reading.words)


def _asks_from_whom(case: Case) -> bool:
    """Whether "von wem" asks for nothing but who gave the money that is spoken of: "Wie viel, und von wem?"."""
    reading = case.reading
    if "money" not in case.facts:
        return False
    for i, word in enumerate(reading.words):
        if word.says("who") and word.says("question_word"):
            beside = (*reading.before(i), *reading.words[i + 1 : i + 2])
            behind = reading.words[i + 1 : reading.clause(i).stop]
            apart = any(other in reading.rest or other.says("coordinator", "partners", "outcome") for other in behind)
            return any(other.says("since") for other in beside) and not apart
    return False
