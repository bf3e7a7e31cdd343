"""The words of all descriptions of Verbünde: where each stands, how much it counts there, and which belong together."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain, combinations
from typing import Final, NamedTuple

from bot.catalogue import LANGUAGES, Catalogue, Language, Verbund
from bot.questions.folding import fold, folded, words
from bot.questions.known_names import place_names
from bot.questions.stemming import term
from bot.questions.vocabulary import VERBUENDE, Vocabulary

_KEYWORD, TITLE, _ASKED, _TEXT = 3.0, 2.0, 1.5, 1.0
"""How much a word counts by where it stands."""
_CLAUSE: Final = re.compile(r"[.,;:?!]\s")

_PAIR: Final = 2

Pair = tuple[str, str]
"""Two terms, in the order of the alphabet."""
Phrase = tuple[str, ...]
"""The terms of words that follow one another."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A term in a description: how much it counts, and how to show it."""

    weight: float
    language: Language
    display: str


class _Clause(NamedTuple):
    """A piece of a description whose words have to do with each other; a key word is shown as a whole."""

    text: str
    weight: float
    shown_as: str = ""


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
        self.phrases: dict[str, dict[Phrase, str]] = defaultdict(dict)
        """Key words of several words one of which asks for something else by itself ("second homes", "Agenda 2030"),
        and how each is written in one word; by their first terms."""
        self.wholes: set[str] = set()
        """The terms of those that are written in one word."""
        terms = [_Terms(language, self._may_be_subject) for language in LANGUAGES]
        for of_language in terms:
            for verbund in catalogue.verbuende.values():
                self._add(verbund, of_language)
            self._add_together(catalogue, of_language)
            self._add_phrases(catalogue, of_language)
        self.words = terms[0].words | terms[1].words
        """The folded words that may be subjects, as they stand there."""

    def _may_be_subject(self, word: str) -> bool:
        """Whether a folded word of a description tells what a Verbund deals with."""
        return len(word) > 2 and not (
            self._vocabulary.is_of_questions(word) or word in self._not_subjects or word.isdigit()
        )

    def _add(self, verbund: Verbund, terms: _Terms) -> None:
        for clause in _clauses(verbund, terms.language):
            for together in unicodedata.normalize("NFKC", clause.text).split():
                for key, display in terms[together]:
                    self._post(key, verbund, Posting(clause.weight, terms.language, clause.shown_as or display))

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
                for one, other in combinations(sorted(in_pairs & terms.of(clause.text)), 2):
                    if (one, other) in pairs:
                        self.together[one, other].add(verbund.id)

    def _add_phrases(self, catalogue: Catalogue, terms: _Terms) -> None:
        stem = cache(partial(term, language=terms.language))
        for verbund in catalogue.verbuende.values():
            for keyword in verbund.keywords[terms.language]:
                if self._is_phrase(spelt := folded(keyword)):
                    phrase = tuple(map(stem, spelt))
                    self.phrases[phrase[0]].setdefault(phrase, "".join(spelt))
        for verbund in catalogue.verbuende.values():
            for clause in _clauses(verbund, terms.language):
                texts = tuple(words(clause.text))
                stems = tuple(stem(fold(text)) for text in texts)
                for start, first in enumerate(stems):
                    for phrase, whole in self.phrases.get(first, {}).items():
                        if stems[start : (end := start + len(phrase))] == phrase:
                            display = clause.shown_as or " ".join(texts[start:end])
                            terms.words.add(whole)
                            self.wholes.add(stem(whole))
                            self._post(stem(whole), verbund, Posting(clause.weight, terms.language, display))

    def _is_phrase(self, words: Sequence[str]) -> bool:
        """Whether a key word is looked for as a whole: some of its words are no subjects, and none is "project"."""
        subjects = sum(map(self._may_be_subject, words))
        return 0 < subjects < len(words) and not any(self._vocabulary.says(word, *VERBUENDE) for word in words)

    def _post(self, key: str, verbund: Verbund, posting: Posting) -> None:
        known = self.postings[key].get(verbund.id)
        if known is None or known.weight < posting.weight:
            self.postings[key][verbund.id] = posting


def _clauses(verbund: Verbund, language: Language) -> Iterator[_Clause]:
    for keyword in verbund.keywords[language]:
        # "day care" is about care; a word of several says less than one that stands alone.
        yield _Clause(keyword, TITLE if " " in keyword else _KEYWORD, keyword)
    if verbund.title:
        yield _Clause(verbund.title.de if language == "de" else verbund.title.en, TITLE)
    asked = ((text, _ASKED) for text in verbund.asked[language])
    told = ((text, _TEXT) for text in (verbund.summary[language], verbund.outcome[language]))
    for text, weight in (*asked, *told):
        yield from (_Clause(clause, weight) for clause in _CLAUSE.split(text))


def pair(one: str, other: str) -> Pair:
    """Two terms as they are found together."""
    return (one, other) if one < other else (other, one)
