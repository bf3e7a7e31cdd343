"""Which Verbünde are nearest to places of which nothing is documented, or around them, and how far away they are."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from heapq import merge
from itertools import chain
from typing import Final

from markupsafe import Markup

from bot.answers.screens import facts
from bot.answers.screens.describing import describe
from bot.answers.screens.filters import PLACED, Part, wider
from bot.answers.screens.finding import found_with_all_words
from bot.answers.screens.layout import Block, bold, bullet, paragraph
from bot.answers.screens.tied import tied
from bot.answers.screens.view import View
from bot.catalogue import Place, Point, Verbund
from bot.questions import kinds

_LIMIT: Final = 3
"""So many places are named for one town; for each of several towns, one."""
_PLACES: Final = 3
"""So many places are named of a Verbund that may be near."""
_FAR_KM: Final = 150.0
"""From so many kilometres on nobody calls it near."""
_DISTRICT_KM: Final = 40.0
"""Within so many kilometres of a district's centre a town may lie in the district; the catalogue does not know."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where distances begin: at any of the points, of a Land at its nearest town."""

    name: str
    points: tuple[Point, ...]
    place: str = ""
    """The id of the place, if it is one of those where Verbünde worked."""

    @property
    def is_land(self) -> bool:
        """Whether there are several points."""
        return len(self.points) > 1


@dataclass(frozen=True, slots=True)
class Near:
    """Verbünde at one place, the kilometres to it, and the name of what they were measured from.

    Of parts of a town only its centre is known: from one to another there are no kilometres.
    """

    verbuende: tuple[Verbund, ...]
    place: Place
    kilometres: float
    start: str


@dataclass(frozen=True, slots=True)
class OffMap:
    """A Verbund that may be near, and its places, of which no point is known."""

    verbund: Verbund
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is around the towns, places or empty Länder of a search and fulfils all else that it asks for."""

    anywhere: kinds.Search
    """The search, wherever else."""
    where: tuple[Origin, ...]
    near: tuple[Near, ...]
    unlocated: tuple[OffMap, ...]

    @property
    def verbuende(self) -> tuple[Verbund, ...]:
        """The Verbünde there, each once."""
        near = (verbund for entry in self.near for verbund in entry.verbuende)
        return tuple(dict.fromkeys((*(one.verbund for one in self.unlocated), *near)))

    def told(self, view: View, *, besides: bool = False) -> Iterator[Block]:
        """What is near as a list, first what may be nearer than is known; `besides` what was found right there."""
        if self.unlocated:
            yield paragraph(view.t("off-map"), *(_somewhere(view, one) for one in self.unlocated))
        if not self.near:
            return
        lines = chain.from_iterable(self._lines(view, near) for near in self.near)
        filters = describe(view, self.anywhere)
        key = "nearest-besides" if besides else "nearest"
        start = "land" if any(origin.is_land for origin in self.where) else "town"
        count = sum(len(near.verbuende) for near in self.near)
        heading = view.t(key, count=count, filtered="yes" if filters else "no", filters=filters, start=start)
        far = not (besides or self.unlocated) and min(near.kilometres for near in self.near) >= _FAR_KM
        yield paragraph(*((view.t("nearest-far"),) if far else ()), heading, *lines)
        if any(near.place.kind == "district" and near.kilometres <= _DISTRICT_KM for near in self.near):
            yield paragraph(view.t("nearest-district"))

    def _lines(self, view: View, near: Near) -> Iterator[Markup]:
        """What is near, and what is asked of it, where it is so near that it may be meant."""
        yield bullet(
            view.t(
                _key(near, alone=len(self.where) == 1),
                names=view.join(bold(verbund.name) for verbund in near.verbuende),
                place=near.place.name,
                kilometres=_rounded(near.kilometres),
                start=near.start,
            )
        )
        verbund, *others = near.verbuende
        if others or near.kilometres > _DISTRICT_KM:
            return
        for fact in self.anywhere.facts:
            if fact != "where":
                yield from facts.known(view, verbund, fact) or (facts.unknown(view, verbund, fact),)


def surroundings(view: View, question: kinds.Search, found: Set[str] = frozenset()) -> Surroundings:
    """What is around where a search looked, without the Verbünde that it `found` there."""
    where = origins(view, question)
    anywhere = _anywhere(view, question) if where else question
    fitting = found_with_all_words(view, anywhere) if where else frozenset[str]()
    fitting = fitting - found if found else fitting
    return Surroundings(anywhere, where, nearest(view, anywhere, where, fitting), off_map(view, question, fitting))


def origins(view: View, question: kinds.Search) -> tuple[Origin, ...]:
    """Where a search looked: towns and places, or Länder without any Verbund."""
    catalogue = view.catalogue
    towns = [catalogue.towns[id_] for id_ in question.towns]
    found = [Origin(view.town(town), (town.point,)) for town in towns]
    places = [catalogue.places[id_] for id_ in question.places]
    found += [Origin(place.name, (point,), place.id) for place in places if (point := catalogue.point_of(place))]
    laender = [catalogue.laender[id_] for id_ in question.laender]
    if found or any(map(catalogue.ids_in, laender)):
        return tuple(found)
    inside = {land: tuple(t.point for t in catalogue.towns.values() if t.land == land.id) for land in laender}
    return tuple(Origin(view.land(land), points) for land, points in inside.items() if points)


def nearest(view: View, question: kinds.Search, where: Sequence[Origin], verbuende: Set[str]) -> tuple[Near, ...]:
    """The places of the Verbünde with these ids that are nearest to each origin; of those that did in some of their
    places what is looked for, only these."""
    limit = _LIMIT if len(where) == 1 else 1
    done_in = {one.id: ids for one in view.verbuende(verbuende) if (ids := tied(view, question).of(one).ids)}
    return tuple(near for origin in where for near in _from(view, origin, verbuende, done_in, limit))


def off_map(view: View, question: kinds.Search, verbuende: Set[str]) -> tuple[OffMap, ...]:
    """The Verbünde with these ids that worked in the same Land, but in no place of it whose point is known."""
    catalogue = view.catalogue
    laender = {catalogue.towns[id_].land for id_ in question.towns}
    laender |= {catalogue.places[id_].land for id_ in question.places}
    there = {id_ for land in laender for id_ in catalogue.off_map(land) if id_ in verbuende}
    return tuple(OffMap(verbund, _unlocated(view, verbund, laender)) for verbund in catalogue.in_order(there))


def _unlocated(view: View, verbund: Verbund, laender: Set[str]) -> tuple[Place, ...]:
    """The places of a Verbund in these Länder of which no point is known."""
    places = (place for place in view.catalogue.places_of(verbund) if place.land in laender)
    return tuple(place for place in places if view.catalogue.point_of(place) is None)


def _anywhere(view: View, question: kinds.Search) -> kinds.Search:
    """A search that finds nothing where it looks, but wherever else."""
    if question.towns or question.places:
        question = wider(question, *PLACED)
    laender = [view.catalogue.laender[id_] for id_ in question.laender]
    empty = not any(map(view.catalogue.ids_in, laender))
    return wider(question, Part("laender")) if empty else question


def _somewhere(view: View, one: OffMap) -> Markup:
    places = view.some([place.name for place in one.places], _PLACES)
    return bullet(view.t("near-somewhere", name=bold(one.verbund.name), places=places))


def _from(
    view: View, origin: Origin, verbuende: Set[str], done_in: Mapping[str, Set[str]], limit: int
) -> Iterator[Near]:
    """The nearest places, each with those of the Verbünde that no nearer place was named for.

    Those that are tied to some of their places are told there only.
    """
    named: set[str] = set()
    ways = (view.catalogue.places_around(point, verbuende) for point in origin.points)
    # From several points, whichever is nearest to the place.
    for kilometres, place in merge(*ways, key=lambda way: (way[0], way[1].name)):
        worked = (id_ for id_ in view.catalogue.verbuende_just_at(place) if id_ in verbuende and id_ not in named)
        new = [id_ for id_ in worked if place.id in done_in.get(id_, {place.id})]
        if new and place.id != origin.place:
            yield Near(view.catalogue.in_order(new), place, kilometres, origin.name)
            named.update(new)
            limit -= 1
        if not limit or len(named) == len(verbuende):
            return


def _key(near: Near, *, alone: bool) -> str:
    """The text for what is near, `alone`: where all was measured from one point."""
    if not near.kilometres:
        return "near-in-town"
    return "near-here" if alone else "near-there"


def _rounded(kilometres: float) -> int:
    """Kilometres as people tell them: from twenty on in steps of five, and never none."""
    return max(1, round(kilometres)) if kilometres < 20 else 5 * round(kilometres / 5)
