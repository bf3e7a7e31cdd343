"""What a search may be filtered by: themes, Länder, places, organisations, towns and times that are named."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.questions import kinds
from bot.questions.known_names import Kind
from bot.questions.negation import affirmed, denied, is_negated
from bot.questions.reading import Reading
from bot.questions.times import is_time_denied, times
from bot.questions.unnamed.case import WANTS, Case
from bot.questions.unnamed.spread import spread
from bot.questions.vocabulary import Vocabulary

_KINDS: Final[dict[kinds.Filter, Kind]] = {
    "themes": "theme",
    "laender": "land",
    "places": "place",
    "organisations": "organisation",
    "towns": "town",
}


@dataclass(frozen=True, slots=True)
class Filters:
    """The ids that are named, by what they filter, in how many Länder, and the times."""

    named: Mapping[kinds.Filter, tuple[str, ...]]
    spread: tuple[str, ...]
    """In how many Länder at least Verbünde are to have worked."""
    times: tuple[str, ...]
    timed: bool
    """Whether the time filters even where nothing else does."""
    whole: bool
    """Whether all that was said of times and of the number of Länder is in these."""

    @property
    def narrow(self) -> bool:
        """Whether anything but a theme is named."""
        return bool(self.spread) or any(ids for name, ids in self.named.items() if name != "themes")

    @property
    def of_towns_alone(self) -> bool:
        """Whether nothing but towns without a Verbund is named."""
        return bool(self.named["towns"]) and not any(ids for name, ids in self.named.items() if name != "towns")

    def applied_to(self, search: kinds.Search) -> kinds.Search:
        """The search, filtered by what is named."""
        return replace(
            search,
            themes=self.named["themes"],
            laender=self.named["laender"],
            places=self.named["places"],
            organisations=self.named["organisations"],
            towns=self.named["towns"],
            spread=self.spread,
        )

    def excluding(self, reading: Reading) -> tuple[kinds.Filter, ...]:
        """Those of the filters that say what is not looked for."""
        excluding = tuple(name for name, kind in _KINDS.items() if is_negated(reading, kind))
        return (*excluding, "times") if self.timed and is_time_denied(reading) else excluding


def filters_in(case: Case, vocabulary: Vocabulary) -> Filters:
    """What is named in a case that may filter a search."""
    reading = case.reading
    named = {name: affirmed(reading, kind) or denied(reading, kind) for name, kind in _KINDS.items()}
    said, laender = times(reading, vocabulary), spread(reading, vocabulary)
    # "Haushalt, Brandenburg, Start 2017" are key words.
    told = bool(reading.durations) or reading.has("begins", "ends", "runs")
    wanted = reading.has(*WANTS) or (told and not reading.tells)
    # A year beside facts of the programme is theirs.
    of_programme = (case.beside_facts and not reading.durations) or reading.ids("programme")
    timed = bool(said.conditions and (wanted or named["themes"]) and not of_programme)
    return Filters(named, laender or (), said.conditions, timed, whole=said.whole and laender is not None)
