"""Whether several Verbünde are compared by their facts, and in what: "Which started first, KIF or NoLA?"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.questions.kinds import Facts, OfTimes
from bot.questions.reading import Reading, Word
from bot.questions.signals import Signal
from bot.questions.vocabulary import Vocabulary

_COMPARING: Final[tuple[Signal, ...]] = (
    "same", "different", "together", "jointly", "most", "fewest", "newest", "oldest", "longest", "shortest",
)  # fmt: skip


def compared_in(question: Facts, reading: Reading, vocabulary: Vocabulary) -> Facts:
    """The question with what the Verbünde are compared in, where its words say so; else each is told by itself."""
    comparing = [word for word in reading.words if _compares(word, vocabulary)]
    if not reading.dates:
        # "Began KIF before KOMET?", but "before 2019".
        comparing += [word for word in reading.words if word.says("before", "after")]
    if question.claims or not comparing:
        return question
    asked = tuple(_of_times(comparing, reading, vocabulary)) if question.facts == ("when",) else ()
    return replace(question, compared_in=asked or ("all",))


def _compares(word: Word, vocabulary: Vocabulary) -> bool:
    compares = vocabulary.compares | vocabulary.in_common | vocabulary.at_once
    return word.says(*_COMPARING) or word.folded in compares or vocabulary.is_comparative(word.folded)


def _of_times(comparing: list[Word], reading: Reading, vocabulary: Vocabulary) -> Iterator[OfTimes]:
    """What of run times is compared, as far as it is told; nothing where it is all of it."""
    cues = [word for word in comparing if word.folded in vocabulary.durations.cues]
    if cues or reading.has("longest"):
        yield "long"
    if reading.has("shortest"):
        yield "short"
    older = any(word.folded in vocabulary.older for word in comparing)
    ends = reading.has("ends")
    if older or reading.has("begins") or (not ends and reading.has("oldest", "newest")):
        yield "start"
    if ends:
        yield "end"
    if any(word.folded in vocabulary.at_once for word in comparing) and not reading.has("begins", "ends"):
        yield "together"
