"""The commands: their names in each language, and the question each one stands for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA
from telegram import BotCommand

from bot.answers import Answer, Assistant, preferred, texts
from bot.catalogue import LANGUAGES, Language
from bot.messenger import hearing
from bot.questions import Question, kinds
from bot.questions.words.folding import fold


@dataclass(frozen=True, slots=True)
class Command:
    """A command. `key` names its texts; the first name in a language stands in the menu, the others work as well."""

    key: str
    names: Mapping[Language, tuple[str, ...]]
    question: Question
    """What it asks when it is sent alone."""
    sentence: str | None = None
    """The text that makes a sentence of the words behind the command; None where such words are ignored."""
    facts: tuple[kinds.Fact, ...] = ()
    """What is told of Verbünde that are named behind it; their cards where this is empty."""


COMMANDS: Final = (
    Command("start", {"de": ("start",), "en": ("start",)}, kinds.Start()),
    Command("themes", {"de": ("themen",), "en": ("themes",)}, kinds.AllThemes(), "command-theme-sentence"),
    Command("theme", {"de": ("thema",), "en": ("theme",)}, kinds.AllThemes(), "command-theme-sentence"),
    Command(
        "verbuende",
        {"de": ("verbuende", "projekte"), "en": ("projects",)},
        kinds.AllVerbuende(),
        "command-verbuende-sentence",
    ),
    Command(
        "verbund", {"de": ("verbund", "projekt"), "en": ("project",)}, kinds.AllVerbuende(), "command-verbund-sentence"
    ),
    Command("search", {"de": ("suche",), "en": ("search",)}, kinds.SearchHelp(), "command-search-sentence"),
    Command("places", {"de": ("orte",), "en": ("places",)}, kinds.AllLaender(), "command-places-sentence", ("where",)),
    Command("about", {"de": ("ueber",), "en": ("about",)}, kinds.AboutProgramme()),
    Command("help", {"de": ("hilfe",), "en": ("help",)}, kinds.Help()),
    Command("privacy", {"de": ("datenschutz",), "en": ("privacy",)}, kinds.Privacy()),
)


def _by_name() -> dict[str, tuple[Command, Language | None]]:
    """Folded names, so that capitals and umlauts work. The language is None for a name that both languages share."""
    found: dict[str, tuple[Command, Language | None]] = {}
    for command in COMMANDS:
        for language in LANGUAGES:
            for name in map(fold, command.names[language]):
                found[name] = (command, None if name in found else language)
    return found


_BY_NAME: Final = _by_name()


def menu(language: Language) -> list[BotCommand]:
    """What Telegram lists when somebody types a slash."""
    say = texts(language)
    return [BotCommand(command.names[language][0], say.plain(f"command-{command.key}")) for command in COMMANDS]


def known(sent: hearing.Command) -> bool:
    """Whether there is such a command."""
    return fold(sent.name) in _BY_NAME


def answer(sent: hearing.Command, assistant: Assistant, language_code: str | None) -> Answer | None:
    """The answer to a command in the command's own language, or None if there is no such command."""
    found = _BY_NAME.get(fold(sent.name))
    if found is None:
        return None
    command, own_language = found
    language = own_language or preferred(language_code)
    if isinstance(command.question, kinds.Start) and (opened := assistant.open(sent.argument, language_code)):
        return opened
    if command.sentence and fold(sent.argument):
        sentence = texts(language).plain(command.sentence, words=sent.argument)
        return _to_the_point(command, sent.argument, assistant.answer(sentence, language=language), assistant)
    return Answer(command.question, assistant.show(command.question, language))


def _to_the_point(command: Command, words: str, found: Answer, assistant: Assistant) -> Answer:
    """The answer found for a command with words, or what the command tells alone, where the words told nothing."""
    language = found.screen.language
    match found.question:
        case kinds.AboutVerbuende(ids) if command.facts:
            facts = kinds.Facts(ids, command.facts)
            return Answer(facts, assistant.show(facts, language))
        case kinds.UnknownName(question) if not getattr(question, "verbuende", ()):
            pass
        case kinds.AllThemes() | kinds.AllVerbuende() | kinds.AllLaender() | kinds.AllPlaces() | kinds.NotUnderstood():
            pass
        case _:
            return found
    # "alle" or "bitte" is no name, and by itself no subject either.
    named = any(map(str.isdigit, words)) or isinstance(assistant.answer(words).question, kinds.Search)
    return assistant.instead(command.question, language, words if named else "")


def unknown(sent: hearing.Command, language: Language) -> kinds.UnknownCommand:
    """The question that a mistyped command stands for, with the command that was probably meant."""
    name = fold(sent.name)
    languages = sorted(LANGUAGES, key=lambda other: other != language)
    names = {command.names[language][0]: None for language in languages for command in COMMANDS}
    typos = max(1, len(name) // 3)
    best = process.extractOne(name, {name: fold(name) for name in names}, scorer=OSA.distance, score_cutoff=typos)
    return kinds.UnknownCommand((best[2],) if best else ())
