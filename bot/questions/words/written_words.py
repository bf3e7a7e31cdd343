"""What a file of words of questions may hold, as it is written, and which mistakes in it are told when it is read."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Annotated, Any, Final, Literal, get_args

from rapidfuzz import process

from bot.catalogue import Country, OrganisationKind
from bot.catalogue.checking import Before, WrongError, wrong
from bot.catalogue.organisations import PartnerRole
from bot.catalogue.places import PlaceKind
from bot.questions.words.signals import RemarkWords, Signal

GAP: Final = "…"
"""Stands in a phrase for other words in between."""
EITHER: Final = "|"
"""Stands between words of which a phrase has one."""
MONTHS: Final = 12
_WORD: Final = re.compile(rf"\s*[^\s{GAP}]*[^\W_][^\s{GAP}]*\s*")
_PART: Final = rf"[^{GAP}]*?[^\W_][^{GAP}]*"
_PHRASE: Final = re.compile(f"{_PART}(?:{GAP}{_PART})?")
_YEAR: Final = re.compile("[0-9]{4}")
_PART_OF_YEAR: Final = re.compile("[0-9]{1,2}-[0-9]{1,2}")
_SIGNALS: Final[tuple[str, ...]] = get_args(Signal)
_FEWEST_ALIKE: Final = 2
_AS_SIMILAR: Final = 75
"""Similarity of a signal to one that is known, from which on that one is said to be meant (rapidfuzz: 0 to 100)."""


def _word(text: str) -> str:
    if not _WORD.fullmatch(text):
        raise wrong("a single word")
    return text


def _phrase(text: str) -> str:
    if not _PHRASE.fullmatch(text):
        raise wrong(f"a word or a phrase, in which a gap ({GAP}) stands once at most and has words on both sides")
    return text


def _plain(text: str) -> str:
    if GAP in text or not _PHRASE.fullmatch(text):
        raise wrong("a word or a phrase, without a gap")
    return text


def _choices(text: str) -> str:
    for word in text.split():
        for option in word.split(EITHER) if EITHER in word else ():
            _plain(option)
    return text


def _plain_choices(text: str) -> str:
    return _choices(_plain(text))


def _gapped_choices(text: str) -> str:
    return _choices(_phrase(text))


def chosen(text: str) -> Iterator[str]:
    """The phrases that a text stands for, in which each word may be one of several: "town|city budget|budgets"."""
    if EITHER not in text:
        return iter((text,))
    return map(" ".join, product(*(word.split(EITHER) for word in text.split())))


def _signal(name: Any) -> Any:
    if name not in _SIGNALS:
        similar = process.extractOne(name, _SIGNALS, score_cutoff=_AS_SIMILAR)
        raise wrong(f"a signal that is known; '{name}' is none" + (f" (or is it '{similar[0]}'?)" if similar else ""))
    return name


def _year(figures: str) -> str:
    if not _YEAR.fullmatch(figures):
        raise wrong("a year in four figures, as 2019")
    return figures


def _all_months(names: tuple[str, ...]) -> tuple[str, ...]:
    if len(names) != MONTHS:
        raise wrong(f"the names of the {MONTHS} months, from January on; here are {len(names)}")
    return names


def _part_of_year(text: str) -> str:
    if not _PART_OF_YEAR.fullmatch(text) or not 1 <= first_and_last(text)[0] <= first_and_last(text)[1] <= MONTHS:
        raise wrong("the first and the last month of a part of a year, as 6-8")
    return text


def first_and_last(part_of_year: str) -> tuple[int, int]:
    """The months of a part of a year, which is written `6-8`."""
    first, last = map(int, part_of_year.split("-"))
    return first, last


def _ordinals(listed: tuple[str, ...]) -> tuple[str, ...]:
    wrong_ones = [number for number, text in enumerate(listed, start=1) if not _counts(text, number)]
    if wrong_ones:
        raise WrongError(
            ((n - 1,), f"the forms of the number {n}, and then '{n}' (as 'first 1st 1')") for n in wrong_ones
        )
    return listed


def _counts(text: str, number: int) -> bool:
    """Whether a text holds the forms of a number, and its figure at the end."""
    *forms, figure = text.split() or [""]
    return figure == str(number) and bool(forms) and not any(map(str.isdigit, forms))


def _some(texts: tuple[str, ...]) -> tuple[str, ...]:
    if not texts:
        raise wrong("a list that is not empty")
    return texts


def _several(texts: tuple[str, ...]) -> tuple[str, ...]:
    if len(texts) < _FEWEST_ALIKE:
        raise wrong("a list of two words at least")
    return texts


ListedWords = tuple[Annotated[str, _word], ...]
_Phrases = tuple[Annotated[str, _gapped_choices], ...]
PlainPhrases = tuple[Annotated[str, _plain], ...]


@dataclass(frozen=True, slots=True)
class Letters:
    """Words that part a long text, as they are written; see `LetterWords`."""

    openers: ListedWords
    leads: ListedWords
    reasons: ListedWords
    speakers: ListedWords
    backs: ListedWords
    prepositions: ListedWords
    signing: ListedWords
    salutations: PlainPhrases
    closings: PlainPhrases


@dataclass(frozen=True, slots=True)
class WrittenCourtesies:
    """What is only polite around a question, as it is written; see `CourtesyWords`."""

    excuses: PlainPhrases
    named: PlainPhrases
    calling: ListedWords
    announced: ListedWords
    announcing: ListedWords
    interjections: PlainPhrases
    requests: PlainPhrases
    wishes: PlainPhrases
    wished: PlainPhrases
    appeals: PlainPhrases
    purposes: PlainPhrases
    reports: ListedWords
    forms: ListedWords
    besides: ListedWords


@dataclass(frozen=True, slots=True)
class WrittenBounds:
    """What stands before a number and bounds it, as it is written; see `NumberBound`."""

    least: PlainPhrases
    most: PlainPhrases
    more: PlainPhrases
    less: PlainPhrases
    exactly: PlainPhrases
    about: PlainPhrases


@dataclass(frozen=True, slots=True)
class WrittenDurations:
    """Words that say how long something lasted, as they are written; see `DurationWords`."""

    halves: tuple[str, ...]
    """The forms of one and a half, two and a half, and so on, separated by spaces."""
    and_a_half: PlainPhrases
    months: Annotated[ListedWords, _some]
    years: Annotated[ListedWords, _some]
    of: ListedWords
    span: ListedWords
    ago: ListedWords
    cues: ListedWords


@dataclass(frozen=True, slots=True)
class WrittenAmounts:
    """Words for what is counted of Verbünde, as they are written; see `AmountWords`."""

    partners: PlainPhrases
    places: PlainPhrases
    laender: PlainPhrases
    themes: PlainPhrases
    single: ListedWords
    none: ListedWords


@dataclass(frozen=True, slots=True)
class WrittenRegions:
    """Words for parts of Germany that are no Land, as they are written; see `RegionWords`."""

    nouns: ListedWords
    adjectives: ListedWords
    """Without their endings."""
    prefixes: ListedWords
    leads: PlainPhrases
    links: ListedWords
    country: ListedWords
    borders: ListedWords
    along: ListedWords
    rivers: ListedWords
    neighbours: ListedWords
    laender: PlainPhrases
    landscapes: PlainPhrases
    endings: ListedWords
    waters: ListedWords
    shores: ListedWords


@dataclass(frozen=True, slots=True)
class WrittenSort:
    """A kind of organisations that only their names tell: how it is asked for, and what such names contain."""

    asked: Annotated[ListedWords, _some]
    named: ListedWords = ()
    """Nothing where that is the same."""


@dataclass(frozen=True, slots=True)
class WrittenCountry:
    """What a country is called, and what is said of what is there."""

    names: ListedWords
    adjectives: ListedWords = ()
    """Without their endings; none says so without one ("auf Französisch")."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of questions in one language, as they are written."""

    function: str
    """Words without a subject of their own, separated by spaces."""
    months: Annotated[ListedWords, _all_months]
    parts_of_year: Mapping[Annotated[str, _part_of_year], PlainPhrases]
    numbers: Annotated[tuple[str, ...], _ordinals]
    """The forms of each number from one on, separated by spaces, its figure last."""
    bounds: WrittenBounds
    durations: WrittenDurations
    amounts: WrittenAmounts
    years: Mapping[Annotated[str, _year], PlainPhrases]
    subjects: Mapping[str, tuple[Annotated[str, _plain_choices], ...]]
    """What some phrases say that are made of words of questions, by the subject they are searched for as."""
    synonyms: tuple[Annotated[PlainPhrases, _several], ...]
    """Words for the same subject."""
    counted_as: tuple[Annotated[PlainPhrases, _several], ...]
    """Words by which the same may be counted."""
    ordinals: Annotated[tuple[str, ...], _ordinals]
    """The forms of each number, separated by spaces, its figure last."""
    numbered: PlainPhrases
    """Words for a theme, which stand beside a number."""
    letters: Letters
    courtesies: WrittenCourtesies
    sort_cues: ListedWords
    seated: PlainPhrases
    that_with: PlainPhrases
    things: ListedWords
    inside: ListedWords
    sorts: Mapping[Literal[OrganisationKind, "any"], ListedWords]
    sorts_by_name: tuple[WrittenSort, ...]
    countries: Mapping[Literal[Country, "any"], WrittenCountry]
    universities: Annotated[ListedWords, _some]
    of: ListedWords
    them: ListedWords
    pointing: ListedWords
    such: ListedWords
    articles: ListedWords
    speaking_as: PlainPhrases
    dealing_with: PlainPhrases
    working: PlainPhrases
    sizes: ListedWords
    settlements: ListedWords
    place_kinds: Mapping[PlaceKind, ListedWords]
    areas: ListedWords
    terrains: ListedWords
    inhabitants: ListedWords
    measures: ListedWords
    needed: ListedWords
    being: ListedWords
    nearest: ListedWords
    lies: ListedWords
    sits: ListedWords
    seats: ListedWords
    within: ListedWords
    wholly: ListedWords
    solely: ListedWords
    besides: ListedWords
    persons: ListedWords
    supposes: ListedWords
    suppositions: Mapping[str, PlainPhrases]
    """Phrases that say so anywhere, by what asks if it is so instead."""
    read_in: Mapping[str, PlainPhrases]
    standings: Mapping[str, PlainPhrases]
    """Phrases that tell a place without a superlative, by that place and the superlative that says the same."""
    plain: ListedWords
    fillers: ListedWords
    along: ListedWords
    insists: ListedWords
    askers: ListedWords
    offices: ListedWords
    superiors: ListedWords
    seekers: Mapping[str, str]
    prefixes: ListedWords
    false_friends: Mapping[str, str]
    interests: Mapping[str, PlainPhrases]
    of_ours: Mapping[str, PlainPhrases]
    answers_in: PlainPhrases
    answering: ListedWords
    restates: PlainPhrases
    statesmen: ListedWords
    dwells: ListedWords
    children: ListedWords
    goes: ListedWords
    draws: ListedWords
    towards: Mapping[str, str]
    weekdays: Mapping[str, PlainPhrases]
    elsewhere: Mapping[str, PlainPhrases]
    asides: Mapping[str, ListedWords]
    of_none: Mapping[str, ListedWords]
    portions: Mapping[str, PlainPhrases]
    of_all: str
    figures: Mapping[str, PlainPhrases]
    sets_up: Mapping[str, ListedWords]
    leads: Mapping[str, str]
    led: ListedWords
    goes_on: Mapping[str, str]
    sort_adjectives: Mapping[str, str]
    vicinities: Mapping[str, str]
    subject_cues: Mapping[str, str]
    ones: Mapping[str, str]
    no_one: Mapping[str, str]
    pleas: Mapping[str, str]
    matters: ListedWords
    weighty: ListedWords
    knows: ListedWords
    bots: ListedWords
    services: ListedWords
    of_you: ListedWords
    ties: ListedWords
    makes: ListedWords
    made_you: ListedWords
    works: ListedWords
    machinery: ListedWords
    here: ListedWords
    thereby: ListedWords
    as_for: ListedWords
    upon: ListedWords
    leaning: ListedWords
    gives: ListedWords
    payers: ListedWords
    paying: ListedWords
    deeds: ListedWords
    you: ListedWords
    formal_you: ListedWords
    gets: ListedWords
    flows: ListedWords
    coordinates: ListedWords
    many: ListedWords
    reflexive: ListedWords
    homes: ListedWords
    surroundings: ListedWords
    givers: ListedWords
    not_single: ListedWords
    land_programmes: ListedWords
    pays_in: ListedWords
    pays: ListedWords
    inwards: ListedWords
    wastes: ListedWords
    judges: ListedWords
    succeeds: ListedWords
    likens: ListedWords
    occasions: ListedWords
    reaches: ListedWords
    longer: ListedWords
    woes: ListedWords
    dealings: ListedWords
    tending: ListedWords
    stuff: ListedWords
    moves: ListedWords
    we: ListedWords
    closes: ListedWords
    shuts: ListedWords
    amiss: ListedWords
    joins_or_leaves: ListedWords
    helping: ListedWords
    takes_place: PlainPhrases
    before_verbs: ListedWords
    turns_out: ListedWords
    admits: ListedWords
    invents: ListedWords
    drafts: ListedWords
    short_districts: ListedWords
    short_municipalities: ListedWords
    offices_of_places: ListedWords
    passive: ListedWords
    awards: ListedWords
    fund_names: ListedWords
    hands_out: ListedWords
    acts: ListedWords
    parts_played: ListedWords
    responsible: ListedWords
    partner_roles: Mapping[Literal[PartnerRole, "other"], ListedWords]
    sorting: ListedWords
    among: ListedWords
    together_with: ListedWords
    each: ListedWords
    of_each: ListedWords
    examples: ListedWords
    ordered: ListedWords
    ranked_by: ListedWords
    in_all: ListedWords
    whichever: ListedWords
    advertised: ListedWords
    small_nouns: ListedWords
    enumerates: ListedWords
    despairs: PlainPhrases
    laughs: ListedWords
    intensifies: ListedWords
    of_day: ListedWords
    curses: ListedWords
    hedges: PlainPhrases
    mocks: PlainPhrases
    feels: ListedWords
    page_works: PlainPhrases
    fares: PlainPhrases
    recommends: ListedWords
    rents: ListedWords
    good: ListedWords
    remote: ListedWords
    builds: ListedWords
    deletes: ListedWords
    kept: ListedWords
    us: ListedWords
    wanted: ListedWords
    sells: ListedWords
    sold: ListedWords
    opens: ListedWords
    hours: ListedWords
    clock: ListedWords
    registers: ListedWords
    brings: ListedWords
    firsts: ListedWords
    programme_starts: PlainPhrases
    programme_ends: PlainPhrases
    beyond: ListedWords
    distances: ListedWords
    sources: ListedWords
    rounds: ListedWords
    unreal: ListedWords
    occupied: ListedWords
    opposed: ListedWords
    nobody: PlainPhrases
    hardly: ListedWords
    ranks: Annotated[tuple[str, ...], _ordinals]
    """What tells the place of a superlative, by its number; with a hyphen it only begins a word ("vorletzte")."""
    currency: ListedWords
    millions: ListedWords
    thousands: ListedWords
    cheapest: ListedWords
    rates: PlainPhrases
    funded: ListedWords
    later: ListedWords
    applies: ListedWords
    anyone: ListedWords
    anywhere: ListedWords
    titles: ListedWords
    compares: ListedWords
    in_common: ListedWords
    at_once: ListedWords
    spends: ListedWords
    higher: ListedWords
    older: ListedWords
    sooner: ListedWords
    younger: ListedWords
    neither: ListedWords
    pricier: ListedWords
    cheaper: ListedWords
    more: ListedWords
    shares: ListedWords
    fractions: ListedWords
    offered: ListedWords
    may: ListedWords
    intends: ListedWords
    obliges: ListedWords
    unlike: ListedWords
    umlauted: ListedWords
    qualities: ListedWords
    said_of_anything: ListedWords
    sums: ListedWords
    adopts: ListedWords
    fails: ListedWords
    flops: ListedWords
    uses: ListedWords
    particles: ListedWords
    claimed: ListedWords
    aims: ListedWords
    models: ListedWords
    relational: ListedWords
    documented: ListedWords
    undocumented: ListedWords
    how_much: ListedWords
    today: ListedWords
    lately: ListedWords
    meant: ListedWords
    utmost: ListedWords
    regions: WrittenRegions
    remarks: Mapping[RemarkWords, PlainPhrases]
    """What is said about the bot and its answers, and what is asked of a town itself."""
    signals: Mapping[Annotated[Signal, Before(_signal)], _Phrases]


_Texts = Annotated[tuple[str, ...], _some]


@dataclass(frozen=True, slots=True)
class Talk:
    """Examples of what people say to the bot, and of what it has to be told from."""

    help: _Texts
    identity: _Texts
    hello: _Texts
    thanks: _Texts
    bye: _Texts
    unhelpful: _Texts
    sources: _Texts
    person: _Texts
    other: _Texts
    """What has nothing to do with the bot."""
    ask: _Texts
    """What is asked about the programme."""
