"""The words of questions: which kind of question they point to, and which language they belong to.

Where they stand, and how they are read: `word_files`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from typing import Final, Literal

from bot.catalogue import Country, Language, OrganisationKind
from bot.catalogue.models import PartnerRole
from bot.questions.words import tolerance
from bot.questions.words.corrections import Corrections
from bot.questions.words.folding import Token, fold
from bot.questions.words.phrases import Phrases, longest_from
from bot.questions.words.signals import EVENTS, VERBUENDE, RemarkWords, Signal
from bot.questions.words.word_groups import (
    AmountWords,
    CourtesyWords,
    DurationWords,
    LetterWords,
    NumberBound,
    RegionWords,
)

THAN: Final = frozenset({"als", "than"})
"""What stands before that with which others are compared, in either language."""
AS: Final = frozenset({"als", "as"})
"""What stands before that which something was, in either language: "Gifhorn als Stadt"."""
_CONTRACTED: Final = frozenset({"were", "well", "wed", "ill", "id"})
"""Words of their own that people who drop apostrophes may mean a contraction by."""
_OF_SPEAKERS: Final[frozenset[Signal]] = frozenset({"first_person"})
BUT: Final = frozenset({"aber", "jedoch", "dafur", "but"})
"""What stands before that which is set against what was said before, in either language."""
WITHOUT: Final = frozenset({"ohne", "without"})
"""What leaves something out where something wider is looked for, and not only says that there is none of it."""
TO_SELL: Final = frozenset({"zu", "for", "to"})
"""What stands before a verb or noun that says that something is sold or let, in either language."""
NONE_OF: Final = frozenset({"keine", "no"})
"""What there is said to be none of behind these are several, or what is not counted; "kein Bus" is one."""
FOR_THAN: Final = {"wie": "als", "then": "than", "as": "than"}
"""What people write and say for it."""

_LONGEST_GAP = 6
_NOTHING: frozenset[Signal] = frozenset()
_REMEMBERED = 2048
"""Words whose parts are kept at hand."""


@dataclass(frozen=True)
class Vocabulary:
    """Known words, folded. `phrases` maps words to what they say in each language, `languages` one to its languages."""

    phrases: Mapping[tuple[str, ...], Mapping[Language, frozenset[Signal]]]
    languages: Mapping[str, frozenset[Language]]
    gaps: tuple[tuple[tuple[str, ...], tuple[str, ...], Signal], ...]
    """Phrases with other words in between, as German verbs have them ("macht ... mit")."""
    months: Mapping[str, int]
    """The names of the months, by their number from 1."""
    parts_of_year: Mapping[tuple[str, ...], tuple[int, int]]
    """What a part of a year is called ("Sommer", "first half"), by its first and last month."""
    numbers: Mapping[str, int]
    bounds: Mapping[tuple[str, ...], NumberBound]
    durations: DurationWords
    amounts: AmountWords
    years: Mapping[tuple[str, ...], str]
    """Years as they are spoken ("twenty nineteen"), and in figures."""
    subjects: Mapping[tuple[str, ...], str]
    """Phrases of words of questions that are a subject together ("auf dem Land"), and the word for it."""
    synonyms: Sequence[tuple[Language, tuple[str, ...]]]
    """Words that mean the same subject, phrases in one word."""
    counted_as: Sequence[tuple[str, ...]]
    """Words for what may be counted alike, though as subjects they are not the same."""
    numbered: tuple[tuple[str, ...], ...]
    """What the first theme, the second one, ... is called by those who count ("third theme", "Thema 3")."""
    sorts: Mapping[str, tuple[OrganisationKind, ...]]
    """Words for kinds of organisations; for any kind, no kind ("Partner")."""
    sorts_by_name: Mapping[str, tuple[str, ...]]
    """Words for kinds of organisations that only their names tell, and what such names contain.

    Nothing where it is not the name that tells it, but the country.
    """
    countries: Mapping[str, Country | Literal["any"]]
    """Words for organisations that sit in another country than Germany, or in any of these."""
    sort_cues: frozenset[str]
    """What stands before such a word where Verbünde with them are looked for ("Verbünde mit Hochschulen")."""
    seated: frozenset[tuple[str, ...]]
    """What institutions are that are called after the place where they sit ("Uni Bremen"), phrases as tuples."""
    that_with: frozenset[tuple[str, ...]]
    """What stands before a subject and means the Verbund that dealt with it ("das mit"), phrases as tuples."""
    things: frozenset[str]
    """What stands behind a subject and means the same: "the internship thing"."""
    inside: frozenset[str]
    """What says that something is inside the place that follows."""
    universities: tuple[str, ...]
    """What universities are called behind their towns, as it is written ("Marburg University")."""
    of: frozenset[str]
    """What stands between a word for a place and its name ("city of")."""
    them: frozenset[str]
    """What stands behind "which" where those told of before are meant."""
    pointing: frozenset[str]
    """What stands before a noun and means what was told before ("dieses")."""
    such: frozenset[str]
    """What stands before one that is of what was told before: "Projekte zu solchem Streit"."""
    articles: frozenset[str]
    """What stands before a noun, maybe with words in between, and says which one is meant ("der", "its")."""
    speaking_as: frozenset[tuple[str, ...]]
    """What a text begins with that tells who somebody is ("Ich bin", "As a"), phrases as tuples."""
    dealing_with: frozenset[tuple[str, ...]]
    """What it begins with that tells what somebody does, or where they are from ("Ich studiere", "I'm from")."""
    working: frozenset[tuple[str, ...]]
    """What it begins with that tells where somebody works or studies ("Ich arbeite", "I study")."""
    sizes: frozenset[str]
    """What stands before places, or begins a word for one, and tells how large they are ("kleine", "big")."""
    settlements: frozenset[str]
    """Words for places of any size."""
    areas: frozenset[str]
    """Words for parts of such places, or for what lies around them."""
    terrains: frozenset[str]
    """Words for landscapes that something is in or outside of ("Küste", "mountains")."""
    inhabitants: frozenset[str]
    """What stands behind a number that tells how large a place is."""
    measures: frozenset[str]
    """What stands behind a number that tells how much of something there is ("180 qm")."""
    documented: frozenset[str]
    """What says that something is known, or with "not" that it is not ("nicht belegt")."""
    undocumented: frozenset[str]
    """What says without "not" that something is not known ("unbelegt")."""
    how_much: frozenset[str]
    """What asks behind "how" for an amount, and for no number of things."""
    lately: frozenset[str]
    """What tells when somebody spoke of another place than the one they mean now ("vorhin")."""
    meant: frozenset[str]
    """What says behind "I" which place is meant."""
    today: frozenset[str]
    """What says that something is meant as it is today."""
    being: frozenset[str]
    """Verbs that tell a state: "War KIF 2020 vorbei?"."""
    nearest: frozenset[str]
    """What asks for what is nearest to a place, of which it is told anyway."""
    lies: frozenset[str]
    """What tells in which Land a place lies: "Gehört Remscheid zu NRW?"."""
    within: frozenset[str]
    """What stands before that Land."""
    sits: frozenset[str]
    """What tells where an organisation is: "Hat das ISOE seinen Sitz in Hessen?"."""
    seats: frozenset[str]
    """What says that an organisation has its seat somewhere: "Welche Hochschulen sitzen in Dortmund?"."""
    wholly: frozenset[str]
    """What says of a place that there is no other one: "komplett in Hessen"."""
    solely: frozenset[str]
    """Which of these say so right before the name of a place as well, unlike "ganz Hessen"."""
    besides: frozenset[str]
    """What stands before partners that are left out: "Wer war neben der TU Dresden dabei?"."""
    persons: frozenset[str]
    """Whom somebody asks for as a person: "Welcher Professor steckt hinter KIF?"."""
    supposes: frozenset[str]
    """With what somebody tells what they take to be so: "I think KIF was in Bavaria"."""
    suppositions: Mapping[tuple[str, ...], str]
    """What says so anywhere, and what asks if it is so instead: "glaub ich", "stimmt es"."""
    standings: Mapping[tuple[str, ...], str]
    """What tells a place without a superlative, and that place with one: "auf Platz zwei", "2 meisten"."""
    plain: frozenset[str]
    """What may stand in a question for yes or no and changes nothing."""
    insists: frozenset[str]
    """What stands before "ohne" where something is to be left out: "Leerstand, aber bitte ohne Wohnungen"."""
    leads: Mapping[str, str]
    """What may be said of who coordinated a Verbund and of much else, and what says the first: "führt", "leitet"."""
    askers: frozenset[str]
    """Who asks, and is not looked for, where somebody only says who they are: "Ich bin Bürgermeister"."""
    offices: frozenset[str]
    """How words for offices end, in which those work who write ("bauamt")."""
    superiors: frozenset[str]
    """For whom somebody may look for something, who does not say what on: "für meine Chefin"."""
    seekers: Mapping[str, tuple[str, ...]]
    """What tells that somebody else looks for something, and how they would say so: "sucht", as in "ich suche"."""
    prefixes: frozenset[str]
    """What begins a word, and is none by itself: "co-working" is one word."""
    false_friends: Mapping[str, str]
    """English words that are others in German, and what is read for them in an English text: "public art"."""
    interests: Mapping[tuple[str, ...], str]
    """What says that somebody looks for what follows, and is read as what says so of nothing else."""
    of_ours: Mapping[tuple[str, ...], str]
    """What asks what there is as if it were theirs who ask, and what asks so of the bot: "haben wir was zu Pflege"."""
    answers_in: Mapping[Language, frozenset[tuple[str, ...]]]
    """What asks for an answer in a language, in either one: "auf Englisch", "in English"."""
    answering: frozenset[str]
    """What is said beside that: "antworte", "please"."""
    restates: Mapping[Language, frozenset[tuple[str, ...]]]
    """What stands before that which was said before, in other words: "den längeren Zug, sprich die Bahn".

    By its language: "also" adds something in English.
    """
    dwells: frozenset[str]
    """What tells of somebody's ties to a place: "Meine Oma ist in Zwickau geboren", "I'm staying in Gerolstein"."""
    statesmen: frozenset[str]
    """How words for those end who govern a country or Land, which is asked of no Verbund: "Bildungsministerin"."""
    children: frozenset[str]
    """Who may be with those who tell of themselves: "Wir suchen mit zwei Kindern eine Wohnung"."""
    goes: frozenset[str]
    """What says that people go somewhere, be it day by day: "Alle ziehen nach Berlin"."""
    draws: frozenset[str]
    """What makes people go somewhere: "How to get people to move to Hesse?"."""
    towards: Mapping[str, str]
    """What stands before where they go, and says that they go away: "nach", "weg"."""
    weekdays: Mapping[tuple[str, ...], str]
    """What tells that somebody is somewhere only at times, and that this is somewhere else: "unter der Woche"."""
    elsewhere: Mapping[tuple[str, ...], str]
    """What asks for another place or Verbund, and what says that it may be any: "woanders", "irgendwo"."""
    asides: Mapping[str, str]
    """What stands before those beside whom others are asked for, and what puts them aside: "als", "außer"."""
    figures: Mapping[tuple[str, ...], frozenset[str]]
    """What is said of something that is set up, and by which verbs: "auf die Beine", "stellen"."""
    goes_on: Mapping[str, str]
    """What may be said of a run time and of much else, and what says the first: "ging", "lief"."""
    ones: Mapping[str, str]
    """What Verbünde are called where the noun is left out ("die mit Uni"), and that noun."""
    pleas: Mapping[str, str]
    """What asks for help where nothing else stands at the end, and what always does so: "Ideen?", "Tipps?"."""
    matters: frozenset[str]
    """What something is called that matters to somebody: "Thema", "Problem"."""
    weighty: frozenset[str]
    """What stands before that, or begins it, and tells how much it matters: "großes", "riesen"."""
    knows: frozenset[str]
    """What asks whether something is known: "Kennt ihr LEADER?"."""
    bots: frozenset[str]
    """What this bot is called: "dieser Bot", "the chat"."""
    services: frozenset[str]
    """What it is called only where one points to it: "dieses Angebot"."""
    of_you: frozenset[str]
    """Verbs that ask what it is or whose: "Bist du vom Difu?", "Do you belong to it?"."""
    ties: frozenset[str]
    """What tells that it is somebody's: "vom", "belong", "part"."""
    makes: frozenset[str]
    """What somebody did or does who made or runs it, and what stands before it then: "steckt hinter dir"."""
    made_you: frozenset[str]
    """How it is spoken of then, where that tells it: "Hat dich die Stadt gebaut?"."""
    works: frozenset[str]
    """What it does, by whatever it does so: "Nutzt du KI?"."""
    machinery: frozenset[str]
    """By what it may do so."""
    here: frozenset[str]
    """What says that something is so where somebody writes: "Wird hier KI genutzt?"."""
    thereby: frozenset[str]
    """What means that somebody took part, or what was told before: "Worum ging es dabei?"."""
    fillers: frozenset[str]
    """What colours a question, and says nothing ("eigentlich")."""
    gives: frozenset[str]
    """What says that somebody gave money."""
    payers: frozenset[str]
    """Who gave money to all Verbünde alike."""
    paying: frozenset[str]
    """What says that somebody pays, where a half of its own asks who does: "..., und wer hat es bezahlt?"."""
    deeds: frozenset[str]
    """Having, being and doing: who did no more than that may be anybody who took part ("wer hat das gemacht?")."""
    you: frozenset[str]
    """Whom it is spoken to."""
    formal_you: frozenset[str]
    """The same, told by a capital, as it is written."""
    gets: frozenset[str]
    """What says that somebody got money."""
    flows: frozenset[str]
    """What money does that goes somewhere: "Wie viel Geld floss nach Hessen?"."""
    many: frozenset[str]
    """Verbs of many, who have no name together: "Haben Rentner bei einem Projekt mitgemacht?"."""
    reflexive: frozenset[str]
    """Small words of verbs: "beschäftigt sich"."""
    coordinates: frozenset[str]
    """What says that somebody coordinated a Verbund, and not only that they did something for it."""
    homes: frozenset[str]
    """What a place may be said to be for a Verbund: "Is Eschwege home to a project?"."""
    surroundings: frozenset[str]
    """What tells where somebody is, if it is theirs: "in meiner Gegend"."""
    givers: frozenset[str]
    """What stands before who gave it: "vom Land Hessen bezahlt"."""
    pays_in: frozenset[str]
    """What says that somebody pays into what a Verbund set up."""
    pays: frozenset[str]
    """What says so with something behind it: "zahlt ein", "pay into"."""
    inwards: frozenset[str]
    """What stands behind that."""
    wastes: frozenset[str]
    """What says that money was wasted."""
    judges: frozenset[str]
    """What asks, in a question for yes or no, to judge how money was spent: "Was KIF worth the money?"."""
    succeeds: frozenset[str]
    """What asks to judge how well something went: "War KIF erfolgreich?"."""
    likens: frozenset[str]
    """What stands before what others are to be like: "Welche sind wie KIF?"."""
    reaches: frozenset[str]
    """What somebody does who gets hold of the people behind a Verbund: "How do I reach the people behind KIF?"."""
    longer: frozenset[str]
    """What says behind "kein" that there was one ("kein Arzt mehr")."""
    woes: frozenset[str]
    """What ends German words for what is wrong with what stands before ("Ärztemangel", "Kneipensterben"), or tells that
    in a word of its own: "doctor shortage"."""
    dealings: frozenset[str]
    """What ends German words for what is done about what stands before: "Nahversorgungssicherung"."""
    stuff: frozenset[str]
    """What ends those for that of which somebody thinks little: "Seniorenkram"."""
    moves: frozenset[str]
    """What says that somebody or something goes somewhere: "Ohne Auto kommt man nicht zum Arzt"."""
    we: frozenset[str]
    """How somebody speaks of their town or village."""
    closes: frozenset[str]
    """What says that something there is no more: "Die Kneipe hat geschlossen"."""
    amiss: frozenset[str]
    """What says that there is too little or too much of something: "Wir haben zu wenig Hausärzte"."""
    joins_or_leaves: frozenset[str]
    """What somebody did who was in a Verbund only for a time."""
    admits: frozenset[str]
    """What a Verbund does that lets others join: "Nimmt KIF neue Gemeinden auf?"."""
    passive: frozenset[str]
    """What says that something was done to somebody: "Wurde KIF Geld gegeben?"."""
    hands_out: frozenset[str]
    """What says that somebody gives money to others."""
    invents: frozenset[str]
    """What somebody did whose work something is: "Wer hat KomMonitor entwickelt?"."""
    drafts: frozenset[str]
    """What somebody did who has something since, and did no more: "Wer hat einen Leitfaden erstellt?"."""
    short_districts: frozenset[str]
    """How "Landkreis" is written short before a name."""
    short_municipalities: frozenset[str]
    """How "Gemeinde" and what is one is written short before a name."""
    acts: frozenset[str]
    """What asks for what somebody did in a Verbund: "Was machte die Uni Göttingen bei KIF?"."""
    parts_played: frozenset[str]
    """What somebody who took part had: "Welche Rolle hatte die Uni Göttingen bei KIF?"."""
    responsible: frozenset[str]
    """What somebody was for a part of a Verbund, or for all of it: "Wofür war die Uni Göttingen zuständig?"."""
    partner_roles: Mapping[str, Literal[PartnerRole, "other"]]
    """What tells in which part somebody was a partner: "Is Juist a full partner of WatNu?", "ein Vollpartner"."""
    sorting: frozenset[str]
    """What stands before that by which a list is sorted: "Projekte nach Förderung"."""
    among: frozenset[str]
    """What stands before several that stand out together: "unter den ersten"."""
    together_with: frozenset[str]
    """What stands between themes and the Verbünde of each: "Themen mit je einem Verbund"."""
    each: frozenset[str]
    """What says that each has so many."""
    of_each: frozenset[str]
    """What may stand before these Verbünde, and between them and what they are sorted by."""
    examples: frozenset[str]
    """What asks for a few of many: "Beispiele für Bürgerbeteiligung"."""
    ordered: frozenset[str]
    """What may stand behind that by which a list is sorted."""
    ranked_by: frozenset[str]
    """What Verbünde are sorted by where their sums are meant."""
    in_all: frozenset[str]
    """What says that all there are are counted: "Wie viele Partner insgesamt?"."""
    whichever: frozenset[str]
    """What says that any will do: "irgendein Projekt"."""
    advertised: frozenset[str]
    """What people put advertisements in for: "Wohnung in Essen gesucht"."""
    small_nouns: frozenset[str]
    """Nouns among the words of questions that are asked for where another noun stands beside: "street names"."""
    enumerates: frozenset[str]
    """What counts questions: "Erstens: wer zahlt das?"."""
    laughs: frozenset[str]
    """What tells that somebody only laughs: "I want to die laughing"."""
    despairs: frozenset[tuple[str, ...]]
    """What somebody says who does not want to live any more."""
    intensifies: frozenset[str]
    """What makes more or less of what somebody says of themselves: "Ich will einfach nicht mehr"."""
    of_day: frozenset[str]
    """What a number stands before that tells a time of the day."""
    curses: frozenset[str]
    """What somebody curses with: "Scheiß Flüchtlinge"."""
    mocks: frozenset[tuple[str, ...]]
    """What tells that thanks and praise are meant as the opposite: "Danke für nichts"."""
    deletes: frozenset[str]
    """What is asked for by those who want to be forgotten: "Lösch alles über mich"."""
    kept: frozenset[str]
    """What they think is kept of them."""
    remote: frozenset[str]
    """What tells of something that it is there without going there: "online Abstimmung"."""
    builds: frozenset[str]
    """What somebody does who makes something: "Webseite für den Verein bauen"."""
    recommends: frozenset[str]
    """What somebody is asked for who knows a place: "ein Hotel empfehlen"."""
    rents: frozenset[str]
    """What visitors do with what they find there: "Fahrräder leihen"."""
    good: frozenset[str]
    """How what people use is to be: "ein gutes Schwimmbad"."""
    fares: frozenset[tuple[str, ...]]
    """How it is asked how somebody is: "Wie geht es Nola?"."""
    feels: frozenset[str]
    """How somebody is who is looking for nothing: "I feel lonely here"."""
    us: frozenset[str]
    """Those who do something with each other: "Sehen wir uns?"."""
    wanted: frozenset[str]
    """What says so in these."""
    sells: frozenset[str]
    """What an advertisement begins with in which something is offered, or bought: "Verkaufe Fahrrad"."""
    sold: frozenset[str]
    """What is to be done with it: "zu verkaufen", "for sale"."""
    opens: frozenset[str]
    """What something does where it is asked when it does: "Wann macht das Bad auf?"."""
    hours: frozenset[str]
    """What asks for that in one word: "Öffnungszeiten"."""
    clock: frozenset[str]
    """What a time of the day is asked with: "what time", "wie viel Uhr"."""
    registers: frozenset[str]
    """What people have done at a town hall: "Hund anmelden"."""
    brings: frozenset[str]
    """What they do with papers there: "Was muss ich mitbringen?"."""
    firsts: frozenset[str]
    """What stands before a number and asks for so many of those that come first: "Top 3"."""
    programme_starts: frozenset[tuple[str, ...]]
    """What the beginning of the programme is called, phrases as tuples."""
    programme_ends: frozenset[tuple[str, ...]]
    """What its end is called."""
    beyond: frozenset[str]
    """What says that something went on longer: "über das Programmende hinaus"."""
    sources: frozenset[str]
    """What says, beside `givers`, from whom money came."""
    rounds: frozenset[str]
    """What a round of the programme is called: which Verbund was in which is not known of all."""
    unreal: frozenset[str]
    """What says that something would be so, and is not claimed to be: "KIF wäre was für Bayern"."""
    hardly: frozenset[str]
    """What takes back most of what is said."""
    distances: frozenset[str]
    """What tells before "after" or "before" that it was not right then ("shortly before")."""
    ranks: Mapping[str, int]
    """What stands before a superlative, or begins it, and tells its place behind the first: "second longest"."""
    rank_prefixes: Mapping[str, int]
    """What begins one in one word: "zweitlängste", "vorletzte"."""
    currency: frozenset[str]
    """What stands behind a sum of money."""
    millions: frozenset[str]
    """What stands for a large sum without the word for money: "Hat KIF über eine Million bekommen?"."""
    thousands: frozenset[str]
    """What a number before it is multiplied by: "500 Tausend"."""
    cheapest: frozenset[str]
    """What asks for the Verbund that was given least: "das billigste Projekt"."""
    rates: frozenset[tuple[str, ...]]
    """What asks which of some was better, phrases as tuples: "taugt mehr", "more useful"."""
    funded: frozenset[str]
    """What was over when it is asked who paid then: "nach der Förderung", "after the grant"."""
    later: frozenset[str]
    """What says that somebody paid when it was over: "afterwards", "weiterhin"."""
    applies: frozenset[str]
    """What somebody does who wants money, other than to get it."""
    anyone: frozenset[str]
    """Who does so, if nobody says it of themselves ("Kann man da Geld bekommen?")."""
    anywhere: frozenset[str]
    """What tells that all places are meant."""
    titles: frozenset[str]
    """What stands before the name of a person."""
    compares: frozenset[str]
    """What says that Verbünde are compared."""
    in_common: frozenset[str]
    """What says that several have something in common."""
    at_once: frozenset[str]
    """What asks of run times whether they overlap: "gleichzeitig", "at the same time"."""
    spends: frozenset[str]
    """What is done with money that somebody has: "Wofür hat KIF die Million ausgegeben?"."""
    higher: frozenset[str]
    """What compares sums beside "more": "Wie viel höher war die Förderung?"."""
    older: frozenset[str]
    """What says of several Verbünde that they are compared by their run times."""
    sooner: frozenset[str]
    """What says the same where one of them is to be chosen: "wer war eher dran, KIF oder NoLA?"."""
    younger: frozenset[str]
    """Those of these that say that they began later."""
    neither: frozenset[str]
    """What says of several that something is so of none of them: "weder", "neither"."""
    pricier: frozenset[str]
    """What says of several Verbünde that one cost more, or less: "teurer", "(more) expensive"."""
    cheaper: frozenset[str]
    """Those of these that say that it cost less."""
    shares: frozenset[str]
    """What asks how many of all something are, in per cent."""
    fractions: frozenset[str]
    """What tells how many of all something are: "ein Fünftel", "40 Prozent"."""
    may: frozenset[str]
    """What asks if somebody can do something."""
    unlike: frozenset[str]
    """What has the stem of a word of descriptions and tells something else: "heat" is no "heating"."""
    umlauted: frozenset[str]
    """What is another word without its umlaut, spelt out: "faehre"."""
    qualities: frozenset[str]
    """What tells how old a thing is: "die alte Ziegelei"."""
    intends: frozenset[str]
    """What says that somebody wants to do something."""
    obliges: frozenset[str]
    """What says that something has to be done: "Bis morgen muss der Antrag fertig sein"."""
    offered: frozenset[str]
    """What tells that results are there for everybody ("steht anderen Kommunen offen")."""
    sums: frozenset[str]
    """What is said of how much money a Verbund was given, and not of money in general."""
    fails: frozenset[str]
    """What says that something came to nothing."""
    adopts: frozenset[str]
    """What says that others took up results."""
    uses: frozenset[str]
    """What says that somebody works with results."""
    particles: frozenset[str]
    """What German verbs end a clause with that they begin with in a dictionary: "wandern ab"."""
    claimed: frozenset[str]
    """What begins what is claimed: "Stimmt es, dass ...?"."""
    aims: frozenset[str]
    """What is wanted of a subject, and tells nothing more of it: "Leerstand bekämpfen"."""
    models: frozenset[str]
    """What somebody looks for "for us", whatever they deal with: "Gibt es ein Modell für uns?"."""
    relational: Sequence[tuple[Language, str]]
    """What tells little without what it is of: the closure of a pool and that of a school have nothing in common."""
    utmost: tuple[str, ...]
    """What makes a superlative more of one, before it in one word ("allererste")."""
    regions: RegionWords
    remarks: Mapping[tuple[str, ...], frozenset[RemarkWords]]
    """Words and phrases of what is said about the bot and its answers, or asked of a town itself."""
    letters: LetterWords
    courtesies: CourtesyWords
    near_words: frozenset[str]
    """Ordinary words that are only a typo away from a name, by `python -m bot.questions.editing.near_words`."""
    near_nouns: frozenset[str]
    """German nouns and English words that are only a typo away from another word of questions; computed alike."""
    near_subjects: frozenset[str]
    """Those that are so from a word of the descriptions, or one that asks of the programme; computed alike."""

    def __post_init__(self) -> None:
        # Computed at once, so that no question has to wait for it.
        _ = (
            self.corrections,
            self.heads,
            self._in_phrases,
            self.any_partners,
            self._listed,
            self._longest,
            self._gaps_from,
            self.subject_phrases,
            self.spoken_years,
            self.supposing_phrases,
            self.weekday_phrases,
            self.elsewhere_phrases,
            self.having_ours,
            self.loose_phrases,
            self.interested,
            self.languages_asked,
            self.restatements,
            self.figures_of_speech,
            self.remark_phrases,
            self.introductions,
            self.ratings,
        )

    @cached_property
    def is_of_questions(self) -> Callable[[str], bool]:
        """Tells whether a folded word is a word of questions, as opposed to a subject or a name."""
        return self.languages.__contains__

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """Words for Verbünde and themes that compounds end with ("Mobilitätsprojekte"), longest first."""
        nouns: frozenset[Signal] = frozenset({"verbund_one", "verbund_many", "theme_one", "theme_many"})
        heads = {phrase[0] for phrase in self.phrases if len(phrase) == 1 and self.signals(phrase) & nouns}
        return tuple(sorted((head for head in heads if len(head) > 4), key=lambda head: (-len(head), head)))

    @cached_property
    def split(self) -> Callable[[str], tuple[str, str] | None]:
        """A compound's first part and its head, if that is a word for Verbünde or themes."""
        return lru_cache(_REMEMBERED)(self._split)

    @cached_property
    def weighty_matters(self) -> frozenset[str]:
        """What matters, with how much it does in one word ("Riesenproblem")."""
        return frozenset(weight + matter for weight in self.weighty for matter in self.matters) - self.matters

    @cached_property
    def sized_settlements(self) -> frozenset[str]:
        """Settlements with a word for their size in one word ("Kleinstadt")."""
        return frozenset(size + settlement for size in self.sizes for settlement in self.settlements)

    @cached_property
    def all_settlements(self) -> frozenset[str]:
        """Settlements, be there a word for their size in one word with them or not."""
        return self.settlements | self.sized_settlements

    def _split(self, word: str) -> tuple[str, str] | None:
        if not word.endswith(self.heads):
            return None
        head = next(head for head in self.heads if word.endswith(head))
        return (word[: -len(head)], head) if len(word) - len(head) > 2 else None

    def spells(self, word: str) -> bool:
        """Whether a folded word is spelt like one of these words, or like one in a phrase, which may be a subject."""
        return word in self.languages or word in self._in_phrases or word in self._listed

    @cached_property
    def _listed(self) -> frozenset[str]:
        """The words that say something by themselves and are no words of questions."""
        return (
            frozenset(self.countries)
            | self.adopts
            | self.uses
            | self.inhabitants
            | self.measures
            | self.today
            | self.documented
        )

    @cached_property
    def any_partners(self) -> frozenset[str]:
        """The words for organisations of any kind: "Partner"."""
        return frozenset(word for word, kinds in self.sorts.items() if not kinds)

    @cached_property
    def _in_phrases(self) -> frozenset[str]:
        parted = (part for first, second, _ in self.gaps for part in (first, second))
        return frozenset(chain(self.months, *self.phrases, *parted))

    def signals(self, words: tuple[str, ...], language: Language | None = None) -> frozenset[Signal]:
        """What these words say together; words of both languages ("was") say what they say in that of the text."""
        said = self.phrases.get(words)
        if said is None:
            return _NOTHING
        if language and language in said:
            return said[language]
        if len(words) > 1:
            return self._of_phrases[words]
        (word,) = words
        return _NOTHING if language in self.languages.get(word, ()) else self._of_words[word]

    def says(self, word: str, *signals: Signal) -> bool:
        """Whether a folded word by itself gives any of these signals, in whichever language."""
        return not self._of_words.get(word, _NOTHING).isdisjoint(signals)

    def that_say(self, *signals: Signal) -> frozenset[str]:
        """The words that by themselves give any of these signals, in whichever language."""
        words = (phrase[0] for phrase in self.phrases if len(phrase) == 1)
        return frozenset(word for word in words if self.says(word, *signals))

    def is_number(self, word: Token) -> bool:
        """Whether a word is a number, and no article."""
        return word.folded.isdigit() or (word.folded in self.numbers and not self.says(word.folded, "indefinite"))

    def bound_before(self, words: Sequence[Token], end: int) -> tuple[int, NumberBound] | None:
        """Where the longest phrase begins that ends there and bounds the number behind it, and what it means."""
        for start in range(max(0, end - self._longest_bound), end):
            if bound := self.bounds.get(tuple([token.folded for token in words[start:end]])):
                return start, bound
        return None

    def is_comparative(self, word: str) -> bool:
        """Whether a folded word compares what stands before it with what stands behind "than"."""
        pairs = [(word, than) for than in THAN]
        timed = self.says(word, "before", "after") and any(pair in self.phrases for pair in pairs)
        return timed or word in self.older or any(pair in self.bounds for pair in pairs)

    @cached_property
    def lasting_more(self) -> frozenset[str]:
        """Words that compare how long something took: "länger", "shorter"."""
        return frozenset(filter(self.is_comparative, self.durations.cues))

    @cached_property
    def tag_ends(self) -> frozenset[str]:
        """The last words of phrases that ask if something is so: "stimmt das"."""
        phrases = (phrase for phrase in self.phrases if "confirm" in self.signals(phrase))
        parted = (second for _, second, signal in self.gaps if signal == "confirm")
        return frozenset(phrase[-1] for phrase in chain(phrases, parted))

    @cached_property
    def _longest_bound(self) -> int:
        return max(map(len, self.bounds), default=0)

    @cached_property
    def _of_words(self) -> Mapping[str, frozenset[Signal]]:
        """What each word says by itself, in whichever language."""
        return {phrase[0]: _in_any_language(said) for phrase, said in self.phrases.items() if len(phrase) == 1}

    @cached_property
    def _of_phrases(self) -> Mapping[tuple[str, ...], frozenset[Signal]]:
        """What phrases of several words say, in whichever language."""
        return {phrase: _in_any_language(said) for phrase, said in self.phrases.items() if len(phrase) > 1}

    @cached_property
    def corrections(self) -> Corrections:
        """What misspelt words are meant to be."""
        single = {phrase[0] for phrase in self.phrases if len(phrase) == 1}
        return Corrections(
            self._in_phrases.union(word for word in self.languages if len(word) > tolerance.SWAPPED),
            in_phrases=self._in_phrases,
            telling=single | self.months.keys(),
            denying={word for word in single if self.says(word, "no", "except")},
            events={word for word in single if self.says(word, *EVENTS)},
            near_names=self.near_words,
            spelt=self.near_nouns | self.regions.spelt | self.aims | self.unlike,
        )

    def addresses(self, word: Token) -> bool:
        """Whether a word says whom it is spoken to: "du", "Sie", but not "sie"."""
        return word.folded in self.you or word.text in self.formal_you

    def language(self, words: Iterable[Token]) -> Language | None:
        """The language most of the words belong to, or None where they do not tell.

        Of one word in each, the one that joins others tells it, or the verb, or the one for Verbünde: "Smart City und
        Sensoren", "Was ist City", "Smart City Projekte".
        """
        votes = {"de": 0, "en": 0}
        of_one: list[tuple[Token, Language]] = []
        for token in words:
            known = token.folded if self.is_of_questions(token.folded) else self.corrections.of(token.folded)
            languages = self.languages.get(known or "", frozenset())
            if token.folded in self.false_friends and not self._of_words.get(token.folded):
                # "Bald cypress trees"
                continue
            if len(languages) == 1:
                (language,) = languages
                votes[language] += 1
                of_one.append((token, language))
            elif not token.text.isascii() and any(letter in "äöüß" for letter in token.text.casefold()):
                votes["de"] += 1
        if votes["de"] != votes["en"]:
            return "de" if votes["de"] > votes["en"] else "en"
        return self._told_by_one(of_one) if votes["de"] == 1 else None

    def _told_by_one(self, words: Sequence[tuple[Token, Language]]) -> Language | None:
        """The language that the surest sort of word tells, if all words of that sort belong to it."""
        joining = {language for word, language in words if self.says(word.folded, "joins")}
        verbs = {language for word, language in words if self.says(word.folded, "yes_no")}
        nouns = {
            language
            for word, language in words
            if not word.short and fold(word.text) == word.folded and self.says(word.folded, *VERBUENDE)
        }
        telling = joining or verbs or nouns
        return telling.pop() if len(telling) == 1 else None

    def read(
        self, words: tuple[Token, ...], start: int, language: Language | None = None
    ) -> tuple[int, frozenset[Signal]]:
        """The longest phrase that begins at `start`: how many words it has, and what it says."""
        first = words[start]
        longest = self._longest.get(first.folded, 0)
        if not longest:
            return 0, _NOTHING
        if longest == 1:
            return 1, self.said_by(first, language)
        following: list[str] = []
        for token in words[start : start + longest]:
            if following and token.parted:
                # "Hessen nicht, aber Bayern"
                break
            following.append(token.folded)
        for size in range(len(following), 0, -1):
            phrase = tuple(following[:size])
            if phrase in self.phrases:
                return size, self.signals(phrase, language) if size > 1 else self.said_by(first, language)
        return 0, _NOTHING

    def said_by(self, word: Token, language: Language | None = None) -> frozenset[Signal]:
        """What one word says; "those that were over" does not say "we're"."""
        said = self.signals((word.folded,), language)
        return said - _OF_SPEAKERS if word.folded in _CONTRACTED and word.text.isalpha() else said

    @cached_property
    def subject_phrases(self) -> Phrases:
        """The phrases that are a subject together."""
        return Phrases(self.subjects)

    @cached_property
    def spoken_years(self) -> Phrases:
        """The phrases that speak a year."""
        return Phrases(self.years)

    @cached_property
    def standing_phrases(self) -> Phrases:
        """The phrases that tell a place without a superlative."""
        return Phrases(self.standings)

    @cached_property
    def weekday_phrases(self) -> Phrases:
        """The phrases that tell that somebody is somewhere only at times."""
        return Phrases(self.weekdays)

    @cached_property
    def elsewhere_phrases(self) -> Phrases:
        """The phrases that ask for another place or Verbund."""
        return Phrases(self.elsewhere)

    @cached_property
    def having_ours(self) -> Phrases:
        """The phrases that ask what there is as if it were theirs who ask."""
        return Phrases(self.of_ours)

    @cached_property
    def interested(self) -> Phrases:
        """The phrases that say that somebody looks for what follows."""
        return Phrases(self.interests)

    @cached_property
    def languages_asked(self) -> Mapping[Language, Phrases]:
        """The phrases that ask for an answer in each language."""
        return {language: Phrases(phrases) for language, phrases in self.answers_in.items()}

    @cached_property
    def loose_phrases(self) -> Phrases:
        """The phrases behind which it is told loosely what is meant: "das mit"."""
        return Phrases(self.that_with)

    @cached_property
    def restatements(self) -> Mapping[Language, Phrases]:
        """The phrases behind which something is said in other words, in each language."""
        return {language: Phrases(phrases) for language, phrases in self.restates.items()}

    @cached_property
    def figures_of_speech(self) -> Phrases:
        """The phrases that are said of something that is set up."""
        return Phrases(self.figures)

    @cached_property
    def supposing_phrases(self) -> Phrases:
        """The phrases that say that somebody takes something to be so."""
        return Phrases(self.suppositions)

    @cached_property
    def remark_phrases(self) -> Phrases:
        """The phrases of remarks."""
        return Phrases(self.remarks)

    @cached_property
    def introductions(self) -> Phrases:
        """The phrases by which somebody tells who they are, or what they do."""
        return Phrases(self.speaking_as, self.dealing_with)

    @cached_property
    def dwelling(self) -> Phrases:
        """Those of them that tell where somebody lives or is from, and not what they do."""
        return Phrases(self.dealing_with - self.working)

    @cached_property
    def ratings(self) -> Phrases:
        """The phrases that ask which of some was better."""
        return Phrases(self.rates)

    @cached_property
    def _longest(self) -> Mapping[str, int]:
        """How many words the longest phrase has that begins with a word."""
        return longest_from(self.phrases)

    def across(self, words: tuple[Token, ...]) -> Iterator[tuple[int, Signal]]:
        """Where phrases with a gap in them begin, and what they say."""
        for first, _, signal in self.gapped(words):
            yield first.start, signal

    def gapped(self, words: tuple[Token, ...]) -> Iterator[tuple[range, range, Signal]]:
        """The positions of both parts of phrases with a gap in them, and what they say."""
        folded = tuple([token.folded for token in words])
        for start, word in enumerate(folded):
            for first, second, signal in self._gaps_from.get(word, ()):
                after = start + len(first)
                if folded[start:after] != first:
                    continue
                ends = range(after + 1, after + _LONGEST_GAP + 1)
                if end := next((end for end in ends if folded[end : end + len(second)] == second), 0):
                    behind = end + len(second)
                    if signal != "partners" or not self._takes_noun(behind, words):
                        yield range(start, after), range(end, behind), signal

    def phrases_in(
        self, words: tuple[Token, ...], language: Language | None
    ) -> Iterator[tuple[tuple[int, ...], frozenset[Signal]]]:
        """The positions of phrases of several words, with a gap in them or without, and what each says."""
        for first, second, signal in self.gapped(words):
            yield (*first, *second), frozenset({signal})
        for start in range(len(words)):
            size, said = self.read(words, start, language)
            if size > 1:
                yield tuple(range(start, start + size)), said

    def _takes_noun(self, position: int, words: tuple[Token, ...]) -> bool:
        """Whether "mit" right before a position is no part of a verb, as a noun follows: "Was macht AktVis mit 3D?"."""
        if position >= len(words) or words[position].parted or not self.says(words[position - 1].folded, "topic_cue"):
            return False
        following = words[position].folded
        return following in self.articles or not self.is_of_questions(following)

    @cached_property
    def _gaps_from(self) -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...], Signal]]]:
        """The phrases with a gap, by their first word."""
        found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], Signal]]] = defaultdict(list)
        for gap in self.gaps:
            found[gap[0][0]].append(gap)
        return dict(found)


def _in_any_language(said: Mapping[Language, frozenset[Signal]]) -> frozenset[Signal]:
    """What is said in either language; most phrases belong to one, and need no set of their own."""
    first, *others = said.values()
    return first.union(*others) if others else first
