"""Whether the words of a text are about something that Verbünde dealt with, and how surely.

What the descriptions say is set against what they do not: a text is about a subject as far as the best Verbund for it
meets the words that tell something. So "my landlord and the bus" is not about mobility, although there is a bus in it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from bot.questions.topics.topics import TopicIndex

_UNKNOWN: Final = 2.5
"""What a word says that is in no description: about as much as one that a tenth of them have."""
_UNKNOWN_BESIDE: Final = 1.0
"""The same for a word that is no noun."""
_NEAR: Final = 0.6
"""Verbünde with at least this share of the best one's score have a say in which words count."""
_HEARD: Final = 20
"""So many of them at most."""
_FEW: Final = 3
"""Of so few words none is dropped that descriptions have."""
_MOST: Final = 4
"""So many words are looked for at most; more would not fit into an address."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The words worth a search; how much the best Verbund has of them, and which share that is of all that was said.

    `firm` are those words that are subjects by themselves, since they stand among key words or in titles, or are one
    key word together; `passing` says that descriptions have none of the words but in an example.
    """

    words: tuple[str, ...] = ()
    firm: tuple[str, ...] = ()
    score: float = 0.0
    share: float = 0.0
    passing: bool = False

    @property
    def value(self) -> float:
        """How surely the text is about this: 3 and less may be chance, 10 hardly ever is."""
        return self.score * self.share


class Subjects:
    """Weighs words against the descriptions of a catalogue."""

    def __init__(self, topics: TopicIndex) -> None:
        self._topics = topics

    def weigh(self, words: Sequence[str], nouns: Collection[str]) -> Weighed:
        """How surely these folded words are about something. `nouns` are those that may be subjects by their form."""
        words = tuple(dict.fromkeys(words))
        # A verb is neither a misspelt noun nor the end of another: "unternommen", or "schließen" beside "erschließen".
        known = tuple(word for word in words if word in nouns or self._topics.uses(word))
        weights = {word: weight for word in known if (weight := self._topics.weight(word))}
        # "Sanierung in Altbauten" is about that at least.
        searched = tuple(weights) if all(map(self._topics.is_relational, weights)) else known
        hits = self._topics.search(searched, strictly=True)
        if not hits:
            return Weighed()
        said = sum(weights.get(word, _UNKNOWN if word in nouns else _UNKNOWN_BESIDE) for word in words)
        best = max(hits, key=attrgetter("score"))
        met = sum(weights.get(word, 0.0) for word in self._topics.met(known, best.verbund))
        near = [hit for hit in hits[:_HEARD] if hit.score >= _NEAR * best.score]
        matched = {word for hit in near for word in self._topics.met(known, hit.verbund)}
        if len(words) <= _FEW:
            # "Store energy" is about no energy alone.
            matched |= {word for word in weights if self._tells_something(word, nouns)}
        heaviest = sorted(matched, key=lambda word: (-weights.get(word, 0.0), word))[:_MOST]
        found = self._without_colour(tuple(word for word in words if word in heaviest), nouns)
        return Weighed(
            found,
            found if self._topics.naming(found) else tuple(filter(self._topics.is_subject, found)),
            best.score,
            met / said,
            self._topics.are_passing(found),
        )

    def _tells_something(self, word: str, nouns: Collection[str]) -> bool:
        """Whether a word is a noun that is no mere "protection", or looked for by itself: "rural"."""
        return (word in nouns and not self._topics.is_relational(word)) or self._topics.names_subject(word)

    def _without_colour(self, words: tuple[str, ...], nouns: Collection[str]) -> tuple[str, ...]:
        """Without what is no noun and stands in single examples only, where all are listed that deal with the others.

        "Zweitwohnungen machen unser Dorf kaputt" is about second homes.
        """
        colour = {
            w for w in words if w not in nouns and not self._topics.is_subject(w) and self._topics.are_passing((w,))
        }
        others = tuple(word for word in words if word not in colour)
        return others if others and all(map(self._topics.is_listed, others)) else words
