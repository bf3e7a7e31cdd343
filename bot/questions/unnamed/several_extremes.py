"""Several extremes that are asked for at once: "Welche liefen am längsten und welche am kürzesten?"."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.reading.reading import EXTREMES, Reading, Word
from bot.questions.unnamed.ratings import OF_NUMBERS
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_EXTREMES: Final[frozenset[Signal]] = frozenset({*EXTREMES, "largest", "smallest"}) - {"running"}
_EDGES: Final[frozenset[Signal]] = frozenset({"begins", "ends"})
_MEASURES: Final[frozenset[Signal]] = frozenset({"partners", "where", "place_word", "land_word", *THEMES})
_OWN: Final = (_EDGES, _MEASURES)
"""What each part says for itself, or has in common with the others where it does not: "zuerst und zuletzt endeten"."""
_ASKED: Final[frozenset[Signal]] = frozenset({"which", *VERBUENDE})
"""What a part says for itself that asks which of something it is: "and which state"."""
_COUNTED: Final[frozenset[Signal]] = frozenset({"partners", "place_word", "land_word"})
_JOINING: Final[frozenset[Signal]] = frozenset({"joins", "pronoun"})
"""What only leads to another part; so does "which" in those that follow."""


@dataclass(frozen=True, slots=True)
class SeveralExtremes:
    """Tells the questions for several extremes from each other."""

    vocabulary: Vocabulary

    def apart(self, reading: Reading) -> tuple[Reading, ...]:
        """The reading once for each extreme, without what the others ask for; only itself where there is but one."""
        if not reading.signals & _EXTREMES or reading.negations:
            return (reading,)
        parts = self._parts(reading)
        return tuple(self._of(part, parts, reading) for part in parts) if len(parts) > 1 else (reading,)

    def are_narrowed_apart(self, reading: Reading) -> bool:
        """Whether a part names what only this one is narrowed to: "longest in Hesse and shortest in Lower Saxony".

        What the first names holds of the others as well, and what the last names of all if it asks no question of its
        own: "the longest and the shortest projects in Hesse".
        """
        parts = self._parts(reading)
        rest = {i for i, word in enumerate(reading.words) if word in reading.rest}
        naming = [at for at, part in enumerate(parts) if not (reading.named | rest).isdisjoint(part)]
        asks = [any(reading.words[i].says("question_word") for i in part) for part in parts]
        return len(parts) > 1 and (len(naming) > 1 or any(at and asks[at] for at in naming))

    def _parts(self, reading: Reading) -> list[range]:
        """A text, parted at commas and "and", each part with an extreme, or something that is counted, of its own."""
        starts = [i for i, word in enumerate(reading.words) if i and (word.parted or word.says("joins"))]
        parts: list[range] = []
        for start, end in zip((0, *starts), (*starts, len(reading.words)), strict=True):
            part = range(start, end)
            # "Am längsten, also bis zuletzt" tells the same again.
            again = reading.words[start].folded in self.vocabulary.fillers
            own = not again and (self._says(part, _EXTREMES, reading) or self._counts_as_well(part, reading))
            if parts and not (own and self._says(parts[-1], _EXTREMES, reading)):
                parts[-1] = range(parts[-1].start, end)
            else:
                parts.append(part)
        return parts

    def _counts_as_well(self, part: range, reading: Reading) -> bool:
        """Whether nothing but something else that is counted is joined: "die meisten Orte und Partner"."""
        return len(part) == 2 and reading.words[part.start].says("joins") and self._says(part, _COUNTED, reading)

    def _of(self, part: range, parts: Sequence[range], reading: Reading) -> Reading:
        """The reading with what one part asks for."""
        others = [i for other in parts if other != part for i in other]
        own = [group for group in (_EXTREMES, *_OWN) if self._says(part, group, reading)]
        if self._asks_which(part, reading):
            own.append(_ASKED)
        silent = {at for group in own for i in others for at in self._phrase(i, group, reading)}
        silent |= {i for i in others if self._only_leads_on(reading.words[i], behind=i >= part.stop)}
        meant = {} if self._says(part, _MEASURES, reading) else self._measured_elsewhere(part, silent, reading)
        words = tuple(meant.get(i, word.unsaid if i in silent else word) for i, word in enumerate(reading.words))
        said = {signal for i in range(len(words)) for signal in self.vocabulary.read(words, i, reading.language)[1]}
        said |= {signal for _, signal in self.vocabulary.across(words)}
        asked = frozenset().union(*own)
        return replace(reading, words=words, signals=(reading.signals - asked) | (said & asked))

    def _measured_elsewhere(self, part: range, silent: Set[int], reading: Reading) -> dict[int, Word]:
        """What a part says the most or fewest of, in the place of what another says that of the same.

        "Wer hat die meisten Partner und wer die wenigsten?" asks who has "die wenigsten Partner".
        """
        said = next((reading.words[i] for i in part if reading.words[i].says(*OF_NUMBERS)), None)
        before = (i for i in silent if reading.words[i].says(*OF_NUMBERS) and i + 1 < len(reading.words))
        return {i: said for i in before if self._says(range(i + 1, i + 2), _MEASURES, reading)} if said else {}

    def _only_leads_on(self, word: Word, *, behind: bool) -> bool:
        leading = _JOINING | {"which", "question_word"} if behind else _JOINING
        return bool(word.signals) and word.signals <= leading

    def _asks_which(self, part: range, reading: Reading) -> bool:
        """Whether a part asks which of something it is, and tells of what: "and which state", not "and which one"."""
        return any(
            reading.words[i].says("which") and self._says(range(i + 1, i + 2), _MEASURES | {*VERBUENDE}, reading)
            for i in part[:-1]
        )

    def _says(self, part: range, signals: frozenset[Signal], reading: Reading) -> bool:
        return any(True for i in part for _ in self._phrase(i, signals, reading))

    def _phrase(self, start: int, signals: frozenset[Signal], reading: Reading) -> Iterator[int]:
        """The positions of a phrase that begins there and says one of these."""
        size, said = self.vocabulary.read(reading.words, start, reading.language)
        if (said | reading.words[start].signals) & signals:
            yield from range(start, start + max(size, 1))
