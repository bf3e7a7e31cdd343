"""In how many Länder Verbünde are to have worked: "in mehreren Bundesländern", "länderübergreifend"."""

from typing import Final

from bot.questions.reading import Reading
from bot.questions.vocabulary import Vocabulary

_REACH: Final = 4
"""So many words before "Ländern" say how many ("zwei oder mehr")."""
_LARGEST: Final = 9


def spread(reading: Reading, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The least number of Länder, or nothing where none is told, or Länder are named, or asked for."""
    if reading.ids("land"):
        return ()
    if any(word.says("across_laender") for word in reading.words):
        return ("2",)
    for position, word in enumerate(reading.words):
        if word.says("land_word"):
            least = _number_before(position, reading, vocabulary)
            return (str(least),) if 1 < least <= _LARGEST else ()
    return ()


def _number_before(position: int, reading: Reading, vocabulary: Vocabulary) -> int:
    """How many are said to be there at least; "mehr als ein" are two."""
    before = reading.before(position, _REACH)
    if any(word.says("question_word", "every") for word in before):
        return 0
    for i in range(len(before) - 1, -1, -1):
        if before[i].says("several"):
            return 2
        if number := vocabulary.durations.numbers.get(before[i].folded):
            bounds = vocabulary.durations.bounds
            # "Über drei Länder" are three.
            phrases = (tuple(word.folded for word in before[start:i]) for start in range(i - 1))
            return int(number) + next((bounds[phrase][1] for phrase in phrases if phrase in bounds), 0)
    return 0
