"""The lists of words that questions are read by, each with what it is for.

Where they stand, and how they are read: `word_files`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.catalogue import Country, Language, OrganisationKind
from bot.catalogue.organisations import PartnerRole
from bot.catalogue.places import PlaceKind
from bot.questions.words.signals import RemarkWords, Signal
from bot.questions.words.word_groups import (
    AmountWords,
    CourtesyWords,
    DurationWords,
    LetterWords,
    NumberBound,
    RegionWords,
)


@dataclass(frozen=True)
class WordLists:
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
    place_kinds: Mapping[str, PlaceKind]
    """Words for places of one kind: towns, districts or parts of towns."""
    areas: frozenset[str]
    """Words for parts of such places, or for what lies around them."""
    terrains: frozenset[str]
    """Words for landscapes that something is in or outside of ("Küste", "mountains")."""
    inhabitants: frozenset[str]
    """What stands behind a number that tells how large a place is."""
    needed: frozenset[str]
    """How words end for what is lacking, or unwanted, where it is told to be "ohne" them: "Bürgerbus ohne Fahrer"."""
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
    read_in: Mapping[tuple[str, ...], str]
    """The same of what stands somewhere, at the end of a clause before it: "In der Vorlage steht, KIF war in Celle"."""
    standings: Mapping[tuple[str, ...], str]
    """What tells a place without a superlative, and that place with one: "auf Platz zwei", "2 meisten"."""
    plain: frozenset[str]
    """What may stand in a question for yes or no and changes nothing."""
    along: frozenset[str]
    """What stands before what is to be told beside each of a list: "mit Laufzeit und Bundesland"."""
    insists: frozenset[str]
    """What stands before "ohne" where something is to be left out: "Leerstand, aber bitte ohne Wohnungen"."""
    leads: Mapping[str, str]
    """What may be said of who coordinated a Verbund and of much else, and what says the first: "führt", "leitet"."""
    led: frozenset[str]
    """How what is led ends who tells by whom in the same word: "hochschulgeleitet"; without endings."""
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
    sort_adjectives: Mapping[str, str]
    """Adjectives that tell of which kind somebody was who led or took part, and that kind: "kommunaler", "kommune"."""
    vicinities: Mapping[str, str]
    """What means what is around a place that stands right behind it, and else is a subject; and what says the first."""
    subject_cues: Mapping[str, str]
    """What stands before places, and before subjects as well, and what says that one follows: "in flood protection"."""
    ones: Mapping[str, str]
    """What Verbünde are called where the noun is left out ("die mit Uni"), and that noun."""
    no_one: Mapping[str, str]
    """What says before a place that nobody was there, and else denies something; and what says the first: "keiner"."""
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
    as_for: frozenset[str]
    """What stands before a name of which the same is asked as before: "Und was ist mit KIF?", "what about KIF?"."""
    upon: frozenset[str]
    """What stands before an island where something was: "auf Borkum"."""
    leaning: frozenset[str]
    """What points to something that was told before; a question that has one does not stand by itself."""
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
    not_single: frozenset[str]
    """What of `of_none` says that there is none only beside "a single": "not"."""
    land_programmes: frozenset[str]
    """What a programme of a Land is called, which this is not: "Ist das ein Landesprogramm?"."""
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
    occasions: frozenset[str]
    """What people come together for, or answer: what they took part in is no Verbund ("workshop", "survey")."""
    reaches: frozenset[str]
    """What somebody does who gets hold of the people behind a Verbund: "How do I reach the people behind KIF?"."""
    longer: frozenset[str]
    """What says behind "kein" that there was one ("kein Arzt mehr")."""
    woes: frozenset[str]
    """What ends German words for what is wrong with what stands before ("Ärztemangel", "Kneipensterben"), or tells that
    in a word of its own: "doctor shortage"."""
    dealings: frozenset[str]
    """What ends German words for what is done about what stands before: "Nahversorgungssicherung"."""
    tending: frozenset[str]
    """What ends German words for how something is tended, and is no kind of what it ends with: "Abfallwirtschaft"."""
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
    helping: frozenset[str]
    """Verbs that stand first in a question for yes or no, and leave it to another to say what is asked: "Did"."""
    takes_place: frozenset[tuple[str, ...]]
    """What asks of a Verbund whether it was there, or of somebody if they were in it, phrases as tuples."""
    before_verbs: frozenset[str]
    """What may stand between who does something and such a verb: "Did KIF also run in Hesse?"."""
    turns_out: frozenset[str]
    """What stands behind such a verb and asks how that turned out: "Did it work out?"."""
    admits: frozenset[str]
    """What a Verbund does that lets others join: "Nimmt KIF neue Gemeinden auf?"."""
    passive: frozenset[str]
    """What says that something was done to somebody: "Wurde KIF Geld gegeben?"."""
    awards: frozenset[str]
    """What a fund does with its money: "Wie verteilt KIF das Geld?"."""
    fund_names: frozenset[str]
    """How the names of funds end."""
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
    offices_of_places: frozenset[str]
    """Who governs a place, said with its name: "Stadtverwaltung Herten", "Nidda town hall"."""
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
    hedges: frozenset[tuple[str, ...]]
    """What only says at the beginning how sure somebody is, or whom they speak to: "Meines Wissens", "ey Alter"."""
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
    page_works: frozenset[tuple[str, ...]]
    """What is told or asked of a page, and of no Verbund: "geht nicht", "is down"."""
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
    nobody: frozenset[tuple[str, ...]]
    """What denies that anyone from a place took part in a Verbund, and elsewhere may tell of a problem."""
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
    more: frozenset[str]
    """What compares how many there are of something in several: "Wer hat mehr Einwohner, Essen oder Herten?"."""
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
    flops: frozenset[str]
    """What of it says that it was no success as a whole: "Did KIF fail?"."""
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
    said_of_anything: frozenset[str]
    """German adjectives, as they are without an ending, that tell little of the thing they are said of: "schöne"."""
    shuts: frozenset[str]
    """What says that something closes or shuts down, and is nothing to look for: "Unser Rathaus schließt"."""
    of_none: Mapping[str, str]
    """What says that something is so of none of several, and what asks of which it is so: "kein", "welches"."""
    portions: Mapping[tuple[str, ...], str]
    """What tells of which part of all something is so: "most"."""
    of_all: Mapping[Language, str]
    """What is said where it is so of all Verbünde."""
    occupied: frozenset[str]
    """What says that a Verbund deals with a subject, or has to do with it, beside "mit" or "um"."""
    opposed: frozenset[str]
    """What says that somebody is against a subject: "gegen"."""
