"""What a search cannot tell: whether something failed, who sat where, or what was there instead of a Verbund."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.questions import kinds
from bot.questions.named.things import Things
from bot.questions.names.names import Mention
from bot.questions.noted.found_figures import FoundFigures
from bot.questions.noted.note import Note
from bot.questions.noted.sorts import NotedSorts
from bot.questions.noted.subjects import NotedSubjects
from bot.questions.noted.undecided import Undecided
from bot.questions.numbers.spans import Span
from bot.questions.places.near_speaker import NearSpeaker
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.halves import asks_who_paid_besides
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.reading.tags import is_one_statement
from bot.questions.topics.pointing import points_at_theme
from bot.questions.unnamed.town_seats import town_of_seat
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class NotedSearches:
    """Finds what to say beside the Verbünde that a search finds."""

    vocabulary: Vocabulary
    programme: ProgrammeFacts
    things: Things
    undecided: Undecided
    subjects: NotedSubjects
    sorts: NotedSorts
    near: NearSpeaker
    figures: FoundFigures

    def on(self, search: kinds.Search, reading: Reading) -> Iterator[Note]:
        """What a search cannot tell: whether something failed or is so; and what was there instead of a Verbund."""
        asks = reading.words[0].says("why", "when")
        told = bool(search.places) and (asks or is_one_statement(reading, self.vocabulary))
        presumes = reading.has("verbund_one") or told
        failed = self.things.failed(reading) if presumes else ""
        if failed := failed or (self.things.ended(reading) if asks and reading.ids("place") else ""):
            yield Note("undocumented", failed)
        if _is_of_places(search) and asks_who_paid_besides(reading, self.vocabulary):
            yield from (Note("programme", fact) for fact in self.programme.of_money())
        yield from (Note("programme", fact) for fact in self.programme.begun(_starts(search)))
        if there := self.programme.there_instead(reading):
            yield Note("programme", there)
            return
        yield from self.figures.on(search, reading)
        if self.undecided.is_left(search, reading):
            yield Note("undecided", "")
        yield from self.subjects.beside_town(search, reading)
        yield from self.subjects.beside_land(search, reading)
        if "partners" in search.facts and search.places:
            places = (mention for mention in reading.mentions if mention.kind == "place")
            seats = [place.heard for place in places if self._are_from(place, reading)]
        else:
            seats = [town.heard] if (town := town_of_seat(reading, self.vocabulary)) else []
        yield from (Note("seat", heard) for heard in seats)
        yield from self.sorts.not_told_apart(search, reading)
        if search.words and self.near.is_meant(reading):
            yield Note("near", "")
        if not (search.themes or search.words) and points_at_theme(reading.words, self.vocabulary):
            yield Note("earlier", "")

    def _are_from(self, mention: Mention, reading: Reading) -> bool:
        """Whether partners, or who took part, are said to be from a place: "Welche Partner kamen aus Wuppertal?"."""
        words = reading.before(mention.start, ARTICLE + 1)
        if not words or not words[-1].says("place_cue"):
            return False
        who = any(word.says("who") for word in words[-ARTICLE:-1])
        return who or any(word.says("partners") or word.folded in self.vocabulary.sorts for word in words[:-1])


def _starts(search: kinds.Search) -> tuple[int, ...]:
    """The years in which, or since which, Verbünde are to have begun."""
    spans = (Span.parse(text) for text in search.times)
    return tuple(span.year for span in spans if span and span.edge == "start" and span.bound != "to")


def _is_of_places(search: kinds.Search) -> bool:
    """Whether all that was done in some places is looked for, and not a subject, which others may pay for."""
    return bool(search.places or search.laender) and not search.words
