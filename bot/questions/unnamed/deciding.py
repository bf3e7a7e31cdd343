"""Decide what is asked where no Verbund is named, from the surest evidence to the weakest."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, get_args

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.folding import fold
from bot.questions.grammar import Grammar
from bot.questions.kinds import Question
from bot.questions.names import Kind, Names
from bot.questions.negation import affirmed, denied, free, is_lacking, is_negated
from bot.questions.programme import AskedFacts, ProgrammeFacts
from bot.questions.reading import FACTS, SHORT, Reading
from bot.questions.sorts import AskedSorts, Sorts
from bot.questions.subjects import Subjects, Weighed
from bot.questions.times import is_time_denied, times
from bot.questions.topics import TopicIndex
from bot.questions.unnamed.by_subject import BySubject
from bot.questions.unnamed.by_theme import ByTheme
from bot.questions.unnamed.case import LOOKS, NARROWING, WANTS, Case
from bot.questions.unnamed.overview import of_all, of_programme
from bot.questions.unnamed.searching import Searching
from bot.questions.unnamed.statements import Statements
from bot.questions.unnamed.superlatives import Superlatives
from bot.questions.unnamed.sureness import SURE_BY_ITSELF, SURE_IN_ANY_CASE, is_errand, needed_sureness
from bot.questions.unnamed.trimming import Trimming
from bot.questions.unnamed.unknown import UnknownNames, UnknownPlaces
from bot.questions.vocabulary import VERBUENDE, Vocabulary

_FILTERS: Final[dict[kinds.Filter, Kind]] = {
    "themes": "theme",
    "laender": "land",
    "places": "place",
    "organisations": "organisation",
    "towns": "town",
}
_ASIDE: Final = 2
"""So many strange nouns may stand beside words that ask for a fact of the programme."""


class Unnamed:
    """Decides on readings in which no Verbund is named."""

    def __init__(
        self,
        catalogue: Catalogue,
        vocabulary: Vocabulary,
        names: Names,
        topics: TopicIndex,
        grammar: Grammar,
        subjects: Subjects,
        programme: ProgrammeFacts,
        sorts: Sorts,
    ) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._names = names
        self._topics = topics
        self._grammar = grammar
        self._subjects = subjects
        self._programme = programme
        self._sorts = sorts
        self._trimming = Trimming(catalogue, names, grammar)
        self._searching = Searching(grammar)
        self._statements = Statements(self._searching)
        self._unknown_places = UnknownPlaces(grammar)
        self._unknown_names = UnknownNames(vocabulary, names, topics, grammar)
        self._superlatives = Superlatives(vocabulary, grammar)
        self._by_theme = ByTheme(grammar, self._searching)
        self._by_subject = BySubject(topics, grammar, self._searching)

    def question(self, reading: Reading, extra: tuple[str, ...] = ()) -> Question:
        """What is asked. `extra` are words that might have been names, and may be subjects."""
        asked = self._programme.asked(reading)
        reading = self._trimming.beside(asked.at, reading)
        case = self._case(reading, extra, beside_facts=bool(asked.ids))
        sorts = self._sorts.asked(reading)
        if not (sorts and self._outweighs(sorts, asked)) and self._asks_facts(case, asked):
            return kinds.AboutProgramme(asked.ids)
        if sorts:
            return self._of_sorts(reading, sorts)
        found = self._decided(case)
        return replace(found, facts=_asked_of_each(found, reading)) if isinstance(found, kinds.Search) else found

    def _outweighs(self, sorts: AskedSorts, asked: AskedFacts) -> bool:
        """Whether organisations are asked for rather than facts of the programme.

        Where "which" binds them ("Welche Kommunen wurden gefördert?"), facts that other words ask for tell more; only
        those that just say in general who took part tell less than a list. Where nothing binds them, a list of them is
        asked for by nothing but them, and for Verbünde with them only words that are said of the programme alone ask
        for something else.
        """
        return asked.taking_part if sorts.bound else not (sorts.listed or asked.own)

    def _decided(self, case: Case) -> Question:
        """What is asked, as far as its words tell."""
        if told := self._statements.question(case):
            return told
        case = self._trimming.to_the_point(case)
        return (
            self._lacking(case)
            or self._unknown_places.question(case)
            or self._superlatives.question(case)
            or self._unknown_names.question(case)
            or self._filtered(case)
            or self._by_theme.question(case)
            or of_programme(case)
            or self._by_subject.question(case)
            or of_all(case)
        )

    # Subjects

    def _case(self, reading: Reading, extra: tuple[str, ...] = (), *, beside_facts: bool = False) -> Case:
        """The reading with what the words that are left weigh."""
        content = [self._grammar.subject(word) for word in reading.rest]
        if any(map(reading.ids, NARROWING)):
            content = [word for word in content if not self._grammar.is_location(word, reading)]
        weighed = self._subjects.weigh((*content, *extra), {*self._grammar.nouns(reading), *extra})
        return Case(reading, weighed, needed_sureness(reading, weighed), beside_facts)

    # Filters

    def _filtered(self, case: Case) -> Question | None:
        """A search by places, organisations and times, and by the themes and subjects beside them."""
        reading, weighed = case.reading, case.weighed
        named = {name: affirmed(reading, kind) or denied(reading, kind) for name, kind in _FILTERS.items()}
        spans = times(reading, self._vocabulary)
        narrowed = any(ids for name, ids in named.items() if name != "themes")
        if narrowed and reading.has("theme_many", "which_theme") and any(n.lacks for n in reading.negations):
            # "Welche Themen haben keine Projekte in Bayern?"
            return kinds.NotUnderstood()
        wanted = reading.has(*WANTS) or (reading.has("begins", "ends") and reading.asks)
        timed = spans and (wanted or named["themes"]) and not (case.beside_facts or reading.ids("programme"))
        if not narrowed and not timed:
            return None
        if timed and free(reading) and not is_time_denied(reading):
            return kinds.NotUnderstood()
        beside = any(ids for name, ids in named.items() if name != "towns")
        if named["towns"] and not beside and not self._asks_there(case):
            return kinds.NotUnderstood()
        everyday = reading.has("someday") and not reading.has(*LOOKS)
        if everyday and reading.rest and weighed.value < SURE_IN_ANY_CASE:
            # "Welcher Bus fährt heute nach Dortmund?"
            return kinds.NotUnderstood()
        if reading.has("how") and reading.rest and not reading.has(*WANTS) and weighed.value < SURE_BY_ITSELF:
            # "Wie hat Dortmund gespielt?"
            return kinds.NotUnderstood()
        words = self._searching.narrowing(case) or self._dealt_with_there(named, reading, weighed)
        unknown = tuple(word for word in self._grammar.nouns(reading) if not self._is_known(word, reading, words))
        wanted = reading.has(*WANTS) and (reading.has(*LOOKS) or not is_errand(reading))
        if unknown and not words and wanted and self._asks_for_thing(reading):
            # "Gibt es in Wuppertal noch Karten für die Schwebebahn?"
            return _narrowed(kinds.Search(unknown), named)
        if unknown and not words and not wanted and not reading.ids("theme"):
            # "Wie wird das Wetter in Dortmund?" is about the weather.
            return _narrowed(kinds.Search(unknown), named) if len(reading.words) <= SHORT else kinds.NotUnderstood()
        aimed = tuple(word for word in unknown if self._grammar.is_aimed_at((word,), reading))
        if not named["organisations"] and not reading.long:
            words = words or aimed
            if not words and (elsewhere := self._grammar.unknown_place(reading)):
                # "In Ostdeutschland außer Thüringen": all others would not be what was asked for.
                words = (fold(elsewhere),)
        excluding = tuple(name for name, kind in _FILTERS.items() if is_negated(reading, kind))
        if timed and is_time_denied(reading):
            excluding = (*excluding, "times")
        outside = denied(reading, "land") if affirmed(reading, "land") else ()
        return replace(
            _narrowed(self._searching.search(words, reading), named),
            excluding=excluding,
            outside=outside,
            times=spans,
            leading=bool(named["organisations"]) and _asks_what_was_led(reading),
        )

    def _asks_for_thing(self, reading: Reading) -> bool:
        """Whether something certain is looked for in a place, and not just what there is."""
        whatever = any(word.says("something") for word in reading.words)
        if len(reading.words) <= SHORT or whatever or reading.has(*LOOKS, "programme", "partners"):
            return False
        return all(mention.kind in {"place", "town"} for mention in reading.mentions)

    def _lacking(self, case: Case) -> Question | None:
        """A search for Verbünde of which something is not known: "Welche haben keine Website?"."""
        reading, found = case.reading, case.found
        other = reading.has("theme_many", "which_theme", "land_word", "place_word")
        looks = reading.has("verbund_many", "which") and not other
        denies = reading.negations or reading.has("missing")
        if not (looks and denies and reading.asks) or len(found) < len(reading.rest):
            return None
        lacking = tuple(fact for fact in get_args(kinds.Lack) if is_lacking(fact, reading))
        if not lacking or times(reading, self._vocabulary):
            return None
        affirming = replace(case, reading=replace(reading, negations=()), beside_facts=False)
        search = self._filtered(affirming) or self._searching.search(found, reading)
        return replace(search, lacking=lacking, leading=False) if isinstance(search, kinds.Search) else None

    def _dealt_with_there(
        self, named: Mapping[kinds.Filter, tuple[str, ...]], reading: Reading, weighed: Weighed
    ) -> tuple[str, ...]:
        """What tells more of the Verbünde looked for, if any of them in these Länder and places deals with it."""
        catalogue = self._catalogue
        there = {
            *(verbund for id_ in named["laender"] for verbund in catalogue.ids_in(catalogue.laender[id_])),
            *(verbund for id_ in named["places"] for verbund in catalogue.verbuende_at(catalogue.places[id_])),
        }
        words = self._grammar.describing(weighed.firm, reading) if there else ()
        return words if any(hit.verbund in there for hit in self._topics.search(words)) else ()

    def _asks_there(self, case: Case) -> bool:
        """Whether a text that names nothing but towns asks for Verbünde: who asks for the weather there does not."""
        reading = case.reading
        if reading.has(*LOOKS, "programme") or case.searches:
            return True
        questioned = any(word.says("question_word") for word in reading.words)
        if not reading.rest and not (reading.has("first_person") and questioned):
            # "Im Umkreis von 50 km um Bonn", "Und bei uns in München?"
            return True
        aimed = {
            word for word in map(self._grammar.subject, reading.rest) if self._grammar.is_aimed_at((word,), reading)
        }
        if aimed.intersection(case.weighed.firm):
            return True
        # "Wer forscht in Kiel?" has a strange verb; "Wie komme ich nach Kiel?" is an errand.
        wants = reading.has(*WANTS, "who") and not reading.asks_other
        start = next(mention.start for mention in reading.mentions if mention.kind == "town")
        # What follows the town only tells more about it: "anything in Flensburg, just over the border".
        before = replace(reading, rest=tuple(word for word in reading.rest if word in reading.words[:start]))
        strange = self._grammar.nouns(before) if wants else tuple(map(self._grammar.subject, reading.rest))
        errand = reading.has("first_person") and not reading.words[0].says("yes_no")
        asks = wants or (reading.asks and not errand)
        return asks and aimed.issuperset(strange)

    def _is_known(self, word: str, reading: Reading, words: tuple[str, ...]) -> bool:
        return word in words or self._topics.knows(word) or self._grammar.is_location(word, reading)

    def _of_sorts(self, reading: Reading, asked: AskedSorts) -> Question:
        """The organisations of some kinds, or Verbünde with them, narrowed by whatever else is said.

        What else is said and narrows nothing makes it something else that is asked: organisations that have nothing
        to do with the Verbünde, or what nobody knows.
        """
        if asked.unclear:
            return kinds.NotUnderstood()
        rest = asked.rest(reading)
        found = self._decided(self._case(rest))
        match found:
            case kinds.NotUnderstood() | kinds.UnknownName() | kinds.UnknownPlace() | kinds.Perhaps() if (
                not asked.lists(rest)
            ):
                return found
            case kinds.Members(themes=themes, without=False) | kinds.AboutTheme(themes=themes):
                search = kinds.Search(themes=themes)
            case kinds.Search():
                search = found
            case _ if asked.lists(rest):
                search = kinds.Search()
            case kinds.AllVerbuende() | kinds.AllLaender() if not asked.listed:
                search = kinds.Search()
            case _:
                return kinds.NotUnderstood()
        if times(reading, self._vocabulary) and not search.times:
            return kinds.NotUnderstood()
        if asked.lists(rest) and search == kinds.Search():
            return kinds.AllOrganisations(asked.sorts, leading=asked.leading)
        if not asked.sorts:
            return search
        excluding = (*search.excluding, "sorts") if asked.left_out else search.excluding
        return replace(search, sorts=asked.sorts, leading=asked.leading, excluding=excluding)

    # Themes and the programme

    def _asks_facts(self, case: Case, asked: AskedFacts) -> bool:
        """Whether a text asks for these facts of the programme, and not for something that they only touch."""
        reading = case.reading
        if not asked.ids or asked.listed:
            return False
        narrowed = any(map(reading.ids, NARROWING))
        looks = reading.has(*LOOKS) and not asked.looks
        if looks and (narrowed or reading.ids("theme")):
            return False
        if reading.ids("programme") and not case.weighed.firm:
            return True
        several = asked.own and len(asked.ids) > 1
        if not (reading.asks or several) or (narrowed and not asked.own):
            return False
        meant = not looks and (asked.own or reading.has("programme"))
        if case.weighed.firm and case.searches and not meant:
            return False
        return len(self._grammar.nouns(reading)) <= (0 if reading.seeks_own else _ASIDE)

    # The most, the first, the longest

    # Names that are in no list

    # What there is at all


def _asked_of_each(search: kinds.Search, reading: Reading) -> tuple[kinds.Fact, ...]:
    """The facts that are asked of the Verbünde that are searched for: "Wann endete das Projekt in Remscheid?".

    Of several only those that a line tells, and none that the search itself is about.
    """
    if search.count or search.excluding or search.lacking:
        return ()
    told = {
        "where": search.laender or search.places or search.towns,
        "when": search.times,
        "partners": search.organisations,
        "coordinator": search.organisations,
    }
    facts: list[kinds.Fact] = [fact for fact in FACTS if reading.has(fact) and not told.get(fact)]
    if reading.has("verbund_one") and reading.has("theme_one", "belong") and not search.themes:
        facts.insert(0, "theme")
    several = reading.has("verbund_many", "verbund_any")
    if search.words and not reading.has("verbund_one") and len(reading.words) > SHORT:
        # In "towns sharing staff", towns ask for no place.
        asked = {fact for fact in FACTS for word in reading.words if word.says(fact) and word.says("question_word")}
        facts = [fact for fact in facts if fact in asked or (several and fact in kinds.BRIEF)]
    return tuple(fact for fact in facts if not several or fact in kinds.BRIEF)


def _narrowed(search: kinds.Search, named: Mapping[kinds.Filter, tuple[str, ...]]) -> kinds.Search:
    return replace(
        search,
        themes=named["themes"],
        laender=named["laender"],
        places=named["places"],
        organisations=named["organisations"],
        towns=named["towns"],
    )


def _asks_what_was_led(reading: Reading) -> bool:
    """Whether Verbünde are looked for that an organisation coordinated; "Wer leitet das ILS?" looks for none."""
    looks = reading.has(*VERBUENDE, "which")
    return looks and reading.has("coordinator") and not reading.has("partners", "who")
