"""Whether it is asked if two names are those of one Verbund: "Ist KuDeQua dasselbe wie KoDa_eG?"."""

from typing import Final

from bot.questions.reading.reading import Reading
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import AS, Vocabulary

_TWO: Final = 2
_PLAIN: Final[tuple[Signal, ...]] = (
    "yes_no", "same", "joins", "pronoun", "how", "verbund_one", "confirm", "either", "indefinite"
)  # fmt: skip
"""What is said beside the names where nothing else is to be the same."""


def asks_if_one(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether two that are named are to be the same, and not what is told of them."""
    if len(reading.mentions) != _TWO or len(reading.ids("verbund")) != _TWO or not reading.has("same"):
        return False
    others = [word for i, word in enumerate(reading.words) if i not in reading.named]
    small = vocabulary.articles | vocabulary.fillers | vocabulary.likens | AS
    is_one = any(word.folded in vocabulary.being for word in others) and not reading.negations
    return is_one and all(word.says(*_PLAIN) or word.folded in small for word in others)
