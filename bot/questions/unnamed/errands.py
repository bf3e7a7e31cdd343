"""Errands that no Verbund is looked for with: what something costs, what somebody would pay, when a bus goes.

When something opens, what is to be had registered at the town hall or brought along, and what somebody sells, is
nothing either.
"""

from itertools import pairwise
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import BEGINNING, Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold
from bot.questions.words.signals import LOOKS, VERBUENDE
from bot.questions.words.vocabulary import TO_SELL, Vocabulary

_REACH: Final = 3
"""So many words from "Suche" what is wanted may stand ("Suche eine 3-Zimmer-Wohnung")."""
_TWO: Final = 2
_LEAST_FUNDING: Final = 10_000
"""Euros; whoever names less does not speak of what Verbünde were given."""


def is_for_others(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something is asked that others know, and no Verbund is looked for."""
    errand = _asks_price_there(reading) or _names_own_price(reading, vocabulary)
    timetable = _asks_for_timetable(reading, vocabulary) and not reading.ids("place")
    return errand or timetable or _advertises(reading, vocabulary)


def is_for_town_hall(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether it is asked at what time something is, what it costs near by, or something is to be had or sold."""
    if reading.has(*LOOKS, "programme"):
        return False
    if _asks_for_time_of_day(reading, vocabulary) or _asks_for_timetable(reading, vocabulary):
        return True
    if _asks_what_to_bring(reading, vocabulary):
        return True
    return bool(reading.rest) and (
        _has_own_registered(reading, vocabulary)
        or _has_registered(reading, vocabulary, topics)
        or _asks_for_hours(reading, vocabulary)
        or _sells(reading, vocabulary, topics)
        or _asks_price_near(reading, vocabulary)
    )


def _asks_for_hours(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked when something opens or closes: "Wann macht das Freibad auf?", "opening hours of the pool".

    "Wann schließen Dorfläden?", "Dorfläden mit langen Öffnungszeiten" ask for no hours.
    """
    words = reading.words
    first, last = words[0], words[-1]
    if first.folded in vocabulary.hours or (last.folded in vocabulary.hours and len(words) <= _TWO):
        return True
    telling = [word for word in words[1:] if not word.says("someday")]
    opens = any(word.folded in vocabulary.opens for word in (*telling[:1], *telling[-1:]))
    asked = first.says("question_word") and (first.says("when") or last.folded in vocabulary.hours)
    return asked and (opens or last.folded in vocabulary.hours) and _tells_of_certain(reading, vocabulary)


def _asks_for_time_of_day(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked at what time of a day something is: "What time does it leave?", not "what time span"."""
    opening = reading.words[:BEGINNING]
    asked = zip(opening, opening[1:], opening[2:], strict=False)
    return any(
        one.says("which", "how_many") and two.folded in vocabulary.clock and three not in reading.rest
        for one, two, three in asked
    )


def _asks_what_to_bring(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody asks what they have to bring along: "Was muss ich zum Termin mitbringen?".

    "Was können Kommunen mitbringen?" and "What did it bring us?" ask of others.
    """
    for at, word in enumerate(reading.words):
        before = [reading.words[i] for i in reading.clause(at) if i < at]
        asked = any(one.says("question_word") for one in before) and any(one.own for one in before)
        if asked and word.folded in vocabulary.brings:
            return True
    return False


def _tells_of_certain(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something is spoken of that there is one of, as far as somebody speaks of it: "das Freibad"."""
    return any(
        one.folded in vocabulary.articles and two in reading.rest and not one.says("indefinite")
        for one, two in pairwise(reading.words)
    )


def _has_registered(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether somebody wants something registered or renewed: "Hund anmelden", "Führerschein verlängern lassen".

    "Buslinie verlängern" is a subject. An English verb stands first.
    """
    if not reading.brief or reading.has("when", "money"):
        return False
    words = reading.words[:1] if reading.language == "en" else reading.words
    others = [word for word in reading.rest if word.folded not in vocabulary.registers]
    if not reading.signals and len(others) > 1:
        # "Hund anmelden Steuer": what is registered stands before it, and what that costs behind it.
        others = [one for one, two in pairwise(reading.words) if one in others and two.folded in vocabulary.registers]
    told = bool(others) and not any(topics.names_thing(word.folded) for word in others)
    return told and any(word.folded in vocabulary.registers for word in words)


def _has_own_registered(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody wants what is theirs registered, be it a subject: "Ich möchte mein Gewerbe anmelden"."""
    if not reading.has("first_person") or reading.has("something", "topic_cue"):
        return False
    return any(
        one.own and fold(two.text.split()[-1]) in vocabulary.registers
        for one, two in pairwise(reading.words)
        if two in reading.rest
    )


def _sells(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether somebody sells, lets or buys something in a place: "used bike for sale in Dortmund", "Kaufe Motorrad".

    What is a subject by several words is not advertised: "Selling regional products in Dortmund".
    """
    there = any(mention.kind in {"place", "town"} for mention in reading.mentions)
    if not there or reading.interrogative or reading.says("question_word", "which", *VERBUENDE):
        return False
    if any(" " in word.text and topics.names_thing(word.folded) for word in reading.rest):
        return False
    if reading.words[0].folded in vocabulary.sells:
        return True
    return any(one.folded in TO_SELL and two.folded in vocabulary.sold for one, two in pairwise(reading.words))


def _advertises(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody wants something for themselves somewhere: "Suche 3-Zimmer-Wohnung in Offenburg", "Job gesucht".

    Who looks for something on it looks for Verbünde: "Ich suche etwas zu Wohnungen in Dortmund".
    """
    there = any(mention.kind in WHERE for mention in reading.mentions)
    if not there or reading.has(*LOOKS, "something", "which", "price", "money"):
        return False
    return any(_is_advertised(i, reading, vocabulary) for i in range(len(reading.words)))


def _is_advertised(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something people put advertisements in for stands behind "Suche" or the like, or before "gesucht"."""
    word, behind = reading.words[position], reading.words[position + 1 : position + 1 + _REACH]
    if behind and behind[0].says("joins", "either"):
        behind = behind[1:]
    if word.folded not in vocabulary.advertised or any(
        one in reading.rest and one.folded not in vocabulary.advertised and not one.text[:1].islower()
        for one in behind[:1]
    ):
        # "House prices", "Haus und Hof"
        return False
    before = reading.before(position, _REACH)
    if reading.language == "de" and any(one.says("topic_cue") for one in before[-1:]):
        # "Suche zu Wohnungen in Dortmund"
        return False
    # "Job as a gardener in Remscheid wanted"
    last = reading.words[-1:] if not position else ()
    return any(one.folded in vocabulary.wanted for one in (*before, *behind, *last))


def _asks_price_there(reading: Reading) -> bool:
    """Whether it is asked what something costs where no Verbund was: "Was kostet eine Wohnung in München?"."""
    return bool(reading.ids("town")) and reading.has("price") and not reading.has(*LOOKS)


def _asks_price_near(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked what something costs where somebody is: "Was kostet die Kita bei uns?"."""
    near = any(one.says("place_cue") and two.own for one, two in pairwise(reading.words))
    asked = near and reading.has("price") and reading.words[0].says("question_word")
    return asked and _tells_of_certain(reading, vocabulary)


def _names_own_price(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody tells what they would pay for something there: "Ich suche eine Wohnung in Essen unter 800 Euro".

    No Verbund was given so little.
    """
    there = any(mention.kind in WHERE for mention in reading.mentions)
    if reading.has(*VERBUENDE, "having") or not (there and reading.has("first_person", "want", "seeks")):
        return False
    numbers = (
        (word.folded, reading.before(i))
        for i, (word, behind) in enumerate(pairwise(reading.words))
        if behind.folded in vocabulary.currency and word.folded.isdecimal()
    )
    # Of "331.574 Euro", the last three figures are no number.
    whole = (int(told) for told, before in numbers if not any(word.folded.isdecimal() for word in before))
    return any(euros < _LEAST_FUNDING for euros in whole)


def _asks_for_timetable(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked when the next of something goes somewhere: "Wann fährt der nächste Bus nach Freyung?"."""
    asked = any(word.says("question_word") and word.says("when") for word in reading.words[:1])
    said = {word.folded for word in reading.words}
    goes = not (said.isdisjoint(vocabulary.moves) or said.isdisjoint(vocabulary.nearest))
    return asked and goes and not reading.has(*VERBUENDE)
