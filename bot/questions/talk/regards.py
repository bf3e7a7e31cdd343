"""Greetings, thanks and goodbyes that say from where, and ask nothing: "Grüße aus Weißwasser und schönes Wochenende".

Each clause says one of these, or is the name of whoever writes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import clauses
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_SAID: Final[frozenset[Signal]] = frozenset({
    "hello", "bye", "thanks", "praise", "place_cue", "since", "topic_cue", "joins", "pronoun", "at_cue", "period",
    "until", "indefinite", "having", "yes_no", "first_person", "other", "yet",
})  # fmt: skip
"""What is said by those who do no more."""
_KIND: Final[frozenset[Signal]] = frozenset({"hello", "bye", "thanks", "praise"})
_SIGNED: Final = 3
"""So many words may say who writes ("eure Petra")."""
_DESCRIBED: Final = 3
"""So many words before a place it is told how it is there: "aus dem verregneten Oldenburg"."""


@dataclass(frozen=True, slots=True)
class Regards:
    """Tells regards from somewhere from what is asked about there."""

    vocabulary: Vocabulary
    topics: TopicIndex
    closings: Phrases

    def question(self, reading: Reading) -> Question | None:
        """What is said, where nothing else is: not so "Danke, in Essen", nor "Hallo, in Essen"."""
        placed = reading.mentions and all(mention.kind in WHERE for mention in reading.mentions)
        if not placed or reading.interrogative or not reading.signals <= _SAID:
            return None
        said_in = list(_clauses(reading))
        polite = [clause for clause in said_in if self._is_polite(clause, reading)]
        if not polite or any(not self._is_signature(clause, reading) for clause in said_in if clause not in polite):
            return None
        if not all(self._is_from(mention.start, polite, reading) for mention in reading.mentions):
            return None
        if any(self._is_strange(i, clause, reading) for clause in polite for i in clause):
            return None
        if reading.has("thanks"):
            return kinds.Thanks()
        said = self._said(range(len(reading.words)), reading)
        if any("bye" in signals and not closing for signals, closing in said):
            return kinds.Goodbye()
        before = (word for mention in reading.mentions for word in reading.before(mention.start, ARTICLE))
        inside = any(word.folded in self.vocabulary.inside for word in before)
        return None if inside else kinds.Greeting()

    def _said(self, clause: range, reading: Reading) -> Iterator[tuple[frozenset[Signal], bool]]:
        """What the phrases of a clause say, and whether they are those that stand at the end of letters."""
        words = reading.words[: clause.stop]
        for i in clause:
            yield self.vocabulary.read(words, i, reading.language)[1], bool(self.closings.at(i, words))

    def _is_polite(self, clause: range, reading: Reading) -> bool:
        return any(closing or not _KIND.isdisjoint(said) for said, closing in self._said(clause, reading))

    def _is_from(self, place: int, polite: list[range], reading: Reading) -> bool:
        """Whether it is told of a place that somebody greets from there."""
        if not any(place in clause for clause in polite):
            return False
        before = reading.before(place, _DESCRIBED)
        described = [word for word in before if word in reading.rest]
        cued = before if described else before[-ARTICLE:]
        return any(word.says("place_cue") for word in cued)

    def _is_strange(self, position: int, clause: range, reading: Reading) -> bool:
        """Whether a word of a polite clause tells something else than how it is there, or what is wished.

        "Aus dem sonnigen Weißwasser", "sonnige Grüße", "have a lovely weekend"
        """
        word = reading.words[position]
        if word not in reading.rest or word.folded in self.vocabulary.courtesies.besides:
            return False
        starts = {mention.start for mention in reading.mentions}
        behind = position + 1
        greets = position == clause.start and bool(self.closings.at(behind, reading.words))
        return not (behind in starts or greets) or bool(self.topics.weight(word.folded))

    def _is_signature(self, clause: range, reading: Reading) -> bool:
        """Whether a clause behind the others is no more than a name: "eure Petra"."""
        words = [reading.words[i] for i in clause]
        named = any(i in reading.named for i in clause)
        if clause.stop < len(reading.words) or len(words) > _SIGNED or named:
            return False
        names = [word for word in words if word.folded not in self.vocabulary.letters.signing]
        return bool(names) and all(
            word in reading.rest and not self.topics.weight(word.folded) and not word.text.islower() for word in names
        )


def _clauses(reading: Reading) -> Iterator[range]:
    """The clauses, of which "and" joins some; one that only joins is none."""
    joining = {i for i, word in enumerate(reading.words) if word.says("joins")}
    found = (clause[clause.start in joining :] for clause in clauses(reading.words, joining))
    return filter(None, found)
