"""Who is interested in something looks for it: "in" tells no place there, unless one follows."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE
from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary


def with_interests(words: tuple[Token, ...], found: Sequence[Mention], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, an interest in something as a search for it: "I'm interested in bees", but not "in Kassel"."""
    if not vocabulary.interested.stand_in(words):
        return words
    places = set(chain.from_iterable(range(m.start - ARTICLE + 1, m.start + 1) for m in found if m.kind in WHERE))
    read = list(words)
    for at in range(len(words)):
        said = vocabulary.interested.at(at, words)
        end = at + len(said)
        if not said or end == len(words) or end in places or _is_denied(at, end, words, vocabulary):
            continue
        for i, meant in enumerate(vocabulary.interests[said].split(), at):
            read[i] = replace(words[i], folded=meant, plain=meant)
    return tuple(read)


def _is_denied(start: int, end: int, words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether a phrase only begins before these words: "not interested in"."""
    longer = tuple(word.folded for word in words[start - 1 : end]) if start else ()
    return bool(longer and vocabulary.signals(longer))
