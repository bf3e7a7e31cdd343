"""The words of a description that are shown as the reason why it was found."""

from collections.abc import Iterable, Mapping
from typing import Final

from bot.catalogue import LANGUAGES, Language
from bot.questions.topics.descriptions import Posting

_MOST: Final = 3
"""So many are shown."""


def weightiest(found: Iterable[tuple[Posting, float]], language: Language) -> tuple[str, ...]:
    """The words of these places of a description, of which each tells so much, the weightiest first.

    They are those of the other language if there are none in this one.
    """
    shown: dict[Language, dict[str, float]] = {known: {} for known in LANGUAGES}
    for posting, told in found:
        of_language = shown[posting.language]
        of_language[posting.display] = max(of_language.get(posting.display, 0), told * posting.weight)
    other = next(known for known in LANGUAGES if known != language)
    return _best(shown[language] or shown[other])


def _best(weights: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(sorted(weights, key=lambda word: (-weights[word], word))[:_MOST])
