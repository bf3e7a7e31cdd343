"""Who paid for the Verbünde that are named, and how much: "Wer hat KIF finanziert?"."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.programme import ProgrammeFacts
from bot.questions.reading import FACTS, Reading
from bot.questions.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Paid:
    """Decides on cases in which it is asked who paid."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    programme: ProgrammeFacts

    def question(self, case: Case) -> Question | None:
        """Who paid, how much as far as that is known, and what is asked besides; who does so today is not known."""
        reading = case.reading
        if not (self.programme.is_of_money(self.programme.of_all(reading)) or _asks_from_whom(case)):
            return None
        if any(word.folded in self.vocabulary.today for word in reading.words):
            return kinds.AboutVerbuende(case.names)
        known = _asks_how_much(reading) or any(self.catalogue.verbuende[name].funding for name in case.names)
        besides = tuple(fact for fact in FACTS if fact != "money" and reading.has("joins") and reading.has(fact))
        return kinds.Facts(case.names, ("funder", "money", *besides) if known else ("funder", *besides))


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
