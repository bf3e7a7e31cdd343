"""That something matters to somebody, which tells nothing of what it is: "Leerstand ist unser großes Thema"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.folding import Token
from bot.questions.vocabulary import Vocabulary

_REACH: Final = 5
"""So many words stand at most between "is" and how much something matters ("ist hier bei uns ein")."""
_US: Final = 2
"""Words of "bei uns"."""


def without_weight(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, what is told to matter as one that is a problem: "Leerstand ist Problem", "vacancy is problem".

    "Ist Leerstand ein Thema?" asks for a theme, and "das große Thema Leerstand" may mean one.
    """
    for at, word in enumerate(words):
        prefix, meant = _matter(word.folded, vocabulary)
        if not meant or (at + 1 < len(words) and words[at + 1].text[:1].isupper() and not words[at + 1].parted):
            continue
        start = at
        while start and not words[start].parted and words[start - 1].folded in vocabulary.weighty:
            start -= 1
        article = words[start - 1] if start and not words[start].parted else None
        # "Im" is German "in the" as well as "I'm".
        own = bool(article and article.folded not in vocabulary.inside) and _is_own(article, vocabulary)
        weighs = start < at or bool(prefix) or own
        told = article is not None and (own or vocabulary.says(article.folded, "indefinite"))
        if weighs and told and _is_told_to_be(start - 1, words, vocabulary):
            problem = replace(word, text=meant, folded=meant, plain=meant, opens=False, pause="")
            return (*words[: start - 1], problem, *_without_us(words[at + 1 :], vocabulary))
    return words


def _is_own(word: Token | None, vocabulary: Vocabulary) -> bool:
    return word is not None and vocabulary.says(word.folded, "first_person", "private")


def _matter(word: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """How much a word tells that something matters, and what it says without: "riesen" and "problem"."""
    if meant := vocabulary.matters.get(word):
        return "", meant
    for matter, meant in vocabulary.matters.items():
        if word.endswith(matter) and (prefix := word.removesuffix(matter)) in vocabulary.weighty:
            return prefix, meant
    return "", ""


def _without_us(words: Sequence[Token], vocabulary: Vocabulary) -> Sequence[Token]:
    """The words without those by which somebody belongs to the place behind: "bei uns in Hessen", "for us in Hesse"."""
    if len(words) <= _US or any(word.parted for word in words[: _US + 1]):
        return words
    cue, who, place = words[: _US + 1]
    ours = vocabulary.says(cue.folded, "place_cue", "for_cue") and vocabulary.says(who.folded, "first_person")
    return words[_US:] if ours and vocabulary.says(place.folded, "place_cue") else words


def _is_told_to_be(end: int, words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether it is told, and not asked, before a position that something is or was: "Leerstand ist bei uns"."""
    clause = next((i for i in range(end, 0, -1) if words[i].parted), 0)
    return any(words[i].folded in vocabulary.being for i in range(max(clause + 1, end - _REACH), end))
