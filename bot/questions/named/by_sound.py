"""Verbünde whose names were written as they sound: "Kuh-Landschaft", "something called Cosy Lab"."""

from dataclasses import dataclass
from typing import Final

from bot.questions.reading.reading import FACTS, Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import Signal
from bot.questions.words.sounds import Sounds

_OF_ONE: Final[tuple[Signal, ...]] = ("verbund_one", "theme_one", "belong", "about", "same")
"""Who says one of these may well be asking about one Verbund."""


@dataclass(frozen=True, slots=True)
class BySound:
    """Finds names in texts in which none is spelt as it is, or nearly so."""

    sounds: Sounds
    topics: TopicIndex

    def names(self, reading: Reading) -> tuple[str, ...]:
        """The ids of the Verbünde that may be meant."""
        if reading.tells:
            return ()
        # What somebody calls it is strange whatever it is: "something called Cosy Lab".
        said_so = reading.has("called")
        strange = tuple(word for word in reading.rest if said_so or not self.topics.uses(word.folded))
        if not strange:
            return ()
        cued = said_so or reading.has(*_OF_ONE, *FACTS) or reading.brief
        return self.sounds.find(reading.words, strange, telling=not cued)
