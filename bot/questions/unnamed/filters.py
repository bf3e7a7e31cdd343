"""What a search may be filtered by: themes, Länder, places, organisations, towns and times that are named."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from bot.questions import kinds
from bot.questions.names.known_names import Kind
from bot.questions.numbers.times import is_time_denied, times
from bot.questions.reading.negation import affirmed, left_out
from bot.questions.talk.courtesies import is_asker
from bot.questions.unnamed.case import WANTS, Case
from bot.questions.unnamed.in_land_alone import in_land_alone
from bot.questions.unnamed.spread import spread
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_KINDS: Final[dict[str, Kind]] = {
    "themes": "theme",
    "laender": "land",
    "places": "place",
    "organisations": "organisation",
    "towns": "town",
}
_NONE_NAMED: Final[Mapping[str, tuple[str, ...]]] = dict.fromkeys(_KINDS, ())


@dataclass(frozen=True, slots=True)
class Filters:
    """The ids that are named, by what they filter, in how many Länder, and the times."""

    wanted: Mapping[str, tuple[str, ...]]
    left_out: Mapping[str, tuple[str, ...]]
    amounts: tuple[str, ...]
    """How many partners, places or Länder they are to have."""
    spread: tuple[str, ...]
    """In how many Länder at least Verbünde are to have worked."""
    times: tuple[str, ...]
    denied_times: bool
    """Whether these tell when it was not."""
    timed: bool
    """Whether the time filters even where nothing else does."""
    whole: bool
    """Whether all that was said of times and of the number of Länder is in these."""

    def named(self, name: str) -> tuple[str, ...]:
        """What is named for a filter, be it wanted or left out."""
        return self.wanted[name] + self.left_out[name]

    @property
    def narrow(self) -> bool:
        """Whether anything but a theme is named."""
        return bool(self.spread or self.amounts) or any(
            self.wanted[name] or self.left_out[name] for name in _KINDS if name != "themes"
        )

    @property
    def of_towns_alone(self) -> bool:
        """Whether nothing but towns without a Verbund is named."""
        return bool(self.named("towns")) and not any(self.named(name) for name in _KINDS if name != "towns")

    @property
    def denies_all(self) -> bool:
        """Whether something but a theme is named, and nothing that is looked for."""
        return self.narrow and (self.denied_times or any(self.left_out.values())) and not any(self.wanted.values())

    def applied_to(self, search: kinds.Search) -> kinds.Search:
        """The search, filtered by what is named."""
        wanted: dict[str, Any] = {**self.wanted}
        if any(self.left_out.values()):
            left_out: dict[str, Any] = {**self.left_out}
            wanted["without"] = replace(search.without, **left_out)
        return replace(search, **wanted, spread=self.spread, amounts=self.amounts)


def filters_in(case: Case, vocabulary: Vocabulary) -> Filters:
    """What is named in a case that may filter a search."""
    reading = case.reading
    wanted = {name: affirmed(reading, kind) for name, kind in _KINDS.items()} if reading.mentions else _NONE_NAMED
    without = {name: left_out(reading, kind) for name, kind in _KINDS.items()} if reading.negations else _NONE_NAMED
    said, laender = times(reading, vocabulary), spread(reading, vocabulary)
    # "Haushalt, Brandenburg, Start 2017" are key words, as "Leerstand 2018".
    told = bool(reading.durations) or reading.has("begins", "ends", "runs")
    others = len(reading.rest) - len(case.weighed.firm)
    key_words = bool(case.weighed.firm) and ((reading.brief and not others) or (reading.bare and others <= 1))
    # "Wer war 2018 Bürgermeister?", "Bürgermeister seit 2018"
    key_words &= not reading.says("question_word", "yes_no", "first_person")
    key_words &= not (reading.says("since") and any(is_asker(word.folded, vocabulary) for word in reading.rest))
    # "2016?"
    alone = bool(reading.dates) and set(range(len(reading.words))) <= positions(reading.dates)
    looks = reading.has(*WANTS) or (told and not reading.tells) or key_words or alone
    # A year beside facts of the programme is theirs.
    of_programme = (case.beside_facts and not reading.durations) or reading.ids("programme")
    timed = bool(said.conditions and (looks or wanted["themes"] or without["themes"]) and not of_programme)
    whole = said.whole and laender is not None
    denied_times = timed and is_time_denied(reading)
    amounts = tuple(dict.fromkeys(str(amount) for one in reading.counted for amount in one.amounts))
    amounts = tuple(dict.fromkeys((*amounts, *in_land_alone(reading, vocabulary))))
    return Filters(wanted, without, amounts, laender or (), said.conditions, denied_times, timed, whole)
