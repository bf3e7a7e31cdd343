"""The clues by which facts of the programme are asked for, and which words of a text they consist of.

A clue is a few words that stand near each other, in any order ("Geld gegeben"), each maybe one of several ("Konferenz|
Tagung 2018"); those joined by _ stand side by side, in this order ("many_tools|guides", "Leute nach_Berlin"). A word of
a text stands for one of a clue if it is the same, another form of it, or a typo of it; for one with a * before it,
if it ends so ("*ministerium"); for two years, if it is one of these or between them ("2022-2030").
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, product
from typing import Final

from bot.catalogue import LANGUAGES, Catalogue, Language, ProgrammeFact
from bot.questions.topics.topics import TopicIndex
from bot.questions.words import tolerance
from bot.questions.words.folding import fold, folded
from bot.questions.words.spellings import Spellings
from bot.questions.words.stemming import term, terms
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.written_words import EITHER

_BESIDE: Final = "_"
_ENDING: Final = "*"
_YEARS: Final = re.compile(r"(\d{4})-(\d{4})")
_REACH: Final = 6
"""So many other words may stand between the words of a clue."""
_SHORTEST_BEGINNING: Final = 6
"""Letters an abbreviation must have ("Fachkonf.")."""


_REMEMBERED: Final = 2048
"""Words whose meanings are kept at hand."""


@dataclass(frozen=True, slots=True, eq=False)
class Clue:
    """Words that ask for a fact; `own` are said of the programme only, whatever else is said."""

    fact: str
    language: Language
    words: tuple[frozenset[str], ...]
    own: bool
    beside: frozenset[int] = frozenset()
    """Which of the words stand right behind the one before them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A clue that stands in a text, and the positions of its words there."""

    clue: Clue
    at: frozenset[int]


class Clues:
    """All clues of a catalogue's programme."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._by_word: dict[str, list[Clue]] = defaultdict(list)
        self._by_term: dict[str, set[str]] = defaultdict(set)
        for clue in (clue for fact in catalogue.programme.facts for clue in _clues(fact)):
            for word in frozenset[str]().union(*clue.words):
                self._by_word[word].append(clue)
                self._by_term[term(word, clue.language)].add(word)
        self._endings = tuple(word for word in self._by_word if word.startswith(_ENDING))
        self._words = sorted(self._by_word.keys() - set(self._endings))
        self._spellings = Spellings(self._words)
        self.meant = lru_cache(_REMEMBERED)(self._find_meant)

    def find(self, words: Sequence[str]) -> Iterator[Hit]:
        """The clues that stand in a text of these folded words."""
        meant = [self.meant(word) for word in words]
        everywhere: dict[Clue, list[int]] = defaultdict(list)
        for position, options in enumerate(meant):
            if options:
                for clue in {clue for word in options for clue in self._by_word[word]}:
                    everywhere[clue].append(position)
        for clue, positions in everywhere.items():
            if len(positions) >= len(clue.words) and (at := _nearest(clue, positions, meant)):
                yield Hit(clue, at)

    def edits(self, word: str) -> int | None:
        """How many typos a folded word is away from a word of a clue, or None if it is far from all."""
        near = [(word, 0)] if word in self._by_word else self._near(word)
        return near[0][1] if near else None

    def _find_meant(self, word: str) -> frozenset[str]:
        """The words of clues that a folded word stands for: itself, its end, another form, or what it is a typo of.

        A word of questions only stands for itself: "rund" is no form of "Runde".
        """
        itself = frozenset({word} & self._by_word.keys())
        itself |= {ending for ending in self._endings if word.endswith(ending[1:]) and ending[1:] != word}
        if self._vocabulary.is_of_questions(word):
            return itself
        # "Funder" and "funded" have one stem in German.
        forms = (form for of_language in terms(word) for form in self._by_term.get(of_language, ()))
        if itself := itself | {form for form in forms if not self._vocabulary.is_of_questions(form)}:
            return itself
        if self._vocabulary.spells(word) or self._topics.uses(word) or word in self._vocabulary.near_subjects:
            return frozenset()
        return self._abbreviated(word) or self._misspelt(word)

    def _abbreviated(self, word: str) -> frozenset[str]:
        """The words that a word is the beginning of."""
        if len(word) < _SHORTEST_BEGINNING:
            return frozenset()
        start = bisect_left(self._words, word)
        return frozenset(known for known in self._words[start : start + 10] if known.startswith(word))

    def _misspelt(self, word: str) -> frozenset[str]:
        near = self._near(word)
        return frozenset(known for known, edits in near if edits == near[0][1])

    def _near(self, word: str) -> list[tuple[str, int]]:
        """Words that a word may be a typo of, and of how many; the first letter is rarely missed."""
        if not (allowed := tolerance.CLUE.edits(word)):
            return []
        near = self._spellings.near(word, allowed, limit=3)
        return [(known, edits) for known, edits in near if known[0] == word[0]]


def _clues(fact: ProgrammeFact) -> Iterator[Clue]:
    for clues, own in ((fact.asked, True), (fact.hinted, False)):
        if clues:
            for language in LANGUAGES:
                for phrase in clues[language]:
                    for words, beside in _wordings(phrase):
                        yield Clue(fact.id, language, words, own, beside)


def _wordings(phrase: str) -> Iterator[tuple[tuple[frozenset[str], ...], frozenset[int]]]:
    """The words of a clue, and which of them stand right behind the one before.

    One is as good as another; "EU-Gelder" are two, and so make a clue of their own.
    """
    runs = [words.split(_BESIDE) for words in phrase.split()]
    slots = [[*chain.from_iterable(map(_options, words.split(EITHER)))] for run in runs for words in run]
    joined = list(chain.from_iterable((i > 0 for i in range(len(run))) for run in runs))
    for wording in product(*map(_choices, slots)):
        words = tuple(chain.from_iterable(wording))
        starts = accumulate((len(choice) for choice in wording), initial=0)
        yield words, frozenset(start for start, beside in zip(starts, joined, strict=False) if beside)


def _options(option: str) -> Iterator[tuple[str, ...]]:
    """The folded words of an option, the end that words have, or each of the years from one to another."""
    if option.startswith(_ENDING):
        yield (_ENDING + fold(option[1:]),)
    elif years := _YEARS.fullmatch(option):
        first, last = map(int, years.groups())
        yield from ((str(year),) for year in range(first, last + 1))
    else:
        yield folded(option)


def _choices(options: list[tuple[str, ...]]) -> Iterator[list[frozenset[str]]]:
    """What may stand in one place of a clue: any of the single words, or the words of one that is several."""
    if single := frozenset(option[0] for option in options if len(option) == 1):
        yield [single]
    yield from ([frozenset({word}) for word in option] for option in options if len(option) > 1)


def _nearest(clue: Clue, everywhere: Sequence[int], meant: Sequence[frozenset[str]]) -> frozenset[int]:
    """Where the words of a clue stand near each other, or nothing; a word alone wherever it stands."""
    if len(clue.words) == 1:
        return frozenset(everywhere)
    for start in everywhere:
        near = [i for i in everywhere if start <= i < start + len(clue.words) + _REACH]
        if len(near) >= len(clue.words) and (at := _placed(clue, near, meant)):
            return frozenset(near if not clue.beside else at)
    return frozenset()


def _placed(
    clue: Clue, near: Sequence[int], meant: Sequence[frozenset[str]], at: tuple[int, ...] = ()
) -> tuple[int, ...]:
    """Where each word of a clue has one of these positions to itself, or nothing. `at` holds those of the first."""
    count = len(at)
    if count == len(clue.words):
        return at
    free = (i for i in near if i not in at and (i == at[-1] + 1 if count in clue.beside else True))
    found = (_placed(clue, near, meant, (*at, i)) for i in free if meant[i] & clue.words[count])
    return next(filter(None, found), ())
