"""What is said of the parts around a town, and is a subject elsewhere: "Raum Zwickau, wer hat das geleitet?"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from bot.questions.words.folding import Token, fold
from bot.questions.words.vocabulary import Vocabulary


class Vicinity(NamedTuple):
    """The words of a text as they are read if a place stands behind a word for what is around it."""

    words: tuple[Token, ...]
    end: int
    """Where the place would stand."""


def vicinities(words: tuple[Token, ...], vocabulary: Vocabulary) -> Iterator[Vicinity]:
    """Each way to read such a word as what is around a place: right before a name, which has a capital if any has.

    Not so where an adjective tells what else it is, or it is asked for: "ländlicher Raum Zwickau", "in welcher Ecke
    Sachsens".
    """
    capitals = any(word.text[:1].isupper() for word in words)
    for i, word in enumerate(words[:-1]):
        meant, behind = vocabulary.vicinities.get(word.folded), words[i + 1]
        if not meant or behind.parted or (capitals and not behind.text[:1].isupper()):
            continue
        if i and not word.parted and _tells_more(words[i - 1], vocabulary):
            continue
        told = replace(word, text=meant, folded=fold(meant), plain=fold(meant))
        yield Vicinity((*words[:i], told, *words[i + 1 :]), i + 1)


def _tells_more(word: Token, vocabulary: Vocabulary) -> bool:
    """Whether a word asks for it, or may be an adjective: neither one with a capital nor one of questions or names."""
    if vocabulary.tells(word, "which"):
        return True
    return word.text[:1].islower() and not vocabulary.is_of_questions(word.folded)
