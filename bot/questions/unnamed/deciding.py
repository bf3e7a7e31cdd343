"""Decide what is asked where no Verbund is named, from the surest evidence to the weakest."""

from dataclasses import replace
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.grammar import Grammar
from bot.questions.kinds import Question
from bot.questions.names import Names
from bot.questions.programme import AskedFacts, ProgrammeFacts
from bot.questions.reading import FACTS, SHORT, Reading
from bot.questions.sorts import AskedSorts, Sorts
from bot.questions.subjects import Subjects
from bot.questions.times import times
from bot.questions.topics import TopicIndex
from bot.questions.unnamed.by_filter import ByFilter
from bot.questions.unnamed.by_lack import ByLack
from bot.questions.unnamed.by_subject import BySubject
from bot.questions.unnamed.by_theme import ByTheme
from bot.questions.unnamed.case import LOOKS, NARROWING, Case
from bot.questions.unnamed.overview import of_all, of_programme
from bot.questions.unnamed.searching import Searching
from bot.questions.unnamed.something_else import SomethingElse
from bot.questions.unnamed.statements import Statements
from bot.questions.unnamed.superlatives import Superlatives
from bot.questions.unnamed.sureness import needed_sureness
from bot.questions.unnamed.trimming import Trimming
from bot.questions.unnamed.unknown import UnknownNames, UnknownPlaces
from bot.questions.vocabulary import Vocabulary

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
        self._by_filter = ByFilter(catalogue, vocabulary, topics, grammar, self._searching, SomethingElse(grammar))
        self._by_lack = ByLack(vocabulary, self._searching, self._by_filter)
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
            self._by_lack.question(case)
            or self._unknown_places.question(case)
            or self._superlatives.question(case)
            or self._unknown_names.question(case)
            or self._by_filter.question(case)
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
