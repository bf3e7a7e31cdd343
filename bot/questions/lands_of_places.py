"""In which Land a place lies, where it is asked for: "Liegt Eschwege in Hessen?"."""

from dataclasses import dataclass
from typing import Final

from bot.catalogue import Catalogue
from bot.catalogue.models import Place, PlaceKind
from bot.questions.folding import fold
from bot.questions.known_names import Kind, place_names
from bot.questions.lying import Lying
from bot.questions.names import Mention
from bot.questions.presumptions import Presumptions
from bot.questions.towns import LARGE, short

_WELL_KNOWN: Final[frozenset[PlaceKind]] = frozenset({"town", "district"})
"""Places that are hardly mistaken for others of the same name."""


@dataclass(frozen=True, slots=True)
class ToldLand:
    """In which Land a place lies, by its id; none where it is a Land itself.

    `meant` is the Land that it is asked to lie in, if it is certain whether it does.
    """

    meant: tuple[Kind, str] | None
    land: str = ""


@dataclass(frozen=True, slots=True)
class LandsOfPlaces:
    """Tells in which Länder the places of one catalogue lie."""

    catalogue: Catalogue
    presumptions: Presumptions

    def told(self, asked: Lying) -> ToldLand | None:
        """In which Land a place lies; nothing where it is not known, or may be several."""
        there = asked.there
        named: tuple[Kind, str] = ("land", asked.asked[0])
        if there.kind == "land":
            elsewhere = not set(asked.asked) & set(there.ids)
            known = any(self.presumptions.is_town_in(there.heard, land) for land in asked.asked)
            return ToldLand(named) if elsewhere and not known else None
        laender, sure = self._laender_of(there)
        if len(laender) > 1:
            return None
        (land,) = laender
        if land in asked.asked:
            return ToldLand(("land", land), land)
        sure = sure and not any(self.presumptions.is_town_in(there.heard, other) for other in asked.asked)
        return ToldLand(named if sure else None, land)

    def _laender_of(self, there: Mention) -> tuple[frozenset[str], bool]:
        """The Länder in which a place or town lies, and whether it is hardly mistaken for another of the same name."""
        if there.kind == "town":
            towns = [self.catalogue.towns[id_] for id_ in there.ids]
            return frozenset(town.land for town in towns), all(town.population >= LARGE for town in towns)
        places = [self.catalogue.places[id_] for id_ in there.ids]
        return frozenset(place.land for place in places), all(_is_well_known(place, there.heard) for place in places)


def _is_well_known(place: Place, heard: str) -> bool:
    """Whether a place is hardly mistaken for another one: not "Wetter", which is also called "Wetter (Ruhr)"."""
    longer = (name for name in place_names(place) if short(name) != name)
    return place.kind in _WELL_KNOWN and not any(fold(short(name)) == fold(heard) for name in longer)
