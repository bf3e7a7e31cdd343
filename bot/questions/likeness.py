"""Tell what a text is most like, by examples: naive Bayes on short sequences of letters.

Sequences of letters, unlike words, forgive typing errors and dialect, and need no list of the forms of a word. The
method is the usual one for texts this short: multinomial, without priors (McCallum and Nigam 1998).
"""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import accumulate, chain
from typing import Final, Generic, TypeVar

_SIZES: Final = (3, 4)
"""Letters of a sequence; the beginning and the end of a word count as one."""
_SMOOTHING: Final = 0.1
"""What is added to the count of each sequence, so that none is impossible."""

Group = TypeVar("Group")


class Likeness(Generic[Group]):
    """Groups of examples, ready to be compared with."""

    def __init__(self, examples: Mapping[Group, Iterable[Iterable[str]]]) -> None:
        """`examples` are texts of each group, as folded words."""
        self._groups = tuple(examples)
        self._numbers: dict[str, int] = {}
        """The sequences, numbered."""
        numbered = cache(self._numbered)
        entries: list[tuple[array[int], array[float]]] = []
        """Of each group, the numbers of its sequences, and how often it has each of them; in little memory."""
        for texts in examples.values():
            count = Counter(chain.from_iterable(map(numbered, chain.from_iterable(texts))))
            entries.append((array("I", count), array("f", count.values())))
        smoothed = _SMOOTHING * len(self._numbers)
        self._unseen = [math.log(_SMOOTHING) - math.log(sum(times) + smoothed) for _, times in entries]
        """The log likelihood in each group of a sequence that it does not have (nats)."""
        # Turned round: which groups have a sequence, those of one sequence after those of another.
        sizes = array("I", bytes(4 * len(self._numbers)))
        for numbers, _ in entries:
            for number in numbers:
                sizes[number] += 1
        self._starts = array("I", accumulate(sizes, initial=0))
        self._having = array("H", bytes(2 * self._starts[-1]))
        self._gains = array("f", bytes(4 * self._starts[-1]))
        """How much likelier the sequence is in each of them than if it did not have it (nats)."""
        free = self._starts[:]
        for group, (numbers, times) in enumerate(entries):
            for number, often in zip(numbers, times, strict=True):
                at = free[number]
                free[number] += 1
                self._having[at] = group
                self._gains[at] = math.log1p(often / _SMOOTHING)

    def _numbered(self, word: str) -> tuple[int, ...]:
        return tuple(self._numbers.setdefault(sequence, len(self._numbers)) for sequence in _sequences(word))

    def scores(self, words: Iterable[str]) -> dict[Group, float]:
        """How like each group a text of these folded words is; empty if it shares nothing with any.

        Scores are log likelihoods (nats) over the root of the number of sequences, so that their differences compare
        between long texts and short ones.
        """
        sequences = {sequence for word in words for sequence in _sequences(word)}
        numbers = [self._numbers[sequence] for sequence in sequences if sequence in self._numbers]
        if not numbers:
            return {}
        scores = [unseen * len(numbers) for unseen in self._unseen]
        for number in numbers:
            entries = slice(self._starts[number], self._starts[number + 1])
            for group, gain in zip(self._having[entries], self._gains[entries], strict=True):
                scores[group] += gain
        root = math.sqrt(len(numbers))
        return {name: score / root for name, score in zip(self._groups, scores, strict=True)}


def _sequences(word: str) -> tuple[str, ...]:
    marked = f" {word} "
    return tuple(marked[start : start + size] for size in _SIZES for start in range(len(marked) - size + 1))
