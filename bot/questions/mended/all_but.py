"""What is left out of all: "everywhere but Hesse", "all living labs but the ones in NRW", "everything but mobility"."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.words.folding import Token, clause_at
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_BUT: Final = "but"
_EXCEPT: Final = "except"
"""What it says behind a word for all."""


def with_all_but(
    words: tuple[Token, ...], found: Sequence[Mention], vocabulary: Vocabulary, is_subject: Callable[[str], bool]
) -> tuple[Token, ...]:
    """The words, "but" as "except" where it leaves a name or a subject out of all."""
    if not any(word.folded == _BUT for word in words):
        return words
    return tuple(
        replace(word, folded=_EXCEPT)
        if word.folded == _BUT and not word.parted and _leaves_out(i, words, found, vocabulary, is_subject)
        else word
        for i, word in enumerate(words)
    )


def _leaves_out(
    but: int,
    words: tuple[Token, ...],
    found: Sequence[Mention],
    vocabulary: Vocabulary,
    is_subject: Callable[[str], bool],
) -> bool:
    """Whether all is told of before, in the same clause, and behind nothing but what is left out of it.

    Not so "all projects but not KIF", "I saw all of them but Hesse was missing", "all projects, but cheap ones".
    """
    start = clause_at(words, but - 1).start
    if not any(
        vocabulary.says(word.folded, "every") or word.folded in vocabulary.anywhere for word in words[start:but]
    ):
        return False
    at = but + 1
    # "Everywhere but in Hesse", but "all projects but in Hesse" may ask for those there.
    there = words[but - 1].folded in vocabulary.anywhere
    while at < len(words) and _is_small(words[at], vocabulary, first=at == but + 1 and not there):
        at += 1
    if at == len(words) or any(word.parted for word in words[but + 1 : at + 1]):
        return False
    named = next((mention for mention in found if mention.start == at), None)
    if named is None:
        return is_subject(words[at].folded) and (at + 1 == len(words) or words[at + 1].parted)
    end = named.end
    while end < len(words) and (words[end].folded in vocabulary.them or vocabulary.says(words[end].folded, *VERBUENDE)):
        end += 1
    return end == len(words) or not vocabulary.says(words[end].folded, "yes_no")


def _is_small(word: Token, vocabulary: Vocabulary, *, first: bool) -> bool:
    """Whether it is an article, "those", or what stands between that and a name ("the ones in", "those from")."""
    those = word.folded in vocabulary.articles or vocabulary.says(word.folded, "those")
    return those or (not first and vocabulary.says(word.folded, "place_cue", "topic_cue", "at_cue", *VERBUENDE))
