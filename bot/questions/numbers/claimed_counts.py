"""How many Verbünde or themes there are said to be, at all or on a list: "Es waren 41 Verbünde, oder?"."""

from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.names.known_names import Kind
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_PLAIN: Final[tuple[Signal, ...]] = (
    "yes_no", "confirm", "pronoun", "there", "programme", "place_cue", "having", "whether"
)  # fmt: skip
"""What is said beside a number where that is all that is to be confirmed."""
_COUNTED: Final[tuple[Signal, ...]] = ("verbund_many", "theme_many", "members")
"""What there are said to be so many of."""
_OF_LIST: Final[tuple[Signal, ...]] = (*_PLAIN, "theme_one", "belong", "land_word", "topic_cue")
"""The same beside what a list is of: "Zum Fokusthema Daten gehören 9 Verbünde, oder?"."""
_OF_ROUND: Final[tuple[Signal, ...]] = (*_PLAIN, "oldest", "together")
"""The same beside the first rounds: "In den ersten beiden Runden waren es 40 Verbünde"."""


def claimed_count(reading: Reading, vocabulary: Vocabulary) -> tuple[kinds.AllVerbuende | kinds.AllThemes, int] | None:
    """What is to be counted and how many there are said to be, where nothing else is asked."""
    if reading.rest or not _names_only(reading, "programme"):
        return None
    claimed = _claimed(reading, vocabulary, _PLAIN)
    if claimed is None or claimed[0].says("members"):
        return None
    noun, number = claimed
    question = kinds.AllThemes(count=True) if noun.says("theme_many") else kinds.AllVerbuende(count=True)
    return question, number


def claimed_of_list(reading: Reading, vocabulary: Vocabulary) -> int | None:
    """How many Verbünde are said to be on a list of a Land, a place or a theme: "In NRW waren es 9 Verbünde, oder?"."""
    if reading.rest or not _names_only(reading, "programme", "land", "place", "theme"):
        return None
    claimed = _claimed(reading, vocabulary, _OF_LIST)
    return claimed[1] if claimed and claimed[0].says("verbund_many", "members") else None


def claimed_of_round(reading: Reading, vocabulary: Vocabulary) -> int | None:
    """How many Verbünde are said to have been in the first rounds, or one of them."""
    if not _names_only(reading, "programme") or any(word.folded not in vocabulary.rounds for word in reading.rest):
        return None
    claimed = _claimed(reading, vocabulary, _OF_ROUND)
    return claimed[1] if reading.rest and claimed and claimed[0].says("verbund_many") else None


def _names_only(reading: Reading, *allowed: Kind) -> bool:
    return all(mention.kind in allowed for mention in reading.mentions)


def _claimed(reading: Reading, vocabulary: Vocabulary, plain: tuple[Signal, ...]) -> tuple[Word, int] | None:
    """What is counted and the number it is said to have, where all other words that are no names only say `plain`."""
    if not reading.says(*_COUNTED):
        return None
    if reading.negations or reading.says("question_word"):
        return None
    found = [
        (i, one.folded, two)
        for i, (one, two) in enumerate(pairwise(reading.words))
        if two.says(*_COUNTED) and not one.says("indefinite")
        if one.folded.isdecimal() or one.folded in vocabulary.numbers
        # "Etwa acht" may be seven as well.
        if not any(_is_about(word, vocabulary) for word in reading.before(i))
    ]
    if len(found) != 1 or not _asks_or_tells(reading, vocabulary):
        return None
    tag = tag_start(reading, vocabulary)
    ((at, number, noun),) = found
    small = vocabulary.plain | vocabulary.fillers | vocabulary.articles | vocabulary.claimed | vocabulary.insists
    small |= vocabulary.in_all | vocabulary.rounds
    others = (w for i, w in enumerate(reading.words[:tag]) if i not in {at, at + 1} and i not in reading.named)
    if not all(word.says(*plain) or word.folded in small for word in others):
        return None
    return noun, int(number) if number.isdecimal() else vocabulary.numbers[number]


def _asks_or_tells(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if something is so, or told in a sentence with a verb: "Es gab insgesamt 41 Verbünde."."""
    asks = reading.words[0].says("yes_no") or tag_start(reading, vocabulary) < len(reading.words)
    return asks or reading.has("confirm") or any(word.says("yes_no") for word in reading.words[1:])


def _is_about(word: Word, vocabulary: Vocabulary) -> bool:
    bound = vocabulary.bounds.get((word.folded,))
    return bool(bound and bound.about)
