"""How many of those that come first are asked for: "die drei Verbünde mit den meisten Orten", "top 5 projekte"."""

from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Extreme, Question
from bot.questions.reading import ARTICLE, EXTREMES, Reading, Word
from bot.questions.vocabulary import VERBUENDE, Vocabulary

_REACH: Final = 3
"""So many words behind "top" Verbünde are told of ("Top 3 der Projekte")."""
_ONE_FIRST: Final[frozenset[Extreme]] = frozenset(
    {
        "newest", "oldest", "endedfirst", "endedlast", "longest", "shortest", "partners", "fewestpartners", "places",
        "fewestplaces", "laender", "largest", "smallest", "north", "south", "east", "west",
    }
)  # fmt: skip
"""Extremes of which no more is told than who has them."""


def asks_for_top(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "top" and a number stand before Verbünde: "top 5 projekte nach partnern"."""
    words = reading.words
    return any(
        word.folded in vocabulary.firsts
        and any(map(vocabulary.is_number, words[i + 1 : i + 2]))
        and any(other.says(*VERBUENDE) for other in words[i + 1 : i + 1 + _REACH])
        for i, word in enumerate(words)
    )


def several_asked(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether several Verbünde are asked for of which only the first is told: "Which three have the most partners?"."""
    if not (isinstance(question, kinds.Superlative) and question.extreme in _ONE_FIRST):
        return False
    counted = any(_are_counted(i, reading, vocabulary) for i in range(len(reading.words) - 1))
    return counted or asks_for_top(reading, vocabulary)


def _are_counted(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether so many are asked for: not "welcher der 30 Verbünde", "die 30 Verbünde, welcher ...?"."""
    words = reading.words
    if not (_is_several(words[position], vocabulary) and words[position + 1].says(*VERBUENDE, *EXTREMES)):
        return False
    before = reading.before(position, ARTICLE)
    of = any(word.folded in vocabulary.of for word in before) or any(word.says("which") for word in before[:-1])
    return not (of or any(word.says("which") for word in words[position + 1 :]))


def _is_several(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word is a number of more than one."""
    number = vocabulary.numbers.get(word.folded, 0) or (int(word.folded) if word.folded.isdigit() else 0)
    return number > 1
