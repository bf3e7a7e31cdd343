"""How many people live where something is looked for, of which nothing is known: "in Orten unter 5.000 Einwohnern"."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions.reading import Reading
from bot.questions.vocabulary import Vocabulary

_BEFORE: Final = 3
"""So many words before the number say which places are so large ("in kleineren Städten unter")."""


def size_told(reading: Reading, vocabulary: Vocabulary) -> range:
    """The words that tell how many people live somewhere, and where; none if nothing tells that."""
    for i, (number, word) in enumerate(pairwise(reading.words)):
        counted = number.folded.isdigit() or number.folded in vocabulary.numbers
        if counted and word.folded in vocabulary.inhabitants:
            return range(max(0, i - _BEFORE), i + 2)
    return range(0)


def without_size(reading: Reading, told: range) -> Reading:
    """A reading without the words that tell a size."""
    words = reading.words[told.start : told.stop]
    return replace(reading, rest=tuple(word for word in reading.rest if word not in words)) if told else reading
