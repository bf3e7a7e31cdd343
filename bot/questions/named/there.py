"""Whether Verbünde were at a place, or with an organisation, that is named: "Was KIF in Hesse?", "nur in Hessen?"."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.asked_places import (
    are_paired,
    asks_for_places_in_land,
    count_asked,
    is_any_enough,
    is_unclear,
    joins_place_to_organisation,
    tells_all_places,
    tells_of_no_tie,
    words_abroad,
)
from bot.questions.named.asked_vicinity import AskedVicinity
from bot.questions.named.case import Case
from bot.questions.named.choosing import asks_to_choose, asks_which_one
from bot.questions.named.of_kinds import laender_of_partners
from bot.questions.named.other_deeds import asks_of_other_deed
from bot.questions.named.polar import asks_nothing_else, claims_more, claims_not, is_polar, supposes_not
from bot.questions.named.roles_asked import RolesAsked, are_listed, says_to_lead
from bot.questions.named.second_questions import (
    asked_besides,
    asked_twice,
    claimed_beside,
    claimed_twice,
    read_from,
    second_half,
    without_facts,
)
from bot.questions.named.town_or_district import TownOrDistrict
from bot.questions.names.known_names import WHERE, kind_and_town
from bot.questions.names.named_persons import speaks_of_person
from bot.questions.names.names import Mention
from bot.questions.names.namesakes import lies_elsewhere, not_asked_of
from bot.questions.numbers.bounds import possible_edges
from bot.questions.numbers.spans import MONTHS_OF_YEAR
from bot.questions.organisations.partner_roles import roles_said
from bot.questions.places.called_kinds import called_kinds
from bot.questions.places.locatives import Locatives
from bot.questions.reading.limiting import Limited, limited
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import ARTICLE, FACTS, Reading
from bot.questions.reading.tags import tag_start
from bot.questions.words.folding import folded
from bot.questions.words.vocabulary import Vocabulary


class There:
    """Decides on cases in which it is asked whether Verbünde were there, or in no other place."""

    def __init__(
        self, catalogue: Catalogue, vocabulary: Vocabulary, locatives: Locatives, kinds_of_places: TownOrDistrict
    ) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._locatives = locatives
        self._kinds_of_places = kinds_of_places
        self._vicinity = AskedVicinity(catalogue, vocabulary, locatives)
        self._roles = RolesAsked(vocabulary, locatives, self._partners_from)

    def question(self, case: Case) -> Question | None:
        """Whether they were there, with yes or no; the facts themselves where a yes or no might be wrong."""
        if facts := asked_twice(case, self._vocabulary):
            return kinds.Facts(case.names, facts)
        if role := self._roles.question(case):
            return role
        if second := self._asked_second(case):
            return second
        if (twice := claimed_twice(case)) and is_polar(case.reading, self._vocabulary):
            return self._claimed_beside(case) or kinds.Facts(case.names, twice)
        if asks_for_places_in_land(case):
            # "KoDa_eG: Orte in Thüringen?"
            return kinds.IsAt(case.names, laender=case.reading.ids("land"))
        besides = asked_besides(case, self._vocabulary)
        question = self._whether(without_facts(case, besides))
        if not isinstance(question, kinds.IsAt):
            return None if besides else question
        if speaks_of_person(case.reading, self._vocabulary):
            # Whoever is from there, they are no place.
            return kinds.Facts(case.names, ("partners", *besides))
        choice = asks_to_choose(case.reading, self._vocabulary)
        question = replace(question, facts=besides, of_several="which" if choice else "all")
        roles = frozenset(roles_said(case.reading, self._vocabulary))
        if roles and not self._is_as_told(question, roles):
            # "Is Groningen a full partner of WatNu?": a yes would be one to that part as well.
            alone = len(question.organisations) == len(case.names) == 1
            return replace(question, whether="part") if alone else kinds.Facts(case.names, ("partners", *besides))
        reading = case.reading
        bounded = bool(reading.dates) and reading.has("until", "after", "since", "before")
        if question.of_lead:
            # "Nienburg leitete KIF bis 2018", but not "WEBWiKo, led by Bremen, ran until 2020"
            at_all = (self._ran_at(reading, case.names) and not bounded) or reading.says("runs", "begins", "ends")
            return question if at_all else kinds.Facts(case.names, ("when", "coordinator"))
        if claims_more(reading) or reading.says_any(self._vocabulary.hardly):
            # "War KIF das größte Projekt in Niedersachsen?"
            return None if question.organisations else kinds.Facts(case.names, ("where", *besides))
        if not self._ran_at(reading, case.names):
            # "War KIF 2025 in Niedersachsen?"
            return kinds.Facts(case.names, ("partners" if question.organisations else "where", "when"))
        if bounded:
            # "Lief KIF bis 2020 in Nienburg?"
            return kinds.Facts(case.names, ("partners" if question.organisations else "where", "when"))
        if self._vicinity.is_with_place(question, reading):
            # "Lief CoProGrün im Raum Dortmund?"
            return question
        if self._vicinity.is_said(reading) or reading.says_any(self._vocabulary.later):
            # "KIF lief nahe Hannover", "Mauth war erst später bei iMona dabei"
            beside: tuple[Fact, ...] = ("where", "partners") if self._vicinity.has_partners(case) else ("where",)
            return kinds.Facts(case.names, ("partners",) if question.organisations else beside)
        # "Waren alle Orte von KIF in Hessen?"
        limit = "named" if tells_all_places(reading) else limited(reading, self._vocabulary)
        if self._is_denied(question, limit, reading):
            took_part = bool(question.places) and reading.has("partners")
            return replace(question, whether="no_part" if took_part else "not")
        if any(m.kind in WHERE and is_denied(m, reading) for m in reading.mentions):
            # "War KIF auch außerhalb von Niedersachsen?", "Does KIF have nothing to do with Göttingen?"
            return kinds.Facts(case.names, ("where", "partners"))
        if choice and (limit or reading.negations):
            # "Welcher Verbund war nicht in Hessen, KIF oder NoLA?"
            return kinds.Facts(case.names, ("partners",) if question.organisations else ("where",))
        if supposes_not(reading, self._vocabulary) or is_unclear(question, limit, reading, self._vocabulary):
            return kinds.Facts(case.names, ("partners",) if question.organisations else ("where",))
        if limit and (question.places or question.towns) and self._took_part(reading):
            return self._alone(question, case)
        several = count_asked(question) > 1
        if not limit and are_paired(question, reading):
            return replace(question, of_several="pairs")
        # "Nur in Niedersachsen oder auch in Hessen?" asks for both.
        if limit and question.whether == "there" and not (several and reading.has("either")):
            question = replace(question, whether="only")
        if several and is_any_enough(reading, alone=len(case.names) == 1):
            question = replace(question, of_several="which_of_any" if choice else "any")
        return question

    def _claimed_beside(self, case: Case) -> Question | None:
        """Whether they were there, and what tells what is claimed beside that: a run time, or a sum."""
        there, besides = claimed_beside(case) or (None, ())
        match self.question(there) if there else None:
            case kinds.IsAt(whether="there" | "part" | "led", facts=()) as asked:
                return replace(asked, facts=besides)
        return None

    def _took_part(self, reading: Reading) -> bool:
        """Whether places are said to have taken part, and not that anything was in them: "Nur Remscheid war dabei"."""
        took_part = reading.has("partners") or reading.says_any(self._vocabulary.acts)
        ends = (0, *(mention.end for mention in reading.mentions))
        # In "bei KIF nur die Stadt Nienburg", "bei" leads to the Verbund, and "Stadt" tells the kind.
        led = (
            word
            for end, mention in zip(ends, reading.mentions, strict=False)
            if mention.kind in WHERE
            for word in reading.words[end : mention.start]
        )
        return took_part and not any(word.says("place_cue") and not word.says("place_word") for word in led)

    def _alone(self, question: kinds.IsAt, case: Case) -> Question:
        """Whether nobody took part but the towns and districts of these names, where they did.

        Where they did not, it is no anyway: what else was a place of it tells so, or who took part.
        """
        match self._partners_from(case):
            case kinds.IsAt(organisations=partners) if partners:
                return kinds.IsAt(case.names, organisations=partners, whether="only")
        within = self._catalogue.within
        asked = {id_ for place in question.places for id_ in within(self._catalogue.places[place])}
        there = [self._catalogue.places_of(self._catalogue.verbuende[name]) for name in case.names]
        elsewhere = all(any(asked.isdisjoint(within(place)) for place in places) for places in there)
        if not elsewhere:
            return kinds.Facts(case.names, ("partners",))
        # Who asks for partners is told that nothing is known of a place that took part, alone or not.
        return question if question.of_part else replace(question, whether="only")

    def _is_denied(self, question: kinds.IsAt, limit: Limited | None, reading: Reading) -> bool:
        """Whether it is to be confirmed that one Verbund was not at one place, or not with one organisation.

        Not so "KIF war nur außerhalb von Hessen, oder?".
        """
        left_out = any(one.says("except") for one in reading.negations)
        if (left_out and not tells_of_no_tie(reading, self._vocabulary)) or not claims_not(reading, self._vocabulary):
            return False
        plain = question.whether == "there" and question.of_several == "all" and not question.abroad
        apart = limit or not plain or is_unclear(question, limit, reading, self._vocabulary)
        # "Diepholz" is a town, and the district called after it.
        one = count_asked(question) == 1 or sum(mention.kind != "verbund" for mention in reading.mentions) == 1
        return one and len(question.verbuende) == 1 and not apart

    def _ran_at(self, reading: Reading, names: Sequence[str]) -> bool:
        """Whether all of them surely ran at the times that are told, if any are: else a yes would be one to these."""
        months = [
            date.year * MONTHS_OF_YEAR + month
            for date in reading.dates
            if date.year
            for month in (date.first, date.last)
        ]
        if not months:
            return True
        runs = (edges for name in names for edges in possible_edges(self._catalogue.verbuende[name].period))
        return all(start.most <= max(months) and end.least >= min(months) for start, end in runs)

    def _asked_second(self, case: Case) -> Question | None:
        """Whether they were there, where facts are asked for before: "Wann lief KIF, und war Hamburg dabei?"."""
        start = second_half(case.reading)
        if start is None:
            return None
        half = read_from(case.reading, start)
        first: set[Fact] = {fact for word in case.reading.words[:start] for fact in FACTS if word.says(fact)}
        if case.reading.dates or case.reading.durations:
            # "Lief KIF bis 2019, und war Gifhorn dabei?"
            first.add("when")
        second = {fact for fact in FACTS if half.has(fact)}
        told = {fact for fact in case.facts if fact in first or fact not in second}
        besides = tuple(fact for fact in FACTS if fact in told or (fact == "when" and fact in first))
        apart = half.says_any(self._vocabulary.lies) and len(half.mentions) > 1
        inside = any(word.says("place_cue") for m in half.mentions for word in half.before(m.start, ARTICLE))
        # "..., und ist Gifhorn eine Stadt?"
        apart |= not (inside or half.has("partners", "where") or case.reading.has("belong"))
        if not besides or apart or case.asks_theme or half.has("first_person", "coordinator", "other"):
            # "Wer leitete KIF, und liegt Gifhorn in Niedersachsen?"
            return None
        there = tuple(fact for fact in case.facts if fact in second)
        match self._whether(Case(half, case.names, there)):
            case kinds.IsAt() if limited(half, self._vocabulary) or half.regions:
                # "Wann lief KIF, und war nur Gifhorn dabei?"
                return kinds.Facts(case.names, tuple(fact for fact in FACTS if fact in {*besides, "partners"}))
            case kinds.IsAt() as asked:
                return replace(asked, facts=besides)
            case kinds.Facts(facts=facts):
                return kinds.Facts(case.names, tuple(fact for fact in FACTS if fact in {*besides, *facts}))
        return None

    def _whether(self, case: Case) -> Question | None:
        reading = case.reading
        # Who took part from there is asked of kinds of partners.
        abroad = (
            frozenset()
            if reading.says_any(self._vocabulary.any_partners)
            else frozenset(words_abroad(reading, self._vocabulary))
        )
        openly = case.openly or not is_polar(reading, self._vocabulary)
        if openly and not asks_which_one(reading, self._vocabulary):
            return None
        roles = self._vocabulary.partner_roles if any(roles_said(reading, self._vocabulary)) else ()
        strange = [word for word in reading.rest if word not in abroad and word.folded not in roles]
        wholly = all(word.folded in self._vocabulary.wholly for word in strange)
        if strange and not (wholly and limited(reading, self._vocabulary)):
            return None
        if reading.words[0].says("runs") and reading.has("running"):
            # "Lief das Flächenmanagement der OLEG weiter?" asks of no partner.
            return None
        if asks_of_other_deed(reading, self._vocabulary):
            return None
        if reading.has("coordinator"):
            return self._whether_it_led(case)
        organisations = reading.ids("organisation")
        if organisations and joins_place_to_organisation(reading, self._vocabulary):
            match self._partners_from(case):
                case kinds.IsAt(organisations=partners) if partners:
                    return kinds.IsAt(case.names, organisations=(*organisations, *partners))
            # "Waren die Universitäten Hannover und Greifswald dabei?": who of Greifswald is meant is not said.
            return kinds.Facts(case.names, ("partners",))
        if organisations and not all(self._is_surely_there(mention, case) for mention in reading.mentions):
            # "War KIF mit der Uni Göttingen in Hessen?" asks for both, and the answer may be yes and no.
            return kinds.Facts(case.names, ("where", "partners"))
        if len(organisations) == 1 and any(self._is_asked_as_place(mention, reading) for mention in reading.mentions):
            # "War Groningen ein Ort von WatNu?"
            limit = limited(reading, self._vocabulary)
            there = kinds.IsAt(case.names, organisations=organisations, town=True)
            return kinds.Facts(case.names, ("where", "partners")) if limit else there
        if organisations and {"when", "outcome"}.isdisjoint(case.facts):
            # "Das IW Köln hat doch gesagt, der Bürgerfonds ist gescheitert, oder?" asks for no partner.
            return kinds.IsAt(case.names, organisations=organisations)
        # "Is Dortmund a place of KIF?", "Was KIF located in Hesse?"
        told = {"partners", "where"} if asks_nothing_else(reading, self._vocabulary) else {"partners"}
        if any(self._locatives.unknown_organisations(reading)):
            # "War die TU Berlin bei NaKoFi dabei?" asks for no place.
            return kinds.Facts(case.names, ("partners",))
        somewhere = abroad or any(map(reading.ids, WHERE))
        return self._whether_at(case, abroad=bool(abroad)) if somewhere and told.issuperset(case.facts) else None

    def _is_asked_as_place(self, mention: Mention, reading: Reading) -> bool:
        """Whether an organisation is called by the name of its town alone, and that is asked about as a place."""
        if mention.kind != "organisation" or reading.has("partners"):
            return False
        # "Universität Groningen", but not "Stiftung trias"
        kind, town = map(folded, kind_and_town(self._catalogue.organisations[mention.ids[0]]))
        alone = kind in self._vocabulary.seated and folded(mention.heard) == town
        return alone and (reading.says("place_word") or self._locatives.is_inside(mention, reading))

    def _is_as_told(self, question: kinds.IsAt, roles: Collection[str]) -> bool:
        """Whether a yes or no to taking part is one to these parts: each took part in them, or not at all.

        In a town alone nobody did.
        """
        if not question.organisations:
            return bool(question.towns) and not (question.places or question.laender)
        verbuende = [self._catalogue.verbuende[name] for name in question.verbuende]
        parts = {p.role for verbund in verbuende for p in verbund.partners if p.organisation in question.organisations}
        led = any(v.coordinator and v.coordinator.organisation in question.organisations for v in verbuende)
        return not led and parts <= set(roles)

    def _is_surely_there(self, mention: Mention, case: Case) -> bool:
        """Whether nothing is asked by this name of where a Verbund was, or it only tells where it was known to be.

        "War das ISOE in Hessen bei lebenswert dabei?" is asked of the ISOE.
        """
        if mention.kind not in WHERE or not self._locatives.is_inside(mention, case.reading):
            return True
        there = (*case.reading.ids("land"), *case.reading.ids("place"))
        verbuende = [self._catalogue.verbuende[name] for name in case.names]
        known = ({*verbund.places, *(land.id for land in self._catalogue.laender_of(verbund))} for verbund in verbuende)
        partner = case.reading.has("partners") and set(mention.ids) <= set(there)
        return partner and all(ids.issuperset(mention.ids) for ids in known)

    def _whether_at(self, case: Case, *, abroad: bool) -> Question | None:
        """Whether they were at the places that are named, and be it as partners."""
        reading = case.reading
        unknown = any(m.kind == "place" and self._kinds_of_places.is_unknown_kind(m, reading) for m in reading.mentions)
        if unknown or self._kinds_of_places.mixes_kinds(reading):
            return kinds.Facts(case.names, ("where", "partners"))
        if reading.says_any(self._vocabulary.any_partners):
            # Who sits in a Land is asked of partners, and told with these.
            return None if any(laender_of_partners(reading)) else self._partners_from(case)
        if any(self._is_of_kind(mention, reading) for mention in laender_of_partners(reading)):
            # "Waren hessische Hochschulen bei KIF dabei?"
            return None
        otherwise = any(mention.called for mention in reading.mentions)
        if otherwise or lies_elsewhere(reading, self._catalogue, case.names):
            return kinds.Facts(case.names, ("where",))
        others = not_asked_of(reading, self._catalogue, case.names)
        places, towns = (
            tuple(id_ for id_ in ids if id_ not in others) for ids in (reading.ids("place"), reading.ids("town"))
        )
        apart = self._catalogue.laender_apart(reading.ids("land"), places)
        town = self._kinds_of_places.names_town(reading) and any(map(self._kinds_of_places.is_district, places))
        return kinds.IsAt(case.names, laender=apart, places=places, towns=towns, abroad=abroad, town=town)

    def _whether_it_led(self, case: Case) -> Question | None:
        """Whether the organisation that is named coordinated these Verbünde, where nothing else is asked."""
        reading = case.reading
        asked = [m for m in reading.mentions if m.kind != "verbund"]
        # "Was KIF led by the city of Kassel?" asks for no place.
        facts = [fact for fact in case.facts if fact != "where" or not any(m.kind in WHERE for m in asked)]
        if facts != ["coordinator"] or not asked or (len(asked) > 1 and len(case.names) != 1):
            return None
        if len(asked) > 1:
            # "KIF was run by Nienburg and Gifhorn, right?": one of them led, if any, and the others took part, if so.
            # "MOSAIK, coordinated by TU Dortmund, took place in Essen, right?"
            there = any(self._locatives.is_inside(mention, reading) for mention in asked if mention.kind in WHERE)
            choice = there or any(
                word.says("either", "who") for word in reading.words[: tag_start(reading, self._vocabulary)]
            )
            alone = asks_nothing_else(reading, self._vocabulary) and not choice
            return kinds.Facts(case.names, ("coordinator", "partners")) if alone else None
        # "Wer koordinierte KIF, Göttingen?", "Was koordinierte die TU Dortmund?", "nur", "auch", "nicht"
        said = reading.words[: tag_start(reading, self._vocabulary)]
        asks_more = reading.has("who", "other", "every") or any(word.says("either") for word in said)
        alone = asks_nothing_else(reading, self._vocabulary) and not limited(reading, self._vocabulary)
        denied, several = bool(reading.negations), len(case.names) > 1
        open_ = not are_listed(reading, self._vocabulary)
        open_ |= denied and (several or not claims_not(reading, self._vocabulary))
        if asks_more or open_ or not alone or not says_to_lead(reading, self._vocabulary):
            # "Hat die Uni Göttingen Kontakt zu KIF?"
            return None
        whether: kinds.Whether = "not_led" if denied else "led"
        if asked[0].kind == "organisation":
            return kinds.IsAt(case.names, organisations=reading.ids("organisation"), whether=whether)
        match self._partners_from(case):
            case kinds.IsAt(organisations=(_,)) as partner:
                return replace(partner, whether=whether)
            case kinds.IsAt(whether="part") as place if not denied:
                return replace(place, whether="led")
        return kinds.Facts(case.names, ("coordinator",))

    def _is_of_kind(self, land: Mention, reading: Reading) -> bool:
        """Whether a kind of partners is said to be from a Land: "hessische Hochschulen", "Hochschulen aus Hessen"."""
        before = reading.before(land.start, ARTICLE)
        cued = bool(before) and before[-1].says("place_cue", "since")
        beside = (*(before[:1] if cued else ()), *reading.words[land.end : land.end + 1])
        return any(self._vocabulary.sorts.get(word.folded) for word in beside)

    def _partners_from(self, case: Case) -> Question:
        """Whether the towns and districts of these names took part; of a place alone nothing tells that it did."""
        reading = case.reading
        called = {folded(mention.heard) for mention in reading.mentions if mention.kind in WHERE}
        partners = [
            (words, organisation)
            for name in case.names
            for organisation in self._catalogue.organisations_of(self._catalogue.verbuende[name])
            for words in called
            if set(words).issubset(folded(organisation.name))
        ]
        town = self._kinds_of_places.names_town(reading)
        said = [
            called_kinds(mention, reading, self._vocabulary) for mention in reading.mentions if mention.kind == "place"
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
        if reading.ids("place") and alone and asks_nothing_else(reading, self._vocabulary):
            # "War Dortmund Partner bei CoProGrün?"
            return kinds.IsAt(case.names, places=reading.ids("place"), whether="part")
        return kinds.Facts(case.names, ("where", "partners"))
