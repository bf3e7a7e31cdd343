"""Phrases, folded, and where they stand in a text."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Protocol

Phrase = tuple[str, ...]


class Worded(Protocol):
    """A word of a text."""

    @property
    def folded(self) -> str:
        """How it is compared."""


class Phrases:
    """Some phrases, of which the longest counts where several begin."""

    def __init__(self, *lists: Iterable[Phrase]) -> None:
        self._phrases = frozenset(chain(*lists))
        self._longest = longest_from(self._phrases)

    def at(self, start: int, words: Sequence[Worded]) -> Phrase:
        """The longest of the phrases that begins there; an empty one where none does."""
        longest = self._longest.get(words[start].folded) if start < len(words) else None
        if longest is None:
            return ()
        following = tuple([word.folded for word in words[start : start + longest]])
        sizes = range(len(following), 0, -1)
        return next((following[:size] for size in sizes if following[:size] in self._phrases), ())


def longest_from(phrases: Iterable[Phrase]) -> Mapping[str, int]:
    """How many words the longest phrase has, by the word it begins with."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        longest[phrase[0]] = max(len(phrase), longest.get(phrase[0], 0))
    return longest
