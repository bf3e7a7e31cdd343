"""Länder where partners are said to sit, or from where Verbünde were led, beside those where Verbünde are looked for.

"Welche Projekte in Hessen hatten Partner aus Bayern?", "projects outside Hesse with a partner from Hesse"
"""

from collections.abc import Collection
from itertools import chain
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_FROM: Final[tuple[Signal, ...]] = ("place_cue", "since")
"""Prepositions before a Land; the English "from" is said of times as well."""
_ORIGIN: Final = frozenset({"aus", "from"})
"""What stands before where somebody comes from, in either language."""
_VERB: Final = 2
"""So many words a verb of taking part may have: "took part"."""
_REACH: Final = 5
"""So many words before a Land tell that all partners sit there ("whose partners all come from")."""
_ONLY: Final[tuple[Signal, ...]] = ("only", "sole", "every", "most", "fewest")
"""What tells that all partners sit there, or the most of them."""
_MANY: Final[tuple[Signal, ...]] = (*_ONLY, "several", "different", "how_many", "limit", "average", "same")
"""What tells of partners how many they are."""


def _sit_there(land: Mention, reading: Reading) -> bool:
    """Whether partners are said to sit in a Land: "Partner aus dem Saarland", "wer (war) aus Bremen"."""
    asked = any(word.says("who") for word in reading.before(land.start - 1, _VERB + 1))
    if asked and any(word.folded in _ORIGIN for word in reading.before(land.start)):
        return True
    before = (reading.before(land.start, size) for size in (ARTICLE, ARTICLE + 1))
    return any(
        len(words) >= ARTICLE and words[0].says("partners", "who") and words[1].says("place_cue") for words in before
    )


def seats_pointed_to(reading: Reading) -> tuple[str, ...]:
    """The id of the one Land that is named, if partners are to sit there: "had a partner from there"."""
    land = reading.ids("land")
    if len(land) != 1 or not reading.has(*VERBUENDE):
        return ()
    following = zip(reading.words, reading.words[1:], reading.words[2:], strict=False)
    pointed = any(
        one.says("partners") and two.says("place_cue", "since") and three.says("there") for one, two, three in following
    )
    return land if pointed else ()


def seats_beside(reading: Reading) -> tuple[Mention, ...]:
    """The Länder where partners are to sit, where Verbünde are looked for that are to be in others, or not in these."""
    if not reading.has(*VERBUENDE):
        return ()
    laender = [mention for mention in reading.mentions if mention.kind == "land"]
    found: list[Mention] = []
    for land in laender:
        if _is_partnered(land, reading) or is_led_from(land, reading) or (found and _goes_on(found[-1], land, reading)):
            found.append(land)
    return tuple(found) if len(found) < len(laender) else ()


def is_seated(fact: str, reading: Reading) -> bool:
    """Whether the partners or the coordinator are said to sit in a Land, so not just any are meant."""
    there = {"partners": _is_partnered, "coordinator": is_led_from}.get(fact)
    return there is not None and any(there(land, reading) for land in reading.mentions if land.kind == "land")


def mixes_roles(reading: Reading) -> bool:
    """Whether somebody is to have coordinated from a Land, and partners to sit in one: of two it stays open which."""
    laender = [mention for mention in reading.mentions if mention.kind == "land"]
    if len(laender) < 2 or not reading.has(*VERBUENDE):
        return False
    return any(_is_partnered(land, reading) for land in laender) and any(is_led_from(land, reading) for land in laender)


def says_more(seat: Mention, seats: Collection[Mention], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether more is said than that somebody sits in a Land: how many, that nobody else took part, or that either do.

    "Mehr als fünf hessische Partner", "nicht nur Partner aus Hessen", "in Bayern oder mit Partnern aus Hessen"
    """
    words = reading.words
    others = [mention for mention in reading.mentions if mention not in seats]
    last = max((other.end for other in others if other.end <= seat.start), default=0)
    ahead = min((other.start for other in others if other.start >= seat.end), default=seat.end)
    between = words[last : seat.start]
    joined = any(word.says("joins") for word in between) and any(word.says(*VERBUENDE) for word in between)
    if joined or any(word.says("either") for word in (*between, *words[seat.end : ahead])):
        return True
    start = max((i + 1 for i in range(last, seat.start) if words[i].says(*VERBUENDE)), default=last)
    timed = positions((*reading.dates, *reading.durations))
    before = [words[i] for i in range(start, seat.start) if i not in timed]
    behind = [words[i] for i in range(seat.end, reading.clause(seat.start).stop) if i not in timed]
    compared = any(vocabulary.is_comparative(word.folded) for word in chain(before, behind))
    counted = any(word.says(*_MANY) or vocabulary.is_number(word) for word in before)
    return compared or counted or any(word.says(*_ONLY) for word in behind)


def is_led_from(land: Mention, reading: Reading) -> bool:
    """Whether Verbünde were led from a Land: "aus Hessen koordiniert", "with a coordinator in Hesse".

    What stands before the preposition of the next name belongs to that one: "in Hesse coordinated from Bavaria".
    """
    before = reading.before(land.start, ARTICLE)
    if any(other.kind == "land" and _goes_on(other, land, reading) for other in reading.mentions):
        # "Von wem wurden die in Hessen und Bayern koordiniert?"
        return False
    if not any(word.says(*_FROM) for word in before):
        return _says_behind(land, "coordinator", reading)
    aus = reading.words[land.end : land.end + 1]
    behind = land.end + any(word.says("place_cue") for word in aus)
    nexts = [other.start for other in reading.mentions if other.start > land.start]
    taken = any(start - ARTICLE <= behind < start for start in nexts)
    led = () if taken else reading.words[behind : behind + 1]
    return any(word.says("coordinator") for word in (*led, *before[:-1]))


def _is_partnered(land: Mention, reading: Reading) -> bool:
    """Whether partners are said to sit in a Land, before its name or right behind it ("hessische Partner").

    "Hamburg dabei?" asks whether any Verbund was there.
    """
    cued = any(word.says(*_FROM) for word in reading.before(land.start, ARTICLE))
    if not cued:
        return _says_behind(land, "partners", reading) and not _took_part(land, reading)
    # "Partners who all come from Hesse", "Partner nur aus Hessen"
    before = reading.before(land.start, _REACH)
    at = next((i for i, word in enumerate(before) if word.says("partners")), len(before))
    return _sit_there(land, reading) or any(word.says("only", "every") for word in before[at:])


def _took_part(land: Mention, reading: Reading) -> bool:
    """Whether a text ends with a Land and that it took part, which no noun tells: "War Hessen beteiligt?"."""
    last = reading.words[-1]
    return land.end + 1 == len(reading.words) and last.text.islower()


def _says_behind(land: Mention, signal: Signal, reading: Reading) -> bool:
    return any(word.says(signal) for word in reading.words[land.end : land.end + 1])


def _goes_on(first: Mention, land: Mention, reading: Reading) -> bool:
    """Whether a Land goes on with a list that another one begins: "aus Hessen, Bayern und Berlin"."""
    between = reading.words[first.end : land.start]
    listed = not between or between[0].pause or any(word.says("joins", "either") for word in between)
    others = not all(word.says("joins", "either", *_FROM) for word in between)
    return first.end <= land.start and len(between) <= ARTICLE and listed and not others
