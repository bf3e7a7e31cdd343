"""In which of its places a Verbund did what is looked for: in those that a search asks for, in others, or untold."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from bot.answers.screens.view import View
from bot.catalogue import Land, Place, Verbund
from bot.questions import kinds

Area = Land | Place
"""What a search asks for."""


def _told(view: View, question: kinds.Search, verbund: str) -> Sequence[Mapping[str, frozenset[str] | None]]:
    """Of all that is looked for, or of each thing any of which will do: its words, and where they are told to be."""
    if not question.either:
        return (view.topics.where(question.words, verbund),)
    subjects = ((subject, kinds.words_of((subject,))) for subject in question.words)
    return [view.topics.where((one,), verbund) for one, words in subjects if view.topics.met(words, verbund) == words]


def _lie(view: View, places: Collection[str], area: Area) -> set[bool | None]:
    return {view.catalogue.lies_in(view.catalogue.places[id_], area) for id_ in places}


def away(view: View, question: kinds.Search, verbund: Verbund, area: Area) -> dict[str, frozenset[str]]:
    """The words that are told to have been in other places of a Verbund than this one, and in which.

    Where any of several things will do, only if all were.
    """
    if not (verbund.where and question.words):
        return {}
    each = [
        {word: places for word, places in one.items() if places and _lie(view, places, area) == {False}}
        for one in _told(view, question, verbund.id)
    ]
    return {word: places for one in each for word, places in one.items()} if all(each) else {}


def there(view: View, question: kinds.Search, ids: Collection[str], area: Area) -> frozenset[str]:
    """Those of the Verbünde that worked in a Land or place which did not do elsewhere what is looked for."""
    if not question.words:
        return frozenset(ids)
    return frozenset(id_ for id_ in ids if not away(view, question, view.catalogue.verbuende[id_], area))


def tied_to(view: View, question: kinds.Search, verbund: Verbund) -> frozenset[str]:
    """The ids of the places in which a Verbund is told to have done what is looked for; none where that is not told."""
    if not (verbund.where and question.words):
        return frozenset()
    each = [[places for places in one.values() if places] for one in _told(view, question, verbund.id)]
    if not each or not all(each):
        return frozenset()
    return frozenset[str]().union(*(frozenset.intersection(*one) or frozenset[str]().union(*one) for one in each))


def areas(view: View, question: kinds.Search, *, either: bool) -> tuple[Area, ...]:
    """Where a search looks: in places, else in Länder; `either`: in both, any of which will do."""
    catalogue = view.catalogue
    places = tuple(catalogue.places[id_] for id_ in question.places)
    laender = tuple(catalogue.laender[id_] for id_ in question.laender)
    return (*laender, *places) if either else places or laender


def untold(view: View, question: kinds.Search, verbund: Verbund, where: Sequence[Area]) -> bool:
    """Whether a Verbund worked elsewhere as well, and nothing tells if what is looked for was just there.

    A region that is one of its places may be all that the others are in.
    """
    if not question.words or any(isinstance(area, Place) and area.kind == "region" for area in where):
        return False
    places = (place for place in view.catalogue.places_of(verbund) if place.kind != "region")
    if all(any(view.catalogue.lies_in(place, area) for area in where) for place in places):
        return False
    told = [tied for one in _told(view, question, verbund.id) for tied in one.values()]
    # Of "Gemeindebus, fährt", one tells it.
    return bool(told) and not any(tied is not None for tied in told)


def just_there(view: View, question: kinds.Search, verbund: Verbund) -> Verbund:
    """A Verbund with those of its places only in which it is told to have done what is looked for, if it is."""
    tied = tied_to(view, question, verbund)
    return replace(verbund, places=tuple(id_ for id_ in verbund.places if id_ in tied)) if tied else verbund
