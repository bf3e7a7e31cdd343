"""Read the words of questions and the examples of talk, or say what is wrong with them.

They stand in `words/`, so that somebody who does not program can add one. What would stop the bot or spoil an answer is
noticed whenever they are read; what takes time to find is left to `mistakes`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cache, partial
from itertools import chain
from pathlib import Path
from typing import Final, Literal, NamedTuple, get_args

from bot.catalogue import LANGUAGES, Country, FilesError, Language, OrganisationKind, Problem
from bot.catalogue.reading import checked, read, text_of
from bot.questions.amounts import Countable
from bot.questions.folding import FOLDER, fold
from bot.questions.stemming import ENDINGS
from bot.questions.vocabulary import RemarkWords, Signal, Vocabulary
from bot.questions.word_groups import (
    AmountWords,
    CourtesyWords,
    DurationWords,
    LetterWords,
    NumberBound,
    RegionWords,
)
from bot.questions.written_words import (
    GAP,
    MONTHS,
    Letters,
    ListedWords,
    PlainPhrases,
    Talk,
    Words,
    WrittenAmounts,
    WrittenBounds,
    WrittenCourtesies,
    WrittenDurations,
    WrittenRegions,
    chosen,
    first_and_last,
)

NEAR_WORDS: Final = "words/near_words.txt"
NEAR_NOUNS: Final = "words/near_nouns.txt"
TALK: Final = "words/talk.yaml"
_NOTHING: Final[frozenset[Signal]] = frozenset()
_INCLUDED: Final[Mapping[Signal, tuple[Signal, ...]]] = {"nearby": ("place_cue",)}
"""What a signal says as well."""


def file_of(language: Language) -> str:
    """The file with the words of a language."""
    return f"words/{language}.yaml"


@cache
def vocabulary() -> Vocabulary:
    """The bundled words, read once.

    Raises:
        FilesError: with all mistakes found in any of their files.
    """
    return read_vocabulary(FOLDER)


def read_vocabulary(folder: Path) -> Vocabulary:
    """The words in `folder`.

    Raises:
        FilesError: with all mistakes found in any of their files.
    """
    problems: list[Problem] = []
    found = {
        language: checked(Words, read(folder, file_of(language), problems), (), problems) for language in LANGUAGES
    }
    near, nouns = text_of(folder, NEAR_WORDS, problems), text_of(folder, NEAR_NOUNS, problems)
    if problems or near is None or nouns is None:
        raise FilesError(problems)
    return _vocabulary({language: words for language, words in found.items() if words}, near.split(), nouns.split())


def read_talk(folder: Path = FOLDER) -> Mapping[str, tuple[str, ...]]:
    """The examples of talk, by what they say.

    Raises:
        FilesError: with all mistakes found in their file.
    """
    problems: list[Problem] = []
    talk = checked(Talk, read(folder, TALK, problems), (), problems)
    if problems or talk is None:
        raise FilesError(problems)
    return {field.name: getattr(talk, field.name) for field in fields(talk)}


class _Folds(dict[str, str]):
    """Words by how they are written, folded; each is worked out once, and held once."""

    def __missing__(self, word: str) -> str:
        self[word] = fold(word)
        return self[word]


_Fold = Callable[[str], str]
_Folded = tuple[str, ...]


class _Said(NamedTuple):
    """A phrase that gives a signal, folded; `behind` is what stands behind its gap, if it has one."""

    language: Language
    signal: Signal
    words: _Folded
    behind: _Folded


def _vocabulary(words: Mapping[Language, Words], near_words: Iterable[str], near_nouns: Iterable[str]) -> Vocabulary:
    folded = _Folds().__getitem__
    said = list(_said(words, folded))
    countries = dict(_countries(words.values(), folded))
    return Vocabulary(
        phrases=_phrases(said),
        languages=_languages(words, said, folded),
        gaps=tuple((one.words, one.behind, one.signal) for one in said if one.behind),
        months={fold(name): number for one in words.values() for number, name in enumerate(one.months, start=1)},
        parts_of_year=dict(_parts_of_year(words.values(), folded)),
        numbers={
            folded(form): number
            for one in words.values()
            for number, forms in enumerate(one.numbers, start=1)
            for form in forms.split()
        },
        bounds=dict(_bounds([one.bounds for one in words.values()], folded)),
        durations=_duration_words([one.durations for one in words.values()], folded),
        amounts=_amount_words([one.amounts for one in words.values()], folded),
        years=dict(_years(words.values(), folded)),
        subjects={
            _split(phrase, folded): folded(subject)
            for one in words.values()
            for subject, texts in one.subjects.items()
            for phrase in chain.from_iterable(map(chosen, texts))
        },
        synonyms=[(language, tuple(map(folded, group))) for language, one in words.items() for group in one.synonyms],
        numbered=_numbered(words.values()),
        sorts=_sorts(words.values()),
        sorts_by_name={**dict.fromkeys(countries, ()), **_sorts_by_name(words.values(), folded)},
        countries=countries,
        sort_cues=_single((one.sort_cues for one in words.values()), folded),
        seated=frozenset(tuple(map(folded, text.split())) for one in words.values() for text in one.seated),
        inside=_single((one.inside for one in words.values()), folded),
        universities=tuple(noun for one in words.values() for noun in one.universities),
        of=_single((one.of for one in words.values()), folded),
        them=_single((one.them for one in words.values()), folded),
        articles=_single((one.articles for one in words.values()), folded),
        speaking_as=_split_all((one.speaking_as for one in words.values()), folded),
        dealing_with=_split_all((one.dealing_with for one in words.values()), folded),
        sizes=_single((one.sizes for one in words.values()), folded),
        settlements=_single((one.settlements for one in words.values()), folded),
        inhabitants=_single((one.inhabitants for one in words.values()), folded),
        documented=_single((one.documented for one in words.values()), folded),
        undocumented=_single((one.undocumented for one in words.values()), folded),
        today=_single((one.today for one in words.values()), folded),
        being=_single((one.being for one in words.values()), folded),
        nearest=_single((one.nearest for one in words.values()), folded),
        lies=_single((one.lies for one in words.values()), folded),
        within=_single((one.within for one in words.values()), folded),
        plain=_single((one.plain for one in words.values()), folded),
        fillers=_single((one.fillers for one in words.values()), folded),
        gives=_single((one.gives for one in words.values()), folded),
        paying=_single((one.paying for one in words.values()), folded),
        deeds=_single((one.deeds for one in words.values()), folded),
        you=_single((one.you for one in words.values()), folded),
        formal_you=frozenset(word for one in words.values() for word in one.formal_you),
        gets=_single((one.gets for one in words.values()), folded),
        leads=_single((one.leads for one in words.values()), folded),
        surroundings=_single((one.surroundings for one in words.values()), folded),
        givers=_single((one.givers for one in words.values()), folded),
        pays_in=_single((one.pays_in for one in words.values()), folded),
        pays=_single((one.pays for one in words.values()), folded),
        inwards=_single((one.inwards for one in words.values()), folded),
        wastes=_single((one.wastes for one in words.values()), folded),
        judges=_single((one.judges for one in words.values()), folded),
        funded=_single((one.funded for one in words.values()), folded),
        later=_single((one.later for one in words.values()), folded),
        applies=_single((one.applies for one in words.values()), folded),
        anyone=_single((one.anyone for one in words.values()), folded),
        titles=_single((one.titles for one in words.values()), folded),
        compares=_single((one.compares for one in words.values()), folded),
        older=_single((one.older for one in words.values()), folded),
        shares=_single((one.shares for one in words.values()), folded),
        sums=_single((one.sums for one in words.values()), folded),
        fails=_single((one.fails for one in words.values()), folded),
        adopts=_single((one.adopts for one in words.values()), folded),
        uses=_single((one.uses for one in words.values()), folded),
        utmost=tuple(folded(word) for one in words.values() for word in one.utmost),
        regions=_region_words([one.regions for one in words.values()], folded),
        remarks=_remarks(words.values(), folded),
        letters=_letter_words([one.letters for one in words.values()], folded),
        courtesies=_courtesy_words([one.courtesies for one in words.values()], folded),
        near_words=frozenset(near_words),
        near_nouns=frozenset(near_nouns),
    )


def _split(phrase: str, folded: _Fold) -> _Folded:
    return tuple(map(folded, phrase.split()))


def _split_all(lists: Iterable[PlainPhrases], folded: _Fold) -> frozenset[_Folded]:
    return frozenset(_split(phrase, folded) for listed in lists for phrase in listed)


def _said(words: Mapping[Language, Words], folded: _Fold) -> Iterator[_Said]:
    for language, one in words.items():
        for signal, listed in one.signals.items():
            for phrase in listed:
                first, _, second = phrase.partition(GAP)
                for said in (signal, *_INCLUDED.get(signal, ())):
                    yield _Said(language, said, _split(first, folded), _split(second, folded))


def _phrases(said: Iterable[_Said]) -> Mapping[_Folded, Mapping[Language, frozenset[Signal]]]:
    found: dict[_Folded, dict[Language, frozenset[Signal]]] = defaultdict(dict)
    shared: dict[frozenset[Signal], frozenset[Signal]] = {}
    """Thousands of phrases say the same few things: one set for each of these is enough."""
    for one in said:
        if not one.behind:
            known = found[one.words]
            signals = known.get(one.language, _NOTHING) | {one.signal}
            known[one.language] = shared.setdefault(signals, signals)
    alike: dict[tuple[tuple[Language, frozenset[Signal]], ...], Mapping[Language, frozenset[Signal]]] = {}
    """Likewise one mapping for all phrases that say the same in the same languages."""
    return {phrase: alike.setdefault(tuple(known.items()), known) for phrase, known in found.items()}


def _languages(
    words: Mapping[Language, Words], said: Iterable[_Said], folded: _Fold
) -> Mapping[str, frozenset[Language]]:
    """The languages of each word that tells them.

    A word of a longer phrase alone may be a subject: "meine Daten" does not make "Daten" none.
    """
    found: dict[str, set[Language]] = defaultdict(set)
    for language, one in words.items():
        for word in (*one.function.split(), *one.months):
            found[folded(word)].add(language)
    for phrase in said:
        if len(phrase.words) == 1 or phrase.behind:
            for word in (*phrase.words, *phrase.behind):
                found[word].add(phrase.language)
    of_both = frozenset(LANGUAGES)
    of_one = {language: frozenset({language}) for language in LANGUAGES}
    return {word: of_both if len(known) > 1 else of_one[known.pop()] for word, known in found.items()}


def _years(words: Iterable[Words], folded: _Fold) -> Iterator[tuple[_Folded, str]]:
    for one in words:
        for year, listed in one.years.items():
            yield from ((_split(spoken, folded), year) for spoken in listed)


def _parts_of_year(words: Iterable[Words], folded: _Fold) -> Iterator[tuple[_Folded, tuple[int, int]]]:
    for one in words:
        for months, listed in one.parts_of_year.items():
            yield from ((_split(phrase, folded), first_and_last(months)) for phrase in listed)


def _bounds(bounds: Iterable[WrittenBounds], folded: _Fold) -> Iterator[tuple[_Folded, NumberBound]]:
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
            yield from ((_split(text, folded), bound) for text in texts)


def _duration_words(durations: Sequence[WrittenDurations], folded: _Fold) -> DurationWords:
    return DurationWords(
        halves={
            folded(form): number + 0.5
            for one in durations
            for number, forms in enumerate(one.halves, start=1)
            for form in forms.split()
        },
        and_a_half=frozenset(_split(phrase, folded) for one in durations for phrase in one.and_a_half),
        units={
            folded(word): months
            for one in durations
            for words, months in ((one.months, 1), (one.years, MONTHS))
            for word in words
        },
        of=_single((one.of for one in durations), folded),
        span=_single((one.span for one in durations), folded),
        ago=_single((one.ago for one in durations), folded),
        cues=_single((one.cues for one in durations), folded),
    )


def _amount_words(amounts: Sequence[WrittenAmounts], folded: _Fold) -> AmountWords:
    return AmountWords(
        nouns={
            _split(phrase, folded): of for one in amounts for of in get_args(Countable) for phrase in getattr(one, of)
        },
        single=_single((one.single for one in amounts), folded),
        none=_single((one.none for one in amounts), folded),
    )


def _numbered(words: Iterable[Words]) -> tuple[tuple[str, ...], ...]:
    found: dict[int, list[str]] = defaultdict(list)
    for one in words:
        for number, forms in enumerate(one.ordinals):
            found[number] += _counted(forms.split(), one.numbered)
    return tuple(tuple(names) for _, names in sorted(found.items()))


def _counted(forms: Sequence[str], nouns: Iterable[str]) -> Iterator[str]:
    """A number before its noun, and a figure behind it."""
    for noun in nouns:
        yield from (f"{form} {noun}" for form in forms if not form.isdigit())
        yield f"{noun} {forms[-1]}"


def _sorts(words: Iterable[Words]) -> Mapping[str, tuple[OrganisationKind, ...]]:
    found: dict[str, tuple[OrganisationKind, ...]] = {}
    for one in words:
        for sort, names in one.sorts.items():
            kinds: tuple[OrganisationKind, ...] = () if sort == "any" else (sort,)
            found |= {fold(name): (*found.get(fold(name), ()), *kinds) for name in names}
    return found


def _sorts_by_name(words: Iterable[Words], folded: _Fold) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for sort in (sort for one in words for sort in one.sorts_by_name):
        parts = tuple(map(folded, sort.named or sort.asked))
        found |= {asked: (*found.get(asked, ()), *parts) for asked in map(folded, sort.asked)}
    return found


def _countries(words: Iterable[Words], folded: _Fold) -> Iterator[tuple[str, Country | Literal["any"]]]:
    for country, said in (item for one in words for item in one.countries.items()):
        inflected = (folded(stem) + ending for stem in said.adjectives for ending in ENDINGS)
        yield from ((word, country) for word in (*map(folded, said.names), *inflected))


def _remarks(words: Iterable[Words], folded: _Fold) -> Mapping[_Folded, frozenset[RemarkWords]]:
    found: dict[_Folded, frozenset[RemarkWords]] = defaultdict(frozenset)
    for one in words:
        for name, phrases in one.remarks.items():
            for phrase in phrases:
                found[_split(phrase, folded)] |= {name}
    return dict(found)


def _single(words: Iterable[ListedWords], folded: _Fold) -> frozenset[str]:
    return frozenset(folded(word) for listed in words for word in listed)


def _region_words(regions: Sequence[WrittenRegions], folded: _Fold) -> RegionWords:
    single = partial(_single, folded=folded)
    nouns = single(one.nouns for one in regions)
    prefixes = single(one.prefixes for one in regions)
    adjectives = {stem + ending for stem in single(one.adjectives for one in regions) for ending in ("", *ENDINGS)}
    compass = nouns | adjectives | prefixes
    laender, landscapes = (single(one.laender for one in regions), single(one.landscapes for one in regions))
    borders = single(one.borders for one in regions)
    return RegionWords(
        nouns=nouns,
        compass=compass,
        prefixes=tuple(sorted(prefixes, key=lambda prefix: (-len(prefix), prefix))),
        leads=frozenset(_split(phrase, folded) for one in regions for phrase in one.leads),
        links=single(one.links for one in regions),
        country=single(one.country for one in regions),
        borders=borders,
        along=single(one.along for one in regions),
        neighbours=single(one.neighbours for one in regions),
        laender=laender,
        landscapes=landscapes,
        endings=tuple(sorted(single(one.endings for one in regions))),
        spelt=compass | borders | laender | landscapes,
    )


def _courtesy_words(courtesies: Sequence[WrittenCourtesies], folded: _Fold) -> CourtesyWords:
    phrases = partial(_split_all, folded=folded)
    return CourtesyWords(
        excuses=phrases(one.excuses for one in courtesies),
        interjections=phrases(one.interjections for one in courtesies),
        requests=phrases(one.requests for one in courtesies),
        purposes=phrases(one.purposes for one in courtesies),
        announced=_single((one.announced for one in courtesies), folded),
        announcing=_single((one.announcing for one in courtesies), folded),
        besides=_single((one.besides for one in courtesies), folded),
    )


def _letter_words(letters: Sequence[Letters], folded: _Fold) -> LetterWords:
    single = partial(_single, folded=folded)
    phrases = partial(_split_all, folded=folded)
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
