"""Find the known spellings that are a typo or two away from a word, without comparing it with all of them."""

from collections.abc import Iterable, Sequence
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

_ENDS: Final = {6: 3, 11: 5}
"""By how many letters at either end a spelling is found, by its least length."""
_LONGEST: Final = 1_000_000


class Spellings:
    """Known spellings, found by any word that is so many edits away.

    An edit is a letter missed, added, changed, or swapped with the one beside it (OSA distance). Of two edits, at most
    one lies within the first letters of a spelling, or else at most one within its last. So a spelling is filed under
    its first and its last letters, and only what is filed under letters like those of a word is compared with it.
    Spellings of fewer than six letters are filed as a whole, and found one edit away only.
    """

    def __init__(self, spellings: Iterable[str]) -> None:
        self._spellings = tuple(spellings)
        self._short = _Pieces()
        bounds = (*_ENDS, _LONGEST)[1:]
        self._long = tuple(
            (least, below, size, _Pieces(), _Pieces())
            for (least, size), below in zip(_ENDS.items(), bounds, strict=True)
        )
        for position, spelling in enumerate(self._spellings):
            self._file(spelling, position)

    def near(self, word: str, edits: int, limit: int) -> list[tuple[str, int]]:
        """The spellings within one or two edits, and how many these are: the nearest first, then in the given order."""
        length = len(word)
        found: set[int] = set()
        if length <= min(_ENDS):
            self._short.find_like([word, *_shortened(word)], found)
            found = {position for position in found if OSA.distance(word, self._spellings[position]) < 2}
        for least, below, size, starts, ends in self._long:
            if not least - edits <= length < below + edits:
                continue
            if edits == 1 and length > 2 * size + 1:
                # One edit cannot change both ends of a spelling that has a letter between them.
                starts.find(word[:size], found)
                ends.find(word[-size:], found)
            else:
                # With a letter too many or too few, the piece that is like that of the spelling is longer or shorter.
                starts.find_like(_shortened(word[: size + 1]) + _shortened(word[:size]), found)
                ends.find_like(_shortened(word[-size - 1 :]) + _shortened(word[-size:]), found)
        if not found:
            return []
        candidates = [self._spellings[position] for position in sorted(found)]
        close = process.extract(word, candidates, scorer=OSA.distance, score_cutoff=edits, limit=limit)
        return [(spelling, int(distance)) for spelling, distance, _ in close]

    def _file(self, spelling: str, position: int) -> None:
        for least, below, size, starts, ends in self._long:
            if least <= len(spelling) < below:
                starts.add(spelling[:size], position)
                ends.add(spelling[-size:], position)
                return
        self._short.add(spelling, position)


class _Pieces:
    """Positions of spellings by pieces of these, which are found with up to one edit.

    Two pieces are one edit apart if one is the other without a letter, or if they are the same without a letter each.
    """

    def __init__(self) -> None:
        self._positions: dict[str, list[int]] = {}
        self._pieces: dict[str, list[str]] = {}
        """By what is left of them without a letter, and by themselves."""

    def add(self, piece: str, position: int) -> None:
        """File a position under a piece."""
        positions = self._positions.get(piece)
        if positions is None:
            positions = self._positions[piece] = []
            for shortened in {piece, *_shortened(piece)}:
                self._pieces.setdefault(shortened, []).append(piece)
        positions.append(position)

    def find(self, piece: str, found: set[int]) -> None:
        """Add the positions filed under a piece to those found."""
        if piece in self._positions:
            found.update(self._positions[piece])

    def find_like(self, shortened: Sequence[str], found: set[int]) -> None:
        """Add the positions filed under pieces that are the same as one of these, or are so without a letter."""
        pieces = {piece for one in shortened if one in self._pieces for piece in self._pieces[one]}
        for piece in pieces:
            found.update(self._positions[piece])


def _shortened(text: str) -> list[str]:
    """What is left of a text without one of its letters."""
    return [text[:i] + text[i + 1 :] for i in range(len(text))]
