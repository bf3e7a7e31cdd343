"""What a long text asks for at its end, where all of it is too much: "…, gibt es da so einen Pendelrechner?".

Who dictates tells at length why, and names the very thing last.
"""

from collections.abc import Callable, Iterator
from typing import Final

from bot.questions import kinds
from bot.questions.folding import fold, word_matches
from bot.questions.kinds import Question
from bot.questions.signals import Signal
from bot.questions.vocabulary import Vocabulary

_LEAST: Final = 5
"""So many words at least tell why."""
_TRIED: Final = 3
"""So many words may a question begin with; more would take too long."""
_MOST: Final = 4
"""So many words are hardly ever dealt with by one Verbund."""
_OPENING: Final[tuple[Signal, ...]] = ("question_word", "yes_no", "want", "which")


def is_too_much(question: Question) -> bool:
    """Whether more was told than can be looked for, or only what might be was found."""
    match question:
        case kinds.Search(words=words):
            return len(words) > _MOST
        case kinds.NotUnderstood(words=words):
            return bool(words)
    return False


def endings(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The ends of a long text that begin like a question, the shortest first."""
    words = list(word_matches(text))
    begin = (match.start() for match in reversed(words[_LEAST:]) if vocabulary.says(fold(match[0]), *_OPENING))
    for _, start in zip(range(_TRIED), begin, strict=False):
        yield text[start:]


def asks_for_told(found: Question, told: Question, weight: Callable[[str], float | None]) -> bool:
    """Whether a search is for the one thing that tells most of all that the whole text told, and for nothing else."""
    if not isinstance(found, kinds.Search) or not found.has_words_only or len(found.words) != 1:
        return False
    if not isinstance(told, kinds.Search | kinds.NotUnderstood):
        return False
    return found.words[0] == max(told.words, key=lambda word: weight(word) or 0.0)
