"""What is not known of places that are named: whether they took part, what was in a district, and what narrows nothing.

That a town is a place of a Verbund tells nothing of whether it took part: "War Altenfeld bei KOMET dabei?".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.catalogue import Catalogue
from bot.catalogue.places import PlaceKind
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import WHERE
from bot.questions.noted.note import Note
from bot.questions.places.called_kinds import called_kinds
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.unnamed.apart import each_elsewhere
from bot.questions.words.vocabulary import Vocabulary

_ADMINISTERED: Final[frozenset[PlaceKind]] = frozenset({"municipality", "district"})
"""What has an administration, which may take part."""


@dataclass(frozen=True, slots=True)
class NotedPlaces:
    """Finds the places in readings of which answers do not tell themselves."""

    catalogue: Catalogue
    vocabulary: Vocabulary

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """What to say of the places that are named."""
        match question:
            case kinds.IsAt():
                yield from self._not_known_to_take_part(question, reading)
                yield from self._districts(question.towns, reading)
            case kinds.Search():
                yield from self._districts(question.towns, reading)
                yield from self._towns(question.places, reading)
                if question.either and len(question.words) > 1 and each_elsewhere(reading):
                    yield Note("apart", "")
                if question.has_words_only:
                    yield from self._scenes(reading)
            case kinds.Perhaps():
                yield from self._scenes(reading)
            case kinds.AboutVerbuende(verbuende=(one,)) | kinds.Facts(verbuende=(one,)):
                yield from self._disputed(one, reading)

    def _disputed(self, verbund: str, reading: Reading) -> Iterator[Note]:
        """The places that are named beside a Verbund, and that only some sources name: "Bürgerfonds in Helmstedt"."""
        disputed = self.catalogue.verbuende[verbund].disputed
        ids = {id_ for one in disputed for id_ in (*one.places, *one.towns)}
        for mention in reading.mentions:
            if mention.kind in ("place", "town") and not ids.isdisjoint(mention.ids):
                yield Note("disputed", mention.heard, (mention.kind, mention.ids[0]), verbund)

    def _not_known_to_take_part(self, question: kinds.IsAt, reading: Reading) -> Iterator[Note]:
        """The towns that are asked to have taken part in one Verbund and are only known as places of it."""
        if len(question.verbuende) > 1 or question.organisations or question.town or question.whether == "only":
            return
        verbund = self.catalogue.verbuende[question.verbuende[0]]
        took_part = {p.id for who in self.catalogue.organisations_of(verbund) if (p := self.catalogue.place_of(who))}
        for mention in reading.mentions if reading.has("partners") else ():
            ids = set(question.places).intersection(verbund.places).intersection(mention.ids) - took_part
            towns = any(self.catalogue.places[id_].kind in _ADMINISTERED for id_ in ids)
            inside = any(word.folded in self.vocabulary.inside for word in reading.before(mention.start, ARTICLE))
            if mention.kind == "place" and towns and not inside:
                yield Note("itself", mention.heard)

    def _districts(self, towns: tuple[str, ...], reading: Reading) -> Iterator[Note]:
        """The districts that are asked about, where only the towns are known: "Was gibt es im Landkreis Kassel?"."""
        for mention in reading.mentions if towns else ():
            asked = mention.kind == "town" and not set(towns).isdisjoint(mention.ids)
            if asked and called_kinds(mention, reading, self.vocabulary) == {"district"}:
                yield Note("district", mention.heard)

    def _towns(self, places: tuple[str, ...], reading: Reading) -> Iterator[Note]:
        """The towns that are asked about, where only the districts are known: "Was gibt es in der Stadt Gifhorn?".

        Of better known towns, which are no places of a Verbund, it is told anyway.
        """
        for mention in reading.mentions if places else ():
            if mention.kind != "place" or is_denied(mention, reading) or not set(mention.ids) <= set(places):
                continue
            known = [self.catalogue.places[id_] for id_ in mention.ids]
            districts = all(place.kind == "district" and not place.namesake for place in known)
            if districts and called_kinds(mention, reading, self.vocabulary) == {"municipality"}:
                yield Note("town", mention.heard)

    def _scenes(self, reading: Reading) -> Iterator[Note]:
        """The places in which something is asked about that is told of everywhere: "Warum stehen in Kiel Läden leer?".

        Where somebody tells of themselves, a place is only where that happens.
        """
        if reading.tells_own or reading.long or reading.has("there"):
            return
        if any(mention.kind not in WHERE for mention in reading.mentions):
            return
        for mention in reading.mentions:
            inside = any(word.folded in self.vocabulary.inside for word in reading.before(mention.start))
            if inside and not is_denied(mention, reading):
                yield Note("everywhere", mention.heard)
