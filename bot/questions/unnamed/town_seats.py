"""Who sits in a town: "Welche Koordinatoren haben ihren Sitz in Dortmund?", "wer aus Dortmund hat geleitet".

Verbünde are at work in places; of those who took part at most the Land is known in which they sit. A town only some of
their names tell: these are told, and not the Verbünde at work there, which may have been led from elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.catalogue import Catalogue, OrganisationKind
from bot.questions import kinds
from bot.questions.names.names import Mention
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.folding import folded
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class TownSeats:
    """Finds those who are called after the town where somebody is to sit."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    organisations: OrganisationWords

    def question(self, reading: Reading) -> kinds.AllOrganisations | None:
        """Those of the kinds that are asked for who are called after the town, if any is and nothing else is said."""
        town = town_of_seat(reading, self.vocabulary)
        if not town or len(reading.mentions) > 1 or reading.negations or reading.dates:
            return None
        heard = folded(town.heard)
        beside = (word for word in reading.rest if not self._is_of_seats(word.folded))
        if len(heard) > 1 or any(beside):
            return None
        sorts = tuple(dict.fromkeys(self._sorts(reading)))
        asked = kinds.AllOrganisations(sorts, leading=reading.has("coordinator"), words=tuple(heard))
        return asked if any(self._is_meant(id_, asked) for id_ in self.organisations.of_kinds(heard)) else None

    def _is_of_seats(self, word: str) -> bool:
        """Whether a word only says who sits, or that they do."""
        return word in self.vocabulary.seats or word in self.vocabulary.sorts

    def _sorts(self, reading: Reading) -> Iterator[OrganisationKind]:
        for word in reading.words:
            yield from self.vocabulary.sorts.get(word.folded, ())

    def _is_meant(self, organisation: str, asked: kinds.AllOrganisations) -> bool:
        who = self.catalogue.organisations[organisation]
        of_sort = not asked.sorts or not who.kinds.isdisjoint(asked.sorts)
        return of_sort and bool(self.catalogue.verbuende_with(who, leading=asked.leading))


def town_of_seat(reading: Reading, vocabulary: Vocabulary) -> Mention | None:
    """The town where those who took part, or led, are to sit, rather than Verbünde.

    "Welche Hochschulen sitzen in Dortmund?", "wer aus dortmund hat ein projekt geleitet", but not "Welche Verbünde
    sitzen in Dortmund?".
    """
    if reading.ids("organisation"):
        # "Does the Öko-Institut sit in Freiburg?"
        return None
    for mention in reading.mentions:
        if mention.kind in {"place", "town"} and _is_seat(mention, reading, vocabulary):
            return mention
    return None


def _is_seat(mention: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    before = reading.before(mention.start, ARTICLE)
    cued = any(word.says("place_cue") or word.folded in vocabulary.inside for word in before)
    if not cued or any(word.says(*VERBUENDE) for word in reading.words[: mention.start]):
        return False
    if len(before) == ARTICLE and before[0].says("who") and before[1].says("place_cue") and reading.has("coordinator"):
        # "Wer aus Dortmund hat geleitet?"
        return True
    asked = any(word.folded in vocabulary.sorts or word.says("coordinator", "partners") for word in reading.words)
    return asked and reading.says_any(vocabulary.seats)
