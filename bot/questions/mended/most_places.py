"""The most or the fewest places that took part: "die meisten beteiligten Orte" are the most places, not partners."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.words.folding import Token, clause_at
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_NUMBERS: Final[tuple[Signal, ...]] = ("most", "fewest")


def with_most_places(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words without what says that these places took part, before them, behind them or at the end of the clause.

    Not so "die meisten Orte und Partner", nor "die meisten Orte als Partner".
    """
    for at in (i for i, word in enumerate(words) if vocabulary.says(word.folded, *_NUMBERS)):
        told = _taking_part(at, words, vocabulary)
        if told:
            end = told + _says_part(told, words, vocabulary)
            last = replace(words[told - 1], asked=words[told - 1].asked or words[end - 1].asked)
            return (*words[: told - 1], last, *words[end:])
    return words


def _taking_part(most: int, words: Sequence[Token], vocabulary: Vocabulary) -> int | None:
    """Where it is said that the places took part of which there are most; nothing where nothing says so."""
    between = most + 1 if _says_part(most + 1, words, vocabulary) else None
    noun = most + 2 if between else most + 1
    if noun >= len(words) or words[noun].parted or not vocabulary.says(words[noun].folded, "place_word"):
        return None
    if between:
        return between
    clause = clause_at(words, most)
    before = most - (2 if words[most - 1].folded in vocabulary.articles else 1)
    if any(vocabulary.says(word.folded, "place_cue", "at_cue") for word in words[max(0, before) : most]):
        # "Wer war an den meisten Orten beteiligt?"
        return None
    told = (i for i in (noun + 1, clause.stop - 2, clause.stop - 1, before) if i > 0 and i in clause and i != noun)
    told = (i for i in told if words[i].folded not in vocabulary.sorts and _says_part(i, words, vocabulary))
    joined = any(vocabulary.says(words[i].folded, "joins") for i in range(noun, clause.stop))
    return None if joined else next(told, None)


def _says_part(position: int, words: Sequence[Token], vocabulary: Vocabulary) -> int:
    """How many words say from there that somebody took part: "dabei", "taking part"."""
    if position >= len(words):
        return 0
    size, said = vocabulary.read(tuple(words), position)
    return size if "partners" in said and not words[position].parted else 0
