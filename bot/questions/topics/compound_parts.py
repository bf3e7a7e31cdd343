"""Parts of German compounds: the terms that a word is the beginning or end of, and those that are one of it."""

import math
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

from bot.questions.topics.matches import HEAD, MODIFIER, PART_OF_TERM, SAME
from bot.questions.words.stemming import MARKS

SHORTEST_PART: Final = 5
"""Letters a beginning must have; an end must have more: "-stand" and "-kreis" mean nothing."""
_SHORTEST_BEFORE: Final = 4
"""Letters that a compound must have before its end."""
_PREFIXES: Final = frozenset({"ab", "an", "auf", "aus", "be", "ein", "ent", "er", "mit", "um", "ver", "vor", "zu"})
"""What may stand before a German word all the same; with "un" it would be the contrary."""
_UNDIVIDED: Final = ("haushalt",)
"""What begins with another word and is no kind of it: a "Gemeindehaushalt" has to do with no "Gemeindehaus"."""
_LONG: Final = 7
"""Words of so many letters are long: less needs to follow them in a compound."""
SHORTEST_IN_COMPOUND: Final = 8
"""Letters a part of a longer word must have: "Leerstand" tells what "Wohnungsleerstand" is about, "Garten" does not."""
_LEAST_PART: Final = 0.5
"""A part of a compound must be so much of it: "Bürger" says little about "Bürgermeister"."""
_ALMOST_ALL: Final = 0.8
"""What a beginning leaves out of a word is then no more than an ending: "Bürgerbussen"."""


class CompoundParts:
    """Finds terms of descriptions that are a part of a word, or of which it is one."""

    def __init__(
        self, terms: Container[str], words: Iterable[str], relational: Container[str], headless: Iterable[str]
    ) -> None:
        """`words` are those of the terms that no phrase is, `relational` those that tell little without another.

        What ends as the `headless` do is no kind of what it ends with.
        """
        self._terms = terms
        self._relational = relational
        self._headless = tuple(headless)
        self._sorted = sorted(words)
        self._reversed = sorted(term[0] + term[:0:-1] for term in self._sorted)

    def of(self, mark: str, stem: str) -> Iterator[tuple[str, float]]:
        """Terms of which the stem is a large part, at the beginning or at the end, and terms that are one of it."""
        if len(stem) < SHORTEST_PART or mark == MARKS["en"]:
            # English words are made of others that stand apart: a hospital has no part in hospitality.
            return
        # What follows must be a word of its own: "Schuld" is no kind of "Schule".
        least = 1 + len(stem) + (3 if len(stem) >= _LONG else 4)
        begun = _beginning_with(self._sorted, mark + stem)
        longer = [term for term in begun if len(term) >= least and not _is_undivided(term, 1 + len(stem))]
        if len(stem) > SHORTEST_PART:
            # "Vereinsamen" has to do with "einsam", "gemeinsam" has not; but "schließen" is told as it is, and is no
            # "beschließen".
            prefixes = _PREFIXES if mark + stem not in self._terms else frozenset()
            ending = (mark + term[:0:-1] for term in _beginning_with(self._reversed, mark + stem[::-1]))
            before = ((term[1 : -len(stem)], term) for term in ending)
            longer += [term for part, term in before if len(part) >= _SHORTEST_BEFORE or part in prefixes]
        yield from ((term, PART_OF_TERM) for term in longer if len(stem) >= _LEAST_PART * (len(term) - 1))
        for size in range(max(SHORTEST_PART, math.ceil(_LEAST_PART * len(stem))), len(stem)):
            almost_all = size >= _ALMOST_ALL * len(stem) and size >= SHORTEST_IN_COMPOUND
            beginning, end = mark + stem[:size], mark + stem[-size:]
            if beginning in self._terms and almost_all:
                yield beginning, SAME
            elif beginning in self._terms and size >= SHORTEST_IN_COMPOUND:
                yield beginning, MODIFIER
            # "Schulschließung" is about no closing of anything.
            telling = size >= SHORTEST_IN_COMPOUND and end not in self._relational
            if end in self._terms and telling and not stem.endswith(self._headless):
                yield end, HEAD


def _is_undivided(term: str, joint: int) -> bool:
    """Whether a position is inside of a word that a term has and that is not made of others."""
    starts = ((term.find(word), len(word)) for word in _UNDIVIDED)
    return any(0 <= start < joint < start + length for start, length in starts)


def _beginning_with(terms: Sequence[str], start: str) -> Iterator[str]:
    position = bisect_left(terms, start)
    while position < len(terms) and terms[position].startswith(start):
        if terms[position] != start:
            yield terms[position]
        position += 1
