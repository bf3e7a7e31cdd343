"""Which Länder are asked for, all of them or those with so many Verbünde, and whether towns or districts are."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue, OrganisationKind
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.numbers.counting import Counting
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_OF_PLACES: Final[frozenset[Signal]] = frozenset(
    {
        "which", "question_word", "how_many", "count", "list", "every", "want", "where", "place_word", "place_cue",
        "topic_cue", "verbund_one", "verbund_many", "partners", "belong", "something", "yes_no", "having", "runs",
        "weak", "most", "joins",
    }
)  # fmt: skip
"""What may be said where it is asked in which places there were Verbünde, and nothing else of these."""


_COUNTING: Final[frozenset[Signal]] = frozenset({"several", "limit", "indefinite", "verbund_any", "deals", "before"})
"""What is said of a number of Verbünde, or with it: "kommt in mehreren vor", "appears in more than one"."""


def of_laender(reading: Reading, counting: Counting, vocabulary: Vocabulary) -> Question:
    """Which Länder are asked for: all, those with so many Verbünde, or some of which nothing is known; or all places.

    "Welche Länder hatten mehr als drei Verbünde?", "Which Länder border Denmark?", "In welchen Städten gab es etwas?"
    """
    if any(word.text[:1].isupper() and not word.opens for word in reading.rest):
        return kinds.NotUnderstood()
    if asks_for_none_as_well(reading):
        return kinds.AllLaender()
    if not reading.has("land_word"):
        if reading.says_any(vocabulary.nearest):
            # "Welche Stadt liegt am nächsten?"
            return kinds.Remark("near")
        if many := _places_with_so_many(reading, counting, vocabulary):
            return many
        several = reading.has("several") or counting.of_verbuende(reading.words)
        if several or reading.negations or reading.has("money", "coordinator"):
            # Which took part more than once or not at all, or was given most, no list tells.
            return kinds.NotUnderstood()
        placed = any(word.says("place_word") or word.folded in vocabulary.settlements for word in reading.words)
        if placed and asks_of_places(reading, vocabulary):
            return kinds.AllPlaces(places_ruled(reading, vocabulary))
        if placed and not reading.has(*THEMES):
            # "Welche Städte haben eine Website?"
            return kinds.NotUnderstood()
    return kinds.AllLaender(laender_with_so_many(reading, counting))


def _places_with_so_many(reading: Reading, counting: Counting, vocabulary: Vocabulary) -> kinds.AllPlaces | None:
    """The places with so many Verbünde: "Welche Stadt kommt in mehreren vor?", "Städte mit zwei Projekten"."""
    many = counting.of_verbuende(reading.words)
    if not many or reading.negations or not reading.words:
        return None
    before = reading.words[: many.start]
    asked = any(word.says("place_word") for word in before)
    # "Wo gab es ein Projekt?" asks for all of them.
    asked |= any(w.says("where") and w.says("question_word") for w in before) and not reading.says("indefinite")
    if not asked:
        return None
    plain = replace(reading, signals=reading.signals - _COUNTING)
    told = asks_of_places(plain, vocabulary)
    return kinds.AllPlaces(places_ruled(reading, vocabulary), amounts=tuple(map(str, many.amounts))) if told else None


def asks_of_places(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing is said of places but that there were Verbünde: not so "Welche Städte haben eine Website?"."""
    talk = any(word.own or vocabulary.addresses(word) for word in reading.words)
    # "Were" is said of oneself only by its spelling.
    others = reading.signals - _OF_PLACES - {"first_person"}
    if all(word.folded in vocabulary.deeds for word in reading.words if word.says("about")):
        # "In welchen Orten wurde was gemacht?"
        others -= {"about"}
    return not (reading.rest or reading.dates or talk or others or tells_of_places(reading, vocabulary))


def tells_of_places(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something is said of places that nothing is known of: "Welche Städte haben Probleme / bekamen etwas?"."""
    named = {word for mention in reading.mentions for word in reading.words[mention.start : mention.end]}
    nouns = (word for word in reading.words[1:] if word.text[:1].isupper() and not word.signals and word not in named)
    settled = all(word.folded in vocabulary.settlements for word in nouns)
    return not settled or reading.says_any(vocabulary.gets)


def only_places(reading: Reading, counting: Counting, vocabulary: Vocabulary) -> kinds.AllPlaces | None:
    """All places, where a text says nothing but words for them: "Orte", "Alle Städte und Gemeinden".

    Or those with so many Verbünde: "Städte mit mehr als einem Projekt"; who took part in so many is somebody.
    """
    if not (reading.mentions or reading.has("partners")) and (
        many := _places_with_so_many(reading, counting, vocabulary)
    ):
        return many
    if not reading.says("place_word"):
        return None
    said = tuple(word for word in reading.words if word.folded and not word.says("joins", "every", "list", "want"))
    if said and all(word.says("place_word") for word in said):
        return kinds.AllPlaces(places_ruled(reading, vocabulary))
    return None


def of_places_there(
    found: kinds.Search, reading: Reading, counting: Counting, catalogue: Catalogue, vocabulary: Vocabulary
) -> kinds.AllPlaces | None:
    """The places in Länder, where it is asked how many there are, or which districts: "Wie viele Orte in Hessen?".

    Or nothing is said but districts: "Landkreise in Hessen"; or those with so many Verbünde are asked for.
    """
    if not reading.says("place_word"):
        return None
    there = found == kinds.Search(laender=found.laender, count=found.count, facts=found.facts)
    if there and (many := _places_with_so_many(reading, counting, vocabulary)):
        return replace(many, laender=found.laender)
    ruled = places_ruled(reading, vocabulary)
    asking = ("how_many", "which") if ruled == ("district",) else ("how_many",)
    asked = any(one.says(*asking) and two.says("place_word") for one, two in pairwise(reading.words))
    asked |= ruled == ("district",) and reading.mere and reading.words[0].says("place_word")
    if not (asked and there and set(found.facts) <= {"where"} and asks_of_places(reading, vocabulary)):
        return None
    known = any(
        place.land in found.laender and (not ruled or catalogue.is_of_kinds(place, ruled))
        for place in catalogue.places.values()
    )
    # Where only other places are known, these are told with the Verbünde.
    return kinds.AllPlaces(ruled, found.laender) if known else None


def places_ruled(reading: Reading, vocabulary: Vocabulary) -> tuple[OrganisationKind, ...]:
    """Whether it is towns or districts that are asked for; nothing where it is places of any kind."""
    if not reading.says("place_word"):
        return ()
    said = [vocabulary.sorts.get(word.folded, ()) for word in reading.words if word.says("place_word")]
    return tuple(dict.fromkeys(kind for kinds_ in said for kind in kinds_)) if all(said) else ()


def asks_for_none_as_well(reading: Reading) -> bool:
    """Whether a question joined to another ends in asking for those without any: "... und in welchen gar keinen?".

    Beside it, the list of all tells either.
    """
    words = reading.words
    ends = len(words)
    while ends and words[ends - 1].says(*VERBUENDE):
        ends -= 1
    start = next((n.start for n in reading.negations if n.says("lacks") and n.end == ends), 0)
    joint = next((i for i in range(start - 1, 0, -1) if words[i].says("joins")), start)
    asks = any(word.says("which", "where") for word in words[joint:start])
    return asks and not (reading.rest or reading.mentions or reading.has("place_word"))


def laender_with_so_many(reading: Reading, counting: Counting) -> tuple[str, ...]:
    """How many Verbünde Länder are to have: "Welche Länder hatten mehr als drei?"; nothing where none is said."""
    if not reading.says("land_word") or asks_for_none_as_well(reading):
        return ()
    asked = [i for i, word in enumerate(reading.words) if word.says("land_word")]
    many = counting.of_verbuende(reading.words)
    return tuple(map(str, many.amounts)) if many and asked[0] < many.start else ()
