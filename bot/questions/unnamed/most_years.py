"""The year in which most Verbünde began or ended: "Wann starteten die meisten Projekte?", "when did most end?"."""

from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.places.lying import asks_of_most
from bot.questions.reading.negation import affirmed
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_OTHERS: Final[tuple[Signal, ...]] = (
    "partners", "place_word", "land_word", "money", "coordinator", "where", "who", "verbund_one", "first_person",
    *THEMES,
)  # fmt: skip
"""What else there may be most of, or what is asked besides."""


_BEHIND: Final[tuple[Signal, ...]] = (*VERBUENDE, "begins", "ends", "pronoun", "topic_cue")
"""What a word right behind "most" says where Verbünde are meant, if any stands there: not so "most people"."""
_NARROWING: Final = frozenset({"programme", "land", "theme"})


def of_most_years(reading: Reading, vocabulary: Vocabulary) -> Question | None:
    """When most of all began or ended, or most of a Land or theme, where nothing else is said.

    When the fewest did is not told: in most years none did.
    """
    begins, ends = reading.has("begins"), reading.has("ends")
    if not (reading.has("when") and reading.has("most", "fewest")) or begins == ends or reading.has(*_OTHERS):
        return None
    most = next((i for i, word in enumerate(reading.words) if word.says("most", "fewest")), len(reading.words))
    behind = reading.words[most + 1 : most + 2]
    meant = all(word.says(*_BEHIND) or word.folded in vocabulary.of for word in behind)
    named = any(mention.kind not in _NARROWING for mention in reading.mentions)
    if not meant or named or reading.rest or reading.negations or reading.dates or reading.durations:
        return None
    if asks_of_most(reading):
        # "Sind die meisten Verbünde vorbei?" asks for more than half.
        return None
    if reading.has("fewest"):
        return kinds.NotUnderstood()
    extreme: kinds.Extreme = "moststarts" if begins else "mostends"
    return kinds.Superlative(extreme, affirmed(reading, "theme"), affirmed(reading, "land"))
