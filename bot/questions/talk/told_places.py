"""What is asked of a place to which somebody tells their ties: "Meine Oma ist in Zwickau geboren. Was gab es dort?".

Who was born there, and when, is nothing that Verbünde are looked for by; anything else that is told of it may be.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.places.home_abroad import asks_there
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import folded
from bot.questions.words.vocabulary import Vocabulary

_PAUSE: Final = re.compile(r"[,;.!]\s+|\s[-\u2013\u2014]\s|\n+")
_OWN: Final = 3
"""Among so many first words it is told whose ties these are."""


@dataclass(frozen=True, slots=True)
class ToldPlaces:
    """Tells ties to a place from what is asked of it."""

    vocabulary: Vocabulary
    topics: TopicIndex
    read: Callable[[str], Reading]

    def asked(self, text: str) -> str:
        """The place, and what is asked of it; nothing where no ties are told, or more than these."""
        pause = _PAUSE.search(text)
        if not pause or not self._may_be_ties(text[: pause.start()]):
            return ""
        told = self.read(text[: pause.start()])
        places = [mention for mention in told.mentions if mention.kind in WHERE]
        if len(places) != 1 or len(told.mentions) > 1 or not self._are_ties(told, places[0]):
            return ""
        asked = self.read(text[pause.end() :])
        plain = bool(asked.words) and not (asked.mentions or asked.negations or asked.rest)
        if not (plain and self._asks_what_was_there(asked)):
            return ""
        near = [word.text for word in told.before(places[0].start) if word.says("nearby")]
        return f"{' '.join((*near, places[0].heard))}: {text[pause.end() :]}"

    def _may_be_ties(self, text: str) -> bool:
        """Whether a text has the words by which ties to a place are told; without taking it apart."""
        words = folded(text)
        own = any(self.vocabulary.says(word, "first_person", "private") for word in words)
        return own and not self.vocabulary.dwells.isdisjoint(words)

    def _asks_what_was_there(self, asked: Reading) -> bool:
        """Whether it is asked what was done in the place: "was gab es dort?", but not "wohnt dort noch jemand?"."""
        # English has a "there" that is no place.
        german = asked.language == "de" and asked.says("there")
        there = german or asked.words[-1].says("there") or asks_there(asked.words)
        return there and asked.says("something", "runs", "verbund_any")

    def _are_ties(self, told: Reading, place: Mention) -> bool:
        """Whether nothing is told but who was born, lives or stays in a place."""
        own = any(word.own for word in told.words[:_OWN])
        dwells = told.says_any(self.vocabulary.dwells)
        people = set(_people(told))
        idle = (w in people or w.folded in self.vocabulary.dwells or not self._is_subject(w) for w in told.rest)
        return own and dwells and all(idle) and not told.negations and not told.says("question_word")

    def _is_subject(self, word: Word) -> bool:
        return self.topics.is_subject(word.folded)


def _people(told: Reading) -> Iterator[Word]:
    """Of whom it is told: "meine Oma", "my husband"."""
    return (noun for own, noun in pairwise(told.words) if own.own)
