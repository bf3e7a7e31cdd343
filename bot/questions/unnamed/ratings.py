"""Which is the largest, the smallest or the best Verbund, of which nobody tells: "das innovativste Projekt"."""

from typing import Final, Literal

from bot.questions import kinds
from bot.questions.numbers.top import asks_for_top
from bot.questions.reading.reading import ARTICLE, EXTREMES, Reading
from bot.questions.reading.scopes import SMALL
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

SIZES: Final[tuple[Literal["largest", "smallest"], ...]] = ("largest", "smallest")
OF_NUMBERS: Final[frozenset[Signal]] = frozenset({"most", "fewest"})
PLACED: Final[tuple[Signal, ...]] = ("where", "place_word")
MEASURED: Final[tuple[Signal, ...]] = ("partners", *PLACED, "land_word", "money", "coordinator", *THEMES)
"""Beside one of these it is told in what something is the largest."""
_OTHER_EXTREMES: Final = tuple(EXTREMES.keys() - OF_NUMBERS)
_REACH: Final = 3
"""So many words behind "largest" its noun may stand ("the best of the projects")."""
_ENDINGS: Final = ("ste", "ster", "stes", "sten")
"""Of German superlatives."""
_SHORTEST: Final = 7
"""A word of fewer letters is no superlative ("Posten")."""


def standing(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex) -> kinds.Extreme | None:
    """Whether the largest or the smallest Verbund is asked for, without a word of what, or the best."""
    if not reading.has(*VERBUENDE) or reading.has(*MEASURED):
        return None
    for extreme in filter(reading.says, SIZES):
        if any(w.says(extreme) and _is_said_of_verbuende(i, reading) for i, w in enumerate(reading.words)):
            return extreme
    rated = any(_is_rating(i, reading, topics) for i in range(len(reading.words)))
    rated = rated or asks_for_top(reading, vocabulary)
    return "best" if rated or _is_rated_by_most(reading, vocabulary) else None


def _is_said_of_verbuende(position: int, reading: Reading) -> bool:
    """Whether a superlative stands before "Projekt", or ends a question that asks which of them it is."""
    if any(word.says("at_cue") for word in reading.before(position)) and position + 1 < len(reading.words):
        # "Am besten Projekte zu Leerstand"
        return False
    following = tuple(word for word in reading.words[position + 1 :] if word.folded)[:_REACH]
    if not following:
        # "Welches Projekt war am größten?", not "Welches Projekt passt am besten?"
        return _follows_being(position, reading) and reading.has("verbund_any", "which_verbund")
    for word in following:
        if word.parted:
            return False
        if word.says(*VERBUENDE):
            return True
        if word in reading.rest or word.signals - SMALL - {"every"}:
            return False
    return False


def _is_rating(position: int, reading: Reading, topics: TopicIndex) -> bool:
    """Whether a superlative of a quality is said of Verbünde: "the best project", "das innovativste Projekt"."""
    word = reading.words[position]
    german = word.folded.endswith(_ENDINGS) and len(word.folded) >= _SHORTEST and word in reading.rest
    known = word.says("best") or (german and reading.language != "en" and not topics.uses(word.folded))
    return known and _is_said_of_verbuende(position, reading)


def _is_rated_by_most(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "most" makes the superlative of a quality: "the most important project", "which was most useful?".

    "At least five projects" bounds a number.
    """
    if reading.language != "en" or reading.has(*_OTHER_EXTREMES):
        return False
    for position, word in enumerate(reading.words):
        following = reading.words[position + 1 : position + 2]
        bounds = any(vocabulary.is_number(other) for other in following)
        apart = bounds or any(other.says("most", *VERBUENDE) for other in following)
        if word.says("most", "fewest") and not apart:
            ends = position + 2 == len(reading.words) and _follows_being(position, reading)
            if ends or any(other.says(*VERBUENDE) for other in reading.words[position + 2 : position + 3]):
                return True
    return False


def _follows_being(position: int, reading: Reading) -> bool:
    """Whether "is" or the like stands before, or before the article: "was the best", "war am größten"."""
    return any(word.says("yes_no") and not word.says("having") for word in reading.before(position, ARTICLE))
