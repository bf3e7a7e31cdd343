"""The words of all descriptions of Verbünde: where each stands, how much it counts there, and which belong together."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Final

from bot.catalogue import LANGUAGES, Catalogue, Language, Verbund
from bot.questions.folding import fold, folded, words
from bot.questions.known_names import place_names
from bot.questions.stemming import term
from bot.questions.vocabulary import Vocabulary

_KEYWORD, TITLE, _ASKED, _TEXT = 3.0, 2.0, 1.5, 1.0
"""How much a word counts by where it stands."""
_CLAUSE: Final = re.compile(r"[.,;:?!]\s")

_PAIR: Final = 2

Pair = tuple[str, str]
"""Two terms, in the order of the alphabet."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A term in a description: how much it counts, and how to show it."""

    weight: float
    language: Language
    display: str


class _Terms(dict[str, tuple[tuple[str, str], ...]]):
    """The terms in what stands between two spaces of a description, and how to show each: worked out when first met.

    Descriptions are long, and made of the same words again and again.
    """

    def __init__(self, language: Language, may_be_subject: Callable[[str], bool]) -> None:
        self.language = language
        self.words: set[str] = set()
        """The folded words that were met."""
        self._may_be_subject = may_be_subject

    def __missing__(self, together: str) -> tuple[tuple[str, str], ...]:
        terms: list[tuple[str, str]] = []
        before: tuple[str, str] | None = None
        for text in words(together):
            if word := fold(text):
                spelt = [(word, text)]
                if before:
                    # "Kita-Planung" is asked for as "Kitaplanung", too.
                    spelt.append((before[0] + word, f"{before[1]}-{text}"))
                terms += ((self._term(whole), display) for whole, display in spelt if self._may_be_subject(whole))
                before = (word, text)
        self[together] = tuple(terms)
        return self[together]

    def of(self, text: str) -> set[str]:
        """The terms in a text."""
        return {key for together in unicodedata.normalize("NFKC", text).split() for key, _ in self[together]}

    def _term(self, word: str) -> str:
        self.words.add(word)
        return term(word, self.language)


class Descriptions:
    """The descriptions of a catalogue, word by word."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self.postings: dict[str, dict[str, Posting]] = defaultdict(dict)
        """By term and Verbund."""
        self._vocabulary = vocabulary
        self._not_subjects = {fold(name) for place in catalogue.places.values() for name in place_names(place)} | {
            word for land in catalogue.laender.values() for word in folded(f"{land.name.de} {land.name.en}")
        }
        self.together: dict[Pair, set[str]] = defaultdict(set)
        """Of two words that are a key word together ("community garden"), the Verbünde that have both in one clause."""
        terms = [_Terms(language, self._may_be_subject) for language in LANGUAGES]
        for of_language in terms:
            for verbund in catalogue.verbuende.values():
                self._add(verbund, of_language)
            self._add_together(catalogue, of_language)
        self.words = terms[0].words | terms[1].words
        """The folded words that may be subjects, as they stand there."""

    def _may_be_subject(self, word: str) -> bool:
        """Whether a folded word of a description tells what a Verbund deals with."""
        return len(word) > 2 and not (
            self._vocabulary.is_of_questions(word) or word in self._not_subjects or word.isdigit()
        )

    def _add(self, verbund: Verbund, terms: _Terms) -> None:
        language = terms.language
        for phrase in verbund.keywords[language]:
            # "day care" is about care; a word of several says less than one that stands alone.
            self._add_text(verbund.id, phrase, TITLE if " " in phrase else _KEYWORD, terms, shown_as=phrase)
        if verbund.title:
            self._add_text(verbund.id, verbund.title.de if language == "de" else verbund.title.en, TITLE, terms)
        for phrase in verbund.asked[language]:
            self._add_text(verbund.id, phrase, _ASKED, terms)
        self._add_text(verbund.id, f"{verbund.summary[language]} {verbund.outcome[language]}", _TEXT, terms)

    def _add_together(self, catalogue: Catalogue, terms: _Terms) -> None:
        pairs = {
            pair(*of_phrase)
            for verbund in catalogue.verbuende.values()
            for phrase in verbund.keywords[terms.language]
            if len(of_phrase := terms.of(phrase)) == _PAIR
        }
        in_pairs = set(chain.from_iterable(pairs))
        for verbund in catalogue.verbuende.values():
            for clause in _clauses(verbund, terms.language):
                for one, other in combinations(sorted(in_pairs & terms.of(clause)), 2):
                    if (one, other) in pairs:
                        self.together[one, other].add(verbund.id)

    def _add_text(self, id_: str, text: str, weight: float, terms: _Terms, shown_as: str = "") -> None:
        for together in unicodedata.normalize("NFKC", text).split():
            for key, display in terms[together]:
                postings = self.postings[key]
                known = postings.get(id_)
                if known is None or known.weight < weight:
                    postings[id_] = Posting(weight, terms.language, shown_as or display)


def _clauses(verbund: Verbund, language: Language) -> Iterator[str]:
    """The texts of a description, in pieces whose words have to do with each other."""
    yield from verbund.keywords[language]
    if verbund.title:
        yield verbund.title.de if language == "de" else verbund.title.en
    for text in (*verbund.asked[language], verbund.summary[language], verbund.outcome[language]):
        yield from _CLAUSE.split(text)


def pair(one: str, other: str) -> Pair:
    """Two terms as they are found together."""
    return (one, other) if one < other else (other, one)
