"""Whether Verbünde are asked to have been near places or in their parts: "im Raum Dortmund", "nahe Hannover"."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.named.case import Case
from bot.questions.names.known_names import WHERE
from bot.questions.places.locatives import Locatives
from bot.questions.reading.limiting import limited
from bot.questions.reading.reading import Reading
from bot.questions.words.folding import folded
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class AskedVicinity:
    """Tells whether more than a place is asked about, and whether what is known of the place answers that."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    locatives: Locatives

    def is_said(self, reading: Reading) -> bool:
        """Whether something is said to be near a place, or between some, of which no list of places tells."""
        return any(
            self.locatives.is_near(place, reading) or any(word.says("around") for word in reading.before(place.start))
            for place in reading.mentions
            if place.kind in WHERE
        )

    def is_with_place(self, question: kinds.IsAt, reading: Reading) -> bool:
        """Whether it is only asked if they were in or around one place, and they are known to have been in it."""
        others = [mention for mention in reading.mentions if mention.kind != "verbund"]
        if len(others) != 1 or not question.places or question.laender or question.whether != "there":
            return False
        more = reading.negations or reading.regions or limited(reading, self.vocabulary) or reading.has("every")
        if more or reading.says_any(self.vocabulary.later):
            return False
        known = self.catalogue.verbuende_there((), question.places)
        return self.locatives.is_in_or_around(others[0], reading) and known.issuperset(question.verbuende)

    def has_partners(self, case: Case) -> bool:
        """Whether somebody took part who is called after a place of that part, where they were not: "TU Dortmund".

        A district that is called so lies around it, and is told with the places.
        """
        reading = case.reading
        if not self.catalogue.verbuende_there(reading.ids("land"), reading.ids("place")).isdisjoint(case.names):
            return False
        called = [set(folded(mention.heard)) for mention in reading.mentions if mention.kind in WHERE]
        partners = (
            partner
            for name in case.names
            for partner in self.catalogue.organisations_of(self.catalogue.verbuende[name])
            if partner.kind != "district"
        )
        names = [set(folded(name)) for partner in partners for name in (partner.name, *partner.aliases)]
        return any(town <= name for name in names for town in called)
