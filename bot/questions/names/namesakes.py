"""Whether a place is told with another Land or town than that it is in or near: "Böhlen bei Leipzig"."""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue, Place, Town, distance
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.folding import as_written

_NEAR_KM: Final = 40.0
"""So far from a town, centre to centre, a place may be said to be near it."""


def lies_elsewhere(reading: Reading, catalogue: Catalogue, verbuende: Sequence[str]) -> bool:
    """Whether a place is said to be in a Land that it is not in, where there was a Verbund: "Bleicherode in Hessen".

    The Verbund that was in both may stand between them: "Lag Bleicherode beim Bürgerfonds in Hessen?".
    """
    where = (mention for mention in reading.mentions if mention.kind != "verbund")
    return any(
        place.kind == "place"
        and land.kind == "land"
        and (
            _stands_before(place, land, reading)
            or (
                not set(verbuende).isdisjoint(catalogue.verbuende_there((), place.ids))
                and _stands_before_verbund(place, land, reading)
            )
        )
        and catalogue.laender_apart(land.ids, place.ids)
        and not set(verbuende).isdisjoint(catalogue.verbuende_there(land.ids, ()))
        for place, land in pairwise(where)
    )


def called_elsewhere(place: Mention, land: Mention, reading: Reading, catalogue: Catalogue) -> str:
    """What a place is called that is told with a Land that it is not in: "Wetter (Hessen)", "Münster NRW"; or nothing.

    Where nothing stands between the two, the Land is one to look in as well ("Dortmund Hessen"), save behind a place
    that a better known town is called like.
    """
    if (place.kind, land.kind) != ("place", "land") or not catalogue.laender_apart(land.ids, place.ids):
        return ""
    between = reading.words[place.end : land.start + 1]
    if not between or reading.lying or reading.has("joins", "either") or any(word.parted for word in between):
        return ""
    *cues, name = between
    if not cues and name.bracketed:
        return f"{place.heard} ({land.heard})"
    namesake = not cues and catalogue.places[place.ids[0]].namesake is not None
    said = namesake or [word.says("place_cue") for word in cues] == [True]
    return as_written(reading.words[place.start : land.end]) if said else ""


def not_asked_of(reading: Reading, catalogue: Catalogue, verbuende: Sequence[str]) -> frozenset[str]:
    """The places and towns that nothing is asked of, since they are named with another one.

    The known Böhlen is none "bei Leipzig", so that it is asked of Leipzig; in "Mettingen bei Osnabrück" it is of
    Mettingen, which is near. A place that is said to be elsewhere is left out only where the answer is no: "War
    Dortmund bei lebenswert in Hessen dabei?" is no question on Hesse alone.
    """
    if reading.has("joins", "either"):
        return frozenset()
    return frozenset(_not_asked_of(reading, catalogue, set(verbuende)))


def _not_asked_of(reading: Reading, catalogue: Catalogue, verbuende: Set[str]) -> Iterator[str]:
    where = [mention for mention in reading.mentions if mention.kind in WHERE]
    for mention, other in pairwise(where):
        if mention.kind != "place" or len(mention.ids) != 1 or len(other.ids) != 1:
            continue
        place = catalogue.places[mention.ids[0]]
        if other.kind == "land":
            if place.land != other.ids[0] and verbuende.isdisjoint(catalogue.verbuende_there(other.ids, ())):
                yield place.id
        elif _stands_before(mention, other, reading):
            beside = catalogue.places.get(other.ids[0]) or catalogue.towns[other.ids[0]]
            if not _are_apart(place, beside):
                yield beside.id
            elif other.kind == "town" or verbuende.isdisjoint(catalogue.verbuende_there((), other.ids)):
                yield place.id


def _are_apart(place: Place, beside: Place | Town) -> bool:
    """Whether a place cannot be said to be near another one; districts and parts of towns may have no centre."""
    if place.point and beside.point:
        return distance(place.point, beside.point) > _NEAR_KM
    return beside.point is not None and place.land != beside.land


def _stands_before(mention: Mention, other: Mention, reading: Reading) -> bool:
    """Whether nothing but "in" or "near" stands between two places."""
    between = reading.words[mention.end : other.start]
    return len(between) == 1 and between[0].says("place_cue")


def _stands_before_verbund(place: Mention, land: Mention, reading: Reading) -> bool:
    """Whether a Verbund is named between a place and the Land that it is said to be in, and neither is added.

    Not so "Waren Bleicherode beim Bürgerfonds und auch ein Ort in Hessen dabei?".
    """
    between = range(place.end, land.start)
    named = any(mention.kind == "verbund" and mention.start in between for mention in reading.mentions)
    words = reading.words[place.end : land.start]
    inside = any(word.says("place_cue") for word in words[-ARTICLE:])
    return named and inside and not any(word.says("joins", "either") for word in words)
