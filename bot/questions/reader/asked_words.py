"""Words that ask for something only where a question is made of them: "und wo?", but not "the town where I live"."""

from collections.abc import Sequence
from typing import Final

from bot.questions.reading.reading import Word

_BEFORE: Final = 4
"""So many words take "is there a" and what stands between them."""


def is_asked(position: int, size: int, words: Sequence[Word]) -> bool:
    """Whether a question begins with these words: "but where was", not "the town where I live"; or it is nothing else.

    "Was ist mit KIF: Wo, und wie lange?", "Wer war das, und gibt es eine Seite?"
    """
    if not words[position].says("question_word"):
        return _is_asked_to_be(position, words)
    begins = words[position].parted or any(word.says("joins") for word in words[max(position - 1, 0) : position])
    if begins and all(word.parted or word.says("joins") for word in words[position + size :][:1]):
        # "..., wo fand es statt und wann?"
        return True
    return words[position].opens or any(word.says("yes_no") for word in words[position + size :][:1])


def _is_asked_to_be(position: int, words: Sequence[Word]) -> bool:
    """Whether it is asked if there is one, and nothing more of it: "und gibts ne Seite", "is there a website?"."""
    ends = all(word.parted or word.says("joins") for word in words[position + 1 : position + 2])
    before = words[max(position - _BEFORE, 0) : position]
    asks = any(word.says("having", "want") for word in before[:-1])
    return ends and asks and before[-1].says("indefinite")
