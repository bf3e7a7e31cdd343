"""Search words are folded; this shows them as the descriptions spell them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from copy import copy
from functools import cached_property
from itertools import chain
from typing import Self

from bot.catalogue import LANGUAGES, Catalogue, Language
from bot.questions.folding import fold, words
from bot.questions.stemming import stems, stems_of_all


class Spelling:
    """How the catalogue writes a word. Only searches want to know, so it is worked out when first needed."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._typed: Mapping[str, str] = {}

    def prepare(self) -> None:
        """Work it out, so that no question has to wait for it."""
        _ = self._spellings, self._of_stems

    @cached_property
    def _spellings(self) -> Mapping[str, str]:
        texts = tuple(chain.from_iterable(_texts(self._catalogue, language) for language in LANGUAGES))
        # A key word of several words may be looked for as a whole.
        times = Counter(chain(chain.from_iterable(map(words, texts)), _keywords(self._catalogue)))
        spellings: dict[str, tuple[int, str]] = {}
        for text, seen in times.items():
            folded = fold(text)
            spellings[folded] = max((seen, text), spellings.get(folded, (0, "")))
        return {folded: text for folded, (_, text) in spellings.items()}

    @cached_property
    def _of_stems(self) -> Mapping[str, str]:
        stemmed = zip(self._spellings.values(), stems_of_all(list(self._spellings)), strict=True)
        return {stem: spelling for spelling, of_both in stemmed for stem in of_both}

    def with_typed(self, typed: Mapping[str, str]) -> Self:
        """The same, with some more folded words and how they were typed."""
        self.prepare()
        spelling = copy(self)
        spelling._typed = typed
        return spelling

    def __call__(self, folded: str) -> str:
        """How a folded word was typed, if with a capital; or its most frequent spelling, or that of another form."""
        typed = self._typed.get(folded, "")
        # "Bank" is written small in English.
        if spelling := (typed if not typed.islower() else "") or self._spellings.get(folded) or typed:
            return spelling
        return next((self._of_stems[stem] for stem in stems(folded) if stem in self._of_stems), folded)


def _keywords(catalogue: Catalogue) -> Iterator[str]:
    for verbund in catalogue.verbuende.values():
        yield from chain.from_iterable(verbund.keywords[language] for language in LANGUAGES)


def _texts(catalogue: Catalogue, language: Language) -> Iterator[str]:
    for theme in catalogue.themes.values():
        yield from (theme.summary[language], *theme.keywords[language])
    for verbund in catalogue.verbuende.values():
        yield from (verbund.summary[language], verbund.outcome[language])
        yield from (*verbund.keywords[language], *verbund.asked[language])
