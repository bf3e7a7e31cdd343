"""Where a place lies, how many of all are found, and that no ranking or day is documented."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import Kind
from bot.questions.noted.counts import ClaimedCounts
from bot.questions.noted.lands_of_places import LandsOfPlaces
from bot.questions.noted.mentions import NotedMentions
from bot.questions.noted.note import Note
from bot.questions.noted.of_none import nobody_there
from bot.questions.noted.only_ones import only_one_there
from bot.questions.noted.shares import (
    asked_of_all,
    asked_to_have_more,
    asks_for_share,
    asks_of_every_land,
    asks_of_every_theme,
    asks_what_all_have,
)
from bot.questions.numbers.counting import Counting
from bot.questions.numbers.top import few_asked, several_asked
from bot.questions.places.lying import asks_whether_most
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary

_TWO: Final = 2
"""So many are compared unless some of them are told of together."""
_FIRST_LAND: Final = kinds.Superlative("land")


@dataclass(frozen=True, slots=True)
class NotedFinds:
    """Finds what to say of that which is found, as a whole."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    counting: Counting
    counts: ClaimedCounts
    lands: LandsOfPlaces
    mentions: NotedMentions

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """What to say beside an answer that lists Verbünde, Länder or places."""
        asked = reading.lying
        lies = asked and not self.mentions.has_namesake(asked.there, reading)
        if isinstance(question, kinds.Search) and asked and lies and (told := self.lands.note(asked)):
            yield told
        # How many deal with a subject depends on what is taken for that.
        parted = isinstance(question, kinds.Search) and not (question.words or question.towns)
        if parted or isinstance(question, kinds.Members):
            if asks_for_share(reading, self.vocabulary):
                yield Note("share", "")
            if of_all := asked_of_all(reading, self.vocabulary, len(self.catalogue.verbuende)):
                (among,) = of_all
                yield Note("all", "", (among.kind, among.ids[0]) if among else None)
            elif asks_what_all_have(question, reading):
                yield Note("all", "")
        if question == kinds.AllLaender() and asks_of_every_land(reading, self.vocabulary):
            yield Note("so", "yes" if all(map(self.catalogue.ids_in, self.catalogue.laender.values())) else "no")
        if asks_of_every_theme(question, reading, self.vocabulary):
            yield Note("every_theme", "")
        none = nobody_there(question, reading, self.vocabulary)
        if none and not self.mentions.has_namesake(reading.mentions[0], reading):
            yield none
        if only := only_one_there(question, reading, self.catalogue, self.vocabulary, self.counting):
            yield only
        if kind := _asked_to_be_most(question, reading, self.vocabulary):
            denied = any(one.denies for one in reading.negations)
            yield Note("most", "denied" if denied else "", (kind, reading.mentions[0].ids[0]))
        if more := asked_to_have_more(question, reading, self.vocabulary):
            bound, first = more
            several = len(reading.mentions) > _TWO
            beside = ",".join(mention.ids[0] for mention in first) if several else ""
            yield Note("more", bound, (first[0].kind, first[0].ids[0]), beside)
        if isinstance(question, kinds.Search) and question.facts == ("money",) and reading.has("most", "fewest"):
            yield Note("outermost_sum", "least" if reading.has("fewest") else "most")
        if several_asked(question, reading, self.vocabulary):
            yield Note("first", "")
        few = few_asked(question, reading, self.vocabulary)
        if few and not any(self.counts.on(question, reading)):
            # "In Hessen gab es zwei Verbünde" asks for no two.
            yield Note("few", str(few))
        typed = () if reading.than else reading.dates
        if isinstance(question, kinds.Search) and question.times and any(date.day for date in typed):
            yield Note("day", "")


def _asked_to_be_most(question: Question, reading: Reading, vocabulary: Vocabulary) -> Kind | None:
    """Of which kind that is of which it is asked if it has the most Verbünde, or the fewest."""
    match question:
        case kinds.Superlative("land") if question == _FIRST_LAND and len(reading.mentions) == 1:
            kind: Kind = "land"
        case kinds.AllLaender() if reading.has("fewest") and len(reading.mentions) == 1:
            kind = "land"
        case kinds.Superlative("most" | "fewest"):
            kind = "theme"
        case kinds.AllPlaces() if reading.has("most"):
            kind = "place"
        case _:
            return None
    return kind if asks_whether_most(reading, vocabulary, kind) and len(reading.mentions[0].ids) == 1 else None
