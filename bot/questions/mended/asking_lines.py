"""Questions in lines of their own, as they are typed in a chat: "wo war NoLA", and below it "wann endete es".

There a line break stands for the question mark.
"""

from collections.abc import Sequence
from typing import Final

from bot.questions.words.folding import folded
from bot.questions.words.vocabulary import Vocabulary

_BRIEF: Final = 10
"""Longer lines may be broken anywhere."""
_MARKS: Final = "?!.,;:-"
"""What ends a line that says by itself whether it asks, or goes on in the next one."""


def with_lines_asked(text: str, vocabulary: Vocabulary) -> str:
    """A text with a question mark behind each brief line that asks, where several do."""
    if "\n" not in text:
        return text
    lines = _unbroken(text.split("\n"), vocabulary)
    asking = [i for i, line in enumerate(lines) if _asks(line, vocabulary)]
    if len(asking) <= 1:
        return text
    return "\n".join(
        f"{line.rstrip()}?" if i in asking and line.rstrip()[-1] not in _MARKS else line for i, line in enumerate(lines)
    )


def _unbroken(lines: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    """The lines, those in one that "and" joins at their end."""
    found = [""]
    for line in lines:
        before = folded(found[-1])
        goes_on = before and vocabulary.says(before[-1], "joins") and _asks(line, vocabulary)
        found[-1:] = [f"{found[-1]} {line}"] if goes_on else [found[-1], line]
    return found[1:]


def _asks(line: str, vocabulary: Vocabulary) -> bool:
    """Whether a line opens like a question, maybe behind "and", and ends with none of what joins it to the next."""
    words = folded(line)
    start = next((i for i, word in enumerate(words) if not vocabulary.says(word, "joins")), len(words))
    if start == len(words) or len(words) > _BRIEF or vocabulary.says(words[-1], "joins"):
        return False
    return vocabulary.says(words[start], "question_word", "yes_no")
