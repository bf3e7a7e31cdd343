"""What a long text asks for at its end, where all of it is too much: "…, gibt es da so einen Pendelrechner?".

Who dictates tells at length why, and often names the thing itself last. It is looked for alone where that is a single
subject, and no word of the rest tells more.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold, word_matches
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_LEAST: Final = 5
"""So many words at least tell why."""
_TRIED: Final = 3
"""So many words may a question begin with; more would take too long."""
_MANY: Final = 4
"""So many words may all be dealt with by one Verbund, and more hardly ever."""
_OPENING: Final[tuple[Signal, ...]] = ("question_word", "yes_no", "want", "which")


def is_too_much(question: Question) -> bool:
    """Whether more was told than can well be looked for, or only what might be was found."""
    match question:
        case kinds.Search(words=words):
            return len(words) >= _MANY
        case kinds.NotUnderstood(words=words):
            return bool(words)
    return False


def endings(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The ends of a long text that begin like a question, the shortest first."""
    words = list(word_matches(text))
    begin = (match.start() for match in reversed(words[_LEAST:]) if vocabulary.says(fold(match[0]), *_OPENING))
    for _, start in zip(range(_TRIED), begin, strict=False):
        yield text[start:]


def asked_at_last(found: Question, told: Question, topics: TopicIndex) -> Question | None:
    """A search for the one thing that an end asks for, where that tells most of all, wherever it was told to be.

    Not too many words tell more together where a Verbund deals with all, but not without what is asked for at last.
    """
    if not isinstance(found, kinds.Search) or not found.has_words_only or len(found.words) != 1:
        return None
    if not isinstance(told, kinds.Search | kinds.NotUnderstood):
        return None
    thing, most = found.words[0], max((topics.weight(word) or 0.0 for word in told.words), default=0.0)
    if (topics.weight(thing) or 0.0) < most:
        return None
    if len(told.words) == _MANY and thing in told.words and any(hit.complete for hit in topics.search(told.words)):
        return None
    return replace(told, words=found.words) if isinstance(told, kinds.Search) else found
