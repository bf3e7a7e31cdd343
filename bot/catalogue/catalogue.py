"""The catalogue: everything that is known, resolved and ready to be asked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import date
from functools import cached_property
from itertools import chain, combinations
from typing import Final

from bot.catalogue.geometry import Located, Point
from bot.catalogue.models import Subject, Theme, Verbund
from bot.catalogue.organisations import Organisation, OrganisationKind
from bot.catalogue.places import Land, Place, PlaceKind, Town
from bot.catalogue.programme import Programme

_RULED: Final[Mapping[PlaceKind, OrganisationKind]] = {
    "town": "municipality",
    "municipality": "municipality",
    "district": "district",
}
"""What those are that rule places of a kind."""


class Catalogue:
    """All entities by id, in the dataset's order, and the relations between them. Never changes once made."""

    def __init__(
        self,
        programme: Programme,
        themes: Iterable[Theme],
        verbuende: Iterable[Verbund],
        laender: Iterable[Land],
        places: Iterable[Place],
        organisations: Iterable[Organisation],
        towns: Iterable[Town] = (),
        as_of: date | None = None,
        subjects: Iterable[Subject] = (),
    ) -> None:
        self.programme = programme
        self.themes = {theme.id: theme for theme in themes}
        members = {v.id: v for v in verbuende}
        self.verbuende = {id_: members[id_] for theme in self.themes.values() for id_ in theme.verbuende}
        """In the order of the themes and, within each, the programme's own order."""
        self.laender = {land.id: land for land in laender}
        self.places = {place.id: place for place in places}
        self.organisations = {organisation.id: organisation for organisation in organisations}
        self.towns = {town.id: town for town in towns}
        """Where no Verbund is known to have worked."""
        self.as_of = as_of
        """The day on which it was read, if that is known: what ended before it is over."""
        self.subjects = tuple(subjects)

    @cached_property
    def by_name(self) -> tuple[Verbund, ...]:
        """All Verbünde from A to Z, as a German reader expects it (umlauts beside their vowel)."""
        umlauts = str.maketrans("äöüß²", "aous2")
        return tuple(sorted(self.verbuende.values(), key=lambda v: v.name.casefold().translate(umlauts)))

    @cached_property
    def shared_names(self) -> frozenset[str]:
        """The names that several towns have."""
        times = Counter(town.name for town in self.towns.values())
        return frozenset(name for name, number in times.items() if number > 1)

    @cached_property
    def last_year(self) -> int:
        """The last year in which any Verbund is known to have ended, or to have been at work."""
        periods = (verbund.period for verbund in self.verbuende.values() if verbund.period)
        ends = (month for period in periods for month in (*period.possible_ends, period.seen) if month)
        return max((month.year for month in ends), default=0)

    def theme_of(self, verbund: Verbund) -> Theme:
        """The one theme a Verbund belongs to."""
        return self.themes[verbund.theme]

    def members(self, theme: Theme) -> tuple[Verbund, ...]:
        """The Verbünde of a theme, in the programme's own order."""
        return tuple(self.verbuende[id_] for id_ in theme.verbuende)

    def places_of(self, verbund: Verbund) -> tuple[Place, ...]:
        """Where a Verbund worked."""
        return tuple(self.places[id_] for id_ in verbund.places)

    def laender_of(self, verbund: Verbund) -> tuple[Land, ...]:
        """The Länder a Verbund worked in, in the order of its places."""
        return tuple(self.laender[id_] for id_ in dict.fromkeys(self.places[id_].land for id_ in verbund.places))

    def verbuende_in(self, land: Land) -> tuple[Verbund, ...]:
        """The Verbünde that worked in a Land."""
        return tuple(self.verbuende[id_] for id_ in self.ids_in(land))

    def ids_in(self, land: Land) -> Sequence[str]:
        """Ids of the Verbünde that worked in a Land."""
        return self._in_laender.get(land.id, ())

    def verbuende_at(self, place: Place) -> frozenset[str]:
        """Ids of the Verbünde that worked in a place, or in one that lies in it."""
        return frozenset(id_ for inner in self.within(place) for id_ in self._at_places.get(inner, ()))

    @cached_property
    def cities(self) -> Mapping[str, str]:
        """The ids of places that are a Land themselves, as far as Verbünde worked there, by that of the Land."""
        names = {land.id: land.name.de for land in self.laender.values()}
        return {place.land: place.id for place in self.places.values() if place.name == names.get(place.land)}

    def verbuende_there(self, laender: Iterable[str], places: Iterable[str]) -> frozenset[str]:
        """Ids of the Verbünde that worked in any of these Länder and places, given by their ids."""
        in_laender = (self.ids_in(self.laender[id_]) for id_ in laender)
        at_places = (self.verbuende_at(self.places[id_]) for id_ in places)
        return frozenset[str]().union(*in_laender, *at_places)

    def laender_apart(self, laender: Iterable[str], places: Iterable[str]) -> tuple[str, ...]:
        """Those of the Länder in which none of the places lies, by their ids."""
        lands = {self.places[id_].land for id_ in places}
        return tuple(id_ for id_ in laender if id_ not in lands)

    def verbuende_just_at(self, place: Place) -> Sequence[str]:
        """Ids of the Verbünde that worked in a place itself."""
        return self._at_places[place.id]

    def places_around(self, origin: Point, verbuende: Set[str]) -> Iterator[tuple[float, Place]]:
        """The places of these Verbünde, the nearest first, and how many kilometres away they are."""
        at = self._at_places
        wanted = None if len(verbuende) == len(self.verbuende) else lambda id_: not verbuende.isdisjoint(at[id_])
        for kilometres, id_ in self._located.around(origin, wanted):
            yield kilometres, self.places[id_]

    def off_map(self, land: str) -> Sequence[str]:
        """Ids of the Verbünde that worked in a Land, given by its id, but in no place of it whose point is known."""
        return self._off_map.get(land, ())

    def point_of(self, place: Place) -> Point | None:
        """The centre of a place, or of the one it is a part of."""
        return place.point or (self.places[place.within].point if place.within else None)

    def verbuende_with(self, organisation: Organisation, *, leading: bool = False) -> frozenset[str]:
        """Ids of the Verbünde in which an organisation took part or, with `leading`, which it coordinated."""
        taking_part = self._with_organisations.get(organisation.id, ())
        if not leading:
            return frozenset(taking_part)
        led = ((id_, self.verbuende[id_].coordinator) for id_ in taking_part)
        return frozenset(id_ for id_, who in led if who and who.organisation == organisation.id)

    def ever_led_by(self, organisation: str) -> frozenset[str]:
        """Ids of the Verbünde that an organisation, given by its id, coordinated at any time."""
        led = ((id_, self.verbuende[id_].coordinator) for id_ in self._with_organisations.get(organisation, ()))
        return frozenset(id_ for id_, who in led if who and organisation in {who.organisation, who.first})

    def organisations_of_kinds(self, kinds: Sequence[OrganisationKind]) -> tuple[Organisation, ...]:
        """The organisations of these kinds, all of them where no kind is given."""
        return tuple(other for other in self.organisations.values() if not kinds or not other.kinds.isdisjoint(kinds))

    def organisations_of_kind(self, kind: str) -> Sequence[Organisation]:
        """The organisations of a kind."""
        return self._of_kinds.get(kind, ())

    def is_of_kinds(self, place: Place, kinds: Sequence[OrganisationKind]) -> bool:
        """Whether a place is a town or district, and one of these kinds is asked for, or any."""
        kind = _RULED.get(place.kind)
        return kind is not None and (not kinds or kind in kinds)

    def place_of(self, organisation: Organisation) -> Place | None:
        """The place that a town or district which took part is, where a Verbund worked there."""
        return self._own_places.get(organisation.id)

    def land_of(self, organisation: Organisation) -> str | None:
        """The id of the Land where an organisation sits, as far as that is known."""
        place = self.place_of(organisation)
        return place.land if place else organisation.land

    def in_order(self, verbuende: Iterable[str]) -> tuple[Verbund, ...]:
        """The Verbünde with these ids, in the dataset's order."""
        return tuple(self.verbuende[id_] for id_ in sorted(verbuende, key=self._positions.__getitem__))

    def organisations_of(self, verbund: Verbund) -> tuple[Organisation, ...]:
        """The coordinator, where known, and the partners that can be named; each once, whichever units took part.

        Wherever it is told how many took part, these are counted.
        """
        ids = [verbund.coordinator.organisation] if verbund.coordinator else []
        ids += [partner.organisation for partner in verbund.partners if partner.organisation]
        return tuple(self.organisations[id_] for id_ in dict.fromkeys(ids))

    def within(self, place: Place) -> frozenset[str]:
        """Ids of a place and of all that lies in it; a district's key begins its municipalities' keys."""
        return frozenset((place.id, *self._inner_places.get(place.id, ())))

    def lies_in(self, place: Place, area: Land | Place) -> bool | None:
        """Whether a place lies in a Land or another place, or is it; None where that is not known."""
        if isinstance(area, Land):
            return place.land == area.id
        if place.id in self.within(area):
            return True
        return False if self.are_apart(place, area) else None

    def are_apart(self, place: Place, other: Place) -> bool:
        """Whether neither place lies in the other, by their Länder and keys; of what has no key, it may."""
        if place.land != other.land:
            return True
        if place.id != other.id and place.within and place.within == other.within:
            # "Marten" and "Eving" are parts of the same town.
            return True
        one, two = self._key(place), self._key(other)
        length = min(len(one), len(two))
        return length > 0 and one[:length] != two[:length]

    def _key(self, place: Place) -> str:
        """The official key of a place, or of the one it is a part of; a district's key begins its municipalities'."""
        around = self.places[place.within] if place.within and not place.ags else place
        return around.ags or ""

    # Relations, looked up from the other side

    def prepare(self) -> None:
        """Work them out, so that no question has to wait for it; may be called from another thread."""
        _ = (
            self._positions, self._in_laender, self._at_places, self._located, self._with_organisations,
            self._of_kinds, self._own_places, self._off_map, self._inner_places,
        )  # fmt: skip

    @cached_property
    def _positions(self) -> dict[str, int]:
        return {id_: position for position, id_ in enumerate(self.verbuende)}

    @cached_property
    def _in_laender(self) -> dict[str, list[str]]:
        return _turned((v.id, (land.id for land in self.laender_of(v))) for v in self.verbuende.values())

    @cached_property
    def _at_places(self) -> dict[str, list[str]]:
        return _turned((v.id, v.places) for v in self.verbuende.values())

    @cached_property
    def _located(self) -> Located:
        places = sorted((self.places[id_] for id_ in self._at_places), key=lambda place: place.name)
        return Located((place.id, point) for place in places if (point := self.point_of(place)))

    @cached_property
    def _with_organisations(self) -> dict[str, list[str]]:
        return _turned((v.id, (other.id for other in self.organisations_of(v))) for v in self.verbuende.values())

    @cached_property
    def _of_kinds(self) -> dict[str, list[Organisation]]:
        found: dict[str, list[Organisation]] = {}
        for organisation in self.organisations.values():
            for kind in organisation.kinds:
                found.setdefault(kind, []).append(organisation)
        return found

    @cached_property
    def _own_places(self) -> dict[str, Place]:
        """By the ids of towns and districts that took part, the places they are: those whose names theirs contain."""
        places = {(_RULED.get(place.kind), place.name): place for place in self.places.values()}
        found: dict[str, Place] = {}
        for other in self.organisations.values():
            parts = chain.from_iterable(_parts(name) for name in (other.name, *other.aliases))
            called = [places[other.kind, part] for part in parts if (other.kind, part) in places]
            if called:
                found[other.id] = max(called, key=lambda place: len(place.name))
        return found

    @cached_property
    def _off_map(self) -> dict[str, list[str]]:
        located = {land: set[str]() for land in self.laender}
        for place in map(self.places.__getitem__, self._at_places):
            if self.point_of(place):
                located[place.land].update(self._at_places[place.id])
        return {id_: [v for v in there if v not in located[id_]] for id_, there in self._in_laender.items()}

    @cached_property
    def _inner_places(self) -> dict[str, list[str]]:
        districts = _turned((p.id, (p.ags,)) for p in self.places.values() if p.kind == "district" and p.ags)
        return _turned((place.id, self._outer_places(place, districts)) for place in self.places.values())

    def _outer_places(self, place: Place, districts: Mapping[str, Sequence[str]]) -> Iterator[str]:
        while place.within:
            place = self.places[place.within]
            yield place.id
        for length in range(1, len(place.ags or "") + 1):
            yield from districts.get((place.ags or "")[:length], ())


def _turned(relation: Iterable[tuple[str, Iterable[str]]]) -> dict[str, list[str]]:
    """To each on the right of a relation, those on its left."""
    turned: dict[str, list[str]] = {}
    for left, all_right in relation:
        for right in all_right:
            turned.setdefault(right, []).append(left)
    return turned


def _parts(name: str) -> Iterator[str]:
    """All that follows one another in a name: "Stadt Cottbus", "Stadt", "Cottbus"."""
    words = name.split()
    spans = combinations(range(len(words) + 1), 2)
    return (" ".join(words[start:end]) for start, end in spans)
