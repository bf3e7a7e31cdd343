"""What "this theme" points to: the theme, or else the subject, that a sentence before told of."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.questions.reading import Reading, Word
from bot.questions.vocabulary import Vocabulary


def points_at_theme(part: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "this theme" or the like is said."""
    return any(
        one.folded in vocabulary.pointing and other.says("theme_one") and not other.pause
        for one, other in pairwise(part.words)
    )


def with_told(
    found: list[Reading], parts: Sequence[Reading], vocabulary: Vocabulary, is_subject: Callable[[Word], bool]
) -> list[Reading]:
    """The sentences that count, and the last one that tells what "this theme" is, where none of them does.

    "Wir haben viel Leerstand. Welche Projekte gibt es zu diesem Thema in Hessen?"
    """
    pointing = next((part for part in found if points_at_theme(part, vocabulary)), None)
    if pointing is None or any(part.ids("theme") for part in found):
        return found
    before = parts[: parts.index(pointing)]
    told = [replace(part, rest=()) for part in before if part.ids("theme")]
    if not (told or any(map(is_subject, (word for part in found for word in part.rest)))):
        subjects = (replace(part, rest=tuple(filter(is_subject, part.rest)), mentions=()) for part in before)
        told = [part for part in subjects if part.rest]
    silent = [replace(part, signals=frozenset(), strong=frozenset(), opening=frozenset()) for part in told[-1:]]
    return [*silent, *found]
