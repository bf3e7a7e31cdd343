"""Facts asked in a half of a text that names nothing: "Leerstand in Kleinstädten: wer hat das gemacht und wann?"."""

from collections.abc import Iterator
from typing import Final

from bot.questions.kinds import Fact
from bot.questions.reading import FACTS, FactSignal, Reading, Word
from bot.questions.vocabulary import LOOKS

_ASKED_BY: Final[tuple[FactSignal, ...]] = ("when", "where")
"""Facts that a question word alone asks for; elsewhere such a word only joins."""

_WHO: Final[frozenset[Fact]] = frozenset({"coordinator", "partners", "contact", "money"})
"""Facts that tell of somebody, or that somebody paid."""


def asked_in_halves(reading: Reading) -> tuple[Fact, ...]:
    """The facts that are asked of what the rest of the text looks for, none if nothing else is told."""
    found: dict[Fact, None] = {}
    beside, errand = False, reading.seeks_own
    for half in halves(reading):
        if asked := _asked(half, reading):
            found |= dict.fromkeys(asked)
        else:
            beside |= any(word in reading.rest for word in half) or bool(reading.mentions)
            # "Wann fährt der Bus, und wohin?"
            errand |= any(word.says("question_word") and word.says(*_ASKED_BY) for word in half)
    return tuple(found) if beside and not errand else ()


def halves(reading: Reading) -> Iterator[tuple[Word, ...]]:
    """The clauses, and what "and" joins to one that asks more: "Wer war dabei und wo?"."""
    words = reading.words
    starts = [
        i
        for i, word in enumerate(words)
        if i and (word.parted or (word.says("question_word", "yes_no") and words[i - 1].says("joins")))
    ]
    for start, end in zip([0, *starts], [*starts, len(words)], strict=True):
        yield words[start:end]


def asks_whether(half: tuple[Word, ...], reading: Reading) -> bool:
    """Whether a half behind another one asks for yes or no, and looks for nothing: "ham die da KI benutzt?"."""
    opening = next((word for word in half if not word.says("joins")), None)
    opens = opening is not None and opening.says("yes_no") and half[0] is not reading.words[0]
    return opens and not any(word.says("first_person", "can_you", *LOOKS) for word in half)


def _asked(half: tuple[Word, ...], reading: Reading) -> tuple[Fact, ...]:
    """What a half asks that names nothing and nobody."""
    named = {word for mention in reading.mentions for word in reading.words[mention.start : mention.end]}
    asks = any(word.says("question_word") for word in half)
    if not asks or any(word in named or word in reading.rest or word.says("first_person") for word in half):
        return ()
    said = tuple(fact for fact in FACTS if reading.has(fact))
    facts = tuple(fact for fact in said if any(_asks(word, fact) for word in half))
    # "Who did that?" may be asked of all who took part.
    whoever = any(word.says("who") for word in half) and _WHO.isdisjoint(facts)
    if facts or whoever:
        return (*facts, "coordinator", "partners") if whoever else facts
    # "What came of it?" is said by all of these words together.
    return tuple(fact for fact in said if not any(word.says(fact) for word in reading.words))


def _asks(word: Word, fact: FactSignal) -> bool:
    return word.says(fact) and (fact not in _ASKED_BY or word.says("question_word"))
