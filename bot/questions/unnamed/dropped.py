"""Whether a question drops something that was said, so that its answer would assert more than was asked for."""

from dataclasses import replace
from itertools import pairwise
from typing import Final, get_args

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import WHERE
from bot.questions.numbers.counting import Counted
from bot.questions.numbers.happenings import happenings
from bot.questions.numbers.times import times
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.halves import asks_how_long_may
from bot.questions.reading.negation import free, is_left_out
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.unnamed.participants import speaks_of_partners
from bot.questions.unnamed.spread import spread
from bot.questions.words.signals import THEMES, VERBUENDE
from bot.questions.words.vocabulary import BUT, THAN, Vocabulary

_KIND: Final = 3
"""So many words behind "only" a kind of partner may stand ("nur wo eine Uni")."""


def asks_whether_running(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked which of the Verbünde found go on to this day: "Projekte zu Leerstand, die noch laufen"."""
    if _asks_which_ended(question, reading):
        return True
    match question:
        case kinds.Search(times=(), without=kinds.Without(times=())) | kinds.Members() | kinds.AllVerbuende():
            if reading.dates or not (reading.has("running") or _runs_still(question, reading, vocabulary)):
                return False
            # "Was läuft sonst noch in Dortmund?"
            others = any(word.says("other", "except") and not word.says("yet") for word in reading.words)
            return not others and (_says_still(reading, vocabulary) or _runs_still(question, reading, vocabulary))
    return False


def _runs_still(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked what still runs on a subject, and not what else does: "Was läuft noch zum Thema Leerstand?".

    Without a subject, or beside a theme, others may be meant than one that is known: "Was läuft noch in Dortmund?".
    """
    if not isinstance(question, kinds.Search) or not question.words:
        return False
    if any(mention.kind not in WHERE for mention in reading.mentions):
        return False
    pairs = ((one.folded, two.folded) for one, two in pairwise(reading.words) if one.says("runs") and two.says("yet"))
    return any("running" in vocabulary.signals(pair, reading.language) for pair in pairs)


def thing_said_to_run(question: Question, reading: Reading, grammar: Grammar) -> kinds.Search | None:
    """The search for a thing that is said to go on and is no Verbund, or tells which one is: "Läuft die Börse noch?".

    What came of it tells that, if anything does. Nothing where any Verbund would do: "Läuft zu Leerstand noch etwas?".
    """
    runs = next((i for i, word in enumerate(reading.words) if word.says("runs", "running")), 0)
    # "Welches Projekt steckt dahinter, und läuft die Börse noch?", "Läuft die Börse noch, und welcher Kreis kam dazu?"
    joints = [i for i, word in enumerate(reading.words) if word.says("joins")]
    start = next((i + 1 for i in reversed(joints) if i < runs), 0)
    asked = reading.words[start : next((i for i in joints if i > runs), len(reading.words))]
    any_will_do = any(word.says("which", "something", "indefinite", "those", "who") for word in asked)
    # "Welche Projekte gab es, und laufen sie noch?"
    any_will_do |= start > 0 and not any(word in reading.rest for word in asked)
    every = reading.has("verbund_many", "every") or (reading.has("verbund_any") and not start)
    if any_will_do or every or _is_bare(reading):
        return None
    search = question if isinstance(question, kinds.Search) else kinds.Search()
    words = search.words or tuple(grammar.nouns.of(reading))
    return replace(search, words=words, facts=("outcome",)) if words else None


def _is_bare(reading: Reading) -> bool:
    """Whether a subject without an article stands right behind the verb: "läuft leerstand noch", not "läuft der"."""
    verb, subject, *_ = (*reading.words, None, None)
    return bool(verb and verb.says("runs")) and subject in reading.rest and not reading.mentions


def _asks_which_ended(question: Question, reading: Reading) -> bool:
    """Whether all of those are asked for that ended by now, and no times: "Welche Projekte sind schon beendet?".

    So it is where they are counted: "Wie viele Verbünde sind abgeschlossen?".
    """
    if not reading.has("ends") or reading.has("begins", "runs") or reading.dates:
        return False
    # "Nur die abgeschlossenen", "Which ones are already over?"
    without_noun = question == kinds.UnknownName(kinds.Facts((), ("when",))) and not reading.has("verbund_one")
    everything = without_noun and reading.says("which", "only", "list", "every") and not reading.rest
    if isinstance(question, kinds.Search | kinds.AllVerbuende) and not reading.rest:
        # "Wie viele Verbünde endeten pünktlich?" asks for more.
        question = replace(question, count=False)
    if not (everything or question in (kinds.Search(facts=("when",)), kinds.AllVerbuende())):
        return False
    # "Wann endeten die Projekte?", "Projekte und ihr Ende"
    timed = any(word.says("when") and not word.says("ends") for word in reading.words) or reading.negations
    joined = reading.says("joins", "either")
    noun = any(word.says("ends", "weak") and word.text[:1].isupper() for word in reading.words if not word.opens)
    return not (timed or joined or noun)


def _says_still(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether several words say that something goes on; one alone ("running") may be said of anything.

    Not so of Verbünde ("laufende Projekte"), or of what goes on today ("Was läuft aktuell zu Bürgerbussen?").
    """
    if any("running" in said for _, said in vocabulary.phrases_in(reading.words, reading.language)):
        return True
    if any(one.says("running") and two.says(*VERBUENDE) for one, two in pairwise(reading.words)):
        return True
    now = any(word.says("running") and word.folded in vocabulary.today for word in reading.words)
    return now and reading.says("runs")


def drops_something(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a time, a number of Länder, money, or what is denied of the programme is missing in a question."""
    return (
        _asks_what_may_be(question, reading, vocabulary)
        or _drops_time(question, reading, vocabulary)
        or _drops_number(question, reading, vocabulary)
        or _drops_amount(question, reading, vocabulary)
        or _drops_money(question, reading)
        or _drops_denial(question, reading)
        or _drops_fact(question, reading, vocabulary)
        or _drops_limit(question, reading)
        or _drops_event(question, reading, vocabulary)
        or _drops_kind(question, reading, vocabulary)
        or _drops_deed(question, reading, vocabulary)
        or _drops_comparison(question, reading)
        or _drops_round(question, reading, vocabulary)
    )


def looks_for_some(question: Question) -> bool:
    """Whether some of the Verbünde are looked for: "Projekte der zweiten Runde in Hessen"."""
    return isinstance(question, kinds.Search | kinds.Members | kinds.AboutTheme)


def _drops_time(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    match question:
        case (
            kinds.Search(times=(), without=kinds.Without(times=()))
            | kinds.Members()
            | kinds.Superlative()
            | kinds.AllFunding()
        ):
            pass
        case kinds.AllVerbuende() | kinds.AllThemes() | kinds.AllOrganisations():
            pass
        case kinds.AllLaender() | kinds.AllPlaces():
            pass
        case _:
            return False
    said = times(reading, vocabulary)
    return bool(said.conditions) or not said.whole


def _drops_event(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something else is said to have happened at a time than is known: "Welche wurden 2018 verlängert?"."""
    match question:
        case kinds.Search(words=(), sorts=(), times=(_, *_)):
            told = (h for h in happenings(reading, vocabulary) if h.event is None and not h.bound)
            clauses = (reading.words[c.start : c.stop] for c in (reading.clause(h.date.start) for h in told))
            return any(word in reading.rest for clause in clauses for word in clause)
    return False


def _drops_kind(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether only those with a kind of partner are asked for, and found are others: "... und nur wo eine Uni"."""
    if not (isinstance(question, kinds.Search) and reading.says("only")) or question.sorts or question.without.sorts:
        return False
    only = [i for i, word in enumerate(reading.words) if word.says("only")]
    behind = reading.words[only[-1] + 1 : only[-1] + 1 + _KIND]
    strange = [word for word in behind if word in reading.rest and word.folded not in question.words]
    return len(only) > 1 and any(vocabulary.sorts.get(word.folded) for word in strange)


def _drops_deed(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether all are listed where something unknown was done to them: "Gab es Verbünde, die gepfändet wurden?"."""
    if not isinstance(question, kinds.AllVerbuende):
        return False
    pairs = (*pairwise(reading.words), *((two, one) for one, two in pairwise(reading.words)))
    return any(one in reading.rest and two.folded in vocabulary.passive for one, two in pairs)


def _asks_what_may_be(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how long something can go on, and not when it did: "Wie lange kann man das durchhalten?"."""
    timed = question == kinds.UnknownName(kinds.Facts((), ("when",)))
    return timed and asks_how_long_may(reading.words, vocabulary)


def _drops_comparison(question: Question, reading: Reading) -> bool:
    """Whether all are listed where they are compared with the programme: "Welche liefen länger als das Programm?"."""
    if not isinstance(question, kinds.AllVerbuende):
        return False
    than = (i for i, word in enumerate(reading.words) if word.folded in THAN)
    return any(w.says("programme") for i in than for w in reading.words[i + 1 : i + 1 + ARTICLE])


def _drops_round(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether only those of a round are compared or looked for, which nothing filters by: "zweite Runde Hessen"."""
    if isinstance(question, kinds.Search):
        sought = vocabulary.rounds.intersection(kinds.words_of(question.words))
        pairs = (*pairwise(reading.words), *((two, one) for one, two in pairwise(reading.words)))
        ordinals = tuple(vocabulary.rank_prefixes)
        return bool(sought) and any(
            one.folded in sought and (vocabulary.is_number(two) or two.folded.startswith(ordinals))
            for one, two in pairs
        )
    return isinstance(question, kinds.Superlative) and reading.says_any(vocabulary.rounds)


def _drops_number(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked for what is in a number of Länder that nothing filters by: "in mehr als drei Städten"."""
    limited = reading.has("only") and reading.has("which_verbund")
    # "Welche Orte hatten mehr als ein Projekt?"
    limited = limited or (reading.has("limit") and reading.says("place_word"))
    return isinstance(question, kinds.AllLaender) and (limited or spread(reading, vocabulary) is None)


def _drops_amount(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether so many partners, places or Länder are asked for, and not all that is bounded filters."""
    # "Welche hatten nicht mindestens drei Partner?"
    denied = any(not negation.says("lacks") for negation in free(reading))
    filtered = isinstance(question, kinds.Search) and question.amounts and not (reading.has("limit") or denied)
    told = any(_is_told_further(counted, reading, vocabulary) for counted in reading.counted)
    return told or (bool(reading.counted) and not filtered) or _counts_something_else(question, reading, vocabulary)


def _is_told_further(counted: Counted, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether more is said of a number than that Verbünde had so many partners or places.

    "Mehr als drei Partner aus Hessen", "in Hessen oder mit zehn Partnern", "Welche Orte hatten mehr als zwei Partner?".
    """
    before, behind = reading.before(counted.start), reading.words[counted.end : counted.end + 1]
    if any(word.says("either") for word in (*before, *behind)):
        return True
    further = reading.words[counted.end + 1 : counted.end + 1 + ARTICLE]
    of_partners = all(one.of == "partners" for one in counted.amounts)
    # "In Hessen" may tell where Verbünde with so many partners were.
    whose = any(w.says("place_cue") and not (of_partners and w.folded in vocabulary.inside) for w in behind)
    named = any(mention.start in range(counted.end + 1, counted.end + 1 + ARTICLE) for mention in reading.mentions)
    if whose and (named or any(word in reading.rest for word in further)):
        return True
    return any(
        one.says("which", "how_many") and not two.says(*VERBUENDE) and _is_something_else(two, vocabulary)
        for one, two in pairwise(reading.words[: counted.start])
    )


def _is_something_else(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word asks for places, themes or organisations."""
    return word.says("place_word", "land_word", *THEMES) or word.folded in vocabulary.sorts


def _counts_something_else(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether Verbünde are asked for with so many of what is not counted: "zehn Mitarbeiter", "wenige Partner"."""
    if not isinstance(question, kinds.AllVerbuende):
        return False
    if any(two.says("partners", "place_word") and vocabulary.is_number(one) for one, two in pairwise(reading.words)):
        return True
    told = [i for i, word in enumerate(reading.words) if word.folded in vocabulary.any_partners]
    # Each has one coordinator: "eine Liste mit Koordinator und Laufzeit".
    partners = [i for i in told if not reading.words[i].says("coordinator")]
    return any(word.folded in vocabulary.sort_cues for i in partners for word in reading.before(i, ARTICLE + 1))


def _drops_money(question: Question, reading: Reading) -> bool:
    """Whether it is asked what all of a theme cost together, which is not known."""
    match question:
        case kinds.AboutTheme() | kinds.Members(count=True):
            return reading.has("money")
    return False


def _drops_fact(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether only those are asked for of which something is known, or is the same: "Which have the same partners?"."""
    if not isinstance(question, kinds.AllVerbuende):
        return False
    said = (fact for fact in get_args(kinds.Documented) if reading.has(fact))
    facts = sum(fact != "partners" or speaks_of_partners(reading, vocabulary) for fact in said)
    limited = reading.has("same") or (facts > 1 and reading.has("having"))
    # "Hat X bei einem der Verbünde mitgearbeitet, das hat mir Y erzählt"
    somebody = bool(reading.rest) and not reading.has("which", "list", "every", "want", "count")
    return facts > 0 and (question.count or limited or somebody)


def _drops_limit(question: Question, reading: Reading) -> bool:
    """Whether it is asked which Verbünde were nowhere else, which nothing filters by: "Welche waren nur in Hessen?".

    Nor by the number of towns alone: "Projekte in nur einer Stadt".
    """
    if isinstance(question, kinds.AllVerbuende):
        only = next((i for i, word in enumerate(reading.words) if word.says("only")), len(reading.words))
        return any(word.says("place_word") for word in reading.words[only + 1 : only + 1 + ARTICLE + 1])
    there = isinstance(question, kinds.Search) and not question.amounts and bool(question.laender or question.places)
    if not (there and reading.has("only") and reading.has("which_verbund")):
        return False
    named = [mention for mention in reading.mentions if mention.kind in WHERE]
    limited = [m for m in named if any(word.says("only") for word in reading.before(m.start, ARTICLE))]
    # "Projekte zu Leerstand aber nur in Hessen" tells which of them are asked for.
    limited = [m for m in limited if not any(word.folded in BUT for word in reading.before(m.start, ARTICLE + 1))]
    return any(word.says("verbund_many") for mention in limited for word in reading.around(mention))


def _drops_denial(question: Question, reading: Reading) -> bool:
    """Whether Verbünde are looked for that have nothing to do with the programme: "Projekte ohne Förderung"."""
    denied = (word.says("programme") and is_left_out(i, reading) for i, word in enumerate(reading.words))
    return isinstance(question, kinds.AllVerbuende) and any(denied)
