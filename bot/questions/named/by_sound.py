"""Verbünde whose names were written as they sound: "Kuh-Landschaft", "something called Cosy Lab"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.reading.reading import FACTS, Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import Signal
from bot.questions.words.sounds import Heard, Sounds, joined
from bot.questions.words.stretches import positions

_OF_ONE: Final[tuple[Signal, ...]] = ("verbund_one", "theme_one", "belong", "about", "same")
"""Who says one of these may well be asking about one Verbund."""


@dataclass(frozen=True, slots=True)
class BySound:
    """Finds names in texts in which none is spelt as it is, or nearly so."""

    sounds: Sounds
    topics: TopicIndex

    def read(self, reading: Reading) -> Reading | None:
        """The reading with what may be names of Verbünde in it, and nothing left over; None where nothing sounds so."""
        heard = self._heard(reading)
        if not heard:
            return None
        spoken = [replace(mention, heard=joined(reading.words, mention.span)) for mention in _merged(heard)]
        taken = positions(spoken)
        others = (mention for mention in reading.mentions if taken.isdisjoint(mention.span))
        return replace(reading, mentions=tuple(sorted((*spoken, *others), key=attrgetter("start"))), rest=())

    def _heard(self, reading: Reading) -> tuple[Heard, ...]:
        if reading.tells:
            return ()
        # What somebody calls it is strange whatever it is: "something called Cosy Lab".
        said_so = reading.has("called")
        strange = tuple(word for word in reading.rest if said_so or not self.topics.uses(word.folded))
        if not strange:
            return ()
        cued = said_so or reading.has(*_OF_ONE, *FACTS) or reading.brief
        return self.sounds.find(reading.words, strange, telling=not cued)


def _merged(heard: Sequence[Heard]) -> Iterator[Mention]:
    """The names as they may be meant: of what sounds alike with a word more or less there is one."""
    span, ids = heard[0].span, heard[0].ids
    for one in heard[1:]:
        if one.start < span.stop:
            span, ids = range(span.start, max(span.stop, one.end)), tuple(dict.fromkeys((*ids, *one.ids)))
        else:
            yield Mention(span.start, span.stop, "verbund", ids, heard="")
            span, ids = one.span, one.ids
    yield Mention(span.start, span.stop, "verbund", ids, heard="")
