"""Search words are folded; this shows them as the descriptions spell them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain
from typing import Final

from rapidfuzz.distance import OSA

from bot.catalogue import LANGUAGES, Catalogue, Language
from bot.questions.words.folding import fold, words
from bot.questions.words.stemming import stems, stems_of_all
from bot.questions.words.word_files import vocabulary

_GENITIVE: Final = re.compile("['\u2019]s$")
"""How English words end that belong to somebody."""


class Written:
    """How the catalogue writes words. Only searches want to know, so it is worked out when first needed."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def prepare(self) -> None:
        """Work it out, so that no question has to wait for it."""
        _ = self.words, self.stems

    @cached_property
    def words(self) -> Mapping[Language, Mapping[str, str]]:
        """By language and folded word."""
        return {language: dict(_most_frequent(self._catalogue, language)) for language in LANGUAGES}

    @cached_property
    def stems(self) -> Mapping[Language, Mapping[str, str]]:
        """Of each language the folded words that have a stem, with spaces between: mostly one, and tuples of one would
        take more memory than all these words."""
        return {language: _by_stem(words) for language, words in self.words.items()}

    def forms(self, language: Language, folded: str) -> Sequence[str]:
        """The folded words that have a stem in common with another one."""
        of_language = self.stems[language]
        return next((found.split() for stem in stems(folded) if (found := of_language.get(stem))), ())


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a word is spelt in answers in one language; some folded words as they were typed."""

    written: Written
    language: Language
    typed: Mapping[str, str] = field(default_factory=dict)

    def with_typed(self, typed: Mapping[str, str]) -> "Spelling":
        """The same, with some more folded words and how they were typed."""
        return replace(self, typed=typed)

    def __call__(self, folded: str) -> str:
        """How a folded word was typed, if with a capital; or its most frequent spelling, or that of another form.

        It is that of the other language where the catalogue has the word in that one only.
        """
        typed = self.typed.get(folded, "")
        # "Bank" is written small in English.
        if typed and not typed.islower():
            return typed
        languages = sorted(LANGUAGES, key=self.language.__ne__)
        known = (self.written.words[language].get(folded) for language in languages)
        if spelling := next(filter(None, known), typed):
            return spelling
        if folded in vocabulary().unlike:
            # "Charging" is no form of "charges".
            return folded
        for language in languages:
            if forms := self.written.forms(language, folded):
                near = min(forms, key=lambda form: (OSA.distance(form, folded), form))
                written = self.written.words[language][near]
                # English words are written as they are folded: "deserts" are not shown as "deserted".
                return folded if language == "en" and written.islower() and written.isalpha() else written
        return folded


def _most_frequent(catalogue: Catalogue, language: Language) -> Iterator[tuple[str, str]]:
    """How the catalogue writes each folded word most often; "council's" is no spelling of "councils"."""
    keywords = tuple(_keywords(catalogue, language))
    # A key word of several words may be looked for as a whole.
    texts = chain(_texts(catalogue, language), keywords)
    times = Counter(chain(chain.from_iterable(map(words, texts)), keywords))
    spellings: dict[str, tuple[int, str]] = {}
    for text, seen in times.items():
        if not _GENITIVE.search(text):
            folded = fold(text)
            spellings[folded] = max((seen, text), spellings.get(folded, (0, "")))
    yield from ((folded, text) for folded, (_, text) in spellings.items())


def _by_stem(folded_words: Iterable[str]) -> Mapping[str, str]:
    known = list(folded_words)
    forms: dict[str, str] = {}
    for word, of_both in zip(known, stems_of_all(known), strict=True):
        for stem in dict.fromkeys(of_both):
            forms[stem] = f"{forms[stem]} {word}" if stem in forms else word
    return forms


def _texts(catalogue: Catalogue, language: Language) -> Iterator[str]:
    for theme in catalogue.themes.values():
        yield from (theme.summary[language], *theme.keywords[language])
    for verbund in catalogue.verbuende.values():
        title = [verbund.title[language]] if verbund.title else []
        yield from (verbund.summary[language], verbund.outcome[language], *verbund.asked[language], *title)


def _keywords(catalogue: Catalogue, language: Language) -> Iterator[str]:
    for verbund in catalogue.verbuende.values():
        yield from verbund.found_by(language)
    for subject in catalogue.subjects:
        yield from subject.words[language]
