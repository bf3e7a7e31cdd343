"""Which of those who took part are meant by the name of a place: "War Nienburg Partner bei KIF?"."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.polar import asks_nothing_else
from bot.questions.named.town_or_district import TownOrDistrict
from bot.questions.names.known_names import WHERE
from bot.questions.places.called_kinds import called_kinds
from bot.questions.words.folding import folded
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class NamedPartners:
    """Decides on cases in which it is asked whether those who are called after a place took part."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    kinds_of_places: TownOrDistrict

    def question(self, case: Case) -> Question:
        """Whether the towns and districts of these names took part; of a place alone nothing tells that it did."""
        reading = case.reading
        called = {folded(mention.heard) for mention in reading.mentions if mention.kind in WHERE}
        partners = [
            (words, organisation)
            for name in case.names
            for organisation in self.catalogue.organisations_of(self.catalogue.verbuende[name])
            for words in called
            if set(words).issubset(folded(organisation.name))
        ]
        town = self.kinds_of_places.names_town(reading)
        said = [
            called_kinds(mention, reading, self.vocabulary) for mention in reading.mentions if mention.kind == "place"
        ]
        district = bool(said) and all(one == {"district"} for one in said)
        kinds_named = {"municipality"} if town else {"district"} if district else {"municipality", "district"}
        took_part = {words: org.id for words, org in partners if org.kind in kinds_named}
        if called == took_part.keys():
            return kinds.IsAt(case.names, organisations=tuple(sorted(set(took_part.values()))))
        if town and not (took_part or reading.ids("town") or reading.ids("land")):
            return kinds.IsAt(case.names, places=reading.ids("place"), town=True)
        towns = reading.ids("town")
        # "Die Universitäten Hannover und Greifswald"
        others = (partners and reading.ids("organisation")) or reading.ids("place") or reading.ids("land")
        # "Partner aus Leipzig" may sit there without being called after it.
        cued = any(
            w.says("place_cue", "since") and not w.says("place_word")
            for m in reading.mentions
            if m.kind == "town"
            for w in reading.before(m.start)
        )
        if towns and not (others or cued):
            return kinds.IsAt(case.names, towns=towns)
        alone = len(case.names) == len(said) == 1 and not (towns or reading.ids("land"))
        if reading.ids("place") and alone and asks_nothing_else(reading, self.vocabulary):
            # "War Dortmund Partner bei CoProGrün?"
            return kinds.IsAt(case.names, places=reading.ids("place"), whether="part")
        return kinds.Facts(case.names, ("where", "partners"))
