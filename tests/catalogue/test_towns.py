"""The list of towns: mistakes are named with their line, and what is bundled is right."""

import time
from pathlib import Path

import pytest

from bot.catalogue import Catalogue, Problem, Town, bundled, distance
from bot.catalogue.towns import read_towns

LAENDER = {"by", "nw"}
GOOD = "muenchen\tMünchen\tMunich\tby\t48.137\t11.575\t1505005"


def read(folder: Path, *lines: str) -> tuple[tuple[Town, ...], list[Problem]]:
    (folder / "towns.tsv").write_text("\n".join(("# comment", *lines)) + "\n", encoding="utf-8")
    problems: list[Problem] = []
    return read_towns(folder, LAENDER, problems), problems


def test_a_line_is_a_town(tmp_path: Path) -> None:
    (town, plain), problems = read(tmp_path, GOOD, "", "essen\tEssen\t\tnw\t51.457\t7.012\t593085")
    assert town == Town("muenchen", "München", "Munich", "by", 48.137, 11.575, 1505005)
    assert plain.name_en is None
    assert not problems


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("M\tMünchen\t\tby\t48.1\t11.5\t1505005", "id"),
        ("a" * 25 + "\tMünchen\t\tby\t48.1\t11.5\t1505005", "id"),
        ("m\t\t\tby\t48.1\t11.5\t1505005", "name"),
        ("m\t München\t\tby\t48.1\t11.5\t1505005", "name"),
        ("m\tMünchen\tMunich \tby\t48.1\t11.5\t1505005", "name_en"),
        ("m\tMünchen\t\txx\t48.1\t11.5\t1505005", "land"),
        ("m\tMünchen\t\tBayern\t48.1\t11.5\t1505005", "land"),
        ("m\tMünchen\t\tby\t11.5\t48.1\t1505005", "lat"),
        ("m\tMünchen\t\tby\t48,1\t11.5\t1505005", "lat"),
        ("m\tMünchen\t\tby\t48.1\tnan\t1505005", "lon"),
        ("m\tMünchen\t\tby\t48.1\t11.5\t999", "population"),
        ("m\tMünchen\t\tby\t48.1\t11.5\t1e6", "population"),
        ("m\tMünchen\tby\t48.1\t11.5\t1505005", ""),
        ("muenchen\tMünchen\t\tby\t48.1\t11.5\t1505005", "id"),
    ],
)
def test_a_mistake_is_named_with_line_and_field(tmp_path: Path, line: str, field: str) -> None:
    _, problems = read(tmp_path, GOOD, line)
    assert {(p.file, p.line, p.field) for p in problems} >= {("towns.tsv", 3, field)}


def test_a_missing_list_is_a_mistake(tmp_path: Path) -> None:
    problems: list[Problem] = []
    assert read_towns(tmp_path, LAENDER, problems) == ()
    assert problems == [Problem("towns.tsv", 1, "", "this file is missing")]


def test_the_bundled_towns_lie_in_the_land_they_name(catalogue: Catalogue) -> None:
    """A town in another Land than nearly all towns around it would show that the Länder were mixed up."""
    known = [place for place in catalogue.places.values() if place.point]
    for town in catalogue.towns.values():
        near = [p.land for p in known if p.point and distance(town.point, p.point) < 5]
        assert not near or town.land in near or len(near) == 1, town
    of_land = {land: sum(town.land == land for town in catalogue.towns.values()) for land in catalogue.laender}
    assert all(of_land.values()), of_land


def test_no_bundled_town_is_a_place_of_the_catalogue(catalogue: Catalogue) -> None:
    for place in catalogue.places.values():
        point = place.point
        same = [t for t in catalogue.towns.values() if t.name == place.name and point and distance(t.point, point) < 15]
        assert not same, place


def test_the_bundled_list_is_read_quickly() -> None:
    laender = {
        town.split("\t")[3] for town in (bundled() / "towns.tsv").read_text("utf-8").splitlines() if "\t" in town
    }
    times = []
    for _ in range(5):
        start = time.process_time()
        read_towns(bundled(), laender, [])
        times.append(time.process_time() - start)
    assert min(times) < 0.2, "seven times what it takes at rest"
