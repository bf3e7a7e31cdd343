"""That a town is a place of a Verbund tells nothing of whether it took part: "War Altenfeld bei KOMET dabei?"."""

from collections.abc import Iterator
from typing import Final

from bot.catalogue import Catalogue
from bot.catalogue.models import PlaceKind
from bot.questions.kinds import IsAt, Question
from bot.questions.noted.note import Note
from bot.questions.reading import ARTICLE, Reading
from bot.questions.vocabulary import Vocabulary

_ADMINISTERED: Final[frozenset[PlaceKind]] = frozenset({"municipality", "district"})
"""What has an administration, which may take part."""


def only_places(question: Question, reading: Reading, catalogue: Catalogue, vocabulary: Vocabulary) -> Iterator[Note]:
    """The towns that are asked to have taken part in one Verbund and are only known as places of it."""
    match question:
        case IsAt(verbuende=(name,), organisations=(), town=False, only=False) if reading.has("partners"):
            verbund = catalogue.verbuende[name]
        case _:
            return
    took_part = {place.id for who in catalogue.organisations_of(verbund) if (place := catalogue.place_of(who))}
    for mention in reading.mentions:
        ids = set(question.places).intersection(verbund.places).intersection(mention.ids) - took_part
        inside = any(word.folded in vocabulary.inside for word in reading.before(mention.start, ARTICLE))
        if mention.kind == "place" and not inside and any(catalogue.places[i].kind in _ADMINISTERED for i in ids):
            yield Note("itself", mention.heard)
