"""From words as they are written to words as they are looked up: folded, the phrases as tuples."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import get_args

from bot.questions.kinds import Countable
from bot.questions.words.folding import fold
from bot.questions.words.stemming import ENDINGS
from bot.questions.words.word_groups import (
    AmountWords,
    CourtesyWords,
    DurationWords,
    LetterWords,
    NumberBound,
    RegionWords,
)
from bot.questions.words.written_words import (
    MONTHS,
    Letters,
    ListedWords,
    PlainPhrases,
    WrittenAmounts,
    WrittenBounds,
    WrittenCourtesies,
    WrittenDurations,
    WrittenRegions,
)


class Folds(dict[str, str]):
    """Words by how they are written, folded; each is worked out once, and held once."""

    def __missing__(self, word: str) -> str:
        self[word] = fold(word)
        return self[word]


Fold = Callable[[str], str]
"""Folds a word."""
Folded = tuple[str, ...]
"""The words of a phrase, folded."""


def folded_phrase(phrase: str, folded: Fold) -> Folded:
    """The words of a phrase."""
    return tuple(map(folded, phrase.split()))


def folded_phrases(lists: Iterable[PlainPhrases], folded: Fold) -> frozenset[Folded]:
    """All the phrases of some lists."""
    return frozenset(folded_phrase(phrase, folded) for listed in lists for phrase in listed)


def folded_words(lists: Iterable[ListedWords], folded: Fold) -> frozenset[str]:
    """All the words of some lists."""
    return frozenset(folded(word) for listed in lists for word in listed)


def number_bounds(bounds: Iterable[WrittenBounds], folded: Fold) -> Iterator[tuple[Folded, NumberBound]]:
    """What bounds the number behind it, and how."""
    for one in bounds:
        meant = (
            (one.least, NumberBound("from")),
            (one.more, NumberBound("from", beyond=1)),
            (one.most, NumberBound("to")),
            (one.less, NumberBound("to", beyond=-1)),
            (one.exactly, NumberBound("")),
            (one.about, NumberBound("", about=True)),
        )
        for texts, bound in meant:
            yield from ((folded_phrase(text, folded), bound) for text in texts)


def duration_words(durations: Sequence[WrittenDurations], folded: Fold) -> DurationWords:
    """The words of all languages for how long something lasted."""
    return DurationWords(
        halves={
            folded(form): number + 0.5
            for one in durations
            for number, forms in enumerate(one.halves, start=1)
            for form in forms.split()
        },
        and_a_half=folded_phrases((one.and_a_half for one in durations), folded),
        units={
            folded(word): months
            for one in durations
            for words, months in ((one.months, 1), (one.years, MONTHS))
            for word in words
        },
        of=folded_words((one.of for one in durations), folded),
        span=folded_words((one.span for one in durations), folded),
        ago=folded_words((one.ago for one in durations), folded),
        cues=folded_words((one.cues for one in durations), folded),
    )


def amount_words(amounts: Sequence[WrittenAmounts], folded: Fold) -> AmountWords:
    """The words of all languages for what is counted."""
    return AmountWords(
        nouns={
            folded_phrase(phrase, folded): of
            for one in amounts
            for of in get_args(Countable)
            for phrase in getattr(one, of)
        },
        single=folded_words((one.single for one in amounts), folded),
        none=folded_words((one.none for one in amounts), folded),
    )


def region_words(regions: Sequence[WrittenRegions], folded: Fold) -> RegionWords:
    """The words of all languages for parts of Germany, and their adjectives with all endings."""
    single = partial(folded_words, folded=folded)
    nouns = single(one.nouns for one in regions)
    prefixes = single(one.prefixes for one in regions)
    adjectives = {stem + ending for stem in single(one.adjectives for one in regions) for ending in ("", *ENDINGS)}
    compass = nouns | adjectives | prefixes
    laender, landscapes = (single(one.laender for one in regions), single(one.landscapes for one in regions))
    borders, waters = single(one.borders for one in regions), single(one.waters for one in regions)
    return RegionWords(
        nouns=nouns,
        compass=compass,
        prefixes=tuple(sorted(prefixes, key=lambda prefix: (-len(prefix), prefix))),
        leads=folded_phrases((one.leads for one in regions), folded),
        links=single(one.links for one in regions),
        country=single(one.country for one in regions),
        borders=borders,
        along=single(one.along for one in regions),
        rivers=single(one.rivers for one in regions),
        neighbours=single(one.neighbours for one in regions),
        laender=laender,
        landscapes=landscapes,
        endings=tuple(sorted(single(one.endings for one in regions))),
        waters=waters,
        shores=tuple(sorted(single(one.shores for one in regions))),
        spelt=compass | borders | laender | landscapes | waters,
    )


def courtesy_words(courtesies: Sequence[WrittenCourtesies], folded: Fold) -> CourtesyWords:
    """The words of all languages that are only polite."""
    phrases = partial(folded_phrases, folded=folded)
    return CourtesyWords(
        excuses=phrases(one.excuses for one in courtesies),
        named=phrases(one.named for one in courtesies),
        interjections=phrases(one.interjections for one in courtesies),
        requests=phrases(one.requests for one in courtesies),
        wishes=phrases(one.wishes for one in courtesies),
        wished=phrases(one.wished for one in courtesies),
        appeals=phrases(one.appeals for one in courtesies),
        purposes=phrases(one.purposes for one in courtesies),
        calling=folded_words((one.calling for one in courtesies), folded),
        announced=folded_words((one.announced for one in courtesies), folded),
        announcing=folded_words((one.announcing for one in courtesies), folded),
        reports=folded_words((one.reports for one in courtesies), folded),
        forms=folded_words((one.forms for one in courtesies), folded),
        besides=folded_words((one.besides for one in courtesies), folded),
    )


def letter_words(letters: Sequence[Letters], folded: Fold) -> LetterWords:
    """The words of all languages that part a long text."""
    single = partial(folded_words, folded=folded)
    phrases = partial(folded_phrases, folded=folded)
    return LetterWords(
        openers=single(one.openers for one in letters),
        leads=single(one.leads for one in letters),
        reasons=single(one.reasons for one in letters),
        speakers=single(one.speakers for one in letters),
        backs=single(one.backs for one in letters),
        prepositions=single(one.prepositions for one in letters),
        salutations=phrases(one.salutations for one in letters),
        closings=phrases(one.closings for one in letters),
        signing=single(one.signing for one in letters),
    )
