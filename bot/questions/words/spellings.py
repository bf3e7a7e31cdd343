"""Find the known spellings that are a typo or two away from a word, without comparing it with all of them."""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.questions.words.folding import undoubled

_MIDDLING, _LONG, _VERY_LONG = 6, 11, 17
"""Letters from which on spellings are found by their ends, by three pieces of three letters, and by three of five."""
_FEW: Final = 3
_SOME: Final = 5
_ROUNDING: Final = 1e-9

_Filed = tuple[str, str]
"""A piece of a spelling, and the spelling."""


class Spellings:
    """Known spellings, found by any word that is so many edits away.

    An edit is a letter missed, added, changed, or swapped with the one beside it (OSA distance). Two edits leave one of
    three pieces of a spelling as it is, or of two pieces change one by no more than one edit. So spellings are filed
    under such pieces, and a word is compared only with those that have a piece like one of its own. Spellings of fewer
    than six letters are filed as a whole, and found one edit away only.
    """

    def __init__(self, spellings: Iterable[str], edits: int = 2, order: Callable[[str], str | int] = str) -> None:
        """`edits` is how many will be looked for at most: where it is one, longer spellings need half the memory.

        Of spellings that are as near, those go first that do so by `order`.
        """
        spellings = tuple(spellings)
        self._edits = edits
        self._order = order
        self._short = _Pieces((spelling, spelling) for spelling in _of_lengths(range(_MIDDLING), spellings))
        self._middling = _Ends(_of_lengths(range(_MIDDLING, _LONG), spellings), _FEW, edits)
        self._long = _Thirds(_of_lengths(range(_LONG, _VERY_LONG), spellings), _FEW)
        self._very_long = _Thirds(_of_lengths(range(_VERY_LONG, sys.maxsize), spellings), _SOME)

    def near(self, word: str, edits: int, limit: int) -> list[tuple[str, int]]:
        """The spellings within one or two edits, and how many these are: the nearest first."""
        if edits > self._edits:
            raise ValueError("so many edits cannot be found")
        length = len(word)
        found: set[str] = set()
        if length <= _MIDDLING:
            self._short.find_like(word, "", found)
        if _MIDDLING - edits <= length < _LONG + edits:
            self._middling.find(word, edits, found)
        if _LONG - edits <= length < _VERY_LONG + edits:
            self._long.find(word, edits, found)
        if _VERY_LONG - edits <= length:
            self._very_long.find(word, edits, found)
        if not found:
            return []
        close = process.extract(word, list(found), scorer=OSA.distance, score_cutoff=edits, limit=None)
        if not close:
            return []
        nearest = sorted(
            (int(distance), self._order(spelling), spelling)
            for spelling, distance, _ in close
            if distance < 2 or len(spelling) >= _MIDDLING
        )
        return [(spelling, distance) for distance, _, spelling in nearest[:limit]]


class Lengths:
    """Known spellings, found by any word that is like them; compared with those that are not too long or too short."""

    def __init__(self, spellings: Sequence[str]) -> None:
        self._positions = sorted(range(len(spellings)), key=lambda position: len(spellings[position]))
        self._spellings = [spellings[position] for position in self._positions]
        self._lengths = list(map(len, self._spellings))

    def similar(self, word: str, similarity: float, limit: int) -> list[tuple[str, float]]:
        """The spellings most like a word (1 is the same), and how like it; of equals, those given first go first."""
        shortest, longest = similarity * len(word) - _ROUNDING, len(word) / similarity + _ROUNDING
        begin, end = bisect_left(self._lengths, shortest), bisect_right(self._lengths, longest)
        close = process.extract(
            word, self._spellings[begin:end], scorer=OSA.normalized_similarity, score_cutoff=similarity, limit=None
        )
        close.sort(key=lambda found: (-found[1], self._positions[begin + found[2]]))
        return [(spelling, score) for spelling, score, _ in close[:limit]]


def is_slip(word: str, known: str) -> bool:
    """Whether a word only has two letters swapped, or one that should be double, or should not."""
    return undoubled(known) == undoubled(word) or sorted(known) == sorted(word)


class _Ends:
    """Spellings by their first and last letters: one end has at most one of two edits, and none of one."""

    def __init__(self, spellings: Sequence[str], size: int, edits: int) -> None:
        """The spellings are at least twice as long as an end, which has `size` letters."""
        self._size = size
        inexact = edits > 1
        self._starts = _Pieces(((spelling[:size], spelling) for spelling in spellings), inexact=inexact)
        self._ends = _Pieces(((spelling[-size:], spelling) for spelling in spellings), inexact=inexact)

    def find(self, word: str, edits: int, found: set[str]) -> None:
        """Add the spellings that may be so near to what is found."""
        size = self._size
        if edits > 1:
            # With a letter too many or too few, the piece that is like that of the spelling is longer or shorter.
            self._starts.find_like(word[:size], word[: size + 1], found)
            self._ends.find_like(word[-size:], word[-size - 1 :], found)
            return
        self._starts.find(word[:size], found)
        self._ends.find(word[-size:], found)
        if len(word) == 2 * size:
            # One edit changes both ends where it swaps the letters between which they meet.
            self._starts.find(word[: size - 1] + word[size], found)


class _Thirds:
    """Spellings by a piece at the beginning, in the middle and at the end, which are found as they are.

    No two pieces touch, so that swapped letters are in one of them at most: two edits leave one of the pieces as it is,
    one edit leaves either end.
    """

    def __init__(self, spellings: Sequence[str], size: int) -> None:
        """The spellings are long enough for three pieces of `size` letters that do not touch."""
        self._size = size
        self._middle = middle = size + 1
        self._starts = _by_piece((spelling[:size], spelling) for spelling in spellings)
        self._middles = _by_piece((spelling[middle : middle + size], spelling) for spelling in spellings)
        self._ends = _by_piece((spelling[-size:], spelling) for spelling in spellings)

    def find(self, word: str, edits: int, found: set[str]) -> None:
        """Add the spellings that may be so near to what is found."""
        size = self._size
        if start := self._starts.get(word[:size]):
            found.update(start)
        if end := self._ends.get(word[-size:]):
            found.update(end)
        if edits > 1:
            for at in range(self._middle - edits, self._middle + edits + 1):
                if middle := self._middles.get(word[at : at + size]):
                    found.update(middle)


class _Pieces:
    """Spellings by pieces of them, which are found as they are, or with up to one edit.

    Two pieces are one edit apart if one is the other without a letter, or if they are the same without a letter each.
    """

    def __init__(self, pieces: Iterable[_Filed], *, inexact: bool = True) -> None:
        """Only where they are `inexact`, pieces can be found by others like them."""
        self._spellings = _by_piece(pieces)
        self._shortened: dict[str, tuple[str, ...]] = {}
        """By what is left of the pieces without a letter, and by themselves."""
        if inexact:
            self._shortened = _by_piece(
                (shortened, spelling)
                for piece, spellings in self._spellings.items()
                for shortened in {piece, *_shortened(piece)}
                for spelling in spellings
            )

    def find(self, piece: str, found: set[str]) -> None:
        """Add the spellings filed under a piece to what is found."""
        if piece in self._spellings:
            found.update(self._spellings[piece])

    def find_like(self, piece: str, longer: str, found: set[str]) -> None:
        """Add the spellings filed under pieces like this one, or like a longer one, to what is found."""
        for shortened in {piece, *_shortened(piece), *_shortened(longer)}:
            if spellings := self._shortened.get(shortened):
                found.update(spellings)


def _of_lengths(lengths: range, spellings: Iterable[str]) -> list[str]:
    return [spelling for spelling in spellings if len(spelling) in lengths]


def _by_piece(pieces: Iterable[_Filed]) -> dict[str, tuple[str, ...]]:
    """All spellings of each piece; as tuples, which need half the memory of lists."""
    found: dict[str, list[str]] = {}
    for piece, spelling in pieces:
        found.setdefault(piece, []).append(spelling)
    shared: dict[tuple[str, ...], tuple[str, ...]] = {}
    """Most pieces of a spelling are those of no other: one tuple of it alone is enough for all of them."""
    return {piece: shared.setdefault(of_piece := tuple(spellings), of_piece) for piece, spellings in found.items()}


def _shortened(text: str) -> Iterable[str]:
    """What is left of a text without one of its letters."""
    return map("".join, combinations(text, len(text) - 1)) if text else ()
