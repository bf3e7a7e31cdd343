"""The words of a description that are shown as the reason why it was found."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, get_args

from bot.catalogue import Language
from bot.questions.topics.postings import Origin, Posting
from bot.questions.words.folding import fold

_ORIGINS: Final[tuple[Origin, ...]] = get_args(Origin)
_MOST: Final = 3
"""So many are shown."""


class Reason(NamedTuple):
    """Words by which a Verbund was found, the weightiest first, and where they all stand."""

    words: tuple[str, ...]
    origin: Origin


def reasons(
    met: Iterable[Iterable[tuple[Posting, float]]], language: Language, called: Mapping[str, str]
) -> tuple[Reason, ...]:
    """For each word that was looked for the places of a description that it met, and how much each tells.

    A word is told by the surest of these, in this language where it can be; examples only where there is nothing else.
    `called` has what some words of the other language are called in this one: "wind power" is shown as "Windrad".
    """
    shown: dict[Origin, dict[str, float]] = {origin: {} for origin in _ORIGINS}
    for places in met:
        doubted = [(_doubt(posting, language), posting, match) for posting, match in places]
        least = min((doubt for doubt, *_ in doubted), default=None)
        for doubt, posting, match in doubted:
            if doubt == least:
                display = posting.display
                shown_as = called.get(fold(display), display) if doubt.foreign else display
                of_origin = shown[posting.origin]
                of_origin[shown_as] = max(of_origin.get(shown_as, 0), match * posting.weight)
    found: list[Reason] = []
    for origin, weights in shown.items():
        words = tuple(word for word in _weightiest(weights) if not any(word in one.words for one in found))
        words = words[: _MOST - sum(len(one.words) for one in found)]
        if words and not (found and origin == "sampled"):
            found.append(Reason(words, origin))
    return tuple(found)


class _Doubt(NamedTuple):
    """Why a place of a description is rather not shown, what weighs most first."""

    sampled: bool
    foreign: bool
    typed: bool


def _doubt(posting: Posting, language: Language) -> _Doubt:
    return _Doubt(posting.origin == "sampled", posting.language != language, posting.origin == "typed")


def _weightiest(weights: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(sorted(weights, key=lambda word: (-weights[word], word)))
