"""Tell what a text is most like, by examples: naive Bayes on short sequences of letters, on words and on pairs of them.

Sequences of letters, unlike words, forgive typing errors and dialect, and need no list of the forms of a word; words
and pairs of them tell what only sounds alike from what is the same. The method is the usual one for texts this short:
multinomial, without priors (McCallum and Nigam 1998), where what many examples have tells less (inverse document
frequency, Rennie et al. 2003).
"""

import math
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import merge
from itertools import chain, groupby, pairwise, repeat
from operator import itemgetter
from typing import Final, Generic, TypeVar
from zlib import crc32

_SIZES: Final = (3, 4)
"""Letters of a sequence; the beginning and the end of a word count as one."""
_SMOOTHING: Final = 0.1
"""What is added to the count of each sequence, so that none is impossible."""
_REMEMBERED: Final = 1024
"""Words of the examples whose sequences are kept at hand while they are counted."""

Group = TypeVar("Group")


@dataclass(frozen=True, slots=True)
class Scores(Generic[Group]):
    """How like each group a text is: weighted log likelihoods (nats). Longer texts differ more from group to group."""

    of: Mapping[Group, float]
    sequences: int
    """How many sequences of the text tell anything."""

    def over(self, power: float) -> dict[Group, float]:
        """The scores over a power of that number, so that their differences compare between texts of any length."""
        scale = self.sequences**power
        return {group: score / scale for group, score in self.of.items()}


class Likeness(Generic[Group]):
    """Groups of examples, ready to be compared with."""

    def __init__(self, examples: Mapping[Group, Iterable[Iterable[str]]]) -> None:
        """`examples` are texts of each group, as folded words."""
        self._groups = tuple(examples)
        hashed = lru_cache(_REMEMBERED)(_hashed)
        told = [_told(texts, hashed) for texts in examples.values()]
        texts_at_all = sum(of_group.texts for of_group in told)
        known, texts_with, times = array("I"), array("I"), array("I")
        self._starts = array("I", [0])
        self._having = array("H")
        """Which groups have a sequence, those of one sequence after those of another."""
        # Merged rather than counted in a mapping of all, which would take ten times the memory of what is kept.
        merged = merge(*(of_group.numbered(group) for group, of_group in enumerate(told)))
        for sequence, having in groupby(merged, itemgetter(0)):
            known.append(sequence)
            texts_with.append(0)
            for _, group, often, texts in having:
                self._having.append(group)
                times.append(often)
                texts_with[-1] += texts
            self._starts.append(len(self._having))
        self._known = known
        """All sequences, in their order; its place in here is the number of each."""
        self._weights = _weights(texts_with, texts_at_all)
        smoothed = _SMOOTHING * len(known)
        self._unseen = [math.log(_SMOOTHING) - math.log(sum(of_group.times) + smoothed) for of_group in told]
        """The log likelihood in each group of a sequence that it does not have (nats)."""
        self._gains = array("f", self._likelier(times))
        """How much likelier the sequence is in each of them than if it did not have it (weighted nats)."""

    def _likelier(self, times: Sequence[int]) -> Iterator[float]:
        for weight, (start, end) in zip(self._weights, pairwise(self._starts), strict=True):
            yield from (weight * math.log1p(often / _SMOOTHING) for often in times[start:end])

    def scores(self, words: Iterable[str]) -> Scores[Group]:
        """How like each group a text of these folded words is; empty if it shares nothing with any."""
        sequences = set(_sequences(tuple(words), _hashed))
        known, count = self._known, len(self._known)
        places = zip([bisect_left(known, sequence) for sequence in sequences], sequences, strict=True)
        numbers = [number for number, sequence in places if number < count and known[number] == sequence]
        if not numbers:
            return Scores({}, 0)
        told = math.fsum(map(self._weights.__getitem__, numbers))
        scores = [unseen * told for unseen in self._unseen]
        starts = self._starts
        stretches = [slice(starts[number], starts[number + 1]) for number in numbers]
        having = chain.from_iterable(map(self._having.__getitem__, stretches))
        gains = chain.from_iterable(map(self._gains.__getitem__, stretches))
        for group, gain in zip(having, gains, strict=True):
            scores[group] += gain
        return Scores(dict(zip(self._groups, scores, strict=True)), len(numbers))


@dataclass(frozen=True, slots=True)
class _Told:
    """The sequences of a group in their order, how often it has each of them, and in how many texts."""

    sequences: "array[int]"
    times: "array[int]"
    texts_with: "array[int]"
    texts: int

    def numbered(self, group: int) -> Iterator[tuple[int, int, int, int]]:
        """Each sequence with the number of the group."""
        return zip(self.sequences, repeat(group), self.times, self.texts_with, strict=False)


def _told(texts: Iterable[Iterable[str]], hashed: Callable[[str], "array[int]"]) -> _Told:
    times, texts_with = Counter[int](), Counter[int]()
    number = 0
    for text in texts:
        told = _sequences(tuple(text), hashed)
        times.update(told)
        texts_with.update(set(told))
        number += 1
    sequences = array("I", sorted(times))
    return _Told(
        sequences,
        array("I", map(times.__getitem__, sequences)),
        array("I", map(texts_with.__getitem__, sequences)),
        number,
    )


def _weights(texts_with: Iterable[int], texts_at_all: int) -> "array[float]":
    """How much each sequence tells by how many texts have it; 1 on average."""
    rarity = array("d", (math.log((1 + texts_at_all) / (1 + texts)) for texts in texts_with))
    mean = math.fsum(rarity) / max(len(rarity), 1)
    return array("f", (rare / mean if mean else 1.0 for rare in rarity))


def _sequences(words: Sequence[str], hashed: Callable[[str], "array[int]"]) -> list[int]:
    """All sequences of a text, as often as it has them: those of its words, and each two that follow each other."""
    pairs = (crc32(f"{one} {other}".encode()) for one, other in pairwise(words))
    return [*chain.from_iterable(map(hashed, words)), *pairs]


def _hashed(word: str) -> "array[int]":
    """A word and its sequences of letters as numbers, which take a tenth of the memory of texts.

    They are so many less than these numbers that hardly ever two share one (feature hashing, Weinberger et al. 2009).
    """
    marked = f" {word} ".encode()
    hashed = [crc32(marked[start : start + size]) for size in _SIZES for start in range(len(marked) - size + 1)]
    return array("I", [*hashed, crc32(marked)] if len(marked) > _SIZES[-1] else hashed)
