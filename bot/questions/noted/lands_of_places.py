"""Where a place lies or an organisation sits, where it is asked: "Liegt Eschwege in Hessen?", "Sitzt sie in Bonn?"."""

from dataclasses import dataclass
from typing import Final, Literal

from bot.catalogue import Catalogue
from bot.catalogue.places import Place, PlaceKind
from bot.questions.names.known_names import Kind, place_names
from bot.questions.names.names import Mention
from bot.questions.noted.note import Note, NoteKind
from bot.questions.noted.presumptions import Presumptions
from bot.questions.places.lying import Lying
from bot.questions.places.towns import LARGE, short
from bot.questions.words.folding import fold

_WELL_KNOWN: Final[frozenset[PlaceKind]] = frozenset({"town", "district"})
"""Places that are hardly mistaken for others of the same name."""


@dataclass(frozen=True, slots=True)
class LandsOfPlaces:
    """Tells in which Länder the places of one catalogue lie, and its organisations sit."""

    catalogue: Catalogue
    presumptions: Presumptions

    def note(self, asked: Lying) -> Note | None:
        """Where somebody is; nothing where it is not known, or may be several places."""
        if asked.there.kind == "organisation":
            return Note("sits", self._sits(asked), ("organisation", asked.there.ids[0]))
        there = asked.there
        countries: list[tuple[Kind | Literal["word"], str]] = [("word", country) for country in asked.countries]
        named = [*(("land", id_) for id_ in asked.laender), *countries][0]
        if there.kind == "land":
            elsewhere = not set(asked.laender) & set(there.ids)
            known = any(self.presumptions.is_town_in(there.heard, land) for land in asked.laender)
            return Note("lies", there.heard, named) if elsewhere and not known else None
        laender, sure = self._laender_of(there)
        if len(laender) > 1:
            return None
        (land,) = laender
        if land in asked.laender:
            kind: NoteKind = "in_land" if asked.one_of_several else "lies"
            return Note(kind, there.heard, ("land", land), land)
        sure = sure and not any(self.presumptions.is_town_in(there.heard, other) for other in asked.laender)
        return Note("lies", there.heard, named if sure else None, land)

    def _sits(self, asked: Lying) -> Literal["yes", "no", "which", "open", "unknown"]:
        """Whether an organisation sits where it is asked to, of which only the Land or the country is known."""
        who = self.catalogue.organisations[asked.there.ids[0]]
        land, country = self.catalogue.land_of(who), who.country
        if not (land or country):
            return "unknown"
        abroad = country is not None and not {country, "any"}.isdisjoint(asked.countries)
        if abroad or land in asked.laender:
            return "which" if asked.one_of_several else "yes"
        towns = [self._laender_of(mention) for mention in asked.where if mention.kind != "land"]
        maybe = any(land in laender or not sure for laender, sure in towns)
        return "open" if maybe else "which" if asked.loosely else "no"

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
