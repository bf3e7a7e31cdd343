"""The words of questions that serve one purpose each, folded: to part a letter, to be polite, to bound a number."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.questions.kinds import Bound, Countable


@dataclass(frozen=True, slots=True)
class LetterWords:
    """Words that part a long text, folded, phrases as tuples."""

    openers: frozenset[str]
    """What begins a clause that asks or begs, behind a comma ("..., ob das stimmt")."""
    leads: frozenset[str]
    """What stands right before such a clause without a comma ("tell me which")."""
    reasons: frozenset[str]
    """What begins a clause that only explains ("..., weil ich dort wohne")."""
    speakers: frozenset[str]
    """Whoever writes: behind "and", what they say is a clause of its own."""
    backs: frozenset[str]
    """What points to something that was told before ("dort")."""
    prepositions: frozenset[str]
    """What stands before "which" in a clause that tells more, not in a question (English: "about which")."""
    salutations: frozenset[tuple[str, ...]]
    closings: frozenset[tuple[str, ...]]
    signing: frozenset[str]
    """What stands before the name of whoever wrote it ("Ihr Karl Winter")."""


@dataclass(frozen=True, slots=True)
class CourtesyWords:
    """What is only polite around a question, folded, phrases as tuples."""

    excuses: frozenset[tuple[str, ...]]
    """What is said to somebody who is interrupted ("Entschuldigung")."""
    named: frozenset[tuple[str, ...]]
    """What somebody says before their own name ("hier ist")."""
    calling: frozenset[str]
    """What they may say for it before a name alone ("hier Meyer, Stadt Celle")."""
    announced: frozenset[str]
    """What somebody says that they have, and then asks ("eine Frage")."""
    announcing: frozenset[str]
    """What stands before that ("ich hätte da mal eine kurze")."""
    interjections: frozenset[tuple[str, ...]]
    """What is said before a question, and nothing by it ("ok,", "sag mal,")."""
    requests: frozenset[tuple[str, ...]]
    """What is said behind a question, and nothing by it ("bitte")."""
    wishes: frozenset[tuple[str, ...]]
    """What somebody says who wishes to be given something ("gib mir")."""
    wished: frozenset[tuple[str, ...]]
    """What they may wish for that leaves open what it is, and tells it behind a preposition ("alles zu Hessen")."""
    forms: frozenset[str]
    """What nobody may want of an answer, whatever it is about ("keine langen Texte bitte")."""
    appeals: frozenset[tuple[str, ...]]
    """What begins a clause at the end that tells whoever answers how to be ("be honest")."""
    purposes: frozenset[tuple[str, ...]]
    """What begins a clause that tells what an answer is for ("Ich frage für einen Kollegen")."""
    reports: frozenset[str]
    """What others do whose word somebody passes on ("Mein Kollege behauptet, ...")."""
    besides: frozenset[str]
    """What may stand behind thanks ("im Voraus", "für die Hilfe")."""


@dataclass(frozen=True, slots=True)
class NumberBound:
    """What stands before a number makes of it: the bound, and by how much it lies beyond what is named ("mehr als")."""

    bound: Bound
    beyond: int = 0
    about: bool = False
    """Whether it is only about so much."""


@dataclass(frozen=True, slots=True)
class DurationWords:
    """Words that say how long something lasted, folded, phrases as tuples."""

    halves: Mapping[str, float]
    """One and a half, two and a half, and so on."""
    and_a_half: frozenset[tuple[str, ...]]
    """What stands behind a number and adds a half to it."""
    units: Mapping[str, int]
    """What is counted, in months."""
    of: frozenset[str]
    """What joins a number to what lasts so long ("eine Laufzeit von drei Jahren")."""
    span: frozenset[str]
    """What stands before a duration that is seen from today ("the last three years")."""
    ago: frozenset[str]
    """What stands behind a duration that tells a point in time ("three years ago")."""
    cues: frozenset[str]
    """What tells that something lasted so long."""


@dataclass(frozen=True, slots=True)
class AmountWords:
    """Words for what is counted of Verbünde, folded, phrases as tuples."""

    nouns: Mapping[tuple[str, ...], Countable]
    single: frozenset[str]
    """What says that there is one and no more ("an einem einzigen Ort")."""
    none: frozenset[str]
    """What says that there is none, as a number."""


@dataclass(frozen=True, slots=True)
class RegionWords:
    """Words for parts of Germany that are no Land, folded; phrases as tuples, names of several words as one word."""

    nouns: frozenset[str]
    """Points of the compass that may stand alone ("im Norden")."""
    compass: frozenset[str]
    """Those that stand before the name of a Land or the country: nouns, adjectives, and what begins a compound."""
    prefixes: tuple[str, ...]
    """What begins a compound, longest first ("Südwest", "Süd")."""
    leads: frozenset[tuple[str, ...]]
    """What stands before a noun that stands alone."""
    links: frozenset[str]
    """What may stand between a point of the compass and that of which it is a part ("Norden von Hessen")."""
    country: frozenset[str]
    borders: frozenset[str]
    along: frozenset[str]
    """What stands before a border or a river, beside what stands before any place."""
    rivers: frozenset[str]
    """What may stand right before the name of a river."""
    neighbours: frozenset[str]
    """What stands between a border and the name of what lies behind it."""
    laender: frozenset[str]
    """Several Länder by a common name."""
    landscapes: frozenset[str]
    endings: tuple[str, ...]
    """What names of other landscapes end with."""
    waters: frozenset[str]
    """Rivers, which names of towns go on with as well."""
    shores: tuple[str, ...]
    """What names of lakes end with, with which these go on as well."""

    spelt: frozenset[str]
    """Those of all these words that are no misspelt other ones ("Westen" is none for "besten")."""
