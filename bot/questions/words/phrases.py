"""Phrases, folded, and where they stand in a text."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Protocol

from bot.questions.words.folding import fold

Phrase = tuple[str, ...]


class Worded(Protocol):
    """A word of a text."""

    @property
    def folded(self) -> str:
        """How it is compared."""


class Typed(Protocol):
    """A word as it is written."""

    @property
    def text(self) -> str:
        """How it is written."""


class Phrases:
    """Some phrases, of which the longest counts where several begin."""

    def __init__(self, *lists: Iterable[Phrase]) -> None:
        self._phrases = frozenset(chain(*lists))
        self._longest = longest_from(self._phrases)

    def may_begin(self, word: Worded) -> bool:
        """Whether the word begins one of the phrases, as far as that one word tells."""
        return word.folded in self._longest

    def stand_in(self, words: Sequence[Worded]) -> bool:
        """Whether any of the phrases stands in these words."""
        begun = [start for start, word in enumerate(words) if word.folded in self._longest]
        return any(self.at(start, words) for start in begun)

    def at(self, start: int, words: Sequence[Worded]) -> Phrase:
        """The longest of the phrases that begins there; an empty one where none does."""
        longest = self._longest.get(words[start].folded) if start < len(words) else None
        return self._longest_in([word.folded for word in words[start : start + longest]]) if longest else ()

    def at_folded(self, start: int, folded: Sequence[str]) -> Phrase:
        """The same for words of which nothing but how they are compared is known."""
        longest = self._longest.get(folded[start]) if start < len(folded) else None
        return self._longest_in(folded[start : start + longest]) if longest else ()

    def opening(self, words: Sequence[Typed]) -> Phrase:
        """The longest of the phrases that words begin with as they are typed: "Ich leite" is hardly "leitet"."""
        most = max(self._longest.values(), default=0)
        return self.at_folded(0, [fold(word.text) for word in words[:most]])

    def _longest_in(self, folded: Sequence[str]) -> Phrase:
        sizes = range(len(folded), 0, -1)
        return next((phrase for size in sizes if (phrase := tuple(folded[:size])) in self._phrases), ())


def longest_from(phrases: Iterable[Phrase]) -> Mapping[str, int]:
    """How many words the longest phrase has, by the word it begins with."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        longest[phrase[0]] = max(len(phrase), longest.get(phrase[0], 0))
    return longest
