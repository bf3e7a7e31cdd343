"""What of one Verbund is to be so, where yes or no is asked: "Endete KIF 2019?", "Hat KIF nur einen Ort?"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.questions import kinds
from bot.questions.amounts import Amount
from bot.questions.counting import Counting
from bot.questions.kinds import Fact, Question
from bot.questions.named.case import Case
from bot.questions.reading import Reading
from bot.questions.stretches import positions
from bot.questions.times import times
from bot.questions.unnamed.spread import spread
from bot.questions.vocabulary import Vocabulary

_TOLD_BY: Final[Mapping[str, Fact]] = {"partners": "partners", "places": "where", "laender": "where"}


@dataclass(frozen=True, slots=True)
class Claims:
    """Adds to a question for facts what is to be confirmed by them."""

    vocabulary: Vocabulary

    def added(self, question: Question, case: Case) -> Question:
        """The question with these, where they are all that is asked."""
        match question:
            case kinds.Facts(verbuende=(_,)) if _asks_for_yes_or_no(case.reading):
                told = {**self._of_numbers(case.reading), "when": tuple(self._of_time(case.reading))}
                if all(told.get(fact) for fact in question.facts):
                    # "Is the website of KIF still running?" is asked of something else.
                    claims = tuple(claim for fact in question.facts for claim in told[fact])
                    return replace(question, claims=claims)
            case kinds.AboutVerbuende(verbuende=(_,)) if _asks_for_yes_or_no(case.reading) and not case.facts:
                if claims := self._of_numbers(case.reading).get("where", ()):
                    # "War KIF in mehreren Bundesländern?"
                    return kinds.Facts(question.verbuende, ("where",), claims)
        return question

    def _of_time(self, reading: Reading) -> Iterator[str]:
        if reading.dates or reading.durations:
            said = times(reading, self.vocabulary)
            yield from said.conditions if said.whole else ()
        elif reading.has("running") and reading.has("runs"):
            # Whether there is still something of it ("Gibt es KIF noch?"), no run time tells.
            yield "running"
        elif reading.words[0].says("ends") or _says_at_last(reading):
            yield "over"

    def _of_numbers(self, reading: Reading) -> Mapping[Fact, tuple[str, ...]]:
        named = positions(mention for mention in reading.mentions if mention.kind == "verbund")
        found = Counting(self.vocabulary).find(reading.words, named)
        if not found and (least := spread(reading, self.vocabulary)):
            return {"where": (str(Amount("laender", "from", int(least[0]))),)}
        amounts = [amount for counted in found for amount in counted.amounts]
        facts = dict.fromkeys(_TOLD_BY[amount.of] for amount in amounts if amount.of in _TOLD_BY)
        return {fact: tuple(str(a) for a in amounts if _TOLD_BY.get(a.of) == fact) for fact in facts}


def _says_at_last(reading: Reading) -> bool:
    """Whether an end is the last that is said, and not how it ended: "Is KIF over yet?", but "Did KIF end early?"."""
    said = [word for word in reading.words if not word.says("yet", "already", "someday")]
    return said[-1].says("ends")


def _asks_for_yes_or_no(reading: Reading) -> bool:
    """Whether it is asked if something is so of one Verbund, and nothing else."""
    others = any(word.says("question_word") or word.parted for word in reading.words[1:])
    others |= any(word.says("other") and not word.says("yet") for word in reading.words)
    if not reading.words[0].says("yes_no") or others or reading.rest or len(reading.mentions) > 1:
        return False
    return not (reading.negations or reading.has("no_longer", "known", "first_person", "can_you", "either", "joins"))
