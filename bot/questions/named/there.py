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
    only_land_of_kind,
    tells_all_places,
    tells_of_no_tie,
)
from bot.questions.named.asked_vicinity import AskedVicinity
from bot.questions.named.case import Case
from bot.questions.named.choosing import asks_to_choose
from bot.questions.named.led import Led
from bot.questions.named.named_partners import NamedPartners
from bot.questions.named.polar import asks_if_nobody, claims_more, claims_not, is_polar, supposes_not
from bot.questions.named.roles_asked import RolesAsked
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
from bot.questions.named.whether_there import WhetherThere
from bot.questions.names.known_names import WHERE
from bot.questions.names.named_persons import speaks_of_person
from bot.questions.numbers.bounds import possible_edges
from bot.questions.numbers.spans import MONTHS_OF_YEAR
from bot.questions.organisations.partner_roles import roles_said
from bot.questions.places.locatives import Locatives
from bot.questions.reading.limiting import Limited, limited
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import ARTICLE, FACTS, Reading
from bot.questions.words.vocabulary import Vocabulary


class There:
    """Decides on cases in which it is asked whether Verbünde were there, or in no other place."""

    def __init__(
        self, catalogue: Catalogue, vocabulary: Vocabulary, locatives: Locatives, kinds_of_places: TownOrDistrict
    ) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._partners = NamedPartners(catalogue, vocabulary, kinds_of_places)
        led = Led(vocabulary, locatives, self._partners)
        self._whether = WhetherThere(catalogue, vocabulary, locatives, kinds_of_places, self._partners, led)
        self._vicinity = AskedVicinity(catalogue, vocabulary, locatives)
        self._roles = RolesAsked(vocabulary, locatives, self._partners)

    def question(self, case: Case) -> Question | None:
        """Whether they were there, with yes or no; the facts themselves where a yes or no might be wrong."""
        if is_polar(case.reading, self._vocabulary) and (land := only_land_of_kind(case, self._vocabulary)):
            return self._only_in(land, case)
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
        question = self._whether.question(without_facts(case, besides))
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
            nobody = asks_if_nobody(reading, self._vocabulary)
            return replace(question, whether="no_part" if took_part and not nobody else "not", of_anyone=nobody)
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
        town = any(word.folded in self._vocabulary.settlements for word in reading.words)
        tied = reading.says_any(self._vocabulary.occupied) and reading.says("topic_cue")
        if not (limit or town or question.organisations) and question.whether == "there":
            # Not so "War die Stadt Darmstadt Partner?", "Fand WatNu in Groningen statt?"
            question = replace(question, of_anyone=tied or self._took_part(reading))
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

    def _only_in(self, land: str, case: Case) -> Question:
        """That there were places in other Länder; where there were none, all places, of whatever kind they are."""
        (name,) = case.names
        elsewhere = {one.id for one in self._catalogue.laender_of(self._catalogue.verbuende[name])} - {land}
        return kinds.IsAt((name,), laender=(land,), whether="only") if elsewhere else kinds.Facts((name,), ("where",))

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
        match self._partners.question(case):
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
        claimed = claims_not(reading, self._vocabulary) or asks_if_nobody(reading, self._vocabulary)
        if (left_out and not tells_of_no_tie(reading, self._vocabulary)) or not claimed:
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
        match self._whether.question(Case(half, case.names, there)):
            case kinds.IsAt() if limited(half, self._vocabulary) or half.regions:
                # "Wann lief KIF, und war nur Gifhorn dabei?"
                return kinds.Facts(case.names, tuple(fact for fact in FACTS if fact in {*besides, "partners"}))
            case kinds.IsAt() as asked:
                return replace(asked, facts=besides)
            case kinds.Facts(facts=facts):
                return kinds.Facts(case.names, tuple(fact for fact in FACTS if fact in {*besides, *facts}))
        return None

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
