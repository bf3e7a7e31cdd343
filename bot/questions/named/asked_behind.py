"""What is asked of several Verbünde behind another question on them: "Both in Hesse? And which began first?"."""

from dataclasses import replace
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import ComparedIn, Fact, Question
from bot.questions.named.second_questions import read_from
from bot.questions.names.names import Mention
from bot.questions.reading.reading import FACTS, Reading, Word

_TWO: Final = 2


def asked_behind(reading: Reading) -> tuple[Reading, Reading] | None:
    """Both questions, where the second one names nothing by itself and asks for no yes or no."""
    if len(set(reading.ids("verbund"))) < _TWO or reading.negations:
        return None
    words = reading.words
    for i in range(max(mention.end for mention in reading.mentions), len(words)):
        start = i + words[i].says("joins")
        asks = any(word.says("question_word", "which") for word in words[start : start + _TWO])
        if (words[i].opens or (words[i].says("joins") and not words[i].says("either"))) and asks:
            return read_from(reading, 0, i), _of_named(reading, start)
    return None


def _of_named(reading: Reading, start: int) -> Reading:
    """What is read from a word on, with the names of the Verbünde before it."""
    named = [mention for mention in reading.mentions if mention.kind == "verbund"]
    words: list[Word] = []
    mentions: list[Mention] = []
    for mention in named:
        words += (word for word in reading.before(mention.start) if words and word.says("joins"))
        mentions.append(replace(mention, start=len(words), end=len(words) + mention.end - mention.start))
        words += reading.words[mention.start : mention.end]
    behind = read_from(reading, start)
    return replace(behind, words=(*words, *behind.words), mentions=tuple(mentions))


def with_behind(first: Question, second: Question) -> Question | None:
    """The first question, if it asks for yes or no, or compares, with the facts that the second one asks for."""
    match first, second:
        case (
            kinds.IsAt(verbuende=names, facts=()),
            kinds.Facts(verbuende=others, facts=facts, claims=()),
        ) if names == others:
            return replace(first, facts=facts)
        case (
            kinds.Facts(verbuende=names, facts=told, claims=(), compared_in=(_, *_) as compared),
            kinds.Facts(verbuende=others, facts=facts, claims=()),
        ) if names == others and not set(facts) <= set(told):
            return kinds.Facts(names, _both(told, facts), compared_in=_compared(compared, second.compared_in))
    return None


def _both(told: tuple[Fact, ...], facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    return tuple(fact for fact in FACTS if fact in {*told, *facts})


def _compared(first: tuple[ComparedIn, ...], second: tuple[ComparedIn, ...]) -> tuple[ComparedIn, ...]:
    """What they are compared in; all that is told where anything else than their run times is."""
    return ("all",) if "all" in {*first, *second} else tuple(dict.fromkeys((*first, *second)))
