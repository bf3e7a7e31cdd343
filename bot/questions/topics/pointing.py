"""What "this theme" points to: the theme, or else the subjects, that a sentence before told of."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.reading.reading import Word
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_DENIED: Final = 2
"""So many words before a subject "not" may stand ("nicht um Leerstand")."""


def points_at_theme(words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether "this theme" or the like is said, in the first sentence."""
    at = _pointing(words, vocabulary)
    return at is not None and not any(word.opens for word in words[1 : at + 1])


def with_told(
    words: tuple[Word, ...], mentions: list[Mention], vocabulary: Vocabulary, is_noun: Callable[[Word], bool]
) -> tuple[tuple[Word, ...], list[Mention]]:
    """The words and names of a text, with what was told of in the place of "this theme".

    "Wir haben viel Leerstand. Welche Projekte gibt es zu diesem Thema in Hessen?"
    """
    at = _pointing(words, vocabulary)
    start = max((i for i, word in enumerate(words[:at]) if word.opens), default=0) if at is not None else 0
    if at is None or not start or any(m.kind == "theme" and m.start > start for m in mentions):
        return words, mentions
    theme = next((m for m in reversed(mentions) if m.kind == "theme" and m.end <= start), None)
    told = words[theme.start : theme.end] if theme else _subjects(words[:start], mentions, is_noun)
    if not told:
        return words, mentions
    put = [replace(word, opens=False, asked=False, pause="") for word in told]
    put[-1] = replace(put[-1], asked=words[at + 1].asked)
    moved = [m.shifted(len(put) - 2) if m.start > at else m for m in mentions]
    if theme:
        moved.append(theme.shifted(at - theme.start))
    return (*words[:at], *put, *words[at + 2 :]), sorted(moved, key=lambda mention: mention.start)


def _pointing(words: Sequence[Word], vocabulary: Vocabulary) -> int | None:
    """Where "this theme" begins."""
    for i, (one, other) in enumerate(pairwise(words)):
        if one.folded in vocabulary.pointing and other.says("theme_one") and not other.pause:
            return i
    return None


def _subjects(words: Sequence[Word], mentions: Sequence[Mention], is_noun: Callable[[Word], bool]) -> tuple[Word, ...]:
    """The subjects of the last sentence that has any, and none that is said not to be meant.

    Where a Verbund is named, others are asked for beside it.
    """
    if any(mention.kind == "verbund" for mention in mentions if mention.start < len(words)):
        return ()
    named = positions(mentions)
    found: list[Word] = []
    for i in reversed(range(len(words))):
        denied = any(word.says("no") and not word.says("lacks") for word in words[max(0, i - _DENIED) : i])
        if i not in named and is_noun(words[i]) and not denied:
            found.insert(0, words[i])
        if words[i].opens and found:
            break
    return tuple(found)
