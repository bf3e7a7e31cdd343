"""What people take back while they type or speak: "in Hessen, äh nein, Thüringen" asks for Thüringen alone.

Such a repair has three parts (Levelt, "Monitoring and self-repair in speech", 1983): what is taken back (`one`), an
editing term ("äh nein"), and what is meant instead (`other`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import Final

from bot.questions.folding import Token
from bot.questions.known_names import Kind
from bot.questions.names import Mention
from bot.questions.negation import NEGATIONS
from bot.questions.reading import FACTS, WHERE
from bot.questions.vocabulary import Signal, Vocabulary

_EDITING: Final[frozenset[Signal]] = frozenset({"correction", "nay", "slip"})
_GOES_ON: Final[frozenset[Signal]] = frozenset({"joins", "either", "rather", *NEGATIONS})
"""What says that both are meant, or which of them is not."""
_ANEW: Final[frozenset[Signal]] = frozenset({"question_word", "which", "list", *FACTS})
"""What begins another question."""
_REACH: Final = 8
"""So many words there are at most between what is taken back and what is meant."""
_YEAR: Final = re.compile(r"20\d\d")


@dataclass(frozen=True, slots=True)
class _Part:
    """What may be taken back, or meant instead: a name, a year, a subject of one word."""

    kind: Kind | None
    start: int
    end: int


class Repairs:
    """Knows what was taken back."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def made(self, words: tuple[Token, ...], mentions: Sequence[Mention]) -> tuple[Token, ...]:
        """The words with what is meant in place of what was taken back, the first time that happens."""
        said = self._said(words)
        if all(signals.isdisjoint(_EDITING) for signals in said):
            return words
        parts = list(self._parts(words, mentions))
        named = [part for part in parts if part.kind]
        for one, other in chain(pairwise(parts), _corrected(pairwise(named), words, said)):
            if editing := self._editing(one, other, words, said):
                return _replaced(one, other, editing, words, said)
        return words

    def _said(self, words: tuple[Token, ...]) -> list[frozenset[Signal]]:
        """What each word says, of phrases every word the same."""
        said: list[frozenset[Signal]] = []
        while len(said) < len(words):
            size, signals = self._vocabulary.read(words, len(said))
            said += [signals] * max(size, 1)
        return said

    def _parts(self, words: tuple[Token, ...], mentions: Sequence[Mention]) -> Iterator[_Part]:
        starts = {mention.start: mention for mention in mentions}
        position = 0
        while position < len(words):
            if mention := starts.get(position):
                yield _Part(mention.kind, mention.start, mention.end)
            elif _YEAR.fullmatch(words[position].folded) or not self._vocabulary.spells(words[position].folded):
                yield _Part(None, position, position + 1)
            position = mention.end if mention else position + 1

    def _editing(
        self, one: _Part, other: _Part, words: tuple[Token, ...], said: Sequence[frozenset[Signal]]
    ) -> list[int]:
        """Where the words stand by which the one is taken back; nowhere where it is not."""
        between = range(one.end, other.start)
        editing = [i for i in between if not said[i].isdisjoint(_EDITING)]
        if not editing or len(between) > _REACH or not _is_of_one_sort(one, other, words):
            return []
        if not all(said[i].isdisjoint(_GOES_ON) for i in between if i not in editing):
            return []
        slipped = any("nay" not in said[i] for i in editing)
        return editing if slipped or _is_set_apart(one.end, editing[-1], words, said) else []


def _corrected(
    pairs: Iterable[tuple[_Part, _Part]], words: tuple[Token, ...], said: Sequence[frozenset[Signal]]
) -> Iterator[tuple[_Part, _Part]]:
    """The pairs of names of which the second is said to be the one that is meant, whatever else stands in between."""
    for one, other in pairs:
        behind = said[other.end] if other.end < len(words) else frozenset[Signal]()
        if "correction" in behind or any("correction" in said[i] for i in range(one.end, other.start)):
            yield one, other


def _replaced(
    one: _Part, other: _Part, editing: Sequence[int], words: tuple[Token, ...], said: Sequence[frozenset[Signal]]
) -> tuple[Token, ...]:
    for i in range(editing[-1], other.start):
        if not said[i].isdisjoint(_ANEW):
            # "Wo lief KIF? Quatsch, wer leitet NaKoFi?"
            return (replace(words[i], opens=True, pause=""), *words[i + 1 :])
    # "nicht Hessen, sorry, Thüringen meine ich": what denies the one goes with it.
    start = one.start - 1 if one.start and not said[one.start - 1].isdisjoint(NEGATIONS) else one.start
    first = words[start]
    meant = (replace(words[other.start], glued=first.glued, opens=first.opens, pause=first.pause),)
    return words[:start] + meant + words[other.start + 1 : other.end] + words[one.end : editing[0]] + words[other.end :]


def _is_of_one_sort(one: _Part, other: _Part, words: tuple[Token, ...]) -> bool:
    """Whether one may be said by mistake for the other."""
    years = [_YEAR.fullmatch(words[part.start].folded) is not None for part in (one, other)]
    return years[0] == years[1] and (one.kind == other.kind or {one.kind, other.kind} <= WHERE)


def _is_set_apart(start: int, last: int, words: tuple[Token, ...], said: Sequence[frozenset[Signal]]) -> bool:
    """Whether "no" is said by itself: neither "Hesse no, Bavaria yes" nor "Hesse but no Bavaria"."""
    after = words[last + 1]
    apart = any(word.pause or word.opens for word in words[start : last + 1])
    return apart and ("no" not in said[last] or bool(after.pause or after.opens))
