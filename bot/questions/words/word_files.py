"""Read the words of questions and the examples of talk, or say what is wrong with them.

They stand in `words/`, so that somebody who does not program can add one. What would stop the bot or spoil an answer is
noticed whenever they are read; what takes time to find is left to `mistakes`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Final, Literal, NamedTuple

from bot.catalogue import LANGUAGES, Country, FilesError, Language, OrganisationKind, Problem
from bot.catalogue.reading import checked, read, text_of
from bot.questions.words.folded_words import (
    Fold,
    Folded,
    Folds,
    amount_words,
    courtesy_words,
    duration_words,
    folded_phrase,
    folded_phrases,
    folded_words,
    letter_words,
    number_bounds,
    region_words,
)
from bot.questions.words.folding import FOLDER, fold, spelt_out
from bot.questions.words.signals import RemarkWords, Signal
from bot.questions.words.stemming import ENDINGS
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.written_words import (
    GAP,
    ListedWords,
    Talk,
    Words,
    chosen,
    first_and_last,
)

NEAR_WORDS: Final = "words/near_words.txt"
NEAR_NOUNS: Final = "words/near_nouns.txt"
NEAR_SUBJECTS: Final = "words/near_subjects.txt"
_NEAR: Final = (NEAR_WORDS, NEAR_NOUNS, NEAR_SUBJECTS)
TALK: Final = "words/talk.yaml"
_NOTHING: Final[frozenset[Signal]] = frozenset()
_INCLUDED: Final[Mapping[Signal, tuple[Signal, ...]]] = {
    "nearby": ("place_cue",),
    "surrounds": ("nearby", "place_cue"),
}
"""What a signal says as well."""
_OTHERWISE: Final = frozenset({"utmost", "formal_you", "relational", "umlauted"})
"""Lists of single words that are kept otherwise than the rest."""
_LISTED: Final = frozenset(field.name for field in fields(Words) if field.type == ListedWords) - _OTHERWISE
"""Lists of single words that the vocabulary has under the same names, those of both languages together."""


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
    near = [frozenset((text_of(folder, file, problems) or "").split()) for file in _NEAR]
    if problems:
        raise FilesError(problems)
    return _vocabulary({language: words for language, words in found.items() if words}, *near)


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


class _Said(NamedTuple):
    """A phrase that gives a signal, folded; `behind` is what stands behind its gap, if it has one."""

    language: Language
    signal: Signal
    words: Folded
    behind: Folded


def _vocabulary(
    words: Mapping[Language, Words],
    near_words: frozenset[str],
    near_nouns: frozenset[str],
    near_subjects: frozenset[str],
) -> Vocabulary:
    folded = Folds().__getitem__
    said = list(_said(words, folded))
    countries = dict(_countries(words.values(), folded))
    ranks = list(_ranks(words.values()))
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
        bounds=dict(number_bounds([one.bounds for one in words.values()], folded)),
        durations=duration_words([one.durations for one in words.values()], folded),
        amounts=amount_words([one.amounts for one in words.values()], folded),
        years=dict(_by_phrase((one.years for one in words.values()), folded)),
        subjects={
            folded_phrase(phrase, folded): folded(subject)
            for one in words.values()
            for subject, texts in one.subjects.items()
            for phrase in chain.from_iterable(map(chosen, texts))
        },
        synonyms=[(language, tuple(map(folded, group))) for language, one in words.items() for group in one.synonyms],
        counted_as=[tuple(map(folded, group)) for one in words.values() for group in one.counted_as],
        relational=[(language, folded(word)) for language, one in words.items() for word in one.relational],
        numbered=_numbered(words.values()),
        sorts=_sorts(words.values()),
        place_kinds={
            folded(name): kind for one in words.values() for kind, names in one.place_kinds.items() for name in names
        },
        sorts_by_name={**dict.fromkeys(countries, ()), **_sorts_by_name(words.values(), folded)},
        countries=countries,
        seated=folded_phrases((one.seated for one in words.values()), folded),
        that_with=folded_phrases((one.that_with for one in words.values()), folded),
        universities=tuple(noun for one in words.values() for noun in one.universities),
        takes_place=folded_phrases((one.takes_place for one in words.values()), folded),
        rates=folded_phrases((one.rates for one in words.values()), folded),
        speaking_as=folded_phrases((one.speaking_as for one in words.values()), folded),
        dealing_with=folded_phrases((one.dealing_with for one in words.values()), folded),
        page_works=folded_phrases((one.page_works for one in words.values()), folded),
        fares=folded_phrases((one.fares for one in words.values()), folded),
        mocks=folded_phrases((one.mocks for one in words.values()), folded),
        despairs=folded_phrases((one.despairs for one in words.values()), folded),
        working=folded_phrases((one.working for one in words.values()), folded),
        programme_starts=folded_phrases((one.programme_starts for one in words.values()), folded),
        nobody=folded_phrases((one.nobody for one in words.values()), folded),
        hedges=folded_phrases((one.hedges for one in words.values()), folded),
        programme_ends=folded_phrases((one.programme_ends for one in words.values()), folded),
        formal_you=frozenset(word for one in words.values() for word in one.formal_you),
        umlauted=frozenset(spelt_out(word) for one in words.values() for word in one.umlauted),
        leads={folded(word): folded(meant) for one in words.values() for word, meant in one.leads.items()},
        goes_on={folded(word): folded(meant) for one in words.values() for word, meant in one.goes_on.items()},
        sort_adjectives={
            folded(stem) + ending: folded(sort)
            for one in words.values()
            for stem, sort in one.sort_adjectives.items()
            for ending in ("", *ENDINGS)
        },
        vicinities={folded(word): folded(meant) for one in words.values() for word, meant in one.vicinities.items()},
        subject_cues={folded(cue): folded(on) for one in words.values() for cue, on in one.subject_cues.items()},
        ones={folded(word): folded(noun) for one in words.values() for word, noun in one.ones.items()},
        no_one={folded(word): folded(nobody) for one in words.values() for word, nobody in one.no_one.items()},
        suppositions=dict(_by_phrase((one.suppositions for one in words.values()), folded)),
        read_in=dict(_by_phrase((one.read_in for one in words.values()), folded)),
        partner_roles={
            folded(word): role for one in words.values() for role, said in one.partner_roles.items() for word in said
        },
        seekers={
            folded(word): folded_phrase(meant, folded) for one in words.values() for word, meant in one.seekers.items()
        },
        towards={folded(word): folded(meant) for one in words.values() for word, meant in one.towards.items()},
        false_friends={folded(w): folded(meant) for one in words.values() for w, meant in one.false_friends.items()},
        interests=dict(_by_phrase((one.interests for one in words.values()), folded)),
        of_ours=dict(_by_phrase((one.of_ours for one in words.values()), folded)),
        answers_in={language: folded_phrases([one.answers_in], folded) for language, one in words.items()},
        restates={language: folded_phrases([one.restates], folded) for language, one in words.items()},
        weekdays=dict(_by_phrase((one.weekdays for one in words.values()), folded)),
        elsewhere=dict(_by_phrase((one.elsewhere for one in words.values()), folded)),
        asides={folded(word): meant for one in words.values() for meant, said in one.asides.items() for word in said},
        of_none={folded(word): asked for one in words.values() for asked, said in one.of_none.items() for word in said},
        portions=dict(_by_phrase((one.portions for one in words.values()), folded)),
        of_all={language: one.of_all for language, one in words.items()},
        figures=_figures(words.values(), folded),
        standings=dict(_by_phrase((one.standings for one in words.values()), folded)),
        pleas={folded(word): folded(meant) for one in words.values() for word, meant in one.pleas.items()},
        ranks={folded(word): rank for word, rank in ranks if not word.endswith("-")},
        rank_prefixes={folded(word.removesuffix("-")): rank for word, rank in ranks},
        utmost=tuple(folded(word) for one in words.values() for word in one.utmost),
        regions=region_words([one.regions for one in words.values()], folded),
        remarks=_remarks(words.values(), folded),
        letters=letter_words([one.letters for one in words.values()], folded),
        courtesies=courtesy_words([one.courtesies for one in words.values()], folded),
        near_words=near_words,
        near_nouns=near_nouns,
        near_subjects=near_subjects,
        **{name: folded_words((getattr(one, name) for one in words.values()), folded) for name in _LISTED},
    )


def _said(words: Mapping[Language, Words], folded: Fold) -> Iterator[_Said]:
    for language, one in words.items():
        for signal, listed in one.signals.items():
            for phrase in chain.from_iterable(map(chosen, listed)):
                first, _, second = phrase.partition(GAP)
                for said in (signal, *_INCLUDED.get(signal, ())):
                    yield _Said(language, said, folded_phrase(first, folded), folded_phrase(second, folded))


def _phrases(said: Iterable[_Said]) -> Mapping[Folded, Mapping[Language, frozenset[Signal]]]:
    found: dict[Folded, dict[Language, frozenset[Signal]]] = defaultdict(dict)
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
    words: Mapping[Language, Words], said: Iterable[_Said], folded: Fold
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


def _by_phrase(listed: Iterable[Mapping[str, Sequence[str]]], folded: Fold) -> Iterator[tuple[Folded, str]]:
    """What each phrase stands for, as it is written."""
    for phrases_for in listed:
        for meant, phrases in phrases_for.items():
            yield from ((folded_phrase(phrase, folded), meant) for phrase in phrases)


def _figures(listed: Iterable[Words], folded: Fold) -> Mapping[Folded, frozenset[str]]:
    """The verbs of each figure of speech, in all their forms."""
    found: dict[Folded, frozenset[str]] = defaultdict(frozenset)
    for one in listed:
        for verb, phrases in one.figures.items():
            forms = folded_words([one.sets_up.get(verb, ())], folded)
            for phrase in phrases:
                found[folded_phrase(phrase, folded)] |= forms
    return dict(found)


def _parts_of_year(words: Iterable[Words], folded: Fold) -> Iterator[tuple[Folded, tuple[int, int]]]:
    for one in words:
        for months, listed in one.parts_of_year.items():
            yield from ((folded_phrase(phrase, folded), first_and_last(months)) for phrase in listed)


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


def _ranks(words: Iterable[Words]) -> Iterator[tuple[str, int]]:
    """What tells the places behind the first."""
    for one in words:
        for number, forms in enumerate(one.ranks[1:], start=2):
            yield from ((form, number) for form in forms.split() if not form.isdigit())


def _sorts(words: Iterable[Words]) -> Mapping[str, tuple[OrganisationKind, ...]]:
    found: dict[str, tuple[OrganisationKind, ...]] = {}
    for one in words:
        for sort, names in one.sorts.items():
            kinds: tuple[OrganisationKind, ...] = () if sort == "any" else (sort,)
            # "Uni" is the same in both languages.
            found |= {name: tuple(dict.fromkeys((*found.get(name, ()), *kinds))) for name in map(fold, names)}
    return found


def _sorts_by_name(words: Iterable[Words], folded: Fold) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for sort in (sort for one in words for sort in one.sorts_by_name):
        parts = tuple(map(folded, sort.named or sort.asked))
        found |= {asked: (*found.get(asked, ()), *parts) for asked in map(folded, sort.asked)}
    return found


def _countries(words: Iterable[Words], folded: Fold) -> Iterator[tuple[str, Country | Literal["any"]]]:
    for country, said in (item for one in words for item in one.countries.items()):
        inflected = (folded(stem) + ending for stem in said.adjectives for ending in ENDINGS)
        yield from ((word, country) for word in (*map(folded, said.names), *inflected))


def _remarks(words: Iterable[Words], folded: Fold) -> Mapping[Folded, frozenset[RemarkWords]]:
    found: dict[Folded, frozenset[RemarkWords]] = defaultdict(frozenset)
    for one in words:
        for name, phrases in one.remarks.items():
            for phrase in phrases:
                found[folded_phrase(phrase, folded)] |= {name}
    return dict(found)
