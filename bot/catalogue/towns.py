"""Read `towns.tsv`: towns where no Verbund is known to have worked, so that the nearest one can be named.

A line a town, fields separated by tabs; lines that begin with # are comments. Unlike the YAML files it has thousands of
entries and is made by a program (`python -m bot.questions.editing.town_list`), so that speed counts more than comfort.
"""

import re
import sys
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import Final

from bot.catalogue.places import Town
from bot.catalogue.reading import Problem, text_of

FILE: Final = "towns.tsv"
SOURCE: Final = ("GeoNames", "https://www.geonames.org/")
LICENCE: Final = ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")
LEAST_POPULATION: Final = 1000
"""Inhabitants of the smallest town in the list."""

_FIELDS: Final[Mapping[str, tuple[str, str]]] = {
    "id": ("[a-z][a-z0-9-]{0,23}", "an id: at most 24 of a-z, 0-9 and hyphens, beginning with a letter"),
    "name": (r"\S(?:[^\t]*\S)?", "a text that is not empty"),
    "name_en": (r"(?:\S(?:[^\t]*\S)?)?", "the English name, or nothing where it is the same"),
    "land": ("[a-z]{2}", "the id of a Land"),
    "lat": (r"(?:4[7-9]|5[0-5])\.[0-9]{1,5}", "degrees from 47 to 56, as 51.907"),
    "lon": (r"(?:[5-9]|1[0-5])\.[0-9]{1,5}", "degrees from 5 to 16, as 8.379"),
    "population": ("[1-9][0-9]{3,7}", f"a number that is at least {LEAST_POPULATION}"),
}
"""The fields of a line in their order: how each is written, and what is expected."""
_LINE: Final = re.compile("\t".join(f"({pattern})" for pattern, _ in _FIELDS.values()))


def read_towns(folder: Path, land_ids: Container[str], problems: list[Problem]) -> tuple[Town, ...]:
    """The towns of the list in `folder`. Mistakes are added to `problems`."""
    text = text_of(folder, FILE, problems)
    if text is None:
        return ()
    towns: list[Town] = []
    lines: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            problems += (Problem(FILE, number, field, expected) for field, expected in _mistakes(line))
            continue
        id_, name, name_en, land, lat, lon, population = match.groups()
        land = sys.intern(land)  # One text for the thousands of towns of a Land.
        if land not in land_ids:
            expected = f"a Land that exists; there is no '{land}' in laender.yaml"
            problems.append(Problem(FILE, number, "land", expected))
        if id_ in lines:
            expected = f"an id that is used once; '{id_}' is already in {FILE}:{lines[id_]}"
            problems.append(Problem(FILE, number, "id", expected))
        lines[id_] = number
        towns.append(Town(id_, name, name_en or None, land, float(lat), float(lon), int(population)))
    return tuple(towns)


def _mistakes(line: str) -> Iterator[tuple[str, str]]:
    """The fields of a line that are not written as they should be, and what is expected of each."""
    values = line.split("\t")
    if len(values) != len(_FIELDS):
        yield "", f"{len(_FIELDS)} fields with a tab between them: {', '.join(_FIELDS)}"
        return
    for value, (field, (pattern, expected)) in zip(values, _FIELDS.items(), strict=True):
        if not re.fullmatch(pattern, value):
            yield field, expected
