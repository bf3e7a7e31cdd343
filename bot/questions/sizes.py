"""How many people live where something is looked for, of which nothing is known: "in Orten unter 5.000 Einwohnern"."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions.nouns import Nouns
from bot.questions.reading import Reading
from bot.questions.vocabulary import VERBUENDE, Vocabulary

_PLACES: Final = frozenset[OrganisationKind]({"municipality", "district"})


def size_told(reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> range:
    """The words that tell how many people live somewhere, and where; none if nothing tells that."""
    for i, (number, word) in enumerate(pairwise(reading.words)):
        counted = number.folded.isdigit() or number.folded in vocabulary.numbers
        if counted and word.folded in vocabulary.inhabitants:
            return range(_start(i, reading, vocabulary, nouns), i + 2)
    return range(0)


def _start(number: int, reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> int:
    """Where begins what a number of people is told of: at the places before it, and what these are like.

    "In kleineren Städten mit weniger als", but neither "Leerstand mit" nor "Projekte mit".
    """
    start = number
    named = reading.named
    for i in range(number - 1, -1, -1):
        word = reading.words[i]
        if not _PLACES.isdisjoint(vocabulary.sorts.get(word.folded, ())):
            like = reading.words[i - 1 : i]
            return i - 1 if like and like[0] in reading.rest and not nouns.may_be_subject(like[0], reading) else i
        if i in named or word in reading.rest or word.says("question_word", *VERBUENDE):
            return start
        start = i
    return start


def without_size(reading: Reading, told: range) -> Reading:
    """A reading without the words that tell a size."""
    words = reading.words[told.start : told.stop]
    return replace(reading, rest=tuple(word for word in reading.rest if word not in words)) if told else reading
