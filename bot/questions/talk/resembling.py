"""What a text is taken for by all it says, where its words one by one tell nothing or too little."""

import math
from dataclasses import dataclass, replace
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.mended.cursing import only_curses
from bot.questions.names.known_names import WHERE
from bot.questions.places.sizes import size_told
from bot.questions.reading.halves import asked_in_halves
from bot.questions.reading.negation import affirmed
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.tidings import tells_home_of_others
from bot.questions.talk.resemblance import Resemblance
from bot.questions.talk.talk import Talk
from bot.questions.topics.decisive import Decisive
from bot.questions.topics.english_compounds import EnglishCompounds
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import folded
from bot.questions.words.signals import LOOKS, Signal
from bot.questions.words.vocabulary import Vocabulary

_DESCRIPTION: Final = 3
"""Fewer words describe nothing."""
_LIKE_WHEN_TOLD: Final = 15.0
_LIKE_AT_ALL: Final = 8.0
_LIKE_WITH_SUBJECTS: Final = 6.8
"""By so much a text must be more like the description of a Verbund than any talk; see `Scores.over`."""
_LIKE_EVERYDAY: Final = 5.6
"""By so much a text must be more like what has nothing to do with the bot than anything else, to look for nothing."""
_LIKE_ALONE: Final = 4.6
"""So much is enough where a text tells much, and is like no other Verbund."""
TELLING: Final = 8
"""So many words tell much."""
_LOOKING: Final[tuple[Signal, ...]] = (
    *LOOKS, "seeks", "there", "list", "count", "partners", "coordinator", "programme", "which_verbund", "verbund_any",
    "something", "refers", "those",
)  # fmt: skip
"""Who says one of these may look for something, whatever else is told."""
_WHERE: Final[tuple[Signal, ...]] = ("until", "since")
"""What stands before where somebody moved: "to the countryside"."""


@dataclass(frozen=True, slots=True)
class Resembling:
    """Finds what texts resemble as far as their words leave open what is asked."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    topics: TopicIndex
    talk: Talk
    resemblance: Resemblance
    nouns: Nouns
    decisive: Decisive
    compounds: EnglishCompounds

    def question(self, question: Question, reading: Reading, text: str) -> Question:
        """The question, or what the text as a whole resembles where its words tell nothing or too little."""
        if self._is_everyday(question, reading, text):
            return kinds.NotUnderstood()
        if self.finds_nothing(question) and (talk := self.talk.likely(reading)):
            return talk
        margin = self._needed_likeness(question, reading)
        if margin is None:
            return question
        alone = _LIKE_ALONE if _is_told_at_length(question, reading) else math.inf
        found = self.resemblance.verbuende(folded(text), margin, alone=alone)
        like = tuple(id_ for id_ in found if self._is_there(id_, reading))
        if not like:
            return question
        search = question if isinstance(question, kinds.Search) else kinds.Search()
        return replace(search, like=like, facts=search.facts or asked_in_halves(reading, self.vocabulary))

    def _is_everyday(self, question: Question, reading: Reading, text: str) -> bool:
        """Whether words were found in a text that looks for nothing, and is much like what people say any day.

        "Bus verpasst", "Darf mein Vermieter das?"
        """
        searched = isinstance(question, kinds.Search | kinds.Perhaps)
        if searched and (self._curses(reading) or self._only_feels(reading)):
            return True
        if self._names_things(reading) and self.finds_nothing(question):
            # "Photovoltaik auf dem Rathausdach" is looked for, though nothing is found.
            return False
        found = question.words if isinstance(question, kinds.Search) else isinstance(question, kinds.Perhaps)
        if not found or reading.has(*_LOOKING) or any(mention.kind not in WHERE for mention in reading.mentions):
            return False
        addressed = any(map(self.vocabulary.addresses, reading.words))
        return not addressed and self.resemblance.is_apart(folded(text), _LIKE_EVERYDAY)

    def _names_things(self, reading: Reading) -> bool:
        """Whether a text has nothing but German nouns, by their capitals, and what joins these: not "Bus verpasst"."""
        small = self.vocabulary.articles | set(self.vocabulary.letters.prepositions)
        others = (word for word in reading.words if word not in reading.rest)
        joined = all(word.folded in small or word.says("joins", "place_cue") for word in others)
        nouns = all(word.text[:1].isupper() for word in reading.rest)
        return reading.bare and reading.language != "en" and bool(reading.rest) and nouns and joined

    def _curses(self, reading: Reading) -> bool:
        """Whether somebody only curses what they name: "Scheiß Flüchtlinge"."""
        cursed = only_curses((word.text for word in reading.words), self.vocabulary)
        return cursed and not reading.interrogative

    def _only_feels(self, reading: Reading) -> bool:
        """Whether somebody tells how they are, and of nothing else: "I feel lonely since I moved to the country"."""
        felt = [word for word in reading.rest if word.folded in self.vocabulary.feels]
        if not felt or not reading.tells or not reading.tells_own or reading.has(*_LOOKING):
            return False
        others = (i for i, word in enumerate(reading.words) if word in reading.rest and word not in felt)
        told = (i for i in others if not any(word.says(*_WHERE) for word in reading.before(i, ARTICLE)))
        things = (reading.words[i].folded for i in told)
        return not any(self.topics.names_thing(word) and not self.topics.only_narrows(word) for word in things)

    def finds_nothing(self, question: Question) -> bool:
        """Whether a text is not understood, or taken for a search for nothing but words of no description."""
        if isinstance(question, kinds.Search):
            words = kinds.words_of(question.words)
            return question.has_words_only and not any(map(self.topics.weight, words))
        return isinstance(question, kinds.NotUnderstood)

    def _needed_likeness(self, question: Question, reading: Reading) -> float | None:
        """How like the description of a Verbund a text must be to be one: the less it tells otherwise, the more.

        None where it tells enough, or is none.
        """
        if reading.ids("verbund") or len(reading.words) < _DESCRIPTION:
            return None
        # "... für 200 Einwohner" tells no more than "..." does.
        length = len(reading.words) - len(size_told(reading, self.vocabulary, self.nouns))
        if (reading.bare or reading.brief) and (
            any(self._is_missing(word) for word in reading.rest) or self.compounds.lacking(reading)
        ):
            # "Glasfaser im Dorf": what is looked for is in no description, whatever else is like one.
            return None
        if tells_home_of_others(reading, self.vocabulary, self.topics) or self.decisive.alone(
            self.nouns.of(reading), reading
        ):
            # "Has anyone built a roller coaster in a village?"
            return None
        if reading.negations and len(reading.words) < TELLING:
            # What is denied would be a reason as well: "growth, but no shrinkage".
            return None
        if len(reading.words) < TELLING and self._only_shuts(reading):
            # "Our pool is closing" is like no closing event.
            return None
        match question:
            case kinds.NotUnderstood() | kinds.Perhaps() if reading.dates:
                # It would be dropped without a word.
                return None
            case kinds.NotUnderstood() | kinds.Perhaps() if reading.tells:
                return _LIKE_WHEN_TOLD
            case kinds.NotUnderstood():
                return _LIKE_AT_ALL
            case kinds.Perhaps():
                return _LIKE_WITH_SUBJECTS
            case kinds.Search(words=words) if words and not self._is_met(question):
                # Key words are looked for, and not what a few of them are like.
                return _LIKE_WITH_SUBJECTS if length >= TELLING else None
            case kinds.Search(words=(), themes=(), organisations=(), times=(), sorts=(), without=kinds.NOTHING) if (
                len(reading.rest) >= _DESCRIPTION
            ):
                return _LIKE_AT_ALL
        return None

    def _only_shuts(self, reading: Reading) -> bool:
        """Whether nothing is told of a thing but that it closes."""
        others = [word for word in reading.rest if word.folded not in self.vocabulary.shuts]
        return len(others) <= 1 and any(word.folded in self.vocabulary.shuts for word in reading.words)

    def _is_met(self, search: kinds.Search) -> bool:
        """Whether a description has all that is searched for; where any will do, one has each."""
        if search.either:
            return all(map(self.topics.is_found, search.words))
        return any(hit.met for hit in self.topics.search(search.words))

    def _is_missing(self, word: Word) -> bool:
        """Whether a word that is written out is in no description."""
        return not word.short and self.topics.weight(word.folded) is None

    def _is_there(self, verbund: str, reading: Reading) -> bool:
        """Whether a Verbund worked in the Länder and places that are named, if any are."""
        laender, places = affirmed(reading, "land"), affirmed(reading, "place")
        return not (laender or places) or verbund in self.catalogue.verbuende_there(laender, places)


def _is_told_at_length(question: Question, reading: Reading) -> bool:
    """Whether much is told of something that is not understood, and no name makes it like what that belongs to."""
    missed = isinstance(question, kinds.NotUnderstood | kinds.Perhaps)
    told = reading.asks and len(reading.words) >= TELLING
    return missed and told and not (reading.mentions or reading.negations)
