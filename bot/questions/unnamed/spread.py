"""In how many Länder Verbünde are to have worked: "in mehreren Bundesländern", "länderübergreifend"."""

from typing import Final

from bot.questions import kinds
from bot.questions.reading.negation import is_denied_at
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary

_REACH: Final = 5
"""So many words before "Ländern" say how many ("in mindestens zwei oder mehr")."""


def spread(reading: Reading, vocabulary: Vocabulary) -> tuple[str, ...] | None:
    """The least number of Länder, or nothing where none is told; None where it is not a least number that is told.

    "In höchstens zwei", "nicht länderübergreifend"
    """
    if not reading.says("across_laender", "land_word"):
        return ()
    for position, word in enumerate(reading.words):
        if not word.says("across_laender", "land_word"):
            continue
        least = 2 if word.says("across_laender") else 0
        if word.says("land_word") and not least:
            told = _number_before(position, reading, vocabulary)
            if told is None:
                return None
            least = told
        if least > 1:
            denied = any(is_denied_at(i, reading) for i in range(max(0, position - _REACH), position + 1))
            return None if denied or str(least) not in kinds.SPREADS else (str(least),)
    return ()


def _number_before(position: int, reading: Reading, vocabulary: Vocabulary) -> int | None:
    """How many are said to be there at least; "mehr als ein" are two. None where they are bounded otherwise."""
    start = max(0, position - _REACH)
    for i in range(position - 1, start - 1, -1):
        word = reading.words[i]
        if word.says("question_word", "every", "place_cue") or word.parted:
            return 0
        if word.says("several"):
            return 2
        number = vocabulary.numbers.get(word.folded, 0) or (int(word.folded) if word.folded.isdigit() else 0)
        if not number:
            continue
        if any(word.says("every") for word in reading.before(i)):
            return 0
        bounded = vocabulary.bound_before(reading.words, i)
        if bounded is None:
            # "Die Top 3 Bundesländer"
            return 0 if any(word.folded in vocabulary.firsts for word in reading.before(i)) else number
        first, bound = bounded
        # "In höchstens zwei", "in genau zwei" is no least number; "über drei Länder" are three.
        return None if bound.bound != "from" else number + (bound.beyond if i - first > 1 else 0)
    return 0
