"""Which Verbünde have some English words side by side in what is told of them: a "traffic light" is one thing there.

Texts are read for it only when they are asked for: few questions are about several nouns of which one is no key word.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.catalogue import Catalogue, Verbund
from bot.questions.words.folding import folded
from bot.questions.words.stemming import term


class SideBySide:
    """Finds words beside each other in the texts and key words of Verbünde."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._terms = lru_cache(len(catalogue.verbuende))(self._read)

    def has(self, words: Sequence[Collection[str]], verbund: str) -> bool:
        """Whether a Verbund has words, of each of which the terms are given, side by side, or with one between."""
        texts = self._terms(verbund)
        return all(any(_stand_together(one, other, text) for text in texts) for one, other in pairwise(words))

    def _read(self, verbund: str) -> tuple[tuple[str, ...], ...]:
        texts = _english(self._catalogue.verbuende[verbund])
        return tuple(tuple(term(word, "en") for word in folded(text)) for text in texts)


def _english(verbund: Verbund) -> Iterator[str]:
    if verbund.title:
        yield verbund.title.en
    yield from (verbund.summary.en, verbund.outcome.en, *verbund.found_by("en"))


def _stand_together(one: Collection[str], other: Collection[str], text: Sequence[str]) -> bool:
    near = (*pairwise(text), *zip(text, text[2:], strict=False))
    return any((a in one and b in other) or (b in one and a in other) for a, b in near)
