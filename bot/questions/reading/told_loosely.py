"""A Verbund that is told of loosely, by what it had to do with: "das mit den Mietgärten", "the internship thing"."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from bot.questions.reading.reading import Reading, Word
from bot.questions.words.vocabulary import Vocabulary

_ASKING: Final = 3
"""In so many words it is asked for something, before it is told of what: "bei wem war das mit ..."."""


def is_told_loosely(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something is asked of what is told of loosely: "Was kostete das mit dem Bus?", "das Bus-Ding".

    Not so "Wie mache ich das mit dem Antrag?", which asks for oneself.
    """
    if not _asks(reading):
        return False
    words, phrases = reading.words, vocabulary.loose_phrases
    for start in range(1, len(words)):
        end = start + len(phrases.at(start, words))
        if start < end < len(words) and not any(word.parted for word in words[start + 1 : end + 1]):
            return True
    return is_called_thing(reading, vocabulary, reading.rest.__contains__)


def is_called_thing(reading: Reading, vocabulary: Vocabulary, is_subject: Callable[[Word], bool]) -> bool:
    """The same where a word for any thing stands behind what it had to do with: "when was the bus thing in Mauth".

    Not so "that stupid thing", where that is no subject.
    """
    behind = (
        one in reading.rest and other.folded in vocabulary.things and not other.parted and is_subject(one)
        for one, other in pairwise(reading.words)
    )
    return any(behind) and _asks(reading)


def _asks(reading: Reading) -> bool:
    asks = any(word.says("question_word", "how_many") for word in reading.words[:_ASKING])
    return asks and not (reading.tells_own or reading.has("first_person", "can_you"))
