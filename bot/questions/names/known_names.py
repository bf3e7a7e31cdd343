"""Under which names everything in a catalogue is known, and under which forms of these."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final, Literal

from bot.catalogue import LANGUAGES, Catalogue, Language, Organisation, Place
from bot.questions.words import tolerance
from bot.questions.words.folding import fold, folded
from bot.questions.words.word_files import vocabulary

Kind = Literal["verbund", "theme", "programme", "land", "place", "organisation", "town"]
"""Of what kind a name is; towns, where no Verbund was, are found in `towns`."""
WHERE: Final[frozenset[Kind]] = frozenset({"land", "place", "town"})
"""What says where something is."""
NARROWING: Final[tuple[Kind, ...]] = ("land", "place", "organisation", "town")
"""What narrows a search where it is named."""
_PLACE_KINDS: Final = re.compile(
    r"^(landkreis|kreis|stadt|gemeinde|samtgemeinde|verbandsgemeinde|amt)\s+|-kreis$|-region$", re.IGNORECASE
)
_YEAR: Final = re.compile(r"\d{4}$")
"""A year that a name ends with."""
_STEM_AND_YEAR: Final = 2
"""Words of another name that is the end of one, of which the year is a part."""
_PART: Final = re.compile(r"[-_]")
"""What parts of a name are joined by."""
_SHORTEST_HALF: Final = 4
"""Letters of the shortest first part of a name that is known by itself."""
_SHORTEST: Final = 3
"""Letters of the shortest name of a place."""

_FORGIVEN: Final[Mapping[Kind, tolerance.Tolerance]] = {"verbund": tolerance.VERBUND, "land": tolerance.LAND}


@dataclass(frozen=True, slots=True)
class Entry:
    """A name under which something is known."""

    kind: Kind
    id: str
    key: str
    everyday: bool
    language: Language | None = None
    """The language of the name, where it has another name in the other."""
    exact: bool = False
    """Whether no typos are forgiven in it: "Strohbach" is no "Kr. Rohrbach"."""

    @property
    def edits(self) -> int:
        """How many typos are forgiven in it."""
        return 0 if self.exact else _FORGIVEN.get(self.kind, tolerance.OTHER_NAME).edits(self.key)


def entries(catalogue: Catalogue) -> Iterator[Entry]:
    """Every name of everything in the catalogue."""
    for verbund in catalogue.verbuende.values():
        title = [verbund.title.de] if verbund.title else []
        year = "".join(_YEAR.findall(verbund.name))
        for name in (verbund.name, *verbund.aliases, *title):
            if year and len(name.split()) == _STEM_AND_YEAR and name.endswith(f" {year}"):
                # "Mobil 2035", but neither "mobil" nor "Mobil 2030"
                yield Entry("verbund", verbund.id, "".join(folded(name)), everyday=False, exact=True)
                continue
            # What is both another name and a key word of it ("Nachfolgeampel") it made: nobody speaks of it otherwise.
            made = name != verbund.name and any(name in verbund.found_by(language) for language in LANGUAGES)
            everyday = verbund.everyday_word and " " not in name and not made
            yield from _named("verbund", verbund.id, name, everyday=everyday)
            stem = _YEAR.sub("", fold(name))
            if stem != fold(name) and len(stem) >= 5:
                yield Entry("verbund", verbund.id, stem, everyday=False)
            elif name.isalpha() and year:
                # "LAZIK 2030", as the name ends
                yield Entry("verbund", verbund.id, fold(name) + year, everyday=False, exact=True)
    yield from _halves(catalogue)
    for theme in catalogue.themes.values():
        for name in (
            theme.title.de,
            theme.title.en,
            theme.short.de,
            theme.short.en,
            *theme.aliases.de,
            *theme.aliases.en,
        ):
            yield from _named("theme", theme.id, name)
    for theme_id, counted in zip(catalogue.themes, vocabulary().numbered, strict=False):
        for name in counted:
            yield from _named("theme", theme_id, name)
    for name in (catalogue.programme.name, *catalogue.programme.aliases):
        yield from _named("programme", "programme", name)
    for land in catalogue.laender.values():
        yield from _in_both("land", land.id, {land.name.de}, {land.name.en})
        for name in land.aliases:
            yield from _named("land", land.id, name)
    taken: set[str] = set()
    for place in catalogue.places.values():
        for name in place_names(place):
            taken.add(fold(name))
            yield from _named("place", place.id, name, everyday=place.everyday_word)
        for name in _with_short_kind(place):
            yield Entry("place", place.id, "".join(folded(name)), everyday=False, exact=True)
    universities = vocabulary().universities
    uni = f"{universities[0]} "
    for organisation in catalogue.organisations.values():
        # A town as a partner is asked for as a place.
        bare = fold(_PLACE_KINDS.sub("", organisation.name))
        if organisation.kind in {"municipality", "district"} and bare in taken:
            continue
        towns = [alias.removeprefix(uni) for alias in organisation.aliases if alias.startswith(uni)]
        reversed_ = [f"{called} {noun}" for town in towns for called in _called(town) for noun in universities]
        for name in (organisation.name, organisation.name_en or organisation.name, *organisation.aliases, *reversed_):
            yield from _named("organisation", organisation.id, name)


def first_half(name: str) -> str:
    """The first part of a name that is written in two, or all of it."""
    return _PART.split(name)[0]


def _halves(catalogue: Catalogue) -> Iterator[Entry]:
    """The first part of a name that is written in two, where it can mean nothing else: "KoSI" for "KoSI-LAB"."""
    first = [(verbund, first_half(verbund.name)) for verbund in catalogue.verbuende.values()]
    for verbund, half in first:
        shared = [other for other in catalogue.verbuende.values() if fold(other.name).startswith(fold(half))]
        if half != verbund.name and len(half) >= _SHORTEST_HALF and len(shared) == 1 and not verbund.everyday_word:
            yield Entry("verbund", verbund.id, fold(half), everyday=False, exact=True)


def _called(town: str) -> Iterator[str]:
    """A town before its university: "Marburg University", "Marburger Uni", "Göttinger Universität"."""
    yield from (town, f"{town}er")
    if town.endswith("en"):
        yield f"{town.removesuffix('en')}er"


def place_names(place: Place) -> tuple[str, ...]:
    """A place's name as written, and as said: without what stands in brackets, and without "Landkreis" or "Stadt"."""
    names = [place.name, *place.aliases]
    for name in tuple(names):
        bare = re.sub(r"\s*\(.*?\)", "", name)
        said = _PLACE_KINDS.sub("", bare)
        names += [bare, said]
        names += [
            f"{kind} {said}" for kind in ("Landkreis", "Kreis") if place.kind == "district" and len(said) >= _SHORTEST
        ]
        names += [f"{said}kreis"] if name.lower().endswith("-kreis") else []
    return tuple(dict.fromkeys(name for name in names if len(fold(name)) >= _SHORTEST))


def _with_short_kind(place: Place) -> Iterator[str]:
    """A place with what may stand before its name for its kind: "LK Diepholz", "SG Barnstorf"."""
    words = vocabulary()
    of_kind = {"district": words.short_districts, "municipality": words.short_municipalities}
    names = {_PLACE_KINDS.sub("", re.sub(r"\s*\(.*?\)", "", name)) for name in (place.name, *place.aliases)}
    for short, name in product(sorted(of_kind.get(place.kind, ())), sorted(names)):
        if len(name) >= _SHORTEST:
            yield f"{short} {name}"


def seat_of(district: Place) -> str:
    """The name of the town that a district is called after: Gifhorn for "Landkreis Gifhorn"."""
    return _PLACE_KINDS.sub("", district.name)


def kind_and_town(organisation: Organisation) -> tuple[str, str]:
    """The parts of the name of an organisation that is called after a town: "Universität" and "Groningen"."""
    kind, _, town = organisation.name.rpartition(" ")
    return kind, town


def _in_both(kind: Kind, id_: str, german: set[str], english: set[str]) -> Iterator[Entry]:
    for name in sorted(german | english):
        language: Language | None = None if name in german & english else "de" if name in german else "en"
        yield from _named(kind, id_, name, language=language)


def _named(
    kind: Kind, id_: str, name: str, *, everyday: bool = False, language: Language | None = None
) -> Iterator[Entry]:
    # Folded as a whole, letters on both sides of a separator may meet as "ae"; folded word by word they do not.
    for key in dict.fromkeys((fold(name), "".join(folded(name)))):
        if key:
            yield Entry(kind, id_, key, everyday, language)
