"""Search words are folded; this shows them as the descriptions spell them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from copy import copy
from typing import Self

from bot.catalogue import LANGUAGES, Catalogue, Language
from bot.questions.folding import fold, words
from bot.questions.stemming import stems, stems_of_all


class Spelling:
    """How the catalogue writes a word."""

    def __init__(self, catalogue: Catalogue) -> None:
        times = Counter(word for language in LANGUAGES for text in _texts(catalogue, language) for word in words(text))
        spellings: dict[str, tuple[int, str]] = {}
        for text, seen in times.items():
            folded = fold(text)
            spellings[folded] = max((seen, text), spellings.get(folded, (0, "")))
        self._spellings = {folded: text for folded, (_, text) in spellings.items()}
        stemmed = zip(self._spellings.values(), stems_of_all(list(self._spellings)), strict=True)
        self._of_stems = {stem: spelling for spelling, of_both in stemmed for stem in of_both}

    def with_typed(self, typed: Mapping[str, str]) -> Self:
        """The same, with some more folded words and how they were typed."""
        spelling = copy(self)
        spelling._spellings = {**typed, **self._spellings}
        return spelling

    def __call__(self, folded: str) -> str:
        """The most frequent spelling of a folded word, or of another form of it; failing that, the word itself."""
        if spelling := self._spellings.get(folded):
            return spelling
        return next((self._of_stems[stem] for stem in stems(folded) if stem in self._of_stems), folded)


def _texts(catalogue: Catalogue, language: Language) -> Iterator[str]:
    for theme in catalogue.themes.values():
        yield from (theme.summary[language], *theme.keywords[language])
    for verbund in catalogue.verbuende.values():
        yield from (verbund.summary[language], verbund.outcome[language])
        yield from (*verbund.keywords[language], *verbund.asked[language])
