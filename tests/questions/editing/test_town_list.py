"""The list of towns is made from other data: what is known is left out, and ids stay."""

from typing import Any

from bot.catalogue import Catalogue
from bot.questions.editing.town_list import made


def city(name: str, admin1code: str, latitude: float, longitude: float, population: int = 5000) -> dict[str, Any]:
    return {
        "name": name,
        "admin1code": admin1code,
        "latitude": latitude,
        "longitude": longitude,
        "population": population,
        "countrycode": "DE",
    }


def test_places_and_laender_of_the_catalogue_are_left_out(catalogue: Catalogue) -> None:
    cottbus = catalogue.places["cottbus"].point
    assert cottbus
    cities = [
        city("Cottbus", "11", cottbus.lat + 0.05, cottbus.lon),
        city("Berlin", "16", 52.52, 13.41),
        city("Klein", "02", 48, 11, 999),
    ]
    assert made(catalogue, cities) == []


def test_ids_and_names_that_are_known_stay(catalogue: Catalogue) -> None:
    (munich,) = made(catalogue, [city("Munich", "02", 48.14, 11.58, 1_600_000)])
    assert munich == catalogue.towns["muenchen"]._replace(lat=48.14, lon=11.58, population=1_600_000)


def test_of_several_towns_of_one_name_the_large_ones_stay_one_in_each_land(catalogue: Catalogue) -> None:
    cities = [
        city("Xstadt", "02", 48, 11, 9000),
        city("Xstadt", "02", 49, 11, 8000),
        city("Xstadt", "13", 51, 13, 4000),
        city("Xstadt", "05", 50, 9, 2000),
    ]
    towns = made(catalogue, cities)
    assert [(town.id, town.land, town.population) for town in towns] == [
        ("xstadt", "by", 9000),
        ("xstadt-sn", "sn", 4000),
    ]


def test_ids_are_short_and_ascii(catalogue: Catalogue) -> None:
    (town,) = made(catalogue, [city("Großxstadt an der schönen blauen Donau", "02", 48, 11)])
    assert town.id == "grossxstadt"
