"""Who led Verbünde, written in one word with that: "hochschulgeleitete Verbünde", "universitätsgeführte Projekte"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, product
from typing import Final

from bot.questions.words.folding import Token
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.stemming import INFLECTIONS
from bot.questions.words.vocabulary import Vocabulary

_JOINTS: Final = ("", "s")
"""What may stand between who led and that they did: "Vereins-", "Universitäts-"."""


def with_led_apart(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, a kind of organisation apart from the participle that says that it led, where Verbünde are told of.

    Not so before another noun: "Projekte mit vereinsgeführten Läden".
    """
    verbuende = [vocabulary.says(word.folded, *VERBUENDE) for word in words]
    if not any(verbuende):
        return words
    said = [at + 1 == len(words) or words[at + 1].parted or verbuende[at + 1] for at in range(len(words))]
    parts = (_parts(word, vocabulary) if apart else (word,) for word, apart in zip(words, said, strict=True))
    return tuple(chain.from_iterable(parts))


def _parts(word: Token, vocabulary: Vocabulary) -> Iterator[Token]:
    """A word, or both parts of a compound."""
    for said in map("".join, product(vocabulary.led, INFLECTIONS)):
        if word.folded.endswith(said) and (kind := _kind(word.folded.removesuffix(said), vocabulary)):
            participle = vocabulary.leads.get(said, said)
            yield replace(word, text=kind, folded=kind, plain=kind, asked=False, short=False)
            behind = replace(word, text=participle, folded=participle, plain=participle, glued=True, joint="-")
            yield replace(behind, opens=False, pause="", aside=False)
            return
    yield word


def _kind(first: str, vocabulary: Vocabulary) -> str:
    """The word for a kind of organisation that the first part of a compound is: "hochschul", "vereins"."""
    bare = (first.removesuffix(joint) for joint in _JOINTS if first.endswith(joint))
    words = (word for part in bare for word in (part, part + "e", part + "n"))
    return next((word for word in words if vocabulary.sorts.get(word)), "")
