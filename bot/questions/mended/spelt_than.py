"""How people write "than": "more then ten", "länger wie NoLA", which other words are spelt like."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.words.folding import Token
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import FOR_THAN, Vocabulary

_REACH: Final = 4
"""So many words may stand between a comparative and "than" ("mehr Partner als KIF")."""
_SMALL: Final[tuple[Signal, ...]] = ("place_cue", "at_cue", "verbund_one")
"""What may be said between "than" and a name or a number ("an", "das Projekt")."""


def with_than(words: tuple[Token, ...], found: Sequence[Mention], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, "than" as it should be behind a comparative."""
    if FOR_THAN.keys().isdisjoint([word.folded for word in words]):
        return words
    names = {mention.start: mention for mention in found if mention.kind == "verbund"}
    return tuple(
        replace(word, folded=FOR_THAN[word.folded])
        if word.folded in FOR_THAN and not word.parted and _compares(i, words, names, vocabulary)
        else word
        for i, word in enumerate(words)
    )


def _compares(than: int, words: tuple[Token, ...], names: Mapping[int, Mention], vocabulary: Vocabulary) -> bool:
    """Whether a number follows right behind a comparative, or the name that ends the clause behind what it is of.

    Neither "Ich weiß nicht mehr wie drei Partner heißen" nor "mehr Projekte wie KIF".
    """
    before = range(than - 1, max(-1, than - 1 - _REACH), -1)
    start = next((i for i in before if vocabulary.is_comparative(words[i].folded)), -1)
    if start < 0 or any(word.parted for word in words[start + 1 : than]):
        return False
    between = words[start + 1 : than]
    behind = than + 1
    while behind < len(words) and behind not in names and _is_small(words[behind], vocabulary):
        behind += 1
    if behind in names:
        ends = names[behind].end
        compared = words[start].folded
        counts = (compared,) in vocabulary.bounds and compared not in vocabulary.durations.cues
        of_verbuende = any(vocabulary.says(word.folded, *VERBUENDE) for word in between)
        return (ends == len(words) or words[ends].parted) and not of_verbuende and bool(between or not counts)
    own = any(vocabulary.says(word.folded, "first_person") for word in words[:start])
    forgotten = own and vocabulary.says(words[start - 1].folded, "no")
    following = words[than + 1 : behind + 1]
    number = any(word.folded.isdigit() or word.folded in vocabulary.numbers for word in following)
    return number and not between and not forgotten


def _is_small(word: Token, vocabulary: Vocabulary) -> bool:
    return word.folded in vocabulary.articles or vocabulary.says(word.folded, *_SMALL)
