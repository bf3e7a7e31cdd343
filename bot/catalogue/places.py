"""Where Verbünde were at work, and all other towns, for those who ask what there is near them."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from bot.catalogue.checking import wrong
from bot.catalogue.geometry import Point
from bot.catalogue.written import Ags, Both, Id, Latitude, Longitude, Text

PlaceKind = Literal["town", "municipality", "district", "region", "quarter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """One of the sixteen German Länder."""

    id: Id
    name: Both
    within: Both | None = None
    """How "in" stands before the name, where that is more than both of them: "im Saarland"."""
    aliases: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A municipality, district, region or part of a town. `ags` is the official municipality key."""

    id: Id
    name: Text
    everyday_word: bool = False
    """True where the name is also an ordinary word (Essen, Wetter), so that it needs a hint as well."""
    kind: PlaceKind
    land: Id
    within: Id | None = None
    """The place a part of a town lies in, or the district of an association of municipalities (which has no key).

    One step only: that place lies within no other.
    """
    ags: Ags | None = None
    lat: Latitude | None = None
    lon: Longitude | None = None
    aliases: tuple[Text, ...] = ()
    namesake: Text | None = None
    """A better known town that is called the same and is no place of a Verbund ("Münster in Westfalen")."""

    def __post_init__(self) -> None:
        if (self.lat is None) != (self.lon is None):
            raise wrong("lat and lon together")

    @property
    def point(self) -> Point | None:
        """The centre, where it is known."""
        return None if self.lat is None or self.lon is None else Point(self.lat, self.lon)


class Town(NamedTuple):
    """A town, municipality or part of one where no Verbund is known to have worked.

    There are thousands of them, so they are plain tuples: `towns` checks them as it reads them.
    """

    id: str
    name: str
    name_en: str | None
    """The English name, where it is another one."""
    land: str
    lat: float
    lon: float
    population: int

    @property
    def point(self) -> Point:
        """The centre."""
        return Point(self.lat, self.lon)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputed:
    """Places and towns that some sources name for a Verbund and others do not, and what they say of them."""

    places: tuple[Id, ...] = ()
    towns: tuple[Id, ...] = ()
    note: Both

    def __post_init__(self) -> None:
        if not (self.places or self.towns):
            raise wrong("a place or a town that sources disagree on", "places")
