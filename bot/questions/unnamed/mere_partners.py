"""Partners that are asked about as those that did not lead: "Wo war das ISOE nur Partner?", "dabei, ohne zu leiten"."""

from collections.abc import Iterator, Set
from dataclasses import replace
from typing import Final

from bot.questions.folding import fold
from bot.questions.known_names import NARROWING
from bot.questions.reading import ARTICLE, Reading
from bot.questions.vocabulary import AS, WITHOUT, Signal, Vocabulary

_REACH: Final = 3
"""So many words between a denial and the word for leading may stand at most ("not ever as the leader")."""
_SAID: Final[frozenset[Signal]] = frozenset({"only", "coordinator", "no", "except", "lacks", "rather"})
"""What is said where somebody was a partner and did not lead, and of nothing else."""
_VERBS: Final[tuple[Signal, ...]] = ("partners", "yes_no", "having")


def without_lead(reading: Reading, vocabulary: Vocabulary) -> Reading | None:
    """The text as one on those who took part, without what says that they did not lead; None where nothing does."""
    if not (reading.negations or reading.counted or reading.says("only")):
        return None
    if not any(mention.kind in NARROWING for mention in reading.mentions):
        return None
    led = _led_at(reading, vocabulary)
    said = {*_denied_lead(led, reading), *_only_partner(reading, vocabulary)}
    if not said or not led <= said:
        # "In welchen war sie nur Partner, und welche leitete sie?"
        return None
    words = tuple(
        replace(word, folded="", signals=frozenset()) if i in said else word for i, word in enumerate(reading.words)
    )
    return replace(
        reading,
        words=words,
        rest=tuple(word for word in reading.rest if word in words),
        negations=tuple(one for one in reading.negations if one.start not in said),
        counted=tuple(one for one in reading.counted if one.start not in said),
        signals=reading.signals - _SAID | frozenset[Signal]({"partners"}),
    )


def _led_at(reading: Reading, vocabulary: Vocabulary) -> Set[int]:
    """Where the words stand that say that somebody led."""
    at = {i for i, word in enumerate(reading.words) if word.says("coordinator")}
    for positions, said in vocabulary.phrases_in(reading.words, reading.language):
        if "coordinator" in said:
            at.update(positions)
    return at


def _denied_lead(led: Set[int], reading: Reading) -> Iterator[int]:
    """Where it is said behind somebody who took part, and at the end, that they did not lead."""
    last = max(led, default=-1)
    named = max((mention.end for mention in reading.mentions), default=0)
    for negation in reading.negations:
        first = next((i for i in range(negation.end, last + 1) if i in led), None)
        if first is None or not negation.denies or negation.start < named or first - negation.end > _REACH:
            continue
        between, behind = reading.words[negation.end : first], reading.words[last + 1 :]
        took_part = (
            reading.has("partners") or reading.says("partners") or reading.words[negation.start].folded in WITHOUT
        )
        if not took_part or any(word in reading.rest or word.parted for word in between):
            # "Welche hat die TU Dortmund nicht koordiniert?" asks for all others.
            continue
        if all(word.says(*_VERBS) for word in behind):
            yield from range(negation.start, last + 1)


def _only_partner(reading: Reading, vocabulary: Vocabulary) -> Iterator[int]:
    """Where it is said of somebody that they were only a partner: "nur (als) Partner", "just a partner".

    "Hatten nur einen Partner" counts them.
    """
    words = reading.words
    if not any(word.folded in vocabulary.being for word in words):
        return
    # What is counted says nothing else any more.
    plain = [word.folded or fold(word.text) for word in words]
    said = [word.signals or vocabulary.signals((plain[i],), reading.language) for i, word in enumerate(words)]
    for start in (i for i, signals in enumerate(said) if "only" in signals):
        stop = start + 1
        while stop < len(words) and ("indefinite" in said[stop] or plain[stop] in AS):
            stop += 1
        partner = stop < len(words) and vocabulary.sorts.get(plain[stop]) == () and stop - start <= ARTICLE + 1
        if partner and all(other.says(*_VERBS) for other in words[stop + 1 :]):
            yield from range(start, stop + 1)
