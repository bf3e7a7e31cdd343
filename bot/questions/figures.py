"""How many of something there were, as the texts on a Verbund tell it: "Wie viele leere Gebäude zählte KOMET?".

What exactly was counted only the sentence tells in which the number stands, so that is told as a whole.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product
from typing import Final

from bot.catalogue import LANGUAGES, Both, Catalogue, Language
from bot.questions.folding import fold, folded
from bot.questions.reading import Reading, Word
from bot.questions.stemming import ENDINGS, stems
from bot.questions.vocabulary import Vocabulary

_SENTENCE: Final = re.compile(r"(?<=[^\W\d_][.!?])\s+(?=[^a-zäöüß])|(?<=20[0-3][0-9]\.)\s+(?=[^a-zäöüß])")
"""Between two sentences; not in "am 9. und 10. Dezember 2016"."""
_WORD: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?!\d)|[^\W_]+(?:['\u2019-][^\W_]+)*|[,;:()]")
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")
_APART: Final = re.compile("[.,](?=[0-9])")
"""What stands between the figures of large numbers."""
_PLURAL: Final = "s"
"""What English nouns end with that are counted themselves."""
_PER_CENT: Final = re.compile(r"\bper cent\b")
_REACH: Final = 5
"""So many words behind its number the noun may stand: "40 volunteer-run driving services"."""
_LONG: Final = 5
"""A word of so many letters is found at the end of others ("Betriebe" in "Handwerksbetriebe")."""
_MOST: Final = 2
"""So many sentences with different numbers may be told."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What a sentence tells of what is asked for."""

    of: str
    """What is counted, as it was written."""
    value: int
    quoted: Both
    """The sentence, in both languages as far as both have it."""
    exact: bool
    """Whether it speaks of all that is asked, and not only of what is counted."""
    whole: bool
    """Whether it speaks of all that is counted: of empty buildings, and not of any."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a text, its folded words, and the numbers among these by their positions."""

    text: str
    words: tuple[str, ...]
    nouns: frozenset[int]
    """Where a capital tells a noun."""
    numbers: dict[int, int]


class Figures:
    """Finds how many there were in the texts of one catalogue."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._sentences = lru_cache(len(catalogue.verbuende) * len(LANGUAGES))(self._sentences_of)
        self._called: dict[str, set[str]] = {}
        """The stems of the other words for what is counted, by those of each."""
        for group in (*(words for _, words in vocabulary.synonyms), *vocabulary.counted_as):
            alike = {stem for word in group for stem in stems(word)}
            for stem in alike:
                self._called.setdefault(stem, set()).update(alike)

    def told(self, thing: str, verbund: str, reading: Reading) -> tuple[Figure, ...]:
        """What the texts on a Verbund tell of how many there were: nothing where they tell too many numbers.

        `thing` is what is counted, as it was written, or what asks for a share.
        """
        content = self._content(thing, reading)
        share = not self._vocabulary.shares.isdisjoint(folded(thing))
        languages = (reading.language,) if reading.language else LANGUAGES
        for language, (head, called) in product(
            languages, [("", thing)] if share else list(self._heads(thing, reading))
        ):
            if found := list(self._found(head, called, verbund, language, content)):
                best = max(met for met, _ in found)
                figures = {figure.value: figure for met, figure in reversed(found) if met == best}
                return tuple(reversed(figures.values())) if len(figures) <= _MOST else ()
        return ()

    def _found(
        self, head: str, called: str, verbund: str, language: Language, content: Collection[str]
    ) -> Iterator[tuple[int, Figure]]:
        """The sentences that tell a number of what is counted, or a share, and how much they have of what is asked."""
        for part, sentence in self._sentences(verbund, language):
            value = self._number_of(head, sentence) if head else self._share(sentence)
            if value is None:
                continue
            met = {word for word in content if any(self._is_called(word, other) for other in sentence.words)}
            # A sentence of the other language is the same one if it has the same number.
            both = {one: self._same(verbund, one, part, value) or sentence.text for one in LANGUAGES}
            exact = len(met) == len(content)
            whole = met.union(self._vocabulary.shares).issuperset(folded(called))
            yield len(met), Figure(called, value, Both(**{**both, language: sentence.text}), exact, whole)

    def _content(self, thing: str, reading: Reading) -> tuple[str, ...]:
        """The folded words of what is asked beside the name."""
        of_thing = (word for word in folded(thing) if word not in self._vocabulary.shares)
        rest = (word for other in reading.rest if other.text != thing for word in folded(other.text))
        return tuple(dict.fromkeys((*of_thing, *rest)))

    def _heads(self, thing: str, reading: Reading) -> Iterator[tuple[str, str]]:
        """What the noun that is counted may be, folded, and what it is called as a whole, the likeliest first.

        "Case studies" and "types of places" may be read as one word or as two; in "tools remained", tools are counted.
        """
        *before, last = words = folded(thing)
        behind = next((two for one, two in pairwise(reading.words) if one.text == thing), None)
        of_it = behind is None or behind.parted or behind.folded in self._vocabulary.of or _is_named(behind, reading)
        if behind and reading.language == "en" and not (of_it or last.endswith(_PLURAL)):
            yield behind.folded, f"{thing} {behind.text}"
        of = next((one for one, two in pairwise(words) if two in self._vocabulary.of), "")
        yield from ((word, thing) for word in dict.fromkeys(filter(None, (of, last, *before[:1]))))

    def _number_of(self, head: str, sentence: _Sentence) -> int | None:
        """The number of what is counted, if one stands before it."""
        for at, word in enumerate(sentence.words):
            if self._is_called(head, word):
                for before in range(at - 1, max(at - 1 - _REACH, -1), -1):
                    if before in sentence.numbers:
                        return sentence.numbers[before]
                    if before in sentence.nouns or not self._tells_more(sentence.words[before]):
                        break
        return None

    def _tells_more(self, word: str) -> bool:
        """Whether a word may stand between a number and what is counted: "five of its places", but not "from"."""
        of = word in self._vocabulary.of or word in self._vocabulary.articles
        return of or (bool(word) and not self._vocabulary.is_of_questions(word))

    def _share(self, sentence: _Sentence) -> int | None:
        """The number of a share: "ein Fünftel", "40 Prozent"."""
        articles, numbers = self._vocabulary.articles, sentence.numbers
        return next(
            (
                numbers.get(at, 1)
                for at, (one, other) in enumerate(pairwise(sentence.words))
                if other in self._vocabulary.fractions
                and (at in numbers or one in articles or one in self._vocabulary.numbers)
            ),
            None,
        )

    def _is_called(self, asked: str, told: str) -> bool:
        """Whether a word of a text tells what is asked, in any form, at its end, or by another word for it."""
        if not told:
            return False
        said = set(stems(asked))
        said = said.union(*(self._called.get(stem, ()) for stem in said))
        endings = ("", *ENDINGS)
        return not said.isdisjoint(stems(told)) or any(
            told.endswith(stem + ending) for stem in said if len(stem) >= _LONG for ending in endings
        )

    def _same(self, verbund: str, language: Language, part: int, value: int) -> str:
        """The first sentence of a part of the texts that has this number."""
        sentences = self._sentences(verbund, language)
        return next((one.text for at, one in sentences if at == part and value in one.numbers.values()), "")

    def _sentences_of(self, verbund: str, language: Language) -> tuple[tuple[int, _Sentence], ...]:
        """The sentences with numbers in the summary and the outcome of a Verbund."""
        there = self._catalogue.verbuende[verbund]
        found = (
            (part, self._sentence(text, language))
            for part, texts in enumerate((there.summary, there.outcome))
            for text in _SENTENCE.split(texts[language])
        )
        return tuple((part, sentence) for part, sentence in found if sentence.numbers or self._share(sentence))

    def _sentence(self, text: str, language: Language) -> _Sentence:
        written = _WORD.findall(_PER_CENT.sub("percent", text))
        words = tuple(fold(word) for word in written)
        nouns = frozenset(i for i, word in enumerate(written) if language == "de" and i and word[:1].isupper())
        values = ((i, self._value(word)) for i, word in enumerate(written))
        return _Sentence(text, words, nouns, {i: value for i, value in values if value})

    def _value(self, word: str) -> int:
        """The number that a word is, or nothing: years and "a" are none."""
        figures = _APART.sub("", word)
        if figures.isdigit():
            return 0 if _YEAR.fullmatch(word) else int(figures)
        value = self._vocabulary.numbers.get(fold(word), 0)
        return value if value > 1 else 0


def _is_named(word: Word, reading: Reading) -> bool:
    return any(word in reading.words[mention.start : mention.end] for mention in reading.mentions)
