"""Curses say nothing of what is looked for: "Verdammte leere Häuser in Hessen" are empty houses in Hesse.

Where nothing stands beside a curse but a single word, that is cursed, and not looked for: "Scheiß Flüchtlinge".
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.questions.words.folding import Token, fold
from bot.questions.words.vocabulary import Vocabulary


def without_curses(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words without curses before other ones, unless nothing but a curse is said."""
    if vocabulary.curses.isdisjoint([word.folded for word in words]):
        return words
    if only_curses((word.text for word in words), vocabulary):
        return words
    found = list(words)
    for i in reversed(range(len(words) - 1)):
        if words[i].folded in vocabulary.curses and not words[i + 1].parted:
            found[i : i + 2] = [replace(found[i + 1], opens=found[i].opens, pause=found[i].pause)]
    return tuple(found)


def only_curses(texts: Iterable[str], vocabulary: Vocabulary) -> bool:
    """Whether words, as they are written, are a curse and one more at most, but for small ones before it."""
    folded = [fold(text) for text in texts]
    said = [word for word in folded if word not in vocabulary.curses]
    small = (vocabulary.is_of_questions(word) for word in said[:-1])
    return len(said) < len(folded) and all(small)
