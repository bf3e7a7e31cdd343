"""What only counts questions: "Erstens: wer zahlt das? Zweitens: ...", "first, who led it? second, where was it?"."""

from dataclasses import replace
from typing import Final

from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary

_SEVERAL: Final = 2


def without_ordinals(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words without those that count what is asked, where at least two do.

    One alone may tell of an order ("Which came first, KIF or KOMET?"), and so does what a noun stands behind.
    """
    counting = [i for i, word in enumerate(words[:-1]) if word.folded in vocabulary.enumerates]
    if len(counting) < _SEVERAL:
        return words
    counting = [i for i in counting if _begins(words[i + 1], vocabulary)]
    if len({words[i].folded for i in counting}) < _SEVERAL:
        return words
    found = list(words)
    for i in reversed(counting):
        found[i : i + 2] = [replace(found[i + 1], opens=found[i].opens, pause=found[i].pause)]
    return tuple(found)


def _begins(word: Token, vocabulary: Vocabulary) -> bool:
    """Whether a question, or what tells of it, begins there."""
    return word.parted or vocabulary.says(word.folded, "question_word", "yes_no", "list")
