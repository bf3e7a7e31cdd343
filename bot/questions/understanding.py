"""From a text to a question: what follows from what is named and what the other words say.

A text is read once (`reading`); then one question is decided on, from the surest evidence to the weakest: Verbünde that
are named (`named`), talk, and whatever else is asked (`unnamed`). The doubtful becomes a question back.
"""

from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from bot.catalogue import Catalogue, Language
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.mended.asking_lines import with_lines_asked
from bot.questions.mended.enumerating import without_markers
from bot.questions.mended.false_friends import with_false_friends
from bot.questions.mended.putting_right import PuttingRight
from bot.questions.mended.web_addresses import WebAddresses
from bot.questions.named import Named
from bot.questions.named.claimed_at_places import ClaimedAtPlaces
from bot.questions.named.half_understood import HalfUnderstood
from bot.questions.named.projects_there import with_project_there
from bot.questions.named.things import Things
from bot.questions.names.certainty import Certainty
from bot.questions.names.named_persons import asks_who_somebody_is, persons_named
from bot.questions.names.names import Names
from bot.questions.noted.claimed_counts import claimed_count, claimed_of_list
from bot.questions.noted.lands_of_places import LandsOfPlaces
from bot.questions.noted.note import Note
from bot.questions.noted.notes import Notes
from bot.questions.noted.of_none import on_any
from bot.questions.noted.of_part import on_part
from bot.questions.noted.presumptions import Presumptions
from bot.questions.noted.why import after_all, is_so_or_not, on_reason, without_why
from bot.questions.numbers.counting import Counting
from bot.questions.numbers.ranks import ranked
from bot.questions.organisations.filtering_sorts import FilteringSorts
from bot.questions.organisations.listed_sorts import ListedSorts
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.organisations.partner_roles import is_of_all_partners, roles_said
from bot.questions.organisations.said_sorts import SaidSorts
from bot.questions.organisations.sorts import Sorts
from bot.questions.places.near_speaker import NearSpeaker
from bot.questions.places.towns import TownNames
from bot.questions.programme.any_running import asks_whether_any_runs
from bot.questions.programme.besides_programme import Halves, asked_beside, facts_beside
from bot.questions.programme.clues import Clues
from bot.questions.programme.own_events import is_of_verbund
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reader.asked_apart import are_asked_apart, both_answered, cuts
from bot.questions.reader.asked_parts import asked_parts, is_asked_alone, names_all
from bot.questions.reader.last_asked import asked_at_last, endings, is_too_much
from bot.questions.reader.named_ahead import asked_of_named_ahead
from bot.questions.reader.reader import Reader
from bot.questions.reading.digital_things import with_digital_things
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import Reading
from bot.questions.talk.asides import Asides
from bot.questions.talk.asked_language import asked_language
from bot.questions.talk.courtesies import Courtesies
from bot.questions.talk.despair import Despair
from bot.questions.talk.mockery import Mockery
from bot.questions.talk.remarks import Remarks, gesture_in
from bot.questions.talk.resemblance import Resemblance
from bot.questions.talk.resembling import TELLING, Resembling
from bot.questions.talk.restated import restated_at, ways_of_saying, without_what_is_explained
from bot.questions.talk.talk import Talk
from bot.questions.talk.told_places import ToldPlaces
from bot.questions.talk.writers import Writers
from bot.questions.topics.decisive import Decisive
from bot.questions.topics.subjects import Subjects
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed import Unnamed
from bot.questions.unnamed.asked_of_any import asked_of_any
from bot.questions.unnamed.asked_of_part import asked_of_part
from bot.questions.unnamed.asked_of_told import AskedOfTold
from bot.questions.unnamed.of_places import OfPlaces
from bot.questions.words.folding import folded, tokens
from bot.questions.words.loan_words import are_loan_words, is_german
from bot.questions.words.word_files import read_talk, vocabulary


@dataclass(frozen=True, slots=True)
class Understanding:
    """A question, the language it was asked in where that is clear, and what to say beside the answer."""

    question: Question
    language: Language | None
    notes: tuple[Note, ...] = ()
    parts: tuple["Understanding", ...] = ()
    """What is understood of each question, where several are asked at once."""


_GUESSED: Final = (kinds.Search, kinds.Perhaps, kinds.NotUnderstood)
"""What somebody who says who they are does not ask for: "Ich bin Bürgermeister"."""
_DOUBTFUL: Final = (kinds.Perhaps, kinds.UnknownName, kinds.Greeting, kinds.Thanks, kinds.Goodbye, kinds.Remark)
"""What a text may say as a whole rather than without its polite words."""
_CONTENT: Final = (kinds.Thanks(), kinds.Remark("accepted"))
"""What somebody says who is content, or mocks."""
_ON_NOUNS: Final = (kinds.Search, kinds.Perhaps, kinds.NotUnderstood, kinds.UnknownName)
"""What a text may ask that has nothing but nouns, of which English ones may be loan words in a German one."""
_OF_LANGUAGE: Final = kinds.Remark("language")
_NOT_UNDERSTOOD: Final = kinds.NotUnderstood()
_SPOKEN: Final = 7
"""Only in more words so much is told that a part of it may be asked alone."""
_SENTENCE: Final = 2
"""So many words of questions make a sentence."""


class Understander:
    """Understands texts about one catalogue."""

    def __init__(
        self, catalogue: Catalogue, topics: TopicIndex | None = None, organisations: OrganisationWords | None = None
    ) -> None:
        self._catalogue = catalogue
        self._words = words = vocabulary()
        names = Names(catalogue, words)
        self._topics = topics or TopicIndex(catalogue, words)
        clues = Clues(catalogue, words, self._topics)
        self._grammar = Grammar.of(catalogue, words, self._topics)
        self._courtesies = Courtesies(words, self._says_something)
        # Read at once, so that mistakes in it are told at the start.
        talk = read_talk()
        putting_right = PuttingRight(catalogue, words, names, self._topics, clues, self._grammar.locatives, talk)
        self._events = frozenset(fact.id for fact in catalogue.programme.facts if fact.apart)
        self._reader = Reader(catalogue, words, self._topics, clues, putting_right)
        self._addresses = WebAddresses(catalogue, words)
        self._despair = Despair(words)
        read, nouns = self._reader.read, self._grammar.nouns
        writers, told_places = Writers(catalogue, words, self._topics, read), ToldPlaces(words, self._topics, read)
        self._asides = Asides(words, nouns, self._courtesies, writers, told_places, read)
        self._programme = ProgrammeFacts(catalogue, words, clues, self._topics, self._grammar)
        subjects = Subjects(self._topics)
        said, counting = SaidSorts(words, self._topics), Counting(words)
        listed, filtering = ListedSorts(words, self._topics, said, counting), FilteringSorts(words, self._topics, said)
        sorts = Sorts(words, self._topics, said, counting, listed, filtering)
        organisations = organisations or OrganisationWords(catalogue, TownNames(catalogue))
        self._town_names = organisations.towns
        near = NearSpeaker(words, self._topics, self._grammar.nouns)
        decisive = Decisive(words, self._topics, self._grammar)
        self._unnamed = Unnamed(
            catalogue, words, names, self._topics, self._grammar, subjects, self._programme, sorts, organisations, near,
            decisive,
        )  # fmt: skip
        self._resemblance = Resemblance(catalogue, talk)
        self._mockery = Mockery(words, self._resemblance)
        self._talk = Talk(words, self._grammar, self._topics, self._resemblance, Remarks(words))
        self._resembling = Resembling(
            catalogue, words, self._topics, self._talk, self._resemblance, self._grammar.nouns,
            decisive, self._grammar.compounds,
        )  # fmt: skip
        self._of_told = AskedOfTold(words, self._topics, self._grammar.nouns, self._grammar.roles)
        self._of_places = OfPlaces(words, self._topics, self._grammar.nouns)
        certainty = Certainty(catalogue, words, self._grammar)
        things = Things(catalogue, words, self._grammar)
        self._half_understood = HalfUnderstood(catalogue, words, self._topics, nouns, things)
        self._claimed_at_places = ClaimedAtPlaces(catalogue, words, things.figures)
        presumptions = Presumptions(catalogue, words, organisations.towns)
        lands = LandsOfPlaces(catalogue, presumptions)
        self._notes = Notes(
            catalogue, words, self._topics, self._grammar, self._programme, things, presumptions, lands, near, decisive
        )
        self._named = Named(
            catalogue, words, names, self._topics, self._grammar, certainty, things, self._programme, self._unnamed,
            sorts,
        )  # fmt: skip

    def prepare(self) -> None:
        """Work out what only few texts need, so that none of them has to wait; may be called from another thread."""
        self._resemblance.prepare()
        _ = self._town_names.called
        self._reader.prepare()

    def understand(self, text: str) -> Understanding:
        """What a text asks. Any text is fine; time is bounded by its length, and that by Telegram."""
        text = self._addresses.named(text)
        found = self._in_language(text)
        asked = asked_language(text, self._words)
        return replace(found, language=asked) if asked else found

    def _in_language(self, text: str) -> Understanding:
        """What a text asks, and the language that it is in."""
        found = self._without_courtesies(text)
        if found.question in _CONTENT and self._mockery.is_said(text):
            return replace(found, question=kinds.Remark("unhelpful"))
        if found.question == _NOT_UNDERSTOOD:
            found = self._asked_in_part(text) or found
        if found.language != "en" or not isinstance(found.question, _ON_NOUNS):
            return found
        typed = with_false_friends(tokens(text), self._words, self._topics)
        german = is_german(typed, self._words)
        if not (german or are_loan_words(typed, self._words)):
            return found
        # "Housing in Hesse"
        named = any(mention.language == "en" for mention in self._reader.read(text).mentions)
        return found if named else replace(found, language="de" if german else None)

    def _asked_in_part(self, text: str) -> Understanding | None:
        """What a part of a text surely asks, where all of it is not understood."""
        if len(folded(text)) <= _SPOKEN:
            return None
        whole = self._reader.read(text)
        for part in asked_parts(text, whole, self._words):
            reading = self._reader.read(part)
            found = self._understood(part, reading) if names_all(reading, whole) else None
            if found and is_asked_alone(found.question, reading, self._events):
                return replace(found, language=found.language or whole.language)
        return None

    def _without_courtesies(self, text: str) -> Understanding:
        """What a text asks without what is only polite, where it then surely asks something."""
        if gesture := gesture_in(text):
            return Understanding(gesture, None)
        if self._despair.is_told(text):
            return Understanding(kinds.Remark("despair"), self._words.language(tokens(text)))
        text = without_markers(text)
        text = with_lines_asked(text.lower() if self._is_in_capitals(text) else text, self._words)
        *barer, _ = self._asides.barer(text)
        whole_text = self._reader.read(text)
        if parting := self._talk.parting(whole_text):
            return Understanding(parting, whole_text.language)
        found: Understanding | None = None
        for bare in barer:
            found = self._understood(bare, whole_text if bare == text else None)
            if self._is_asked(found.question, bare):
                return replace(found, language=found.language or self._words.language(tokens(text)))
        # "Hallo Karl" greets, and "Danke, das war gut" thanks.
        whole = self._understood(text, whole_text)
        if found and isinstance(whole.question, kinds.Greeting) and self._tells_of_own(found.question, barer[-1]):
            return found
        leaves = found and found.question == kinds.Goodbye() and isinstance(whole.question, kinds.Greeting)
        if found and leaves and len(folded(text)) <= TELLING:
            # "Alles klar, dann weiß ich Bescheid"
            return found
        # "Was it successful? Be honest": what is only said aside is no name.
        unknown = (
            found and isinstance(found.question, kinds.UnknownName) and isinstance(whole.question, kinds.UnknownName)
        )
        # "Nein, das andere. Danke!", but not "no thanks"
        earlier = found and found.question == kinds.Remark("earlier") and isinstance(whole.question, kinds.Thanks)
        earlier = earlier and len(folded(barer[-1])) > 1
        return found if found and (unknown or earlier or whole.question == _NOT_UNDERSTOOD) else whole

    def _tells_of_own(self, question: Question, text: str) -> bool:
        """Whether somebody tells of what is theirs, and maybe a subject: "Guten Tag, unser Klärwerk ist zu teuer"."""
        match question:
            case kinds.NotUnderstood(words=words):
                return bool(words)
            case kinds.Search() | kinds.Perhaps():
                return any(word.own for word in self._reader.read(text).words)
        return False

    def _is_in_capitals(self, text: str) -> bool:
        """Whether all is written in capitals, which then tell no names: "WO WAR DAS", but not "KIF, NRW"."""
        return text.isupper() and sum(map(self._words.is_of_questions, folded(text))) >= _SENTENCE

    def _says_something(self, text: str) -> bool:
        """Whether a few words name, deny or limit something, or are a subject."""
        reading = self._reader.read(text)
        if reading.mentions or reading.negations or reading.dates or reading.has("only"):
            return True
        return any(self._topics.is_subject(word.folded) for word in reading.rest)

    def _is_asked(self, question: Question, text: str) -> bool:
        """Whether a text surely asks, be it for something that is not known."""
        match question:
            case kinds.Search() if question == kinds.Search(question.words, like=question.like):
                return self._looks_for_subject(question) or _is_like_at_length(question, text)
            case kinds.NotUnderstood():
                return self._asks_for_unknown(text)
            case kinds.Remark(on=on):
                # "Kostet das was? Danke!"; what was told before may stand in what is left out.
                return on != "earlier" and "?" in text
            case _:
                return not isinstance(question, _DOUBTFUL)

    def _looks_for_subject(self, search: kinds.Search) -> bool:
        """Whether one of the words that are searched for is a subject, and not just any word."""
        return any(map(self._topics.is_subject, kinds.words_of(search.words)))

    def _asks_for_unknown(self, text: str) -> bool:
        """Whether a text that is not understood is a question, for something that its strange words name."""
        first, *others = folded(text)
        asks = self._words.says(first, "question_word", "yes_no")
        return asks and not all(map(self._words.is_of_questions, others))

    def _understood(self, text: str, read: Reading | None = None) -> Understanding:
        """What a text asks, all of it; taken apart before if it is `read`."""
        reading = with_digital_things(self._with_needed_roles(read or self._reader.read(text)), self._words)
        if (halves := asked_beside(reading, self._programme)) and (both := self._both(halves)):
            return replace(both, language=reading.language)
        if of_named := asked_of_named_ahead(reading):
            return replace(self._understood(of_named), language=reading.language)
        if apart := self._apart(reading):
            return apart
        if presumed := self._presumed(without_why(text, reading), denied=bool(reading.negations)):
            return replace(presumed, language=presumed.language or reading.language)
        if any_ := self._of_any(asked_of_any(text, reading, self._words), reading):
            return replace(any_, language=any_.language or reading.language)
        if of_part := self._of_part(text, reading):
            return of_part
        reading = with_project_there(reading, self._catalogue)
        question = self.decide(reading)
        question = self._claimed_at_places.asked(question, reading) or question
        if isinstance(question, _GUESSED) and not reading.mentions and self._courtesies.only_introduces(text):
            # "I am a journalist" is like "Are you a robot?", and says nothing of the kind.
            return Understanding(kinds.Greeting(), reading.language)
        question = ranked(self._resembling.question(question, reading, text), reading)
        question = self._of_told.search(question, reading) or question
        question = self._of_places.remark(question, reading) or question
        if self._says_nothing(question):
            question = self._restated(reading) or question
        if self._is_refusal(question, reading):
            question = kinds.NotUnderstood()
        if is_too_much(question):
            question = self._asked_at_last(question, text) or question
        if question == _NOT_UNDERSTOOD and not reading.tells:
            question = self._half_understood.question(reading) or question
        return Understanding(question, reading.language, tuple(self._notes.on(question, reading)))

    def _asked_at_last(self, told: Question, text: str) -> Question | None:
        """What is looked for at the end of a text that tells too much, if that is one thing that Verbünde have."""
        ends = (self.decide(self._reader.read(end)) for end in endings(text, self._words))
        found = (asked_at_last(end, told, self._topics) for end in ends if self._looks_for_thing(end))
        return next((one for one in found if one), None)

    def _says_nothing(self, question: Question) -> bool:
        """Whether nothing was understood, or nothing is found by what was."""
        unknown = isinstance(question, kinds.NotUnderstood | kinds.Perhaps)
        return unknown or isinstance(question, kinds.UnknownName) or self._resembling.finds_nothing(question)

    def _restated(self, reading: Reading) -> Question | None:
        """What is asked in other words, where it was not understood in the first ones, and that is surely asked."""
        said = restated_at(reading, self._words)
        if not said:
            return None
        explained = without_what_is_explained(reading, said, self._topics)
        readings = chain([explained], map(self._reader.read, ways_of_saying(reading, said)))
        found = (self.decide(one) for one in readings if one != reading)
        return next((one for one in found if not self._says_nothing(one) and not isinstance(one, _DOUBTFUL)), None)

    def _looks_for_thing(self, search: Question) -> bool:
        words = kinds.words_of(search.words) if isinstance(search, kinds.Search) else ()
        return bool(words) and all(self._topics.names_thing(word) and self._topics.is_found(word) for word in words)

    def _both(self, halves: Halves) -> Understanding | None:
        """What is asked in one half, and beside it the facts of the programme that the other one asks for, if any."""
        asked, of_programme = map(self._understood, halves)
        facts = facts_beside(asked.question, of_programme.question)
        told = (Note("programme", fact) for fact in facts)
        return replace(asked, notes=(*told, *asked.notes)) if facts else None

    def _apart(self, reading: Reading) -> Understanding | None:
        """The questions that a text asks one behind the other, where each of them stands by itself."""
        for before, behind in cuts(reading):
            first_half, second_half = self._reader.read(before), self._reader.read(behind)
            if not are_asked_apart(first_half, second_half, self._words):
                continue
            first, second = self._understood(before, first_half), self._understood(behind, second_half)
            if both := both_answered((first.question, first_half), (second.question, second_half)):
                parts = (*(first.parts or (first,)), *(second.parts or (replace(second, question=both[1]),)))
                questions = tuple(part.question for part in parts)
                return Understanding(kinds.Several(questions), reading.language, parts=parts)
        return None

    def _presumed(self, asked: str, *, denied: bool) -> Understanding | None:
        """What a question why takes for granted, if that may not be so, and that no reason for it is known."""
        found = self._understood(asked) if asked else None
        if found and denied and (there := after_all(found.question, self._catalogue)):
            return replace(found, question=there, notes=(Note("so", "after_all"),))
        if found and is_so_or_not(found.question, found.notes):
            return replace(found, notes=on_reason(found.notes))
        return None

    def _of_any(self, asked: str, told: Reading) -> Understanding | None:
        """Those of which it is so that is said of none, and that it is so of some, if any are found."""
        found = self._understood(asked) if asked else None
        if found is None or not isinstance(found.question, kinds.Search | kinds.Members | kinds.AllOrganisations):
            return None
        note = on_any(found.question, told, self._words)
        return replace(found, notes=(note, *found.notes)) if note else found

    def _of_part(self, text: str, told: Reading) -> Understanding | None:
        """Those of which it is so that is asked of a part of all, and how many they are, if that can be counted."""
        part = asked_of_part(text, told, self._words)
        asked = self._reader.read(part.text) if part else None
        if part is None or asked is None or claimed_of_list(told, self._words):
            return None
        found = self._understood(part.text, asked)
        note = on_part(found.question, found.notes, part.part, asked, self._words)
        if note is None:
            return None
        others = (one for one in found.notes if one.kind not in {"all", "undecided"})
        return replace(found, language=told.language, notes=(note, *others))

    def _with_needed_roles(self, reading: Reading) -> Reading:
        """The reading with what somebody is as a subject, where nothing else is asked that stands without it.

        "Was gibt es für uns als Bürgerbusverein?", but not "Wie bewerben wir uns als Bürgerbusverein?".
        """
        if not reading.with_roles:
            return reading
        asked, whole = self.decide(reading), replace(reading, rest=reading.with_roles)
        if asked not in (kinds.NotUnderstood(), kinds.AllVerbuende()):
            return reading
        found = self.decide(whole)
        told = isinstance(asked, kinds.AllVerbuende) or not self._resembling.finds_nothing(found)
        return whole if isinstance(found, kinds.Search) and told else reading

    def decide(self, reading: Reading) -> Question:
        """The question behind a reading."""
        if not reading.tells_own and (people := persons_named(reading, self._words)):
            reading = reading.left_with(word for word in reading.rest if word not in people)
            if asks_who_somebody_is(people, reading):
                return kinds.Remark("elsewhere")
        if asks_whether_any_runs(reading, self._words):
            return kinds.Superlative("running")
        named = bool(reading.ids("verbund"))
        if not named and (of_round := self._programme.narrowed_by_round(reading)):
            return kinds.AboutProgramme(of_round)
        if not named and (given := self._unnamed.given_so_much(reading)):
            return given
        if claimed := claimed_count(reading, self._words):
            return claimed[0]
        if several := self._programme.several(reading):
            return kinds.AboutProgramme(several)
        remark = self._talk.remark(reading)
        if remark and not (remark == _OF_LANGUAGE and self._asks_for_writing(reading)):
            return remark
        if named:
            asked = self._programme.asked(reading)
            if asked.apart and not is_of_verbund(asked.at, reading, self._words):
                # "Was KIF at the conference of 2017?"
                return kinds.AboutProgramme(asked.ids)
            if one := self._programme.of_one(reading):
                return kinds.Facts(reading.ids("verbund"), (one[1],))
            if of_all := self._programme.of_all(reading):
                if not self._programme.is_of_money(of_all):
                    return kinds.AboutProgramme(of_all)
                # Only an ordinary word may not be the name: "wer ist der geldgeber von komet".
                of_each = kinds.Facts(reading.ids("verbund"), ("funder",))
                return self._named.question(reading) or kinds.AskBack(of_each)
        found = self._named.question(reading) or self._talk.question(reading) or self._unnamed.question(reading)
        if not named and is_of_all_partners(found) and any(roles_said(reading, self._words)):
            # "Welche Verbünde hatten assoziierte Partner?"
            return kinds.NotUnderstood()
        match found:
            case kinds.UnknownName(kinds.Facts((), ("contact",))) if reading.has("can_you") and reading.tells_own:
                # "Kannst du mir eine Mail schicken?"
                return kinds.Remark("person")
            case kinds.UnknownName(kinds.Facts((), facts)) if perhaps := reading.ids("verbund"):
                # "nola hat doch 500000 euro gekriegt": which Verbund could be meant is told.
                return kinds.AskBack(kinds.Facts(perhaps, facts))
        return found

    def _asks_for_writing(self, reading: Reading) -> bool:
        """Whether what is to be in a language is a website, or something of the programme: "an English book on this".

        Which language these are in is not known, and the bot's is not asked for.
        """
        return reading.has("link") or bool(self._programme.asked(reading).ids)

    def _is_refusal(self, question: Question, reading: Reading) -> bool:
        """Whether a search is for nothing but what is denied and no subject as it is written, or praise is denied."""
        if isinstance(question, kinds.Thanks):
            behind = (reading.words[n.end] for n in reading.negations if n.denies and n.end < len(reading.words))
            return not reading.has("thanks") and any(word.says("praise") and not word.parted for word in behind)
        if not (isinstance(question, kinds.Search) and question.has_words_only):
            return False
        if reading.has("verbund_many", "which", "want", "list", "something"):
            return False
        denied = any(negation.denies for negation in reading.negations)
        strange = (
            not self._topics.uses(w.folded) or not self._grammar.nouns.may_be_noun(w, reading) for w in reading.rest
        )
        return denied and len(reading.rest) == 1 and all(strange)


def _is_like_at_length(search: kinds.Search, text: str) -> bool:
    """Whether a search is for what a text is like as a whole, and the text tells enough for that."""
    return bool(search.like) and len(folded(text)) >= TELLING
