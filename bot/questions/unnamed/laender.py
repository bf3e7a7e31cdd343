"""Which Länder are asked for, all of them or those with so many Verbünde, and whether towns or districts are."""

from itertools import pairwise

from bot.catalogue import OrganisationKind
from bot.questions import kinds
from bot.questions.counting import Counting
from bot.questions.kinds import Question
from bot.questions.reading import Reading
from bot.questions.vocabulary import Vocabulary


def of_laender(reading: Reading, counting: Counting, vocabulary: Vocabulary) -> Question:
    """Which Länder are asked for: all, those with so many Verbünde, or some of which nothing is known; or all places.

    "Welche Länder hatten mehr als drei Verbünde?", "Which Länder border Denmark?", "In welchen Städten gab es etwas?"
    """
    if any(word.text[:1].isupper() and not word.opens for word in reading.rest):
        return kinds.NotUnderstood()
    if not reading.has("land_word"):
        if any(word.folded in vocabulary.nearest for word in reading.words):
            # "Welche Stadt liegt am nächsten?"
            return kinds.Remark("near")
        if reading.has("money", "coordinator"):
            # "Welche Gemeinde bekam am meisten Geld?"
            return kinds.NotUnderstood()
        several = reading.has("several") or counting.of_verbuende(reading.words)
        placed = any(word.says("place_word") or word.folded in vocabulary.settlements for word in reading.words)
        if placed and not (several and reading.has("partners")):
            return kinds.AllPlaces(places_ruled(reading, vocabulary))
        if several:
            # Which municipalities took part more than once, no list tells.
            return kinds.NotUnderstood()
    return kinds.AllLaender(laender_with_so_many(reading, counting))


def only_places(reading: Reading, vocabulary: Vocabulary) -> kinds.AllPlaces | None:
    """All places, where a text says nothing but a word for them: "Orte", "Landkreise"."""
    if len(reading.words) == 1 and reading.words[0].says("place_word"):
        return kinds.AllPlaces(places_ruled(reading, vocabulary))
    return None


def of_places_there(found: kinds.Search, reading: Reading, vocabulary: Vocabulary) -> kinds.AllPlaces | None:
    """The places in Länder, where it is asked how many there are: "Wie viele Gemeinden hat Hessen?"."""
    counted = any(one.says("how_many") and two.says("place_word") for one, two in pairwise(reading.words))
    only_there = found == kinds.Search(laender=found.laender, count=found.count)
    return kinds.AllPlaces(places_ruled(reading, vocabulary), found.laender) if counted and only_there else None


def places_ruled(reading: Reading, vocabulary: Vocabulary) -> tuple[OrganisationKind, ...]:
    """Whether it is towns or districts that are asked for; nothing where it is places of any kind."""
    said = [vocabulary.sorts.get(word.folded, ()) for word in reading.words if word.says("place_word")]
    return tuple(dict.fromkeys(kind for kinds_ in said for kind in kinds_)) if all(said) else ()


def laender_with_so_many(reading: Reading, counting: Counting) -> tuple[str, ...]:
    """How many Verbünde Länder are to have: "Welche Länder hatten mehr als drei?"; nothing where none is said."""
    asked = [i for i, word in enumerate(reading.words) if word.says("land_word")]
    many = counting.of_verbuende(reading.words) if asked else None
    return tuple(map(str, many.amounts)) if many and asked[0] < many.start else ()
