"""The way through for whoever talks to people: text or address in, screen out. No I/O, no state."""

from dataclasses import dataclass
from functools import lru_cache

from bot.answers import address
from bot.answers.screen import Screen
from bot.answers.screens import Screens
from bot.answers.texts import preferred
from bot.catalogue import Catalogue, Language
from bot.questions import Question, Understander
from bot.questions.noted.note import Note
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.places.towns import TownNames
from bot.questions.topics.topics import TopicIndex


@dataclass(frozen=True, slots=True)
class Answer:
    """What was understood, and the screen that answers it."""

    question: Question
    screen: Screen


class Assistant:
    """Answers texts and opens addresses for one catalogue.

    `logs_unanswered` says whether texts that are not understood are logged: whoever asks about privacy is told.
    """

    def __init__(self, catalogue: Catalogue, *, logs_unanswered: bool = False) -> None:
        self.catalogue = catalogue
        self.logs_unanswered = logs_unanswered
        topics, organisations = TopicIndex(catalogue), OrganisationWords(catalogue, TownNames(catalogue))
        self._understander = Understander(catalogue, topics, organisations)
        self._screens = Screens(catalogue, topics, organisations, logs_unanswered=logs_unanswered)
        self._screen = lru_cache(maxsize=256)(self._screens.screen)

    def prepare(self) -> None:
        """Work out what not all texts need, so that none of them has to wait; may be called from another thread."""
        # First what takes most memory on the way, which the others then use again.
        self._understander.prepare()
        self.catalogue.prepare()
        self._screens.prepare()

    def answer(self, text: str, language_code: str | None = None, *, language: Language | None = None) -> Answer:
        """Answer a text in its own language where that is clear, else in that of `language_code` (IETF tag).

        A `language` given goes before both.
        """
        understood = self._understander.understand(text)
        language = language or understood.language or preferred(language_code)
        if understood.parts:
            parts = [(part.question, part.notes) for part in understood.parts]
            return Answer(understood.question, self._screens.several(parts, language))
        if understood.notes:
            return Answer(understood.question, self._screens.screen(understood.question, language, understood.notes))
        return Answer(understood.question, self._screen(understood.question, language))

    def show(self, question: Question, language: Language) -> Screen:
        """The screen of a question."""
        return self._screen(question, language)

    def instead(self, question: Question, language: Language, unknown: str = "") -> Answer:
        """The answer to a question that is shown instead of another, and that a name in that one is `unknown`."""
        notes = (Note("unknown", unknown),) if unknown else ()
        return Answer(question, self._screens.screen(question, language, notes))

    def open(self, text: str, language_code: str | None = None) -> Answer | None:
        """The screen at an address, or None if this is none (any more). A language in the address goes first."""
        found = address.decode(text, self.catalogue)
        if found is None:
            return None
        return Answer(found.question, self._screen(found.question, found.language or preferred(language_code)))
