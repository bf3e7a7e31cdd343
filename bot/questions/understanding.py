"""From a text to a question: what follows from what is named and what the other words say.

A text is read once (`reading`); then one question is decided on, from the surest evidence to the weakest: Verbünde that
are named (`named`), talk, and whatever else is asked (`unnamed`). The doubtful becomes a question back.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from bot.catalogue import Catalogue, Language
from bot.questions import kinds
from bot.questions.certainty import Certainty
from bot.questions.clues import Clues
from bot.questions.grammar import Grammar
from bot.questions.kinds import Question
from bot.questions.named import Named
from bot.questions.names import Kind, Names
from bot.questions.programme import ProgrammeFacts
from bot.questions.reader import Reader
from bot.questions.reading import SHORT, STRONG, Reading
from bot.questions.sorts import Sorts
from bot.questions.sounds import Sounds
from bot.questions.subjects import Subjects
from bot.questions.topics import TopicIndex
from bot.questions.unnamed import Unnamed
from bot.questions.vocabulary import Signal, vocabulary


@dataclass(frozen=True, slots=True)
class Note:
    """How a text was understood: a spelling was guessed, a name is unknown, a strange word was typed so."""

    kind: Literal["guessed", "unknown", "typed"]
    heard: str
    meant: tuple[Kind | Literal["word"], str] | None = None
    """What a guessed spelling was taken for: of which kind, and its id, or the folded word itself."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """A question, the language it was asked in where that is clear, and what to say beside the answer."""

    question: Question
    language: Language | None
    notes: tuple[Note, ...] = ()


_TALK: Final[dict[Signal, Question]] = {
    "privacy": kinds.Privacy(),
    "help": kinds.Help(),
    "identity": kinds.Identity(),
    "bye": kinds.Goodbye(),
    "thanks": kinds.Thanks(),
    "hello": kinds.Greeting(),
}
"""By weight: who says hello and asks for help wants help."""
_ABOUT_BOT: Final = ("identity", "privacy", "help")
_BESIDE_TALK: Final = 1
"""With more strange words beside it, it is about something else."""
_ADDRESSED: Final = 2
"""So many strange words may say who is greeted."""
_LONG_TALK: Final = 12
"""Nobody needs more words to say thank you."""


class Understander:
    """Understands texts about one catalogue."""

    def __init__(self, catalogue: Catalogue, topics: TopicIndex | None = None) -> None:
        words = vocabulary()
        names = Names(catalogue, words)
        self._topics = topics or TopicIndex(catalogue, words)
        clues = Clues(catalogue, words, self._topics)
        self._grammar = Grammar(catalogue, words, self._topics)
        self._reader = Reader(catalogue, words, names, self._topics, clues, self._grammar)
        self._programme = ProgrammeFacts(catalogue, clues, self._grammar)
        subjects = Subjects(self._topics)
        sorts = Sorts(words, self._topics)
        self._unnamed = Unnamed(catalogue, words, names, self._topics, self._grammar, subjects, self._programme, sorts)
        certainty = Certainty(catalogue, self._grammar)
        self._named = Named(
            catalogue, names, self._topics, self._grammar, certainty, Sounds(catalogue), self._unnamed.question
        )

    def understand(self, text: str) -> Understanding:
        """What a text asks. Any text is fine; time is bounded by its length, and that by Telegram."""
        reading = self._reader.read(text)
        question = self.decide(reading)
        return Understanding(question, reading.language, tuple(self._notes(reading, question)))

    def decide(self, reading: Reading) -> Question:
        """The question behind a reading."""
        if reading.ids("verbund") and (asked := self._programme.asked(reading)).apart:
            # "Was KIF at the conference of 2017?"
            return kinds.AboutProgramme(asked.ids)
        return self._named.question(reading) or self._talk(reading) or self._unnamed.question(reading)

    def _talk(self, reading: Reading) -> Question | None:
        """Hello and goodbye, where nothing else is asked."""
        named = any(mention.kind != "town" for mention in reading.mentions)
        if named or reading.has("theme_one", "theme_many", "verbund_many", "verbund_one"):
            return None
        said = next((signal for signal in _TALK if reading.has(signal)), None)
        if said is None and self._asks_how_to_use(reading):
            said = "help"
        if said is None and reading.has("praise") and len(reading.words) <= SHORT:
            said = "thanks"
        if said is None or (said == "hello" and not self._grammar.opens_with("hello", reading)):
            return None
        strange = self._grammar.nouns(reading)
        if said in _ABOUT_BOT and (reading.tells or len(strange) > _BESIDE_TALK):
            return None
        about = self._grammar.is_aimed_at(strange, reading) or any(map(self._topics.has, strange))
        if said == "help" and (about or reading.has("seeks")):
            # "Was weißt du über Müll?", "Pflanzenkläranlagen, gibt es da Beispiele?"
            return None
        if len(reading.rest) > len(reading.words) / 2 and len(reading.rest) > 1:
            return None
        if said in {"hello", "bye"} and len(strange) > _ADDRESSED:
            # "Hey, set a timer for ten minutes", "muss bis morgen ein Gedicht lernen"
            return None
        if said not in _ABOUT_BOT:
            asks = reading.signals & (STRONG - {"when", "outcome"})
            somewhere = reading.mentions and (asks or reading.has("want"))
            if len(reading.words) > _LONG_TALK or (asks and (reading.rest or reading.interrogative)) or somewhere:
                return None
        return _TALK[said]

    def _asks_how_to_use(self, reading: Reading) -> bool:
        """Whether somebody asks about nothing but how to ask: "Muss ich ganze Sätze schreiben?"."""
        asked = reading.signals & (STRONG - {"about", "which", "count"})
        return reading.has("using") and reading.asks and not (reading.rest or reading.mentions or asked)

    def _notes(self, reading: Reading, question: Question) -> Iterator[Note]:
        """What to say beside the answer."""
        match question:
            case kinds.UnknownName():
                if heard := self._grammar.unknown_text(reading):
                    yield Note("unknown", heard)
                return
            case kinds.UnknownPlace():
                yield Note("unknown", self._grammar.unknown_place(reading))
                return
            case kinds.AskBack() | kinds.NotUnderstood():
                return
        for mention in reading.mentions:
            if mention.distance and len(mention.ids) == 1:
                yield Note("guessed", mention.heard, (mention.kind, mention.ids[0]))
        if isinstance(question, kinds.Search | kinds.ThemesOn):
            for word in reading.rest:
                subject = self._grammar.subject(word)
                if subject in question.words and not self._topics.knows(subject):
                    yield Note("typed", word.text, ("word", subject))
                if (corrected := self._topics.corrected(word.folded)) in question.words:
                    yield Note("guessed", word.text, ("word", corrected or ""))
        if reading.ids("verbund") and (heard := self._grammar.unknown_beside(reading)):
            yield Note("unknown", heard)
