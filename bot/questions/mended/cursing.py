"""Curses say nothing of what is looked for: "Verdammte leere Häuser in Hessen" are empty houses in Hesse.

Who curses people looks for nothing: "Scheiß Flüchtlinge".
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.questions.words.folding import Token, fold
from bot.questions.words.vocabulary import Vocabulary


def without_curses(words: tuple[Token, ...], vocabulary: Vocabulary, uses: Callable[[str], bool]) -> tuple[Token, ...]:
    """The words without curses before what may be looked for, unless they scold somebody.

    `uses` tells whether any description has a folded word.
    """
    if vocabulary.curses.isdisjoint([word.folded for word in words]):
        return words
    scolding = set(_scolding(words, vocabulary))
    found = list(words)
    for i in reversed(range(len(words) - 1)):
        telling = any(uses(word.folded) for word in words[i + 1 :])
        if words[i].folded in vocabulary.curses and i not in scolding and not words[i + 1].parted and telling:
            found[i : i + 2] = [replace(found[i + 1], opens=found[i].opens, pause=found[i].pause)]
    return tuple(found)


def scolds(texts: Iterable[str], vocabulary: Vocabulary) -> bool:
    """Whether words, as they are written, curse somebody."""
    folded = [fold(text) for text in texts]
    return any(one in vocabulary.curses and two in vocabulary.scolded for one, two in pairwise(folded))


def _scolding(words: Sequence[Token], vocabulary: Vocabulary) -> Iterable[int]:
    """Where a curse stands before those whom it scolds."""
    return (
        i
        for i, (one, two) in enumerate(pairwise(words))
        if one.folded in vocabulary.curses and two.folded in vocabulary.scolded
    )
