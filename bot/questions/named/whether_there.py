"""Which places, or organisations, Verbünde are asked to have been at or with: "Was KIF in Hesse?"."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.asked_places import (
    counts_places,
    joins_place_to_organisation,
    words_abroad,
)
from bot.questions.named.case import Case
from bot.questions.named.choosing import asks_which_one
from bot.questions.named.led import Led
from bot.questions.named.named_partners import NamedPartners
from bot.questions.named.of_kinds import laender_of_partners
from bot.questions.named.other_deeds import asks_of_other_deed
from bot.questions.named.polar import asks_nothing_else, is_polar
from bot.questions.named.town_or_district import TownOrDistrict
from bot.questions.names.known_names import WHERE, kind_and_town
from bot.questions.names.names import Mention
from bot.questions.names.namesakes import lies_elsewhere, not_asked_of
from bot.questions.organisations.partner_roles import roles_said
from bot.questions.places.locatives import Locatives
from bot.questions.reading.limiting import limited
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.folding import folded
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class WhetherThere:
    """Decides whether it is asked if Verbünde were there, whatever else is said of that."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    locatives: Locatives
    kinds_of_places: TownOrDistrict
    partners: NamedPartners
    led: Led

    def question(self, case: Case) -> Question | None:
        """Whether they were at the places, or with the organisations, that are named."""
        reading = case.reading
        # Who took part from there is asked of kinds of partners.
        abroad = (
            frozenset()
            if reading.says_any(self.vocabulary.any_partners)
            else frozenset(words_abroad(reading, self.vocabulary))
        )
        openly = case.openly or not is_polar(reading, self.vocabulary)
        if openly and not asks_which_one(reading, self.vocabulary):
            return None
        roles = self.vocabulary.partner_roles if any(roles_said(reading, self.vocabulary)) else ()
        strange = [word for word in reading.rest if word not in abroad and word.folded not in roles]
        wholly = all(word.folded in self.vocabulary.wholly for word in strange)
        if strange and not (wholly and limited(reading, self.vocabulary)):
            return None
        if reading.words[0].says("runs") and reading.has("running"):
            # "Lief das Flächenmanagement der OLEG weiter?" asks of no partner.
            return None
        if asks_of_other_deed(reading, self.vocabulary):
            return None
        if reading.has("coordinator"):
            return self.led.question(case)
        organisations = reading.ids("organisation")
        if organisations and joins_place_to_organisation(reading, self.vocabulary):
            match self.partners.question(case):
                case kinds.IsAt(organisations=partners) if partners:
                    return kinds.IsAt(case.names, organisations=(*organisations, *partners))
            # "Waren die Universitäten Hannover und Greifswald dabei?": who of Greifswald is meant is not said.
            return kinds.Facts(case.names, ("partners",))
        if organisations and not all(self._is_surely_there(mention, case) for mention in reading.mentions):
            # "War KIF mit der Uni Göttingen in Hessen?" asks for both, and the answer may be yes and no.
            return kinds.Facts(case.names, ("where", "partners"))
        if len(organisations) == 1 and any(self._is_asked_as_place(mention, reading) for mention in reading.mentions):
            # "War Groningen ein Ort von WatNu?"
            limit = limited(reading, self.vocabulary)
            there = kinds.IsAt(case.names, organisations=organisations, town=True)
            return kinds.Facts(case.names, ("where", "partners")) if limit else there
        if organisations and {"when", "outcome"}.isdisjoint(case.facts):
            # "Das IW Köln hat doch gesagt, der Bürgerfonds ist gescheitert, oder?" asks for no partner.
            return kinds.IsAt(case.names, organisations=organisations)
        # "Is Dortmund a place of KIF?", "Was KIF located in Hesse?"
        told = {"partners", "where"} if asks_nothing_else(reading, self.vocabulary) else {"partners"}
        if any(self.locatives.unknown_organisations(reading)):
            # "War die TU Berlin bei NaKoFi dabei?" asks for no place.
            return kinds.Facts(case.names, ("partners",))
        somewhere = abroad or any(map(reading.ids, WHERE))
        return self._whether_at(case, abroad=bool(abroad)) if somewhere and told.issuperset(case.facts) else None

    def _whether_at(self, case: Case, *, abroad: bool) -> Question | None:
        """Whether they were at the places that are named, and be it as partners."""
        reading = case.reading
        unknown = any(m.kind == "place" and self.kinds_of_places.is_unknown_kind(m, reading) for m in reading.mentions)
        if unknown or self.kinds_of_places.mixes_kinds(reading):
            return kinds.Facts(case.names, ("where", "partners"))
        if reading.says_any(self.vocabulary.any_partners):
            # Who sits in a Land is asked of partners, and told with these.
            return None if any(laender_of_partners(reading)) else self.partners.question(case)
        if any(self._is_of_kind(mention, reading) for mention in laender_of_partners(reading)):
            # "Waren hessische Hochschulen bei KIF dabei?"
            return None
        otherwise = any(mention.called for mention in reading.mentions) or counts_places(reading, self.vocabulary)
        if otherwise or lies_elsewhere(reading, self.catalogue, case.names):
            return kinds.Facts(case.names, ("where",))
        others = not_asked_of(reading, self.catalogue, case.names)
        places, towns = (
            tuple(id_ for id_ in ids if id_ not in others) for ids in (reading.ids("place"), reading.ids("town"))
        )
        apart = self.catalogue.laender_apart(reading.ids("land"), places)
        town = self.kinds_of_places.names_town(reading) and any(map(self.kinds_of_places.is_district, places))
        return kinds.IsAt(case.names, laender=apart, places=places, towns=towns, abroad=abroad, town=town)

    def _is_asked_as_place(self, mention: Mention, reading: Reading) -> bool:
        """Whether an organisation is called by the name of its town alone, and that is asked about as a place."""
        if mention.kind != "organisation" or reading.has("partners"):
            return False
        # "Universität Groningen", but not "Stiftung trias"
        kind, town = map(folded, kind_and_town(self.catalogue.organisations[mention.ids[0]]))
        alone = kind in self.vocabulary.seated and folded(mention.heard) == town
        return alone and (reading.says("place_word") or self.locatives.is_inside(mention, reading))

    def _is_surely_there(self, mention: Mention, case: Case) -> bool:
        """Whether nothing is asked by this name of where a Verbund was, or it only tells where it was known to be.

        "War das ISOE in Hessen bei lebenswert dabei?" is asked of the ISOE.
        """
        if mention.kind not in WHERE or not self.locatives.is_inside(mention, case.reading):
            return True
        there = (*case.reading.ids("land"), *case.reading.ids("place"))
        verbuende = [self.catalogue.verbuende[name] for name in case.names]
        known = ({*verbund.places, *(land.id for land in self.catalogue.laender_of(verbund))} for verbund in verbuende)
        partner = case.reading.has("partners") and set(mention.ids) <= set(there)
        return partner and all(ids.issuperset(mention.ids) for ids in known)

    def _is_of_kind(self, land: Mention, reading: Reading) -> bool:
        """Whether a kind of partners is said to be from a Land: "hessische Hochschulen", "Hochschulen aus Hessen"."""
        before = reading.before(land.start, ARTICLE)
        cued = bool(before) and before[-1].says("place_cue", "since")
        beside = (*(before[:1] if cued else ()), *reading.words[land.end : land.end + 1])
        return any(self.vocabulary.sorts.get(word.folded) for word in beside)
