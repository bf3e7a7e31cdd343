"""What people arrange with each other, and nobody looks for Verbünde with: "Treffen wir uns um 14 Uhr am Rathaus?"."""

from itertools import pairwise

from bot.questions.reading.reading import BEGINNING, Reading
from bot.questions.words.signals import LOOKS
from bot.questions.words.vocabulary import Vocabulary

_HOURS = range(25)


def arranges_to_meet(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a time of the day is named, or it is asked what several do with each other on some day."""
    if reading.has(*LOOKS, "programme", "partners", "coordinator", "outcome"):
        return False
    return _names_hour(reading, vocabulary) or _asks_us(reading, vocabulary)


def _names_hour(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a number stands before "Uhr" or "pm" where it is told when something is in a place.

    "Nach 18 Uhr fährt bei uns kein Bus mehr" tells what is amiss.
    """
    there = any(mention.kind in {"place", "town"} for mention in reading.mentions)
    if not there or reading.negations or reading.has("first_person", "private", "lacks", "no_longer", "help"):
        return False
    return any(
        one.folded.isdecimal() and int(one.folded) in _HOURS and two.folded in vocabulary.of_day
        for one, two in pairwise(reading.words)
    )


def _asks_us(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a verb and "wir uns" open it: "Sehen wir uns Samstag?"."""
    opening = reading.words[1:BEGINNING]
    return len(opening) > 1 and opening[0].folded in vocabulary.we and opening[1].folded in vocabulary.us
