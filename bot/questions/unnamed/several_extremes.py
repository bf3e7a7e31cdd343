"""Several extremes that are asked for at once: "Welche liefen am längsten und welche am kürzesten?"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.reading import EXTREMES, Reading, Word
from bot.questions.vocabulary import THEMES, Signal, Vocabulary

_EXTREMES: Final[frozenset[Signal]] = frozenset(EXTREMES.keys() - {"running"})
_EDGES: Final[frozenset[Signal]] = frozenset({"begins", "ends"})
_MEASURES: Final[frozenset[Signal]] = frozenset({"partners", "where", "place_word", "land_word", *THEMES})
_OWN: Final = (_EDGES, _MEASURES)
"""What each part says for itself, or has in common with the others where it does not: "zuerst und zuletzt endeten"."""


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

    def _parts(self, reading: Reading) -> list[range]:
        """A text, parted at commas and "and", each part with an extreme of its own."""
        starts = [i for i, word in enumerate(reading.words) if i and (word.parted or word.says("joins"))]
        parts: list[range] = []
        for start, end in zip((0, *starts), (*starts, len(reading.words)), strict=True):
            part = range(start, end)
            if parts and not all(self._says(one, _EXTREMES, reading) for one in (parts[-1], part)):
                parts[-1] = range(parts[-1].start, end)
            else:
                parts.append(part)
        return parts

    def _of(self, part: range, parts: Sequence[range], reading: Reading) -> Reading:
        """The reading with what one part asks for."""
        others = [i for other in parts if other != part for i in other]
        own = [_EXTREMES, *(group for group in _OWN if self._says(part, group, reading))]
        silent = {at for group in own for i in others for at in self._phrase(i, group, reading)}
        words = tuple(_silent(word) if i in silent else word for i, word in enumerate(reading.words))
        said = {signal for i in range(len(words)) for signal in self.vocabulary.read(words, i, reading.language)[1]}
        said |= {signal for _, signal in self.vocabulary.across(words)}
        asked = frozenset().union(*own)
        return replace(reading, words=words, signals=(reading.signals - asked) | (said & asked))

    def _says(self, part: range, signals: frozenset[Signal], reading: Reading) -> bool:
        return any(True for i in part for _ in self._phrase(i, signals, reading))

    def _phrase(self, start: int, signals: frozenset[Signal], reading: Reading) -> Iterator[int]:
        """The positions of a phrase that begins there and says one of these."""
        size, said = self.vocabulary.read(reading.words, start, reading.language)
        if (said | reading.words[start].signals) & signals:
            yield from range(start, start + max(size, 1))


def _silent(word: Word) -> Word:
    """A word that says nothing."""
    return replace(word, folded="", plain="", signals=frozenset())
