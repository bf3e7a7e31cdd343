"""How many are asked for of those found, or that come first: "die drei Verbünde mit den meisten Orten", "top 5"."""

from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Extreme, Question
from bot.questions.reading.reading import ARTICLE, EXTREMES, Reading, Word
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_REACH: Final = 3
"""So many words behind "top" Verbünde are told of ("Top 3 der Projekte")."""
_ONE_FIRST: Final[frozenset[Extreme]] = frozenset(
    {
        "newest", "oldest", "endedfirst", "endedlast", "longest", "shortest", "partners", "fewestpartners", "places",
        "fewestplaces", "laender", "largest", "smallest", "north", "south", "east", "west",
    }
)  # fmt: skip
"""Extremes of which no more is told than who has them."""
_OF_VERBUENDE: Final[tuple[Signal, ...]] = (
    "place_cue", "at_cue", "topic_cue", "every", "how_many", "which", "yes_no",
)  # fmt: skip
"""What stands before a number that is not asked for: "in drei Projekten", "alle acht Verbünde", "sind's vier?"."""
_LARGEST: Final = 99
"""Larger numbers ask for no Verbünde: "2019 Projekte"."""


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


def few_asked(question: Question, reading: Reading, vocabulary: Vocabulary) -> int:
    """So many Verbünde of those that are found are asked for: "Top 3 zum Thema Leerstand", "fünf Beispiele für ...".

    None (0) where nothing tells how many, as of "die drei Projekte in Zwickau", or it is asked whether it is so many.
    """
    if not isinstance(question, kinds.Search | kinds.Members | kinds.AllVerbuende) or question.count:
        return 0
    if reading.words[0].says("yes_no") or reading.ends_in_doubt or reading.has("confirm"):
        return 0
    # "Zwei Verbünde leitet die TU Dortmund, welche?"
    which = max((i for i, word in enumerate(reading.words) if word.says("which")), default=0)
    asked = (i for i in range(which, len(reading.words)) if _are_wanted(i, reading, vocabulary))
    return next((_number(reading.words[i], vocabulary) for i in asked), 0)


def _are_wanted(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word is a number of Verbünde, examples or ideas that somebody wants."""
    before, behind = reading.before(position), reading.words[position + 1 : position + 1 + ARTICLE]
    if not 1 < _number(reading.words[position], vocabulary) <= _LARGEST or position in reading.named:
        return False
    if any(word.folded in vocabulary.firsts for word in before):
        return not any(word.says("theme_many") for word in behind[:1])
    all_of_them = any(word.folded in vocabulary.articles for word in before)
    if any(word.says(*_OF_VERBUENDE) or word.folded in vocabulary.sort_cues for word in before):
        return False
    if (
        behind[:1]
        and behind[0].says("topic_cue", "for_cue")
        and any(word.says("list", "first_person") for word in before)
    ):
        # "Gib mir 3 zum Thema Wohnen"
        return True
    bounded = vocabulary.bound_before(reading.words, position)
    if bounded and bounded[1].bound == "from":
        # "Mindestens drei Projekte zu Leerstand"
        return False
    models = vocabulary.examples | vocabulary.models
    for i, word in enumerate(behind):
        if word.parted or word.says("partners", "place_word") or word.folded in vocabulary.sorts:
            return False
        if word.says("verbund_many") or word.folded in models:
            # "Die drei besten Beispiele" are chosen, "die acht Verbünde" are not.
            return bool(i) or not all_of_them
    return False


def _number(word: Word, vocabulary: Vocabulary) -> int:
    """The number that a word is, or 0."""
    return vocabulary.numbers.get(word.folded, 0) or (int(word.folded) if word.folded.isdecimal() else 0)


def _is_several(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word is a number of more than one."""
    return _number(word, vocabulary) > 1


def ends_with_most(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a text ends with what says that there are most: "hatte die meisten", "kommt am häufigsten vor"."""
    last = len(reading.words) - 1
    if reading.words[last].says("most"):
        return True
    phrases = vocabulary.phrases_in(reading.words, reading.language) if reading.has("most") else ()
    end = last - 1 if reading.words[last].signals <= {"before"} else last
    return any("most" in said and max(at) >= end for at, said in phrases)
