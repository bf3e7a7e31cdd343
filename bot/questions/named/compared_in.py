"""Whether several Verbünde are compared by their facts, and in what: "Which started first, KIF or NoLA?"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions.kinds import Facts, OfTimes
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.signals import Signal
from bot.questions.words.stemming import ENDINGS
from bot.questions.words.vocabulary import Vocabulary

_COMPARING: Final[tuple[Signal, ...]] = (
    "same", "different", "together", "jointly", "most", "fewest", "newest", "oldest", "longest", "shortest",
)  # fmt: skip
_AS: Final = frozenset({("as", "as"), ("so", "wie")})
"""What stands around that in which something is as much as something else."""
_EQUALLY: Final = frozenset({"gleich", "genauso", "ebenso"})


def compared_in(question: Facts, reading: Reading, vocabulary: Vocabulary) -> Facts:
    """The question with what the Verbünde are compared in, where its words say so; else each is told by itself."""
    comparing = [word for word in reading.words if _compares(word, vocabulary)]
    # "Which one ended last?", "Did KIF run as long as KOMET?", "Liefen sie gleich lang?"
    comparing += [word for word in reading.words if word.says("ends", "begins") and reading.has("newest", "oldest")]
    triples = zip(reading.words, reading.words[1:], reading.words[2:], strict=False)
    comparing += [word for one, word, two in triples if (one.folded, two.folded) in _AS]
    comparing += [
        word
        for one, word in pairwise(reading.words)
        if one.folded in _EQUALLY and word.folded in vocabulary.durations.cues
    ]
    if not reading.dates:
        # "Began KIF before KOMET?", but "before 2019".
        comparing += [word for word in reading.words if word.says("before", "after")]
    if question.claims or not comparing:
        return question
    asked = tuple(_of_times(comparing, reading, vocabulary)) if question.facts == ("when",) else ()
    return replace(question, compared_in=asked or ("all",))


def _compares(word: Word, vocabulary: Vocabulary) -> bool:
    compares = vocabulary.compares | vocabulary.in_common | vocabulary.sooner
    said = word.says(*_COMPARING) or word.folded in compares or _is_at_once(word, vocabulary)
    return said or any(map(vocabulary.is_comparative, _uninflected(word)))


def _is_at_once(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word asks if run times overlap; the "time" of a "run time" does not."""
    return word.folded in vocabulary.at_once and not word.says("period")


def _uninflected(word: Word) -> Iterator[str]:
    """A word and what it may be a form of: "längere"."""
    yield word.folded
    yield from (word.folded.removesuffix(ending) for ending in ENDINGS)


def _of_times(comparing: list[Word], reading: Reading, vocabulary: Vocabulary) -> Iterator[OfTimes]:
    """What of run times is compared, as far as it is told; nothing where it is all of it."""
    cues = [word for word in comparing if not vocabulary.durations.cues.isdisjoint(_uninflected(word))]
    if cues or reading.has("longest"):
        yield "long"
    if reading.has("shortest"):
        yield "short"
    ends = reading.has("ends")
    older = any(word.folded in vocabulary.older for word in comparing)
    older |= not ends and any(word.folded in vocabulary.sooner for word in comparing)
    if older or reading.has("begins") or (not ends and reading.has("oldest", "newest")):
        yield "start"
    if ends:
        yield "end"
    if any(_is_at_once(word, vocabulary) for word in comparing) and not reading.has("begins", "ends"):
        yield "together"
