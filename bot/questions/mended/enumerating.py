"""What only counts questions: "Erstens: wer zahlt das? Zweitens: ...", "first, who led it? second, where was it?"."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary

_MARKER: Final = re.compile(r"(?<!\S)\(?([1-9])\)\s+(?=\w)")
"""What counts questions in a list: "1) Start, 2) Ende"."""


def without_markers(text: str) -> str:
    """The text without the figures that count what is asked, where they begin with one and go on."""
    figures = [int(match[1]) for match in _MARKER.finditer(text)]
    counts = len(figures) > 1 and figures == list(range(1, len(figures) + 1))
    return _MARKER.sub("", text) if counts else text


def without_ordinals(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words without those that count what is asked, where at least two do.

    One alone may tell of an order ("Which came first, KIF or KOMET?"), and so does what a noun stands behind.
    """
    counting = [i for i, word in enumerate(words[:-1]) if word.folded in vocabulary.enumerates]
    if len(counting) <= 1:
        return words
    counting = [i for i in counting if _begins(words[i + 1], vocabulary)]
    if len({words[i].folded for i in counting}) <= 1:
        return words
    found = list(words)
    for i in reversed(counting):
        found[i : i + 2] = [replace(found[i + 1], opens=found[i].opens, pause=found[i].pause)]
    return tuple(found)


def _begins(word: Token, vocabulary: Vocabulary) -> bool:
    """Whether a question, or what tells of it, begins there."""
    return word.parted or vocabulary.says(word.folded, "question_word", "yes_no", "list")
