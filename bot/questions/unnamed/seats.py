"""Länder where partners are said to sit, or from where Verbünde were led, beside those where Verbünde are looked for.

"Welche Projekte in Hessen hatten Partner aus Bayern?", "projects outside Hesse with a partner from Hesse"
"""

from bot.questions.names import Mention
from bot.questions.reading import ARTICLE, Reading
from bot.questions.vocabulary import VERBUENDE


def sit_there(land: Mention, reading: Reading) -> bool:
    """Whether partners are said to sit in a Land: "Partner aus Berlin", "Partner aus dem Saarland"."""
    before = (reading.before(land.start, size) for size in (ARTICLE, ARTICLE + 1))
    return any(len(words) >= ARTICLE and words[0].says("partners") and words[1].says("place_cue") for words in before)


def seats_pointed_to(reading: Reading) -> tuple[str, ...]:
    """The id of the one Land that is named, if partners are to sit there: "had a partner from there"."""
    following = zip(reading.words, reading.words[1:], reading.words[2:], strict=False)
    pointed = any(
        one.says("partners") and two.says("place_cue", "since") and three.says("there") for one, two, three in following
    )
    land = reading.ids("land") if pointed and reading.has(*VERBUENDE) else ()
    return land if len(land) == 1 else ()


def seats_beside(reading: Reading) -> tuple[Mention, ...]:
    """The Länder where partners are to sit, where Verbünde are looked for that are to be in others, or not in these."""
    if not reading.has(*VERBUENDE):
        return ()
    laender = [mention for mention in reading.mentions if mention.kind == "land"]
    seats = tuple(land for land in laender if sit_there(land, reading) or _qualifies(land, reading))
    return seats if len(seats) < len(laender) and not _joined(laender, seats, reading) else ()


def _qualifies(land: Mention, reading: Reading) -> bool:
    """Whether partners stand right behind it ("hessische Partner"), or that it was led from there."""
    behind = reading.words[land.end : land.end + 1]
    cued = any(word.says("place_cue") for word in reading.before(land.start, ARTICLE))
    led = any(word.says("coordinator") for word in (*behind, *reading.before(land.start, ARTICLE)[:-1]))
    return led if cued else any(word.says("partners") for word in behind)


def _joined(laender: list[Mention], seats: tuple[Mention, ...], reading: Reading) -> bool:
    """Whether all that follows a seat goes on with a list of them: "Partner aus Hessen, Bayern und Berlin"."""
    others = [land for land in laender if land not in seats]
    return any(
        seat.end <= land.start <= seat.end + ARTICLE
        and all(word.says("joins", "either", "place_cue") for word in reading.words[seat.end : land.start])
        for seat in seats
        for land in others
    )
