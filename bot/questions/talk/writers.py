"""Who writes, and for whom: "Mein Name ist Meyer, Bauamt der Stadt Celle. Wer befasste sich mit Abwasser?".

Where somebody works or studies is hardly where they look for Verbünde, if what they ask says enough without.
"""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.names.known_names import NARROWING, WHERE
from bot.questions.names.names import Mention
from bot.questions.places.home_abroad import asks_there
from bot.questions.reading.negation import affirmed
from bot.questions.reading.own_home import tells_home
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.talk.callers import Callers
from bot.questions.talk.workplaces import first_sentence, without_employer, without_workplace
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold, folded
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_CLAUSE: Final = re.compile(r"[,;:.!]\s+|\s[-\u2013\u2014]\s|\n+|\s(?=(?:und|and)\s+(\w+))")
_WORD: Final = re.compile(r"\w")
_SENTENCE: Final = re.compile(r"[.!]\s+|\n+")
_ASKS: Final[tuple[Signal, ...]] = (
    "question_word", "yes_no", "which", "list", "want", "seeks", "topic_cue", "verbund_one", "verbund_many",
    "theme_one", "theme_many",
)  # fmt: skip
"""What somebody says who tells more than who they are."""
_OWN_ACTS: Final[tuple[Signal, ...]] = ("seeks", "want", "first_person", "having", "yes_no")
"""What goes on behind "and" where the same person says more."""
_STEM: Final = re.compile("(innen|in|en|n|e|s)$")
"""How the words for those who ask may end, women among them, and several."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A clause, where it ends in the text and where the sentence ends that it stands in."""

    reading: Reading
    end: int
    sentence: int


class Writers:
    """Tells who writes from what they ask, where a text begins with the former and names a place in it."""

    def __init__(
        self, catalogue: Catalogue, vocabulary: Vocabulary, topics: TopicIndex, read: Callable[[str], Reading]
    ) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._topics = topics
        self._read = read
        self._roles = Phrases(vocabulary.speaking_as, vocabulary.working)
        self._dwelling = vocabulary.dwelling
        self._working = Phrases(vocabulary.working)
        self._works = frozenset(verb for _, verb, *_ in vocabulary.working)
        self._closings = Phrases(vocabulary.letters.closings)
        self._callers = Callers(vocabulary, topics, Phrases(vocabulary.courtesies.named), self._is_of_name)
        self._offices = tuple(vocabulary.offices)
        self._askers = tuple(vocabulary.askers - vocabulary.settlements)

    def without(self, text: str) -> str:
        """What is asked behind who writes; nothing where that is not told, or what is asked needs it.

        "Ich wohne in Celle" may well tell where somebody looks for Verbünde. Of who writes, the place is kept that they
        write about, or where Verbünde deal with what is asked: "Zwickau: Wer befasste sich mit Leerstand?".
        """
        if told := self._without_who(text):
            return told
        if employed := self._without_employer(text):
            return employed
        sentence = first_sentence(text)
        if not (sentence and self._may_be_told(text)):
            return ""
        apart = without_workplace(text, self._read(sentence), self._working, self._vocabulary)
        return apart if apart and not self._asks_of_own(self._read(text[len(sentence) :])) else ""

    def _without_employer(self, text: str) -> str:
        """The same where those who speak tell for which town or district: "Wir von der Gemeinde Rastede suchen ..."."""
        opening = folded(text)[:1]
        if not opening or opening[0] not in self._vocabulary.letters.speakers:
            return ""
        said = self._read(text)
        asked = without_employer(text, said, self._vocabulary)
        if not asked:
            return ""
        reading, employer = self._read(asked), said.mentions[:1]
        known = (one for who in employer if who.kind == "organisation" for one in who.ids)
        took_part = (self._catalogue.verbuende_with(self._catalogue.organisations[one]) for one in known)
        dealt = self._is_dealt_with(reading, employer, frozenset[str]().union(*took_part))
        return asked if self._is_asked_apart(reading) and not dealt else ""

    def _without_who(self, text: str) -> str:
        """The same where clauses of their own tell it."""
        signed = self._signed_at(text)
        told = self._told(text[:signed])
        if told is None:
            return ""
        end, places, about, at_home = told
        asked = text[end:signed]
        if not asked or (signed == len(text) and not places):
            return ""
        if not end:
            return asked
        reading = self._read(asked)
        elsewhere = any(affirmed(reading, kind) for kind in WHERE)
        if not self._is_asked_apart(reading) or (at_home and not elsewhere):
            return ""
        kept = not elsewhere and (about or self._is_dealt_with(reading, places))
        return f"{', '.join(place.heard for place in places)}: {asked}" if kept else asked

    def _told(self, text: str) -> tuple[int, list[Mention], bool, bool] | None:
        """Where it ends that a text tells who writes, the places that it names, whether it tells that they write about
        one, and whether that they are at home there; nothing where it names more."""
        end, about, at_home = 0, False, False
        places: list[Mention] = []
        for part in self._parts(text) if self._may_be_told(text) else ():
            clause = part.reading
            home = tells_home(clause, self._vocabulary)
            named = self._tells_work(clause) or (not end and self._callers.are_named(clause))
            if not (home or named or self._is_named(text[: part.sentence], clause, opens=not end)):
                break
            at_home |= home
            if any(mention.kind not in NARROWING or _is_inside_land(mention, clause) for mention in clause.mentions):
                return None
            about = about or any(self._is_worked_on(mention, clause) for mention in clause.mentions)
            places += clause.mentions
            end = part.end
        return end, places, about, at_home

    def _signed_at(self, text: str) -> int:
        """Where regards begin behind the last question with who writes, and where: "Viele Grüße, Stadt Bremen"."""
        at = text.rfind("?") + 1
        behind = _WORD.search(text, at) if at else None
        if not behind:
            return len(text)
        signing = text[behind.start() :]
        size = len(self._closings.at_folded(0, folded(signing)))
        if not size:
            return len(text)
        signature = self._read(signing)
        called = all(
            i < size or i in signature.named or self._is_of_name(word, signed=True)
            for i, word in enumerate(signature.words)
        )
        return behind.start() if called and signature.mentions else len(text)

    def _may_be_told(self, text: str) -> bool:
        """Whether the first sentence has the words by which it is told who writes; without taking it apart."""
        sentence = _SENTENCE.search(text)
        words = folded(text[: sentence.start()] if sentence else text)
        if not sentence and _CLAUSE.search(text) is None:
            return False
        told = self._roles.at_folded(0, words) or self._dwelling.at_folded(0, words)
        return bool(told) or any(map(self._is_for_office, words)) or self._callers.may_be_told(words)

    def _parts(self, text: str) -> Iterator[_Part]:
        """The clauses that a text begins with, each of which is read only when it is asked for."""
        start = 0
        ends = [match.end() for match in _SENTENCE.finditer(text)]
        for match in _CLAUSE.finditer(text):
            if match[1] and not self._goes_on(fold(match[1]), text[match.end() :]):
                # "Amt für Statistik und Wahlen", but "Doktorandin in Leipzig und suche"
                continue
            clause = text[start : match.start()]
            yield _Part(self._read(clause), match.end(), next((end for end in ends if end >= match.end()), len(text)))
            start = match.end()

    def _goes_on(self, word: str, text: str) -> bool:
        """Whether the same person says more behind "and": "und suche", "und schreibe über Abwasser"."""
        if word in self._works:
            end = _CLAUSE.search(text)
            clause = folded(text[: end.start()] if end else text)
            return any(self._vocabulary.says(other, "topic_cue") for other in clause)
        return word in self._vocabulary.intends or self._vocabulary.says(word, *_OWN_ACTS)

    def _tells_work(self, clause: Reading) -> bool:
        """Whether somebody tells what they are or where they work: "Ich leite das Bauamt", not "Ich bin aus Celle"."""
        words = clause.words
        working, size = len(self._working.opening(words)), len(self._roles.opening(words))
        employed = any(mention.kind == "organisation" for mention in clause.mentions)
        if not size or (not (working or employed) and len(self._dwelling.opening(words)) >= size):
            return False
        if words[size : size + 1] and words[size].says("place_cue") and not (working or employed):
            return False
        # "Eine Arbeit über Dortmund", but not "über Leerstand in Dortmund"
        about = {mention.start - 1 for mention in clause.mentions if _cues_topic(words[mention.start - 1])}
        end = self._wish_at(size, words)
        behind = [i for i in range(size, end) if i not in clause.named and i not in about]
        joined = (words[i].says("joins") and not words[i + 1].text[:1].isupper() for i in behind if i + 1 < len(words))
        return not (any(self._asks(i, words) for i in behind) or any(joined))

    def _wish_at(self, start: int, words: Sequence[Word]) -> int:
        """Where it begins that somebody wants to know something, at the end: "Als Planerin interessiert mich: ..."."""
        at = next((i for i in range(start, len(words)) if words[i].says("want") and not self._asker(words[i])), None)
        rest = words[at + 1 :] if at is not None else ()
        wishes = at is not None and all(word.says("first_person") or self._is_small(word) for word in rest)
        return at if at and wishes and any(word.says("first_person") for word in rest) else len(words)

    def _is_small(self, word: Word) -> bool:
        return self._vocabulary.is_of_questions(word.folded) and not word.says(*_ASKS)

    def _asker(self, word: Word) -> bool:
        """Whether a word tells who asks, as it was typed: a "researcher" has not "researched"."""
        return self._is_for_office(fold(word.text))

    def _is_worked_on(self, mention: Mention, clause: Reading) -> bool:
        """Whether a place is written about, or studied: "eine Arbeit über Celle", "I study the town of Celle"."""
        words, at = clause.words, mention.start - 1
        small = self._vocabulary.articles | self._vocabulary.settlements | self._vocabulary.of
        # "An" is no article in "an der TU".
        while at > 0 and words[at].folded in small and not words[at].says("at_cue"):
            at -= 1
        if at < 0:
            return False
        return _cues_topic(words[at]) or at == len(self._working.opening(words)) - 1

    def _asks(self, position: int, words: Sequence[Word]) -> bool:
        """Whether a word tells more than who somebody is; a strange town may be called like it: "in Hatten"."""
        word = words[position]
        placed = word.text[:1].isupper() and position > 0 and words[position - 1].says("place_cue")
        return word.says(*_ASKS) and not (placed or self._asker(word) or word.says("place_cue"))

    def _is_named(self, sentence: str, clause: Reading, *, opens: bool) -> bool:
        """Whether nothing is said in a clause but names and offices, or in the sentence that it opens the text with."""
        if not opens:
            return self._is_called(clause)
        whole = self._read(sentence)
        return self._is_office(whole) or self._callers.are_signed(whole)

    def _is_called(self, clause: Reading) -> bool:
        """Whether nothing is said but names and offices: "Petra Lohmann", "Stadt Celle", "Kämmerei"."""
        return all(i in clause.named or self._is_of_name(word) for i, word in enumerate(clause.words))

    def _is_office(self, sentence: Reading) -> bool:
        """Whether nothing is said but names, and one is an office or who works there: "Bauamt Celle, Herr Meyer"."""
        return any(self._is_for_office(word.folded) for word in sentence.words) and self._is_called(sentence)

    def _is_of_name(self, word: Word, *, signed: bool = False) -> bool:
        """Whether a word may belong to the name of who writes; a signature may have any ("Petra Sommer")."""
        small = self._vocabulary.is_of_questions(word.folded) and not word.says(*_ASKS, "first_person")
        named = word.text[:1].isupper() and not word.says(*_ASKS, "first_person")
        strange = named and (signed or not self._topics.uses(word.folded))
        seated = word.folded in self._vocabulary.sorts or (word.folded,) in self._vocabulary.seated
        return small or strange or seated or word.folded in self._vocabulary.titles or self._is_for_office(word.folded)

    def _is_for_office(self, word: str) -> bool:
        """Whether a folded word is for an office, or who works in one, or studies: "Bauamt", "Masterstudentin"."""
        if word in self._vocabulary.settlements:
            return False
        return word.endswith(self._offices) or _STEM.sub("", word).endswith(self._askers)

    def _is_asked_apart(self, asked: Reading) -> bool:
        """Whether what is asked names or is about something, and is not asked of where somebody is."""
        words = asked.words
        told = (
            self._subjects(asked)
            or asked.has("theme_many")
            or (asked.has("count") and asked.has("verbund_many"))
            or any(mention.kind != "programme" for mention in asked.mentions)
        )
        if not told or asked.has("nearby") or asks_there(words):
            return False
        return not self._asks_of_own(asked)

    def _asks_of_own(self, asked: Reading) -> bool:
        """Whether it is asked of those who write, or of where they are."""
        words = asked.words
        here = any(self._is_home(i, words) or self._is_pointed_to(i, words) for i in range(len(words)))
        return here or _takes_part(words) or _has_verbund(asked)

    def _subjects(self, asked: Reading) -> tuple[str, ...]:
        return tuple(word.folded for word in asked.rest if self._topics.is_subject(word.folded))

    def _is_dealt_with(self, asked: Reading, places: Sequence[Mention], verbuende: Set[str] = frozenset()) -> bool:
        """Whether Verbünde that were at work in one of these places, or are given, deal with what is asked."""
        laender = (id_ for mention in places if mention.kind == "land" for id_ in mention.ids)
        local = (id_ for mention in places if mention.kind == "place" for id_ in mention.ids)
        there = self._catalogue.verbuende_there(laender, local) | verbuende
        return bool(there) and any(hit.verbund in there for hit in self._topics.search(self._subjects(asked)))

    def _is_home(self, position: int, words: Sequence[Word]) -> bool:
        """Whether somebody speaks of their town or university: "meine Stadt", "our university"."""
        word, before = words[position], words[max(0, position - ARTICLE) : position]
        local = word.folded in self._vocabulary.surroundings or word.folded in self._vocabulary.sorts
        return local and any(other.own for other in before)

    def _is_pointed_to(self, position: int, words: Sequence[Word]) -> bool:
        """Whether a place that is told before is meant: "Was this island part of it?"."""
        word, before = words[position], words[max(0, position - 1) : position]
        place = word.folded in self._vocabulary.settlements | self._vocabulary.terrains
        return place and any(other.folded in self._vocabulary.pointing for other in before)


def _cues_topic(word: Word) -> bool:
    """Whether what somebody writes about follows: "über", but not "bei"."""
    return word.says("topic_cue", "about") and not word.says("place_cue", "at_cue")


def _is_inside_land(mention: Mention, clause: Reading) -> bool:
    """Whether somebody is in a Land: "Kämmerer in Hessen", but not "bei der Stadt Bremen"."""
    return mention.kind == "land" and any(
        word.says("place_cue") and not word.says("place_word") for word in clause.before(mention.start)
    )


def _takes_part(words: Sequence[Word]) -> bool:
    """Whether it is asked if those who write took part: "Waren wir dabei?"."""
    return any(word.own for word in words) and any(word.says("partners", "belong") for word in words)


def _has_verbund(asked: Reading) -> bool:
    """Whether those who write tell of a Verbund of theirs: "Wir hatten ein Projekt zu Schulden. Wie hieß das?"."""
    return any(
        word.own and _says_in_turn(asked.words[i + 1 : asked.clause(i).stop], ("having",), VERBUENDE)
        for i, word in enumerate(asked.words)
    )


def _says_in_turn(words: Sequence[Word], first: tuple[Signal, ...], then: tuple[Signal, ...]) -> bool:
    at = next((i for i, word in enumerate(words) if word.says(*first)), len(words))
    return any(word.says(*then) for word in words[at:])
