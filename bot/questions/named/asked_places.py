"""How places and organisations are told, of which it is asked if Verbünde were there: all, any of them, in pairs."""

from collections.abc import Iterator
from itertools import pairwise

from bot.questions import kinds
from bot.questions.named.case import Case
from bot.questions.names.known_names import WHERE
from bot.questions.reading.limiting import Limited
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.folding import folded
from bot.questions.words.signals import THEMES
from bot.questions.words.vocabulary import Vocabulary


def asks_for_places_in_land(case: Case) -> bool:
    """Whether the places of one Verbund are asked for that lie in one Land: "KIF: Orte in Hessen?"."""
    reading = case.reading
    laender = [mention for mention in reading.mentions if mention.kind != "verbund"]
    if case.facts != ("where",) or len(case.names) != 1 or [m.kind for m in laender] != ["land"]:
        return False
    before = reading.before(laender[0].start, ARTICLE)
    cued = any(word.says("place_cue") and not word.says("where", "land_word") for word in before)
    where = any(
        word.says("where") and word.says("place_word") for word in reading.before(laender[0].start, ARTICLE + 1)
    )
    # "Orte nahe Hessen"
    more = reading.has("count", "other", "either", "joins", "land_word", "nearby", "around", *THEMES)
    more = more or bool(reading.rest) or bool(reading.negations)
    return cued and where and not more and not reading.words[0].says("yes_no")


def only_land_of_kind(case: Case, vocabulary: Vocabulary) -> str | None:
    """The Land in which all places of a kind are asked to have been: "Waren nur niedersächsische Kommunen dabei?"."""
    reading = case.reading
    others = [mention for mention in reading.mentions if mention.kind != "verbund"]
    told = reading.rest or reading.dates or reading.has("coordinator", "money", "count", *THEMES)
    if told or len(case.names) != 1 or [m.kind for m in others] != ["land"] or len(others[0].ids) != 1:
        return None
    land = others[0]
    start = next((i for i in range(land.start - 1, -1, -1) if reading.words[i].says("only")), None)
    if start is None or not reading.has("only"):
        # "Nicht nur niedersächsische Kommunen"
        return None
    before, behind = reading.words[start + 1 : land.start], reading.words[land.end : land.end + 1]
    small = vocabulary.articles | vocabulary.inside
    if not all(w.says("place_cue", "topic_cue", "place_word", "having") or w.folded in small for w in before):
        return None
    kind = any(word.says("place_word") for word in before[-ARTICLE - 1 :]) or any(w.says("place_word") for w in behind)
    return land.ids[0] if kind else None


def count_asked(question: kinds.IsAt) -> int:
    """How many places and organisations are asked about."""
    named = (*question.laender, *question.places, *question.towns, *question.organisations)
    return len(named) + question.abroad


def is_any_enough(reading: Reading, *, alone: bool) -> bool:
    """Whether all that is named beside Verbünde is joined by "or": "in Hessen oder Bayern"; of several, or one name."""
    others = [mention for mention in reading.mentions if mention.kind != "verbund"]
    between = (word for one, two in pairwise(others) for word in reading.words[one.end : two.start])
    return (len(others) == 1 and not alone) or any(word.says("either") for word in between)


def are_paired(question: kinds.IsAt, reading: Reading) -> bool:
    """Whether behind each of several Verbünde another place is told: "War KIF in Hessen und KOMET in Thüringen?"."""
    named, there = reading.mentions[::2], reading.mentions[1::2]
    each = len(question.verbuende) == len(named) == len(there) == count_asked(question) > 1
    apart = each and all(one.kind == "verbund" for one in named) and len({one.kind for one in there}) == 1
    led = (any(word.says("place_cue") for word in reading.before(one.start, ARTICLE)) for one in there)
    said = reading.words[: there[-1].start if there else 0]
    return apart and there[0].kind in WHERE and all(led) and not any(word.says("either") for word in said)


def joins_place_to_organisation(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a place is asked about beside an organisation: "die TU Dortmund und (die Stadt) Remscheid"."""
    small = vocabulary.articles | vocabulary.sorts.keys()
    for one, other in pairwise(reading.mentions):
        between = [word for word in reading.words[one.end : other.start] if word.folded not in small]
        joined = len(between) == 1 and between[0].says("joins")
        if joined and {one.kind, other.kind} & set(WHERE) and "organisation" in {one.kind, other.kind}:
            return True
    return False


def counts_places(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is told how many places or partners are from there, so that a yes to one is none: "sechs Orte aus".

    Not so "die zwei Kreise Gifhorn und Nienburg", nor "eine der vier Gemeinden", which tell what is known.
    """
    named, words = reading.named, reading.words
    for i, (number, noun) in enumerate(pairwise(words)):
        known = any(word.folded in vocabulary.articles for word in words[max(i - 1, 0) : i]) or i + 2 in named
        counted = noun.says("place_word") or folded(noun.text)[-1] in vocabulary.sorts
        if counted and vocabulary.is_number(number) and not known and named.isdisjoint({i, i + 1}):
            return True
    return False


def tells_all_places(reading: Reading) -> bool:
    """Whether something is said of all places of a Verbund, which then was nowhere else: "alle Orte von KIF".

    "An allen Orten in Hessen" says nothing of its places.
    """
    named = [mention for mention in reading.mentions if mention.kind == "verbund"]
    for name in named:
        before = reading.before(name.start, 2 * ARTICLE + 1)
        places = any(word.says("place_word") and word.says("where") for word in before)
        if places and len(named) == 1 and any(word.says("every") for word in before):
            return True
    return False


def is_unclear(question: kinds.IsAt, limit: Limited | None, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a yes might be wrong, as more is asked than whether a Verbund was there, or with somebody."""
    whole = len(question.verbuende) == 1 and reading.has("every") and not tells_all_places(reading)
    without_them = any(m.kind == "organisation" and is_denied(m, reading) for m in reading.mentions)
    without_them &= not tells_of_no_tie(reading, vocabulary)
    # "Only with the TU Dortmund and Remscheid"
    mixed = bool(limit and question.organisations) and any(m.kind in WHERE for m in reading.mentions)
    return whole or without_them or mixed or bool(reading.regions) or limit in {"verbund", "unclear"}


def tells_of_no_tie(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether one has nothing to do with the other: "hatte nichts mit KIF zu tun".

    Not so "ohne die TU Dortmund" nor "außerhalb von Hessen", which tell how it was, or where, nor "nichts mehr mit".
    """
    if len(reading.negations) != 1:
        return False
    (denial,) = reading.negations
    words = [reading.words[i] for i in denial.span]
    nothing = denial.says("something") or any(word.says("something") for word in words)
    return nothing and not any(vocabulary.is_comparative(word.folded) for word in words)


def words_abroad(reading: Reading, vocabulary: Vocabulary) -> Iterator[Word]:
    """The words that tell of another country than Germany: "in der Schweiz", "abroad"."""
    for i, word in enumerate(reading.words):
        country = vocabulary.countries.get(word.folded)
        inside = any(other.folded in vocabulary.inside for other in reading.before(i, ARTICLE))
        if country == "any" or (country and inside):
            yield word
