"""How many of something there were, as the texts on a Verbund tell it: "Wie viele leere Gebäude zählte KOMET?".

What exactly was counted only the sentence tells in which the number stands, so that is told as a whole.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product, takewhile
from typing import Final

from bot.catalogue import LANGUAGES, Both, Catalogue, Language
from bot.questions.named.numbered_sentences import NumberedSentences, Sentence
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.folding import fold, folded
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.stemming import ENDINGS, stems
from bot.questions.words.vocabulary import Vocabulary

_PLURAL: Final = "s"
"""What English nouns end with that are counted themselves."""
_REACH: Final = 5
"""So many words behind its number the noun may stand: "40 volunteer-run driving services"."""
_LONG: Final = 4
"""A word of so many letters is found at the end of others ("Filme" in "Erklärfilme")..."""
_PART: Final = 3
"""... behind so many others: "Arten" not in "Karten"."""
_BY: Final = frozenset({"um", "by"})
"""What may stand between what changed in number and by how much it did: "die Zahl der Objekte um 37"."""
_LISTED: Final[Mapping[Language, re.Pattern[str]]] = {
    "de": re.compile(r"([^\W\d_]+)(?=(?:,| und| oder) [A-ZÄÖÜ])"),
    "en": re.compile(r"([a-z]+)(?=(?:,| and| or) [a-z]+(?:,| and| or) | (?:and|or) [a-z]+s )"),
}
"""Nouns that others follow in a list."""
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
    """Whether it speaks of all that is asked, and not only of what is counted; each with the very words or others."""
    whole: bool
    """Whether it speaks of all that is counted: of empty buildings, and not of any."""


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
        if reading.negations or self._asks_for_some(reading):
            return ()
        content = self._content(thing, reading)
        further = [
            word.folded
            for word in reading.words
            if word not in reading.rest and (word.says("outcome", "begins") or word.folded in self._vocabulary.in_all)
        ]
        share = not self._vocabulary.shares.isdisjoint(folded(thing))
        # "Um wie viele Objekte sank die Zahl?"
        asking = (i for i, word in enumerate(reading.words) if word.says("how_many"))
        changes = any(word.folded in _BY for i in asking for word in reading.before(i, ARTICLE))
        languages = (reading.language,) if reading.language else LANGUAGES
        for language, (head, called) in product(
            languages, [("", thing)] if share else list(self._heads(thing, reading))
        ):
            found = [
                (met, figure)
                for met, figure in self._found(head, called, verbund, language, content, further, changes=changes)
                if self._holds(folded(figure.quoted[language]), reading)
            ]
            if found:
                best = max(met for met, _ in found)
                figures = {figure.value: figure for met, figure in reversed(found) if met == best}
                return tuple(reversed(figures.values())) if len(figures) <= _MOST else ()
        return () if share else self._shares_of(thing, verbund, reading, languages)

    def _shares_of(
        self, thing: str, verbund: str, reading: Reading, languages: Sequence[Language]
    ) -> tuple[Figure, ...]:
        """The share of those who did what it is asked how many did: "Wie viele Leute wohnen an zwei Orten?".

        What is only a thing that is counted, many sentences speak of.
        """
        counted = thing if " " in thing else ""
        others = (word.text for word in reading.rest if not word.text[:1].isupper() and word.text != counted)
        deeds = [deed for text in others for deed in folded(text)]
        if any(self._vocabulary.is_comparative(word.folded) for word in reading.words):
            # Who only "live in Diepholz" are no share; "in more than one place" has to be told as well.
            deeds += [word.folded for word in reading.words if word.folded in self._vocabulary.dwells]
        for language in languages:
            for part, sentence in self._sentences(verbund, language):
                # "Wohnender" is who lives there.
                told = [one for one in sentence.words if sentence.shares]
                done = any(self._is_called(deed, one) or one.startswith(f"{deed}d") for deed in deeds for one in told)
                if done and self._holds(told, reading):
                    value = next(iter(sentence.shares.values()))
                    quoted = self._quoted(verbund, language, part, sentence, value, share=True)
                    return (Figure(thing, value, quoted, exact=False, whole=False),)
        return ()

    def is_itself(self, figure: Figure) -> bool:
        """Whether the very thing is counted, be it by another word for it, and no kind of it: no "Bürgerprojekte"."""
        said = self._stems_of(figure)
        words = (word for language in LANGUAGES for word in folded(figure.quoted[language]))
        return any(not said.isdisjoint(stems(word)) for word in words)

    def is_of_several(self, figure: Figure) -> bool:
        """Whether its number is that of several things together: "sechs Städte, Gemeinden und Landkreise"."""
        said = self._stems_of(figure)
        listed = (noun for language in LANGUAGES for noun in _LISTED[language].findall(figure.quoted[language]))
        return any(not said.isdisjoint(stems(fold(noun))) for noun in listed)

    def _stems_of(self, figure: Figure) -> set[str]:
        """The stems of what is counted, and of the other words for it."""
        said = set(stems(folded(figure.of)[-1]))
        return said.union(*(self._called.get(stem, ()) for stem in said))

    def _found(
        self,
        head: str,
        called: str,
        verbund: str,
        language: Language,
        content: Collection[str],
        further: Collection[str],
        *,
        changes: bool,
    ) -> Iterator[tuple[tuple[bool, int, int], Figure]]:
        """The sentences that tell a number of what is counted, or a share, and how much they have of what is asked."""
        for part, sentence in self._sentences(verbund, language):
            by = self._changed_by(head, sentence) if head and changes else None
            value = by or (self._number_of(head, sentence) if head else next(iter(sentence.shares.values()), None))
            if value is None:
                continue
            met = {word for word in content if any(self._is_called(word, other) for other in sentence.words)}
            share = value not in sentence.numbers.values()
            # What became of them, or how many there were in all, the sentence has to tell as well.
            exact = len(met) == len(content) and all(
                any(self._is_called(word, other) for other in sentence.words) for word in further
            )
            whole = met.union(self._vocabulary.shares).issuperset(folded(called))
            literal = sum(any(word in stems(other) for other in sentence.words) for one in met for word in stems(one))
            quoted = self._quoted(verbund, language, part, sentence, value, share=share)
            yield (by is not None, len(met), literal), Figure(called, value, quoted, exact, whole)

    def _content(self, thing: str, reading: Reading) -> tuple[str, ...]:
        """The folded words of what is asked beside the name."""
        of_thing = (word for word in folded(thing) if word not in self._vocabulary.shares)
        rest = (word for other in reading.rest if other.text != thing for word in folded(other.text))
        return tuple(dict.fromkeys((*of_thing, *rest)))

    def _holds(self, told: Collection[str], reading: Reading) -> bool:
        """Whether what is told, in folded words, is as old as what is asked, and of more, fewer or a use if that is.

        "Wie viele leere Gebäude zählte KOMET 2019?", "Wie viele Kommunen nutzen KIF heute?"
        """
        years = {str(date.year) for date in reading.dates}
        narrow = self._vocabulary.today | self._vocabulary.adopts | self._vocabulary.uses
        said = [
            word.folded
            for word in reading.words
            if word.folded in narrow or self._vocabulary.is_comparative(word.folded)
        ]
        return years.issubset(told) and all(any(self._is_called(word, one) for one in told) for word in said)

    def _asks_for_some(self, reading: Reading) -> bool:
        """Whether of what is counted only those of one kind are asked for: "Wie viele davon sind Bleiberäume?"."""
        for i, word in enumerate(reading.words):
            if not i or word.folded not in self._vocabulary.being:
                continue
            start = next((m.end for m in reading.mentions if i + 1 in m.span or m.start == i + 2), i + 1)
            behind = list(takewhile(lambda one: self._is_said_of(one, reading), reading.words[start:]))
            noun = behind[-1] if behind else None
            if noun and (noun.text[:1].isupper() if reading.language == "de" else noun.text.endswith(_PLURAL)):
                return True
        return False

    def _is_said_of(self, word: Word, reading: Reading) -> bool:
        return word in reading.rest or word.folded in self._vocabulary.sorts or word.says("where")

    def _heads(self, thing: str, reading: Reading) -> Iterator[tuple[str, str]]:
        """What the noun that is counted may be, folded, and what it is called as a whole, the likeliest first.

        "Case studies" and "types of places" may be read as one word or as two; in "tools remained", tools are counted.
        """
        words = folded(thing)
        if not words:
            # Nothing is counted: "Wie viel Fördergeld gab es?"
            return
        *before, last = words
        behind = next((two for one, two in pairwise(reading.words) if one.text == thing), None)
        of_it = behind is None or behind.parted or behind.folded in self._vocabulary.of or _is_named(behind, reading)
        if behind and reading.language == "en" and not (of_it or last.endswith(_PLURAL)):
            yield behind.folded, f"{thing} {behind.text}"
        of = next((one for one, two in pairwise(words) if two in self._vocabulary.of), "")
        yield from ((word, thing) for word in dict.fromkeys(filter(None, (of, last, *before[:1]))))

    def _number_of(self, head: str, sentence: Sentence) -> int | None:
        """The number of what is counted, or a share of it, if one stands before it."""
        numbers = sentence.numbers | sentence.shares
        for at, word in enumerate(sentence.words):
            if self._is_called(head, word):
                for before in range(at - 1, max(at - 1 - _REACH, -1), -1):
                    if before in numbers:
                        return numbers[before]
                    if before in sentence.nouns or not self._tells_more(sentence.words[before]):
                        break
        return None

    def _changed_by(self, head: str, sentence: Sentence) -> int | None:
        """By how much the number of what is counted changed: "die Zahl leerer Objekte um 37"."""
        return next(
            (
                sentence.numbers[at + 2]
                for at, (word, by) in enumerate(pairwise(sentence.words))
                if by in _BY and at + 2 in sentence.numbers and self._is_called(head, word)
            ),
            None,
        )

    def _tells_more(self, word: str) -> bool:
        """Whether a word may stand between a number and what is counted: "five of its places", but not "from"."""
        of = word in self._vocabulary.of or word in self._vocabulary.articles
        # "Fünf seiner Kommunen", "seven project ideas"
        of = of or self._vocabulary.says(word, *VERBUENDE)
        of = of or not self._vocabulary.articles.isdisjoint(stems(word))
        return of or (bool(word) and not self._vocabulary.is_of_questions(word))

    def _is_called(self, asked: str, told: str) -> bool:
        """Whether a word of a text tells what is asked, in any form, at its end, or by another word for it."""
        if not told:
            return False
        said = set(stems(asked))
        said = said.union(*(self._called.get(stem, ()) for stem in said))
        endings = ("", *ENDINGS)
        return not said.isdisjoint(stems(told)) or any(
            told.endswith(stem + ending) and len(told) - len(stem + ending) >= _PART
            for stem in said
            if len(stem) >= _LONG and stem in told
            for ending in endings
        )

    def _quoted(
        self, verbund: str, language: Language, part: int, sentence: Sentence, value: int, *, share: bool
    ) -> Both:
        """A sentence in both languages: of the other one it is that which has the same number, or a share as well."""
        both = {one: self._same(verbund, one, part, value, share=share) or sentence.text for one in LANGUAGES}
        return Both(**{**both, language: sentence.text})

    def _same(self, verbund: str, language: Language, part: int, value: int, *, share: bool) -> str:
        """The first sentence of a part of the texts that has this number, or a share: "one in five", "ein Fünftel"."""
        there = [sentence for at, sentence in self._sentences(verbund, language) if at == part]
        with_number = (one.text for one in there if value in one.numbers.values())
        with_share = (one.text for one in there if share and one.shares)
        return next(with_share if share else with_number, "")

    def _sentences_of(self, verbund: str, language: Language) -> tuple[tuple[int, Sentence], ...]:
        """The sentences with numbers in the summary and the outcome of a Verbund."""
        there, numbered = self._catalogue.verbuende[verbund], NumberedSentences(self._vocabulary)
        texts = enumerate((there.summary[language], there.outcome[language]))
        return tuple((part, sentence) for part, text in texts for sentence in numbered.of(text, language))


def _is_named(word: Word, reading: Reading) -> bool:
    return any(word in reading.words[mention.start : mention.end] for mention in reading.mentions)
