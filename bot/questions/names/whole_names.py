"""All of a name of which some words are known: "(Robert Bosch) Stiftung", "Stiftung (Mercator)"."""

from collections.abc import Set
from typing import Final

from bot.questions.reading.reading import Reading, Word

_LONGEST: Final = 5
"""Names have no more words."""


def whole_name(at: Set[int], reading: Reading) -> tuple[int, ...]:
    """Where the name stands: at the words that are known, at strange ones before, and with capitals behind them."""
    if not at:
        return ()
    words, start, end = reading.words, min(at), max(at)
    written = words[start].text[:1].isupper()
    while start and words[start - 1] in reading.rest and not words[start].parted:
        if written and not words[start - 1].text[:1].isupper():
            # "Does it follow EU rules?"
            break
        start -= 1
    while end + 1 < len(words) and _continues(words[end + 1], reading):
        end += 1
    return tuple(range(start, end + 1)) if end - start < _LONGEST else tuple(sorted(at))


def _continues(word: Word, reading: Reading) -> bool:
    return word in reading.rest and word.text[:1].isupper() and not (word.parted or word.opens)
