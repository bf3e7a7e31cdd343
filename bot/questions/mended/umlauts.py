"""Words that an umlaut makes another of: a "Fähre" is nothing that somebody drives, and a "Bär" no snack bar.

Words are compared without umlauts, as many type none. Who types one means it: such a word keeps it, spelt out, and so
meets no other word. Spelt so it is none that is folded, whatever is typed.
"""

from collections.abc import Set
from dataclasses import replace
from typing import Final

from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token, spelt_out
from bot.questions.words.vocabulary import Vocabulary

_UMLAUTS: Final = frozenset("äöü")


def with_umlauts(
    words: tuple[Token, ...], named: Set[int], vocabulary: Vocabulary, topics: TopicIndex
) -> tuple[Token, ...]:
    """The words, those that are others by their umlauts with these; what stands in a name (`named`) is left alone."""
    return tuple(
        word if i in named or not _is_other(word, vocabulary, topics) else _kept(word) for i, word in enumerate(words)
    )


def _is_other(word: Token, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether a word is no form of what it is without its umlaut, nor a typo of a word that has none.

    A "Wasserhärte" is no "Wasserwart", but "Bürgerbüs" is a bus.
    """
    if vocabulary.umlauted and spelt_out(word.text) in vocabulary.umlauted:
        return True
    if _UMLAUTS.isdisjoint(word.text.casefold()) or vocabulary.spells(word.folded):
        return False
    # "Verbünden" are Verbünde.
    return not vocabulary.corrections.of(word.folded) and topics.is_other_with_umlaut(word.folded)


def _kept(word: Token) -> Token:
    spelt = spelt_out(word.text)
    return replace(word, folded=spelt, plain=spelt)
