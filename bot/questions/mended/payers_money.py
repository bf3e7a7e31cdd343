"""Money said to be of those who gave it to all alike: "wie viel BMBF-Förderung", "how much federal funding"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from bot.questions.words.folding import Token
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_ASKING: Final[tuple[Signal, ...]] = ("how", "something")
"""What the sum of a thing is asked for with: "wie hoch war die", "what was the"."""
_REACH: Final = 4
"""In so many words it is asked."""
_GIVEN: Final = "forder"
"""What the first part of a word for money may be: "Bundesmittel" are "Fördermittel"."""
_OWNING: Final = "es"
"""How "Land" ends in "Landesmittel"."""


def without_payers(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words without who gave the money whose sum is asked for, and a Land apart from its money: "Landesmittel".

    A "state" may be a Land, which gave no Verbund what all were given.
    """
    asked = _asked_for(words, vocabulary)
    behind = tuple(chain.from_iterable(_parts(word, vocabulary) for word in words[asked:]))
    told = list(words[:asked])
    for i, word in enumerate(behind):
        if i and _gives(behind[i - 1], word, vocabulary):
            told[-1] = replace(word, glued=False, joint="", opens=told[-1].opens, pause=told[-1].pause)
        else:
            told.append(word)
    return tuple(told)


def _asked_for(words: Sequence[Token], vocabulary: Vocabulary) -> int:
    """Where the thing begins whose sum is asked for; behind all where none is.

    Not so "how do I apply for federal funding", nor "Was ist eine Bundesförderung?".
    """
    for start, word in enumerate(words):
        if vocabulary.says(word.folded, "how_many") or word.folded in vocabulary.in_all:
            return start
    for start, word in enumerate(words):
        if vocabulary.says(word.folded, *_ASKING):
            being = (
                i for i in range(start + 1, min(start + _REACH, len(words))) if words[i].folded in vocabulary.being
            )
            article = next(being, len(words)) + 1
            thing = words[article].folded if article < len(words) else ""
            return article if thing in vocabulary.articles and not vocabulary.says(thing, "indefinite") else len(words)
    return len(words)


def _gives(word: Token, other: Token, vocabulary: Vocabulary) -> bool:
    """Whether a word tells only who gave the money of the next one."""
    payer = word.folded in vocabulary.payers and not vocabulary.says(word.folded, "land_word")
    return payer and not other.parted and _is_money(other.folded, vocabulary)


def _is_money(word: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.says(word, "money") or (word in vocabulary.funded and vocabulary.says(word, "programme"))


def _parts(word: Token, vocabulary: Vocabulary) -> Iterator[Token]:
    """A word, or who gives and the money: "Bundes" and "mittel"."""
    for size in range(len(word.text) - 1, 0, -1):
        first, rest = word.folded[:size], word.folded[size:]
        first = first if first in vocabulary.payers else first.removesuffix(_OWNING)
        if first in vocabulary.payers or vocabulary.says(first, "land_word"):
            money = next((one for one in (rest, _GIVEN + rest) if _is_money(one, vocabulary)), "")
            if money:
                ahead = replace(word, text=word.text[: len(first)], folded=first, plain=first, asked=False, short=False)
                behind = replace(word, text=word.text[size:], folded=money, plain=money, glued=True, joint="-")
                yield from (ahead, replace(behind, opens=False, pause="", aside=False))
                return
    yield word
