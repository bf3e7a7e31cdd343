"""Decide what is asked where no Verbund is named, from the surest evidence to the weakest.

Each kind of question has a decider, which tells what is asked of a case, or that it is not for it to tell (None). The
first that tells decides; their order is what makes the answers right.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain, pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.names import Mention, Names
from bot.questions.numbers.times import times
from bot.questions.organisations.asked_sorts import PARTS, AskedSorts
from bot.questions.organisations.from_whom import comes_from_somebody
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.organisations.sorts import Sorts
from bot.questions.places.home_abroad import home_asked_of
from bot.questions.places.lying import asks_of_most, asks_whether_most
from bot.questions.places.near_speaker import NearSpeaker
from bot.questions.places.sizes import (
    asks_for_size,
    asks_for_utmost,
    leaves_out_settlements,
    size_told,
    without_measures,
    without_own_place,
    without_size,
    without_sizes,
)
from bot.questions.programme.facts_asked import AskedFacts
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.halves import asks_who_did_funding
from bot.questions.reading.negation import affirmed, is_denied, left_out
from bot.questions.reading.opening_verbs import opening_verb
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.topics.decisive import Decisive
from bot.questions.topics.subjects import Subjects
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.applicants import without_applicant
from bot.questions.unnamed.appointments import arranges_to_meet
from bot.questions.unnamed.attributes_beside import attributes_beside
from bot.questions.unnamed.by_documented import ByDocumented, asks_of_known_sum, looks_for_verbuende
from bot.questions.unnamed.by_filter import ByFilter
from bot.questions.unnamed.by_sort import by_sort
from bot.questions.unnamed.by_subject import BySubject
from bot.questions.unnamed.by_sum import BySum
from bot.questions.unnamed.by_theme import ByTheme
from bot.questions.unnamed.called_partners import CalledPartners
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.compared_lists import without_comparing
from bot.questions.unnamed.counted_kinds import CountedKinds
from bot.questions.unnamed.dropped import asks_whether_running, drops_something, looks_for_some, thing_said_to_run
from bot.questions.unnamed.errands import is_for_others, is_for_town_hall
from bot.questions.unnamed.facts_of_each import asks_what_was_done, asks_who_led, with_facts
from bot.questions.unnamed.funded import as_taking_part, where_funded, without_getting, without_paying
from bot.questions.unnamed.givers import asks_who_gave
from bot.questions.unnamed.laender import laender_with_so_many, of_laender, of_places_there, only_places
from bot.questions.unnamed.left_to_choose import is_left_to_choose
from bot.questions.unnamed.mere_partners import without_lead
from bot.questions.unnamed.mere_phrases import MerePhrases
from bot.questions.unnamed.missing import Missing
from bot.questions.unnamed.most_years import of_most_years
from bot.questions.unnamed.only_ones import only_ones
from bot.questions.unnamed.other_programmes import OtherProgrammes
from bot.questions.unnamed.overview import (
    asks_for_known_total,
    of_all,
    of_each_sum,
    of_most_money,
    of_programme,
    sums_of_compared,
    tells_deed,
)
from bot.questions.unnamed.participants import Participants
from bot.questions.unnamed.presumed_times import without_presumed_time
from bot.questions.unnamed.programme_facts import as_one_of_parts, asks_facts, outweighs
from bot.questions.unnamed.searching import Searching
from bot.questions.unnamed.seats import is_led_from, mixes_roles, says_more, seats_beside, seats_pointed_to
from bot.questions.unnamed.something_else import SomethingElse
from bot.questions.unnamed.statements import Statements
from bot.questions.unnamed.superlatives import Superlatives
from bot.questions.unnamed.told_partners import ToldPartners
from bot.questions.unnamed.town_seats import TownSeats
from bot.questions.unnamed.trimming import Trimming
from bot.questions.unnamed.unknown_names import UnknownNames, begun_name
from bot.questions.unnamed.unknown_organisations import UnknownOrganisations
from bot.questions.unnamed.unknown_places import UnknownPlaces
from bot.questions.unnamed.visits import asks_as_visitor
from bot.questions.unnamed.weighing import Weighing
from bot.questions.unnamed.without_any import theme_without_any
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_NOT_UNDERSTOOD: Final = kinds.NotUnderstood()
_LAENDER: Final = kinds.AllLaender()
_TELLING_END: Final = 7
"""Letters that a word must have to tell who somebody is whose title ends with it."""
_ELSEWHERE: Final = kinds.Remark("elsewhere")
_KNOWN_SUMS: Final = kinds.Search(documented=("money",))
_FIRST_LAND: Final = kinds.Superlative("land")
"""What is asked of Länder where nothing narrows it."""

Decider = Callable[[Case], Question | None]
"""Tells what is asked of a case, or nothing where others have to tell."""


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
        organisations: OrganisationWords,
        near: NearSpeaker,
        decisive: Decisive,
    ) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._topics = topics
        self._grammar = grammar
        self._weighing = Weighing(vocabulary, topics, grammar, subjects)
        self._programme = programme
        self._sorts = sorts
        self._counted_kinds = CountedKinds(catalogue, topics, vocabulary)
        self._called = CalledPartners(catalogue, topics, sorts.said, organisations)
        self._unknown = UnknownOrganisations(sorts.said, topics, organisations)
        self._participants = Participants(catalogue, vocabulary, sorts.counting)
        self._told_partners = ToldPartners(vocabulary, topics, organisations)
        self._trimming = Trimming(catalogue, names, grammar, vocabulary, topics)
        self._near = near
        self._town_seats = TownSeats(catalogue, vocabulary, organisations)
        self._others = OtherProgrammes(vocabulary, topics)
        searching = Searching(grammar, vocabulary)
        by_filter = ByFilter(
            catalogue, vocabulary, topics, grammar, searching, organisations, SomethingElse(vocabulary, grammar),
            decisive,
        )  # fmt: skip
        self._by_sum = BySum(vocabulary, self._weighing, by_filter)
        self._statements = Statements(searching, vocabulary, topics)
        self._documented = ByDocumented(vocabulary, searching, by_filter)
        missing, phrases = Missing(vocabulary, topics, grammar), MerePhrases(vocabulary, topics, grammar)
        by_subject = BySubject(vocabulary, topics, grammar, searching, decisive, missing, phrases)
        self._unknown_names = UnknownNames(vocabulary, names, topics, grammar)
        self._deciders: tuple[Decider, ...] = (
            self._documented.question,
            UnknownPlaces(grammar, vocabulary).question,
            Superlatives(vocabulary, grammar, topics).question,
            self._unknown_names.question,
            by_filter.question,
            ByTheme(grammar, searching, vocabulary).question,
            partial(of_programme, grammar=grammar, vocabulary=vocabulary),
            by_subject.question,
        )

    def question(self, reading: Reading, extra: tuple[str, ...] = ()) -> Question:
        """What is asked. `extra` are words that might have been names, and may be subjects."""
        if self._asks_who_governs(reading):
            return _ELSEWHERE
        found = self._asked(reading, extra)
        found = without_own_place(found, reading, self._vocabulary, self._grammar.nouns)
        found = self._near.question(found, reading) or found
        found = begun_name(found, self._catalogue, self._topics) or found
        if found != _NOT_UNDERSTOOD:
            return found
        if self._others.is_known_asked(reading):
            return _ELSEWHERE
        if leaves_out_settlements(reading, self._vocabulary):
            return kinds.Remark("size")
        if sized := asks_for_size(reading, self._vocabulary, self._grammar.nouns, self._topics):
            return sized
        return kinds.SearchHelp() if is_left_to_choose(reading, self._vocabulary) else self._to_look_for(reading)

    def _asks_who_governs(self, reading: Reading) -> bool:
        """Whether it is asked who governs a country or Land, and not who did so when the measure was decided on.

        "Who is the French minister of education?", but not "Wer war Minister, als das Programm begann?".
        """
        if len(reading.words) < ARTICLE or not reading.words[0].says("who") or not reading.words[1].says("yes_no"):
            return False
        # "Bildungsministerin", but "working" ends with no king.
        ends = tuple(word for word in self._vocabulary.statesmen if len(word) >= _TELLING_END)
        governs = self._vocabulary.statesmen
        asked = any(word.folded in governs or word.folded.endswith(ends) for word in reading.words)
        known = reading.ids("programme") or reading.has("programme", *VERBUENDE)
        return asked and not (known or self._programme.asked(reading).ids)

    def given_so_much(self, reading: Reading) -> Question | None:
        """The Verbünde that were given as much money as is told, or nothing where that is not asked."""
        return self._by_sum.question(reading)

    def _to_look_for(self, reading: Reading) -> kinds.NotUnderstood:
        """That nothing was understood, with the subjects that are said all the same: "Wir haben keinen Laden mehr"."""
        told = reading.tells_own or reading.negations or reading.has("lacks")
        errand = reading.seeks_own or reading.seeks_thing or is_for_others(reading, self._vocabulary)
        if not told or errand or reading.has(*VERBUENDE):
            return kinds.NotUnderstood()
        nouns = (word for word in self._grammar.nouns.of(reading) if word not in self._vocabulary.sorts)
        things = (word for word in nouns if self._topics.names_thing(word) and not self._topics.is_relational(word))
        return kinds.NotUnderstood(tuple(dict.fromkeys(things)))

    def _asked(self, reading: Reading, extra: tuple[str, ...]) -> Question:
        """What is asked, wherever somebody is."""
        if mixes_roles(reading):
            return kinds.NotUnderstood()
        named = seats_beside(reading)
        seats = {id_: None for mention in named for id_ in mention.ids} or dict.fromkeys(seats_pointed_to(reading))
        if not seats:
            return self._of_rest(reading, extra)
        found = self._of_rest(reading.without_mentions(named), extra)
        more = any(is_denied(seat, reading) or says_more(seat, named, reading, self._vocabulary) for seat in named)
        if not isinstance(found, kinds.Search) or len(seats) > 1 or more or "partners" in found.without.documented:
            # That nobody from there took part, or nobody else, is not known; nor are several looked for at once.
            return kinds.NotUnderstood()
        facts = tuple(fact for fact in found.facts if fact not in PARTS)
        leading = found.leading or any(is_led_from(seat, reading) for seat in named)
        return replace(found, facts=facts, seats=tuple(seats), leading=leading)

    def _of_rest(self, reading: Reading, extra: tuple[str, ...]) -> Question:
        """What is asked, but for where partners sit."""
        if (made := reading.commissioned) and not self._topics.uses(made.folded):
            return kinds.NotUnderstood()
        if home := self._asked_home(reading):
            return home
        if places := only_places(reading, self._sorts.counting, self._vocabulary):
            return places
        if years := of_most_years(reading, self._vocabulary):
            return years
        if seated := self._town_seats.question(reading):
            return seated
        if only := only_ones(reading, self._vocabulary, self._sorts.counting):
            return only
        if without := theme_without_any(reading):
            return without
        if there := where_funded(reading, self._programme, self._vocabulary):
            return there
        reading = as_taking_part(without_paying(reading, self._programme), self._programme, self._vocabulary)
        reading = without_getting(reading, self._vocabulary)
        return self._of_mere_partners(reading, extra) or self._of_participants(reading, extra)

    def _of_mere_partners(self, reading: Reading, extra: tuple[str, ...]) -> Question | None:
        """Where those who are named took part and did not lead, if a text on who took part asks for that."""
        taking_part = without_lead(reading, self._vocabulary)
        if taking_part is None:
            return None
        match self._of_participants(self._participants.as_partners(taking_part), extra):
            case kinds.Search(organisations=(_, *_)) as search:
                return replace(search, leading=False, partner=True)
        return None

    def _of_participants(self, reading: Reading, extra: tuple[str, ...]) -> Question:
        """What is asked, in whichever part those who are named took part."""
        reading = self._participants.named(self._told_partners.named(reading))
        seats = dict(self._grammar.locatives.unknown_organisations(reading))
        # Beside other names, a place that somebody in no list is called after is left out.
        seated = bool(seats) and len(seats) == len(reading.mentions)
        reading = _without_seats(reading, seats)
        reading = without_comparing(without_applicant(reading, self._vocabulary), self._vocabulary)
        reading = self._without_shares(self._without_verb(reading))
        size = size_told(reading, self._vocabulary, self._grammar.nouns)
        reading = without_measures(without_size(reading, size), self._vocabulary)
        did_funding = asks_who_did_funding(reading, self._vocabulary)
        asked = AskedFacts() if did_funding else self._programme.asked(reading)
        reading, asked = as_one_of_parts(reading, asked, self._topics)
        # A sum that is known of Verbünde, or an end that is not, is none of the programme; "Ziele nicht erreicht" is.
        told = asked.own or any(reading.words[i].says("outcome") for i in asked.at)
        if asks_for_known_total(reading, self._vocabulary):
            return kinds.AllFunding()
        lacks = bool(reading.negations) and not (told or reading.has("partners"))
        if (
            (reading.has("money") or lacks or asks_of_known_sum(reading, self._vocabulary))
            and looks_for_verbuende(reading)
            and (found := self._documented.question(self._weighing.case(reading)))
        ):
            # "Bei welchem ist die Fördersumme am höchsten, soweit bekannt?"
            most = found == _KNOWN_SUMS and reading.has("most", "fewest")
            return kinds.AllFunding() if most else found
        if known := self._said_to_be_known(reading):
            if reading.negations:
                # That something is not documented tells of no subject, and that it is dealt with is not asked.
                return kinds.NotUnderstood()
            reading = reading.left_with(word for word in reading.rest if word not in known)
        if sums := of_most_money(reading, self._vocabulary):
            return sums
        if self._others.are_asked(reading, asked.at):
            return _ELSEWHERE
        reading = self._trimming.beside(asked.at, reading)
        if not asked.own and (sums := of_each_sum(reading, self._vocabulary)):
            return sums
        case = self._weighing.case(reading, extra, beside_facts=asked.own)
        if unknown := self._unknown.question(reading):
            return unknown
        # On average there were so many of any kind.
        sorts = None if reading.has("average") else self._sorts.asked(reading)
        if not asked.own and (given := self._unknown_names.given(reading)):
            # "Wurde AquaRegio von Kommunen innovativ gefördert?"
            return given
        if not (sorts and outweighs(sorts, asked)) and asks_facts(case, asked, self._grammar, self._vocabulary):
            return kinds.AboutProgramme(asked.ids)
        if is_for_others(reading, self._vocabulary):
            return kinds.NotUnderstood()
        laender, places = affirmed(reading, "land"), affirmed(reading, "place")
        if (
            arranges_to_meet(reading, self._vocabulary)
            or is_for_town_hall(reading, self._vocabulary, self._topics)
            or asks_as_visitor(
                reading, self._vocabulary, self._topics, self._catalogue.verbuende_there(laender, places)
            )
        ):
            return kinds.Remark("elsewhere", laender, places)
        if tells_deed(reading, self._vocabulary):
            # "Who saved the most money?"
            return kinds.NotUnderstood()
        # Unless facts of the programme are asked for as well, it is known by now that no name is given.
        decide = self._decided if asked.own else self._by_words
        if size:
            found = decide(case)
            told = isinstance(found, kinds.Perhaps) or (
                isinstance(found, kinds.Search)
                and (not asks_for_utmost(size, reading) or not self._vocabulary.sizes.issuperset(found.words))
            )
            return found if told else kinds.Remark("size")
        found = self._of_sorts(reading, sorts) if sorts else decide(case)
        if other := self._counted_kinds.of_one_thing(found, reading) or self._called.looked_for(found, reading):
            return other
        return self._compared(found, reading) or self._with_rest(found, reading, seated=seated)

    def _compared(self, found: Question, reading: Reading) -> Question | None:
        """What is asked of what is found that only all of it tells: which still run, which has the most, who gave."""
        if asks_whether_running(found, reading, self._vocabulary):
            if thing := thing_said_to_run(found, reading, self._grammar):
                return thing
            # None is known to, whatever it deals with.
            without = kinds.Without(themes=left_out(reading, "theme"), laender=left_out(reading, "land"))
            running = kinds.Superlative("running", affirmed(reading, "theme"), affirmed(reading, "land"), without)
            if isinstance(found, kinds.Search) and not (found.either or found.towns or found.sorts):
                # "Läuft zu Leerstand noch etwas?": of these
                words = tuple(filter(self._topics.is_subject, found.words))
                running = replace(running, words=words, places=found.places, organisations=found.organisations)
            return running
        if reading.compares_with("land") and reading.has("which", "how_many") and reading.has(*VERBUENDE):
            # "Welche Länder haben mehr Verbünde als Hessen?"
            return kinds.AllLaender() if reading.has("land_word") else kinds.NotUnderstood()
        if asks_whether_most(reading, self._vocabulary):
            return kinds.Superlative("land") if reading.has("most") else kinds.AllLaender()
        if asks_whether_most(reading, self._vocabulary, "theme"):
            return kinds.Superlative("most" if reading.has("most") else "fewest")
        if asks_whether_most(reading, self._vocabulary, "place"):
            return kinds.AllPlaces() if reading.has("most") else kinds.NotUnderstood()
        if asks_of_most(reading) and isinstance(found, kinds.Superlative):
            return kinds.NotUnderstood()
        if found in (_LAENDER, _FIRST_LAND) and reading.says_any(self._vocabulary.any_partners):
            # "Aus welchem Land kommen die meisten Partner?"
            return kinds.NotUnderstood()
        given = found == _LAENDER and comes_from_somebody(reading, self._vocabulary)
        if given or asks_who_gave(reading, self._vocabulary):
            # "What projects got money from the state?"
            return kinds.AboutProgramme(tuple(self._programme.of_money()))
        return sums_of_compared(found, reading, self._vocabulary)

    def _with_rest(self, found: Question, reading: Reading, *, seated: bool) -> Question:
        """What is found, with the facts and sizes that are said beside it; nothing where something would be dropped."""
        if found == _LAENDER and attributes_beside(reading, self._vocabulary) - {"where"}:
            # "Alle Verbünde mit Leitung und Bundesland"
            found = kinds.AllVerbuende()
        elif found == _LAENDER:
            found = of_laender(reading, self._sorts.counting, self._vocabulary)
        elif isinstance(found, kinds.Search) and (
            there := of_places_there(found, reading, self._sorts.counting, self._catalogue, self._vocabulary)
        ):
            return there
        elif isinstance(found, kinds.Search | kinds.Members) and laender_with_so_many(reading, self._sorts.counting):
            # "Welche Länder hatten 2018 mehr als drei Verbünde?"
            return kinds.NotUnderstood()
        if looks_for_some(found) and (of_round := self._programme.of_round(reading)):
            return kinds.AboutProgramme(of_round)
        if drops_something(found, reading, self._vocabulary):
            return kinds.NotUnderstood()
        found = without_sizes(found, reading, self._vocabulary, self._grammar.nouns, self._topics)
        found = with_facts(found, reading, self._vocabulary, seated=seated)
        if isinstance(found, kinds.Search) and asks_what_was_done(found, reading, self._vocabulary):
            told = tuple(self._catalogue.verbuende_there((), found.places))
            if len(told) == 1:
                found = replace(found, facts=(*found.facts, "outcome"))
        if isinstance(found, kinds.Search) and found.leading and found.places and _asks_whether(reading):
            # "Leitete Zwickau das oder die Hochschule?", "Stimmt es, dass in Herten die Stadt geleitet hat?"
            found = replace(found, leading=False, organisations=(), sorts=(), facts=("coordinator",))
        if not isinstance(found, kinds.Search):
            return found
        found = without_presumed_time(found, reading, self._catalogue)
        if found.facts and found == kinds.Search(towns=reading.ids("town"), facts=("partners",)):
            # "Welche Institute aus Frankfurt waren beteiligt?"
            said = self._sorts.said.kinds(self._sorts.said.positions(reading), reading)
            # Projects with universities are looked for near a town, where universities from there are not.
            near = any(word.says(*VERBUENDE) for word in reading.words[: reading.mentions[0].start])
            return kinds.Search(towns=found.towns, sorts=said, around=near) if said else found
        return found

    def _asked_home(self, reading: Reading) -> Question | None:
        """What is asked of where somebody is at home abroad: who took part from there, or what no Verbund did there."""
        home = home_asked_of(reading, self._vocabulary, self._grammar.nouns)
        if not home:
            return None
        if home.folded in self._vocabulary.countries and reading.has("partners"):
            return kinds.AllOrganisations(words=(home.folded,))
        return kinds.UnknownPlace() if self._grammar.locatives.unknown_place(reading) else None

    def _without_verb(self, reading: Reading) -> Reading:
        """Without the verb that it opens with, if something else is asked about."""
        verb = opening_verb(reading, self._vocabulary, self._topics, sure=True)
        if verb is None:
            return reading
        others = tuple(word for word in reading.rest if word is not verb)
        return replace(reading, rest=others) if others else reading

    def _said_to_be_known(self, reading: Reading) -> set[Word]:
        """What tells that a subject of Verbünde is known, and is none itself: "Bei welchen ist Leerstand belegt?".

        Not so what says more of another word: "dokumentierte Fälle".
        """
        if not looks_for_verbuende(reading) or (reading.has("outcome") and not reading.negations):
            return set()
        return {
            word
            for word, other in pairwise((*reading.words, None))
            if word
            and word.folded in self._vocabulary.documented
            and word in reading.rest
            and (reading.negations or self._topics.weight(word.folded))
            and other not in reading.rest
        }

    def _without_shares(self, reading: Reading) -> Reading:
        """Without the words that ask for a share: no Verbund deals with "Prozent"."""
        return reading.left_with(word for word in reading.rest if word.folded not in self._vocabulary.shares)

    def _of_sorts(self, reading: Reading, asked: AskedSorts) -> Question:
        """What is asked of organisations of some kinds, by what else is asked."""
        rest = asked.rest(reading)
        if asked.unclear and asks_who_led(reading):
            # "Welche Gemeinden in Hessen waren beteiligt, und wer hat koordiniert?" is told of each Verbund there.
            there = kinds.Search(laender=affirmed(rest, "land"))
            narrowed = self._decided(self._weighing.case(rest)) != there or asked.left_out or asked.called
            return kinds.NotUnderstood() if narrowed else replace(there, sorts=asked.sorts)
        if asked.unclear:
            return kinds.NotUnderstood()
        timed = bool(times(reading, self._vocabulary).conditions)
        landscapes = self._vocabulary.regions.landscapes
        question = by_sort(asked, rest, self._beside_sorts(asked, rest), landscapes, timed=timed)
        # What only names tell narrows nothing else, but may be a subject.
        if isinstance(question, kinds.AllOrganisations) or not asked.called:
            return question
        wider = [self._vocabulary.sorts.get(word, ()) for word in asked.called]
        if all(wider) and not asked.sorts:
            # "Innenentwicklung mit einer Fachhochschule": with any university.
            sorts = tuple(dict.fromkeys(chain.from_iterable(wider)))
            return self._of_sorts(reading, replace(asked, sorts=sorts, called=(), listed=False))
        return self._decided(self._weighing.case(reading))

    def _beside_sorts(self, asked: AskedSorts, rest: Reading) -> Question:
        """What is asked beside kinds of organisations: of a mere subject it is sure ("vacancy but no university")."""
        case = self._weighing.case(rest)
        found, firm = self._decided(case), case.weighed.firm
        alone = asked.ones and bool(firm) and len(firm) == len(rest.rest)
        return kinds.Search(firm) if alone and found == _NOT_UNDERSTOOD else found

    def _decided(self, case: Case) -> Question:
        """What is asked, as far as its words tell."""
        return self._unknown_names.given(case.reading) or self._by_words(case)

    def _by_words(self, case: Case) -> Question:
        """The same where no name is given that is in no list."""
        if told := self._statements.question(case):
            return told
        case = self._trimming.to_the_point(case)
        for decide in self._deciders:
            if question := decide(case):
                return question
        return of_all(case, self._vocabulary)


def _asks_whether(reading: Reading) -> bool:
    """Whether it is asked if something is so, and not for Verbünde of which it is."""
    if reading.has("which", "list", "want", "something", *VERBUENDE):
        return False
    return reading.has("either", "confirm", "whether") or any(word.says("yes_no") for word in reading.words[:1])


def _without_seats(reading: Reading, seats: Mapping[Mention, tuple[Word, ...]]) -> Reading:
    """Without the names of organisations in no list, and the places they are called after if others are named."""
    if not seats:
        return reading
    named = {word for words in seats.values() for word in words}
    reading = reading.left_with(word for word in reading.rest if word not in named)
    return reading.without_mentions(seats) if len(seats) < len(reading.mentions) else reading
