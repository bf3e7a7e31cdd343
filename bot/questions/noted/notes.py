"""What to say beside an answer: how the text was understood, what it takes for granted, and what is not known."""

from collections.abc import Collection, Iterator
from itertools import chain, pairwise

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.at_once import beside_whose_run, is_surely_known
from bot.questions.named.besides import set_aside
from bot.questions.named.but_not_in import is_said_not_to_be_theirs
from bot.questions.named.claims import Claims
from bot.questions.named.same_one import asks_if_one
from bot.questions.named.things import Things
from bot.questions.names.beside import UnknownBeside
from bot.questions.names.names import Mention
from bot.questions.names.namesakes import called_elsewhere
from bot.questions.names.persons import asks_for_persons, claims_person
from bot.questions.noted.claimed_events import claimed
from bot.questions.noted.claimed_figures import ClaimedFigures
from bot.questions.noted.claimed_parts import ClaimedParts
from bot.questions.noted.counts import ClaimedCounts
from bot.questions.noted.found import NotedFinds
from bot.questions.noted.found_figures import FoundFigures
from bot.questions.noted.given_sums import untold_giver
from bot.questions.noted.in_language import on_language
from bot.questions.noted.known_of_none import known_of_none
from bot.questions.noted.lands_of_places import LandsOfPlaces
from bot.questions.noted.led_by_kind import led_by_kind
from bot.questions.noted.mentions import NotedMentions
from bot.questions.noted.mistaken import MistakenGivers
from bot.questions.noted.nameless import nameless_places
from bot.questions.noted.note import Note
from bot.questions.noted.partners import StrangePartners
from bot.questions.noted.places import NotedPlaces
from bot.questions.noted.presumed_lead import presumed_lead
from bot.questions.noted.presumed_sums import presumed_sum
from bot.questions.noted.presumed_times import untimely
from bot.questions.noted.presumptions import Presumptions
from bot.questions.noted.regions import regions_unheeded
from bot.questions.noted.searches import NotedSearches
from bot.questions.noted.seats import seats_of_partners
from bot.questions.noted.sizes import NotedSizes
from bot.questions.noted.sorts import NotedSorts
from bot.questions.noted.subjects import NotedSubjects
from bot.questions.noted.things import UnknownThings
from bot.questions.noted.told_subjects import ToldSubjects
from bot.questions.noted.undecided import Undecided
from bot.questions.noted.why import asks_why, asks_why_moved, asks_why_not, presumes_other
from bot.questions.numbers.counting import Counting
from bot.questions.numbers.sums import sums_told
from bot.questions.organisations.from_whom import comes_from_somebody
from bot.questions.places.in_germany import asks_of_germany
from bot.questions.places.near_speaker import NearSpeaker
from bot.questions.places.sizes import settlements_asked
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.topics.decisive import Decisive
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.town_seats import town_of_seat
from bot.questions.words.folding import as_written, fold
from bot.questions.words.signals import THEMES, VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


class Notes:
    """Finds what to say beside answers about one catalogue."""

    def __init__(
        self,
        catalogue: Catalogue,
        vocabulary: Vocabulary,
        topics: TopicIndex,
        grammar: Grammar,
        programme: ProgrammeFacts,
        things: Things,
        presumptions: Presumptions,
        lands: LandsOfPlaces,
        near: NearSpeaker,
        decisive: Decisive,
    ) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._topics = topics
        self._grammar = grammar
        self._programme = programme
        self._things = things
        self._presumptions = presumptions
        self._undecided = Undecided(vocabulary, topics, grammar)
        self._partners = StrangePartners(catalogue, vocabulary, topics, grammar, presumptions.towns, programme)
        self._givers = MistakenGivers(catalogue, vocabulary, programme, things)
        self._places = NotedPlaces(catalogue, vocabulary)
        self._mentions = NotedMentions(catalogue, vocabulary)
        self._sorts = NotedSorts(catalogue, vocabulary, grammar.nouns)
        self._sizes = NotedSizes(vocabulary, topics, grammar.nouns)
        self._subjects = NotedSubjects(vocabulary, topics, grammar, decisive)
        counting = Counting(vocabulary)
        self._counts = ClaimedCounts(catalogue, vocabulary)
        self._figures = ClaimedFigures(catalogue, vocabulary, things.figures)
        self._parts = ClaimedParts(catalogue, vocabulary, Claims(catalogue, vocabulary, counting))
        self._told_subjects = ToldSubjects(vocabulary, topics, grammar, things, programme)
        self._searches = NotedSearches(
            vocabulary, programme, things, self._undecided, self._subjects, self._sorts, near,
            FoundFigures(catalogue, topics, grammar.nouns, things.figures, vocabulary),
        )  # fmt: skip
        self._finds = NotedFinds(catalogue, vocabulary, counting, self._counts, lands, self._mentions)
        self._beside = UnknownBeside(vocabulary, topics)
        self._unknown_things = UnknownThings(catalogue, vocabulary, grammar, things)

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """What to say beside the answer to a question, by the reading that it was understood from."""
        match question:
            case kinds.UnknownName() | kinds.UnknownPlace():
                yield from self._on_unknown(question, reading)
                return
            case kinds.AskBack() | kinds.NotUnderstood() | kinds.Identity():
                return
        if isinstance(question, kinds.Search | kinds.Facts):
            yield from _on_compared(question, reading)
        yield from self._on_run_beside(question, reading)
        mistaken = tuple(self._givers.on(question, reading))
        yield from mistaken
        yield from regions_unheeded(question, reading, self._topics)
        yield from self._places.on(question, reading)
        yield from self._mentions.on(question, reading)
        yield from (Note("together", heard) for heard in self._unheeded(question, reading))
        unlisted = dict(self._grammar.locatives.unknown_organisations(reading))
        joined = self._beside.organisations(reading) if isinstance(question, kinds.Search) else ()
        yield from (Note("organisation", heard) for heard in chain(map(as_written, unlisted.values()), joined))
        beside = "" if unlisted else self._unknown_beside(reading)
        strange = None if unlisted else self._partners.note(question, reading)
        if strange and not _is_part(strange.heard, beside):
            yield strange
        untrue = tuple(self._presumptions.untrue(question, reading))
        yield from self._on_untrue(untrue, unlisted, reading)
        if not (untrue or strange or unlisted):
            yield from self._on_presumed(question, reading)
        yield from self._of_programme(question, reading)
        denied = beside or (strange.heard if strange else "")
        # The number that is claimed is told once.
        on_things = tuple(self._figures.on(question, reading)) or tuple(self._told_subjects.on(question, reading))
        on_things = on_things or tuple(self._on_things(question, reading))
        things = tuple(note for note in on_things if not _is_part(note.heard, denied))
        if not (mistaken or things) and self._stays_open(question, reading):
            yield Note("neither", "")
        elif isinstance(question, kinds.AboutVerbuende) and not (mistaken or things):
            # "Wie viel Geld bekam KoSI-LAB von Dortmund?"
            giver = untold_giver(question, reading, self._catalogue, self._vocabulary)
            giver = giver or self._sum_asked_for(question, reading)
            yield from [Note("undocumented", as_written(giver))] if giver else []
        if mistaken:
            things = tuple(note for note in things if note.kind != "neither")
        yield from things
        yield from self._on_reason(question, reading, judged=bool(untrue))
        yield from nameless_places(question, reading, self._catalogue, self._things, self._vocabulary)
        if isinstance(question, kinds.Search):
            yield from self._searches.on(question, reading)
        elif self._undecided.is_left(question, reading):
            yield Note("undecided", "")
        yield from chain(on_language(question, reading, self._vocabulary), self._finds.on(question, reading))
        yield from self._on_what_is_told(question, reading, alone=not (things or denied), judged=bool(untrue or things))
        if beside:
            yield Note("unknown", beside)

    def _of_programme(self, question: Question, reading: Reading) -> Iterator[Note]:
        """What the programme tells of a fact of which it is not known of a single Verbund."""
        match question:
            case kinds.Facts(facts=(fact,)) if (one := self._programme.of_one(reading)) and one[1] == fact:
                yield Note("programme", one[0])

    def _on_untrue(
        self, untrue: Collection[tuple[Mention, str]], unlisted: Collection[Mention], reading: Reading
    ) -> Iterator[Note]:
        """What is named beside one Verbund and has nothing to do with it, unless its texts tell of it."""
        for mention, verbund in untrue:
            told = mention.kind == "town" and self._things.is_told(mention.heard, (verbund,))
            # That Hochschule Bochum is told of says nothing of the town.
            told = told and not self._presumptions.is_only_in_name(mention, verbund, reading)
            if not (told or mention in unlisted or self._programme.touches_apart(reading)):
                yield Note("presumed", mention.heard, (mention.kind, mention.ids[0]), verbund)

    def _on_reason(self, question: Question, reading: Reading, *, judged: bool) -> Iterator[Note]:
        """That no reason is known of what is asked why, or not even if it is so.

        `judged`: that something that is taken for granted is not so is told already.
        """
        if asks_why_moved(question, reading, self._vocabulary) or (
            isinstance(question, kinds.AboutVerbuende) and self._presumes_end_of_thing(question.verbuende, reading)
        ):
            yield Note("reason", "whether")
        elif isinstance(question, kinds.AboutVerbuende) and asks_why_not(question, reading) and not judged:
            yield Note("reason", "open")
        elif asks_why(question, reading) and not presumes_other(question, reading, self._catalogue):
            yield Note("reason", "")

    def _presumes_end_of_thing(self, verbuende: tuple[str, ...], reading: Reading) -> bool:
        """Whether it is asked why something inside Verbünde came to nothing, of which no text tells."""
        if not reading.words[0].says("why") or self._things.failed(reading):
            return False
        failing = (word.folded for word in reading.rest if word.folded in self._vocabulary.fails)
        return any(not self._things.is_told(word, verbuende) for word in failing)

    def _on_presumed(self, question: Question, reading: Reading) -> Iterator[Note]:
        """What those who took part are taken to have done, and did not; and what they were given, which is not told."""
        if leading := presumed_lead(question, reading, self._catalogue, self._vocabulary):
            yield Note("not_led", leading.heard, (leading.kind, leading.ids[0]), reading.ids("verbund")[0])
        if so := led_by_kind(question, reading, self._catalogue, self._vocabulary):
            yield Note("so", so)
        if given := self._presumptions.given_apart(question, reading):
            yield Note("thing", given.heard)

    def _sum_asked_for(self, question: kinds.AboutVerbuende, reading: Reading) -> tuple[Word, ...]:
        """The word for a sum that is asked for beside a card without one: "Was ist KIF, wie viel Geld gab's?"."""
        known = any(self._catalogue.verbuende[name].funding for name in question.verbuende)
        if known or not (reading.has("about") and reading.has("money") and reading.says("how")):
            return ()
        funded = self._vocabulary.funded
        said = [word for word in reading.words if word.says("money")]
        # "Wie hoch war die Förderung?"
        return tuple(said or (word for word in reading.words if word.folded in funded and word.says("programme")))[:1]

    def _stays_open(self, question: Question, reading: Reading) -> bool:
        """Whether it is asked if somebody else gave money, or nobody else did, which the facts only may tell."""
        if reading.says("how_many", "question_word"):
            return False
        match question:
            case kinds.AboutVerbuende():
                return comes_from_somebody(reading, self._vocabulary)
            case kinds.Facts(facts=facts) if "funder" in facts:
                return reading.has("only") and reading.words[0].says("yes_no")
        return False

    def _on_things(self, question: Question, reading: Reading) -> Iterator[Note]:
        """What is not known of something inside a Verbund, or of the persons behind it."""
        of_verbuende = isinstance(question, kinds.Facts | kinds.AboutVerbuende | kinds.AllOrganisations)
        if of_verbuende and reading.ids("verbund") and self._asks_for_persons(reading):
            yield Note("persons", "")
        else:
            told = tuple(known_of_none(question, reading, self._programme, self._things))
            yield from told or self._unknown_things.on(question, reading)

    def _asks_for_persons(self, reading: Reading) -> bool:
        words, is_described = self._vocabulary, self._grammar.nouns.is_described
        return asks_for_persons(reading, words) or claims_person(reading, words, is_described)

    def _unknown_beside(self, reading: Reading) -> str:
        """A name in no list beside that of a Verbund; "KIF und Leerstand?" asks for no other one."""
        verbuende = reading.ids("verbund")
        heard = self._beside.heard(reading) if verbuende else ""
        return "" if any(self._topics.met((fold(heard),), verbund) for verbund in verbuende) else heard

    def _on_what_is_told(self, question: Question, reading: Reading, *, alone: bool, judged: bool) -> Iterator[Note]:
        """What is not known of that which an answer of one kind tells; `alone`: nothing is said of things already.

        `judged`: something that is claimed is said not to be so, or not to be known.
        """
        yield from self._parts.on(question, reading, judged=judged)
        if isinstance(question, kinds.Search | kinds.Perhaps | kinds.Members | kinds.ThemesOn | kinds.AboutTheme):
            yield from self._subjects.not_told_apart(question, reading)
        yield from self._counts.on(question, reading)
        yield from presumed_sum(question, reading, self._vocabulary)
        yield from untimely(question, reading, self._catalogue, self._vocabulary)
        match question:
            case kinds.AboutVerbuende() if self._asks_who_paid_besides(reading):
                yield from (Note("programme", fact) for fact in self._programme.of_money())
            case kinds.AboutVerbuende(verbuende=(_, _)) | kinds.ThemeOf(verbuende=(_, _)) if asks_if_one(
                reading, self._vocabulary
            ):
                yield Note("distinct", "")
            case kinds.ThemeOf(verbuende=(verbund,)):
                yield from self._subjects.as_theme(verbund, reading)
            case kinds.AboutVerbuende(verbuende=(verbund,)) if alone:
                notes = self._subjects.of_verbund(verbund, reading)
                yield from filter(None, (self._as_told(note, verbund) for note in notes))
            case kinds.Siblings() if self._asks_for_alike(reading):
                yield Note("alike", "")
            case kinds.Facts(facts=facts) if "money" in facts and (reading.has("price") or self._tells_cost(reading)):
                yield Note("price", "")
            case kinds.Facts(facts=("partners",)):
                yield from (Note("seat", heard) for heard in seats_of_partners(reading, self._vocabulary))
            case kinds.AboutProgramme(details=details):
                yield from self._on_programme(details, reading)
            case kinds.Perhaps(words=words):
                yield from self._subjects.read_otherwise(words, reading)
                yield from self._subjects.left_out(words, reading)
            case kinds.Search() | kinds.ThemesOn():
                yield from self._subjects.on(question, reading)
                if self._asks_price(kinds.words_of(question.words), reading):
                    yield Note("price", "")
                chosen = isinstance(question, kinds.Search) and bool(question.without.sorts)
                yield from self._sizes.on(kinds.words_of(question.words), reading, chosen=chosen)
            case kinds.Members():
                yield from self._sizes.on((), reading)
            case kinds.AllOrganisations():
                yield from self._sorts.on(question, reading)
                if town := town_of_seat(reading, self._vocabulary):
                    yield Note("seat", town.heard)
                if self._sorts.are_there_after_all(question, reading):
                    yield Note("so", "after_all")
            case kinds.AllPlaces() if small := settlements_asked(reading, self._vocabulary):
                yield Note("size", small)

    def _as_told(self, note: Note, verbund: str) -> Note | None:
        """A note on a thing that is told, or that the texts do not have the word; nothing where they may."""
        if note.kind != "told" or self._things.is_told(note.heard, (verbund,)):
            return note
        return None if self._things.is_mentioned(note.heard, verbund) else Note("unsaid", note.heard)

    def _tells_cost(self, reading: Reading) -> bool:
        """Whether a sum is told that a Verbund is to have cost, and not been given: "KIF kostete 465.000 Euro"."""
        given = reading.says_any(self._vocabulary.gets)
        costs = any(word.says("money") and word.folded not in self._vocabulary.currency for word in reading.words)
        funded = reading.says_any(self._vocabulary.funded)
        return costs and not (given or funded) and sums_told(reading, self._vocabulary) is not None

    def _asks_price(self, found: Collection[str], reading: Reading) -> bool:
        """Whether it is asked what something costs, and not for Verbünde on prices: "Was kostet Bauland?"."""
        subject = any(word.folded in found and word.says("price") for word in reading.words)
        return reading.has("price") and reading.says("question_word") and not (subject or reading.has(*VERBUENDE))

    def _asks_for_alike(self, reading: Reading) -> bool:
        """Whether what is like a Verbund is asked for, and not what is in its theme."""
        likened = reading.says_any(self._vocabulary.likens)
        return likened and not reading.has("same", *THEMES)

    def _asks_who_paid_besides(self, reading: Reading) -> bool:
        """Whether it is asked what a Verbund is, and then who paid for it; who does today is not known."""
        today = reading.says_any(self._vocabulary.today)
        return reading.has("about") and reading.has("joins") and self._programme.asks_who_paid(reading) and not today

    def _on_programme(self, details: tuple[str, ...], reading: Reading) -> Iterator[Note]:
        """That what facts of the programme cost is not known, nor whether what is asked beside them is so."""
        if details and (verdict := claimed(details, reading, self._programme, self._catalogue, self._vocabulary)):
            yield verdict
        elif details and reading.has("money") and not self._programme.answers(details, "money"):
            yield Note("undocumented", as_written(word for word in reading.words if word.says("money")))
        elif details and self._is_left_open(details, reading):
            yield Note("neither", "")

    def _is_left_open(self, details: tuple[str, ...], reading: Reading) -> bool:
        """Whether it is asked, or said to be confirmed, what these facts of the programme do not tell."""
        asks = reading.words[0].says("yes_no")
        claims = tag_start(reading, self._vocabulary) < len(reading.words)
        if (asks or claims) and self._programme.asks_who_led(details, reading):
            return True
        return asks and (self._programme.has_beside(details, reading) or self._programme.is_silent_on(details, reading))

    def _on_run_beside(self, question: Question, reading: Reading) -> Iterator[Note]:
        """When the Verbund was at work beside which others are found that were at the same time."""
        match question:
            case kinds.Search(times=(_, *_), without=kinds.Without(verbuende=(_,) as named)):
                beside = beside_whose_run(reading, self._vocabulary)
                if beside and beside.ids == named:
                    yield Note("compared", "run", ("verbund", named[0]))
                    if not is_surely_known(self._catalogue.verbuende[named[0]].period):
                        yield Note("surely", "run")

    def _on_unknown(self, question: kinds.UnknownName | kinds.UnknownPlace, reading: Reading) -> Iterator[Note]:
        """What it is that is in no list."""
        if isinstance(question, kinds.UnknownName):
            if heard := self._grammar.nouns.unknown_texts(reading):
                yield Note("unknown", ", ".join(heard))
        elif reading.regions:
            yield Note("region", reading.regions[0].heard)
        elif asks_of_germany(reading, self._vocabulary):
            yield Note("home", "")
        elif abroad := self._grammar.locatives.country(reading):
            yield Note("abroad", abroad)
        else:
            yield Note("unknown", self._grammar.locatives.unknown_place(reading))

    def _unheeded(self, question: Question, reading: Reading) -> Iterator[str]:
        """What a list is to do without, and does not: places that are none that is known ("nicht in Homberg (Ohm)").

        Of a Verbund, all places or partners are told: "Welche Städte außer Dortmund?".
        """
        match question:
            case kinds.Facts(verbuende=names, facts=facts) if not {"where", "partners"}.isdisjoint(facts):
                yield from (mention.heard for mention in set_aside(reading, self._vocabulary))
                # "Welche Orte waren in LAZIKN2030, aber nicht in TempALand?"
                others = (one for one in reading.mentions if one.kind == "verbund" and one.ids[0] not in names)
                yield from (one.heard for one in others if is_said_not_to_be_theirs(one, reading))
                return
            case kinds.Search(places=(), towns=()) | kinds.AllVerbuende() | kinds.Members():
                pass
            case _:
                return
        yield from reading.unheeded
        for place, land in pairwise(reading.mentions):
            if is_denied(place, reading) and (called := called_elsewhere(place, land, reading, self._catalogue)):
                yield called


def _on_compared(question: kinds.Search | kinds.Facts, reading: Reading) -> Iterator[Note]:
    """With which Verbund others are compared, and that only those are listed of which that is sure."""
    if than := reading.than:
        yield Note("compared", than.measure, ("verbund", than.verbund))
        if isinstance(question, kinds.Search) and not than.number.exact:
            yield Note("surely", than.measure)


def _is_part(heard: str, name: str) -> bool:
    """Whether a word is one of those of a name, or the name itself."""
    return bool(heard) and (heard == name or heard in name.split())
