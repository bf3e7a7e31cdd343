"""Facts that are asked of what stands out: "Welches Projekt lief am längsten, und wer hat es geleitet?"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.kinds import Fact
from bot.questions.reading.reading import ARTICLE, EXTREMES, FACTS, Reading
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_EXTREMES: Final[tuple[Signal, ...]] = tuple(EXTREMES)
_KEPT: Final[tuple[Signal, ...]] = (*VERBUENDE, "begins", "ends")


@dataclass(frozen=True, slots=True)
class FactsOfExtremes:
    """Tells the question for what stands out from those for its facts."""

    vocabulary: Vocabulary

    def apart(self, reading: Reading) -> tuple[tuple[Fact, ...], Reading]:
        """The facts that are asked of what stands out, and the reading without what asks for them."""
        if reading.negations or not reading.has(*_EXTREMES, "average"):
            # "Wer leitete das längste Projekt nicht?" is not told by who did.
            return (), reading
        parts = tuple(_parts(reading))
        beside = [part for part in parts if not self._said(part, reading) & {*_EXTREMES, "average"}]
        if len(beside) == len(parts):
            return (), reading
        asking = {part: facts for part in beside if (facts := self._asked(part, reading))}
        if not beside and (led := self._before_its_name(parts[0], reading)):
            asking = {led: self._asked(led, reading)}
        own = [word for i, word in enumerate(reading.words) if not any(i in part for part in asking)]
        if any(word.says("where") and word.says("question_word") for word in own):
            # "Wo gibt es die meisten, in welchem Land?"
            return (), reading
        facts = tuple(dict.fromkeys(fact for facts in asking.values() for fact in facts))
        return facts, self._without(tuple(asking), reading) if facts else reading

    def _asked(self, part: range, reading: Reading) -> tuple[Fact, ...]:
        """The facts that a part of a text asks for, of nothing that it names itself."""
        words = [reading.words[i] for i in part]
        asks = any(word.says("question_word") for word in words)
        if not asks or not reading.named.isdisjoint(part) or any(word in reading.rest for word in words[1:-1]):
            return ()
        said = self._said(part, reading)
        facts: list[Fact] = [fact for fact in FACTS if fact in said]
        if "theme_one" in said:
            facts.append("theme")
        if "land_word" in said and "where" not in said:
            facts.append("where")
        if not facts and "who" in said:
            return ("coordinator", "partners")
        return tuple(facts)

    def _before_its_name(self, part: range, reading: Reading) -> range | None:
        """Where a fact is asked of "the longest project", or of "the project with the most partners", in one clause."""
        words = reading.words
        extreme = next((i for i in part if self._begins(i, reading) & {*_EXTREMES}), part.start)
        # "The most projects" are none of which a fact is asked.
        last = extreme if words[extreme].says("most", "fewest") else extreme + ARTICLE
        named = [i for i in part if words[i].says("verbund_one") and i <= last]
        if not named or not words[part.start].says("question_word") or words[extreme - 1].says("yes_no"):
            return None
        before = range(part.start, min(extreme, named[0]))
        said = self._said(before, reading)
        which = any(words[i - 1].says("which") for i in named)
        # "Wann endete das erste Projekt?" asks for nothing else.
        return None if which or said.intersection((*VERBUENDE, "when")) else before

    def _without(self, parts: Sequence[range], reading: Reading) -> Reading:
        """A reading in which these parts ask for nothing; a Verbund that they speak of stays one.

        So does the edge that the first or the last is measured by: "Welches war das letzte, und wann endete es?".
        """
        apart = {i for part in parts for i in part}
        said = {signal for part in parts for signal in self._said(part, reading)}
        kept = {signal for i in range(len(reading.words)) if i not in apart for signal in self._begins(i, reading)}
        # "Welcher endete zuletzt, und wann begann er?" is not about the beginning.
        stays = VERBUENDE if kept & {"begins", "ends"} else _KEPT
        words = tuple(
            replace(word, signals=word.signals.intersection(stays)) if i in apart else word
            for i, word in enumerate(reading.words)
        )
        return replace(reading, words=words, signals=reading.signals - (said - kept - {*stays}))

    def _said(self, part: range, reading: Reading) -> frozenset[Signal]:
        """What the words of a part say, alone and together."""
        return frozenset().union(*(self._begins(i, reading) for i in part))

    def _begins(self, position: int, reading: Reading) -> frozenset[Signal]:
        _, said = self.vocabulary.read(reading.words, position, reading.language)
        return said | reading.words[position].signals


def _parts(reading: Reading) -> Iterator[range]:
    """A text, parted at commas, and where "and" joins another question: "... und wer ...", "... and in which ..."."""
    start = 0
    for i, word in enumerate(reading.words):
        asks = any(other.says("question_word") for other in reading.words[i + 1 : i + 1 + ARTICLE])
        if i and (word.parted or (word.says("joins") and asks)):
            if start < i:
                yield range(start, i)
            start = i
    yield range(start, len(reading.words))
