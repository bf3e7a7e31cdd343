"""Decide what is asked where no Verbund is named, from the surest evidence to the weakest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, get_args

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.certainty import has_inner_capital
from bot.questions.folding import fold
from bot.questions.grammar import Grammar
from bot.questions.kinds import Question
from bot.questions.names import Kind, Names
from bot.questions.negation import affirmed, denied, free, is_lacking, is_negated
from bot.questions.programme import AskedFacts, ProgrammeFacts
from bot.questions.reading import FACTS, SHORT, Reading, Word
from bot.questions.sorts import AskedSorts, Sorts
from bot.questions.subjects import Subjects, Weighed
from bot.questions.times import is_time_denied, times
from bot.questions.topics import TopicIndex
from bot.questions.unnamed.by_subject import BySubject
from bot.questions.unnamed.case import LOOKS, NARROWING, WANTS, Case
from bot.questions.unnamed.searching import Searching
from bot.questions.unnamed.statements import Statements
from bot.questions.unnamed.superlatives import Superlatives
from bot.questions.unnamed.sureness import SURE_BY_ITSELF, SURE_IN_ANY_CASE, is_errand, needed_sureness
from bot.questions.unnamed.trimming import Trimming
from bot.questions.vocabulary import VERBUENDE, Signal, Vocabulary

_FILTERS: Final[dict[kinds.Filter, Kind]] = {
    "themes": "theme",
    "laender": "land",
    "places": "place",
    "organisations": "organisation",
    "towns": "town",
}
_ASIDE: Final = 2
"""So many strange nouns may stand beside words that ask for a fact of the programme."""
_OF_NAMES: Final[tuple[Signal, ...]] = ("coordinator", "partners", "link", "title")
"""What is asked of a Verbund by its name, and of nothing else that the bot could tell of."""

_ALIKE: Final = 0.59
_ALIKE_ALONE: Final = 0.49
_ALIKE_LONG: Final = 0.7
"""From this similarity on (1 is the same), a strange word may be meant as a name; the only strange one sooner, a long
one, which shares parts with many compounds, later."""
_LONG_WORD: Final = 8


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
        self._superlatives = Superlatives(vocabulary, grammar)
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
        reading = case.reading
        return (
            self._lacking(case)
            or self._unknown_place(reading, case.found)
            or self._superlatives.question(case)
            or self._unknown_name(reading, case.found)
            or self._filtered(case)
            or self._of_themes(case)
            or self._of_programme(reading)
            or self._by_subject.question(case)
            or self._of_signals(reading)
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

    def _unknown_place(self, reading: Reading, found: tuple[str, ...]) -> Question | None:
        """Whether Verbünde are looked for in a place that is in no list."""
        if reading.has("programme") or reading.ids("programme"):
            return None
        if found or not reading.asks or any(map(reading.ids, NARROWING)):
            return None
        if reading.ids("theme") and reading.long:
            return None
        return kinds.UnknownPlace() if self._grammar.unknown_place(reading) else None

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

    def _of_themes(self, case: Case) -> Question | None:
        reading = case.reading
        themes = reading.ids("theme")
        if not themes:
            return None
        if reading.asks and not reading.long and (elsewhere := self._grammar.unknown_place(reading)):
            # All of a theme would not be what was asked for.
            return kinds.Search((fold(elsewhere),), themes)
        firm = self._searching.narrowing(case)
        if firm and not reading.has("belong", "members"):
            return replace(self._searching.search(firm, reading), themes=themes)
        if reading.has("count"):
            return kinds.Members(themes, count=True)
        if is_negated(reading, "theme"):
            return kinds.Members(themes, without=True)
        if reading.has("about") and not reading.has("verbund_many", "belong", "members"):
            return kinds.AboutTheme(themes)
        if reading.has("verbund_many", "belong", "members", "partners", "where"):
            return kinds.Members(themes)
        if reading.has("which", "list") and not reading.has("about", "theme_one", "theme_many", "link"):
            return kinds.Members(themes)
        return kinds.AboutTheme(themes)

    def _of_programme(self, reading: Reading) -> Question | None:
        if not (reading.ids("programme") or (reading.has("programme") and not reading.rest)):
            return None
        count = reading.has("count")
        if reading.has("theme_many", "theme_one"):
            return kinds.AllThemes(count=count)
        if reading.has("verbund_many", "list") and (count or not reading.has("about")):
            return kinds.AllVerbuende(count=count)
        return kinds.AboutProgramme()

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

    def _unknown_name(self, reading: Reading, found: tuple[str, ...]) -> Question | None:
        if not self._asks_for_unknown_name(reading, found):
            return None
        heard = self._grammar.unknown_text(reading)
        nearest = self._names.nearest(heard, "verbund", similarity=0.5 if len(fold(heard)) > SHORT else 0.33)
        facts = tuple(fact for fact in FACTS if reading.has(fact))
        if facts:
            return kinds.UnknownName(kinds.Facts(nearest, facts))
        asks_theme = reading.has("theme_one", "theme_many", "belong", "members")
        return kinds.UnknownName(kinds.ThemeOf(nearest) if asks_theme else kinds.AboutVerbuende(nearest))

    def _asks_for_unknown_name(self, reading: Reading, found: tuple[str, ...]) -> bool:
        """Whether one Verbund is asked about, by a name that is in no list."""
        placed = reading.has("belong") or (bool(reading.words) and reading.words[0].says("yes_no"))
        named = [mention for mention in reading.mentions if mention.kind != "theme" or not placed]
        if not reading.rest or named:
            return False
        unknown = [word for word in reading.rest if not self._topics.knows(word.folded)]
        if _is_said_to_be_a_name(unknown, reading):
            return True
        if reading.tells or reading.has("verbund_many", "verbund_any"):
            return False
        if not unknown or (
            reading.has("which_theme") and self._grammar.is_aimed_at(self._grammar.nouns(reading), reading)
        ):
            return False
        if any(not self._topics.knows(word.folded) for word in self._grammar.called(reading)):
            return True
        if placed and reading.ids("theme"):
            sure = reading.has("belong") or any(_looks_like_name(word.text) for word in unknown)
            return sure and not any(word.says("question_word") for word in reading.words)
        if reading.has("belong") and reading.has("which") and any(_looks_like_name(word.text) for word in unknown):
            # "Zu welchem der Fokusthemen gehört SolarDorf?"
            return True
        if reading.has("verbund_one", "theme_one", "belong") and not reading.has("theme_many"):
            return not found or any(_looks_like_name(word.text) for word in unknown)
        if len(reading.words) <= 2:
            # "Wetter heute" is no name.
            return (
                not found
                and not reading.has("someday")
                and any(_looks_like_name(word.text) or self._is_like_name(word) for word in unknown)
            )
        if reading.has(*_OF_NAMES) and len(reading.rest) == 1 and len(reading.words) <= 7:
            # "Who coordinated Quarzilla?", but not "Wo finde ich einen Link zur Steuererklärung?"
            nouns = self._grammar.nouns(reading)
            return bool(nouns) and not (found or reading.seeks_own or self._grammar.is_aimed_at(nouns, reading))
        alike = _ALIKE if len(reading.rest) > 1 else _ALIKE_ALONE
        return reading.has("about", *FACTS) and any(
            _looks_like_name(word.text) or self._is_like_name(word, alike) for word in unknown
        )

    def _is_like_name(self, word: Word, similarity: float = _ALIKE_ALONE) -> bool:
        if word.folded in self._vocabulary.near_words:
            return False
        if len(word.folded) > _LONG_WORD:
            similarity = max(similarity, _ALIKE_LONG)
        return bool(self._names.nearest(word.text, "verbund", 1, similarity))

    # What there is at all

    def _of_signals(self, reading: Reading) -> Question:
        """Nothing is named at all."""
        count = reading.has("count")
        facts = tuple(fact for fact in FACTS if reading.has(fact))
        if reading.has("land_word") or (reading.has("where", "place_word") and reading.has("verbund_many")):
            return kinds.AllLaender()
        everything = {"list", "every"} <= reading.signals or (
            reading.has("verbund_many") and reading.has("list", "every")
        )
        if everything and not reading.has("theme_many"):
            return kinds.AllVerbuende(count=count)
        if reading.has("theme_many") or (reading.has("theme_one") and reading.has("which", "list", "count")):
            return kinds.AllThemes(count=count)
        if reading.has("verbund_many"):
            # "Welche liefen länger als drei Jahre?": all of them would claim that all did.
            limited = facts and (reading.negations or reading.has("limit") or _asks_where_somebody_was(reading))
            if limited or _denies_something(reading):
                return kinds.NotUnderstood()
            return kinds.AllVerbuende(count=count)
        if facts or reading.has("verbund_one", "theme_one", "belong"):
            return kinds.UnknownName(kinds.Facts((), facts) if facts else kinds.AboutVerbuende(()))
        return kinds.NotUnderstood()


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


def _denies_something(reading: Reading) -> bool:
    """Whether "Projekte" is followed by a negation of something unknown: "projects outside of Germany"."""
    looks = [i for i, word in enumerate(reading.words) if word.says("verbund_many")]
    return any(0 < negation.start - i <= _ASIDE for negation in reading.negations for i in looks)


def _asks_where_somebody_was(reading: Reading) -> bool:
    """Whether it is asked in which Verbünde somebody took part, or which they led ("Bei welchen war X dabei?")."""
    behind_preposition = any(other.says("which") for other in reading.words[1:2]) and not reading.words[0].says("which")
    return behind_preposition and reading.has("partners", "coordinator")


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


def _is_said_to_be_a_name(words: Sequence[Word], reading: Reading) -> bool:
    """Whether one of these words is introduced as a name: "one called GreenTrack", "ein Projekt SolarDorf"."""
    looks = reading.has(*VERBUENDE)
    return any(
        (one.says("called") and looks) or (one.says("called", "verbund_one") and _looks_like_name(two.text))
        for one, two in pairwise(reading.words)
        if two in words
    )


def _looks_like_name(text: str) -> bool:
    """Whether a word has capitals inside, or digits, as invented names do."""
    return len(text) > 2 and (has_inner_capital(text) or any(c.isdigit() for c in text))
