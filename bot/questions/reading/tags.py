"""Claims, and the words at their end that ask if they are so: "KIF endete 2019, stimmt das?", "..., oder?"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.questions.reading.reading import Reading, Word
    from bot.questions.words.vocabulary import Vocabulary

_NOUN: Final = 2
"""So many words are a noun and its article, or a number and what is counted."""
_AGAIN: Final = 2
"""Words in which a statement is asked once more: "was it"."""


def tag_start(reading: Reading, vocabulary: Vocabulary) -> int:
    """Where such words begin; behind the last word where there are none."""
    words = reading.words
    if not words:
        return 0
    if words[-1].says("either", "confirm") and len(words) > 1:
        return len(words) - 1
    if _asks_again(words, reading.language):
        return len(words) - _AGAIN
    if words[-1].folded not in vocabulary.tag_ends:
        return len(words)
    said_at = vocabulary.phrases_in(words, reading.language)
    tags = (min(at) for at, said in said_at if "confirm" in said and max(at) == len(words) - 1 and 0 not in at)
    start = min(tags, default=len(words))
    # "..., oder irre ich mich?"
    return start - any(word.says("either") for word in words[start - 1 : start] if start < len(words))


def _asks_again(words: Sequence[Word], language: str | None) -> bool:
    """Whether a text ends with its English verb and a pronoun for what it tells of: "KIF was not there, was it?"."""
    told, again = words[:-_AGAIN], words[-_AGAIN:]
    verb, who = (*again, None, None)[:_AGAIN]
    ends = bool(verb and who and verb.parted and verb.says("yes_no") and who.says("pronoun"))
    return language == "en" and ends and any(word.says("no") for word in told)


def is_statement_to_confirm(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a text begins with a name, be it behind an article or a word for its kind, and ends with such words."""
    if tag_start(reading, vocabulary) == len(reading.words):
        return False
    first = min((mention.start for mention in reading.mentions), default=len(reading.words))
    small = vocabulary.articles | vocabulary.of | vocabulary.sorts.keys() | vocabulary.settlements
    # "So the University of Oldenburg led WatNu, correct?"
    opening = first > 0 and not reading.words[0].signals and vocabulary.is_of_questions(reading.words[0].folded)
    return all(word.folded in small or word.says("place_word") for word in reading.words[opening:first])


def is_told_to_be_so(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something is told, with such words behind it or as one sentence: "Bei KIF endete ein Vertrag, oder?"."""
    return tag_start(reading, vocabulary) < len(reading.words) or is_one_statement(reading, vocabulary)


def is_one_statement(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a text is one sentence that tells something of what it names: "KIF wurde von der EU bezahlt."."""
    if reading.interrogative or reading.long or len(reading.clause(0)) < len(reading.words):
        return False
    if any(word.says("question_word", "which", "how_many") for word in reading.words):
        return False
    ends = {mention.end for mention in reading.mentions}
    # "47 Gemeinden waren bei KIF dabei.", "Das Innenministerium hat KIF bezahlt."
    noun = reading.words[0].folded.isdecimal() or reading.words[0].folded in vocabulary.articles
    ends |= {_NOUN} if noun else set()
    # "KuDeQua umfasste zwei Quartiere"
    return any(word.says("yes_no", "members") for end in ends for word in reading.words[end : end + 1])
