"""How much the subjects of a text have to weigh, so that it is about them: the less it asks, the more."""

import math
from itertools import pairwise, takewhile
from typing import Final

from bot.questions.reading.reading import ARTICLE, EXTREMES, FACTS, Reading
from bot.questions.topics.subjects import Weighed
from bot.questions.unnamed.case import Sureness
from bot.questions.unnamed.money_flows import asks_what_went_to
from bot.questions.words.signals import LOOKS
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_WHEN_LOOKING: Final = Sureness(1.4, 0.5)
_WHEN_SHORT: Final = Sureness(2.0, 1.0)
_WHEN_WANTED: Final = Sureness(3.0, 1.4)
_OTHERWISE: Final = Sureness(6.0, 5.0)
_WHEN_ORDINARY: Final = Sureness(14.0, 9.0)
SURE_BY_ITSELF: Final = _OTHERWISE.search_from
"""From which value on a text is about its subjects, although nothing in it asks for them."""
SURE_IN_ANY_CASE: Final = _WHEN_ORDINARY.search_from
"""From which value on it is, although it looks like an errand or an ordinary day."""
_REACH: Final = 3
"""So many words behind "what" others may be named ("what did the others")."""
_WITHOUT_FIRM: Final = 4.0
"""What the value has to be at least where none of the words is a subject by itself."""


def needed_sureness(reading: Reading, weighed: Weighed, vocabulary: Vocabulary) -> Sureness:
    """From which value on the subjects are searched for, and from which on they are offered to be."""
    usual = _usual(reading, weighed, vocabulary)
    if weighed.firm:
        # "What can you tell me about vacancy?", "Wo finde ich etwas zu Leerstand?" are about nothing else.
        told = reading.says("first_person") and any(word.says("first_person") for word in reading.words[1:])
        told = told and (reading.has("about") or any(word.says("something") for word in reading.words[1:]))
        return _WHEN_LOOKING if told and reading.asks and len(reading.rest) == len(weighed.firm) else usual
    sure = max(usual.search_from, _WITHOUT_FIRM)
    return Sureness(sure if reading.has(*LOOKS) else math.inf, sure)


def _usual(reading: Reading, weighed: Weighed, vocabulary: Vocabulary) -> Sureness:
    """What is needed where one of the words is a subject by itself."""
    closes = _asks_what_now(reading, vocabulary) or _is_said_to_close(reading, vocabulary)
    helpless = closes and not is_errand(reading)
    if (_asks_what_others_did(reading) or helpless) and _tells_only(weighed, reading):
        return _WHEN_SHORT
    if _asks_which_dealt(weighed, reading, vocabulary):
        return _WHEN_LOOKING
    if _asks_how_we_do(reading, vocabulary):
        # It may be an errand: "Wie kommen wir nach Hause?"
        sure = _WHEN_ORDINARY if is_errand(reading) else _OTHERWISE
        return Sureness(sure.search_from, _WHEN_WANTED.offer_from)
    if _asks_for_examples(weighed, reading, vocabulary):
        return _WHEN_LOOKING
    if (is_errand(reading) or reading.ids("verbund")) and not reading.has(*LOOKS):
        # Where a name turned out to be an ordinary word, or somebody's own errand or day is told of, the other
        # words are ordinary as well. "In meinem Dorf stehen Höfe leer, was kann man machen?" asks for what others did.
        own = reading.tells_own
        helped = own and reading.has("help") and not reading.has("using", "can_you")
        return _OTHERWISE if helped else _WHEN_ORDINARY
    if asks_for_all(reading):
        return _WHEN_WANTED
    if reading.has(*LOOKS):
        return _WHEN_LOOKING
    if reading.brief or _is_phrase(reading, weighed):
        return _WHEN_SHORT
    if {"help", "first_person", "having"} <= reading.signals and not reading.has("using", "can_you"):
        # "Wir haben viel Leerstand, was kann man tun?"
        return _WHEN_SHORT
    if reading.has("want", "list", "count", "who") or (reading.has("which") and not reading.asks_other):
        return _WHEN_WANTED
    if len(weighed.firm) == len(reading.rest) and asks_what_went_to(reading, vocabulary):
        return _WHEN_WANTED
    return _OTHERWISE


def _is_phrase(reading: Reading, weighed: Weighed) -> bool:
    """Whether a text is no sentence, but what is to be looked for: "empty houses in the village", "Wohnen, aber nicht
    in Städten"."""
    if reading.long or reading.closed or len(weighed.firm) != len(reading.rest):
        return False
    apart = [negation for negation in reading.negations if negation.says("except", "dropped")]
    denying = positions(apart)
    others = (word for i, word in enumerate(reading.words) if i not in denying)
    told = any(word.says("question_word", "yes_no", "first_person", "private", "pronoun") for word in others)
    return (len(reading.rest) > 1 or bool(reading.rest and apart)) and not told


def _asks_what_others_did(reading: Reading) -> bool:
    """Whether it is asked what others did about something: "Unser Laden hat zu, was haben andere gemacht?"."""
    if not reading.says("other"):
        return False
    asking = next((i for i, word in enumerate(reading.words) if word.says("question_word") and word.parted), None)
    behind = reading.words[asking + 1 : asking + 1 + _REACH] if asking is not None else ()
    return any(word.says("other") and not word.says("yet") for word in behind)


def _asks_which_dealt(weighed: Weighed, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked which of a kind dealt with something: "Welche Städte haben sich mit Zuwanderung befasst?"."""
    match reading.words[:ARTICLE]:
        case (which, kind) if which.says("which"):
            sort = bool(vocabulary.sorts.get(kind.folded)) or kind.says("place_word")
            apart = reading.tells_own or reading.has(*EXTREMES)
            before = takewhile(lambda word: word not in reading.rest, reading.words)
            aimed = any(word.says("topic_cue") for word in before)
            return sort and not apart and aimed and len(weighed.firm) == len(reading.rest)
    return False


def _asks_how_we_do(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether towns ask how to do something: "Wie kriegen wir Leben in den Ortskern?", "How can we get buses?"."""
    match reading.words[:_REACH]:
        case (how, _, who) if how.says("how") and who.folded in vocabulary.we:
            return not reading.has("private", "can_you", *FACTS)
    return False


def _asks_what_now(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked what to do where something is no more, or too little: "Unser Laden ist dicht, was nun?".

    That may be asked first: "Was passiert, wenn der Laden schließt?".
    """
    if not reading.words:
        return False
    first, last = reading.clause(0).stop, reading.clause(len(reading.words) - 1).start
    wrong = vocabulary.closes | vocabulary.shuts | vocabulary.amiss
    halves = ((reading.words[last:], reading.words[:last]), (reading.words[:first], reading.words[first:]))
    return any(
        asking[0].says("question_word")
        and asking[0].says("something")
        and len(asking) <= _REACH
        and any(word.folded in wrong for word in told)
        and not any(word in reading.rest for word in asking)
        for asking, told in halves
    )


def _is_said_to_close(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a text is but a clause that ends with it that something closes: "Wenn der letzte Laden schließt"."""
    words = reading.words
    if not words or reading.interrogative or reading.says("question_word", "yes_no", "first_person"):
        return False
    return words[-1].folded in vocabulary.shuts and not reading.clause(len(words) - 1).start


def _tells_only(weighed: Weighed, reading: Reading) -> bool:
    """Whether nothing else is told than the subjects, save by German verbs: "Unser Dorfladen hat dichtgemacht"."""
    verbs = sum(word.text[:1].islower() for word in reading.rest) if reading.has_capitals else 0
    return len(weighed.firm) + (verbs if reading.language == "de" else 0) >= len(reading.rest)


def asks_for_all(reading: Reading) -> bool:
    """Whether a list of Verbünde is asked for, or all of them."""
    return reading.has("verbund_many") and reading.has("list", "every")


def _asks_for_examples(weighed: Weighed, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether examples of a subject are asked for: "Beispiele für Bürgerbeteiligung", but not "für einen Brief"."""
    for i, (one, other) in enumerate(pairwise(reading.words), start=2):
        if one.folded not in vocabulary.examples:
            continue
        if other.says("for_cue", "topic_cue", "since") or other.folded in vocabulary.of:
            first = next((word for word in reading.words[i : i + ARTICLE] if word in reading.rest), None)
            return first is not None and first.folded in weighed.firm
    return False


def is_errand(reading: Reading) -> bool:
    """Whether somebody's own errand or day is told of."""
    private = reading.has("private") and not reading.has("who")
    errand = reading.seeks_own or reading.seeks_thing or reading.counts_other or reading.bids
    return private or errand or reading.has("someday")
