"""Whether a town or the district called like it is asked about: "die Stadt Osnabrück", "Stadt und Kreis Gifhorn"."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions.names.known_names import seat_of
from bot.questions.names.names import Mention
from bot.questions.places.called_kinds import called_kinds
from bot.questions.places.towns import short
from bot.questions.reading.reading import Reading
from bot.questions.words.folding import fold
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class TownOrDistrict:
    """Tells the towns and the districts of a catalogue apart, as they are named."""

    catalogue: Catalogue
    vocabulary: Vocabulary

    def is_district(self, place: str) -> bool:
        """Whether the place with this id is a district, and no town."""
        return self.catalogue.places[place].kind == "district"

    def names_town(self, reading: Reading) -> bool:
        """Whether all places that are called like a district are said to be towns: "die Stadt Osnabrück"."""
        named = [m for m in reading.mentions if m.kind == "place" and any(map(self.is_district, m.ids))]
        return bool(named) and all(self._is_called_town(m, reading) and self._is_town_called_so(m) for m in named)

    def mixes_kinds(self, reading: Reading) -> bool:
        """Whether only some of the districts that are named are said to be towns: "Stadt Gifhorn und Kreis Vechta"."""
        named = [m for m in reading.mentions if m.kind == "place" and all(map(self.is_district, m.ids))]
        towns = [self._is_called_town(mention, reading) for mention in named] if len(named) > 1 else []
        return any(towns) and not all(towns)

    def _is_town_called_so(self, mention: Mention) -> bool:
        """Whether a district is called after a town, and was not named itself: not "Stadt Ilm", "Kommune Ilm-Kreis"."""
        districts = (self.catalogue.places[id_] for id_ in mention.ids if self.is_district(id_))
        # "Nienburg" for "Nienburg/Weser"
        return any(mention.key in {fold(seat), fold(short(seat))} for seat in map(seat_of, districts))

    def _is_called_town(self, mention: Mention, reading: Reading) -> bool:
        """Whether a name is said to be that of a town: "die Stadt Oldenburg", "Oldenburg (Stadt)"."""
        return "municipality" in called_kinds(mention, reading, self.vocabulary)

    def is_unknown_kind(self, mention: Mention, reading: Reading) -> bool:
        """Whether of a name the town and the district are asked about, or a district of which only the town is known.

        "Waren Stadt und Landkreis Gifhorn dabei?", "War der Kreis Herten dabei?"
        """
        said = called_kinds(mention, reading, self.vocabulary)
        known = any(map(self.is_district, mention.ids))
        return len(said) > 1 or ("district" in said and not known)
