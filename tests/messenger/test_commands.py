import pytest

from bot.answers import Assistant
from bot.catalogue import LANGUAGES, Language
from bot.demo.telegram_api import User
from bot.messenger import commands
from bot.messenger.hearing import Command
from bot.questions import Question, kinds
from tests.messenger.looks import shows

ALONE: list[tuple[str, Question, Language]] = [
    ("/start", kinds.Start(), "de"),
    ("/themen", kinds.AllThemes(), "de"),
    ("/themes", kinds.AllThemes(), "en"),
    ("/thema", kinds.AllThemes(), "de"),
    ("/theme", kinds.AllThemes(), "en"),
    ("/verbuende", kinds.AllVerbuende(), "de"),
    ("/Verbünde", kinds.AllVerbuende(), "de"),
    ("/projekte", kinds.AllVerbuende(), "de"),
    ("/projects", kinds.AllVerbuende(), "en"),
    ("/verbund", kinds.AllVerbuende(), "de"),
    ("/project", kinds.AllVerbuende(), "en"),
    ("/suche", kinds.SearchHelp(), "de"),
    ("/search", kinds.SearchHelp(), "en"),
    ("/orte", kinds.AllLaender(), "de"),
    ("/places", kinds.AllLaender(), "en"),
    ("/ueber", kinds.AboutProgramme(), "de"),
    ("/über", kinds.AboutProgramme(), "de"),
    ("/about", kinds.AboutProgramme(), "en"),
    ("/hilfe", kinds.Help(), "de"),
    ("/HELP", kinds.Help(), "en"),
    ("/datenschutz", kinds.Privacy(), "de"),
    ("/privacy", kinds.Privacy(), "en"),
]


@pytest.mark.parametrize(("text", "question", "language"), ALONE)
async def test_alone(chat: User, assistant: Assistant, text: str, question: Question, language: Language) -> None:
    await chat.say(text)
    assert len(chat.answers) == 1
    assert shows(chat.screen, assistant.show(question, language))


@pytest.mark.parametrize(
    ("text", "question", "language"),
    [
        ("/verbund NaKoFi", kinds.AboutVerbuende(("nakofi",)), "de"),
        ("/project NaKoFi", kinds.AboutVerbuende(("nakofi",)), "en"),
        ("/thema Daten", kinds.AboutTheme(("daten",)), "de"),
        ("/theme infrastructure", kinds.AboutTheme(("infrastruktur",)), "en"),
        ("/themen Daten", kinds.AboutTheme(("daten",)), "de"),
        ("/orte Hessen", kinds.Search(laender=("he",)), "de"),
        ("/places Hesse", kinds.Search(laender=("he",)), "en"),
        ("/verbuende Hessen", kinds.Search(laender=("he",)), "de"),
        ("/projects Hesse", kinds.Search(laender=("he",)), "en"),
    ],
)
async def test_with_words(chat: User, assistant: Assistant, text: str, question: Question, language: Language) -> None:
    await chat.say(text)
    assert shows(chat.screen, assistant.show(question, language))


@pytest.mark.parametrize(("text", "language"), [("/suche Leerstand", "de"), ("/search vacancy", "en")])
def test_the_command_decides_the_language(assistant: Assistant, text: str, language: Language) -> None:
    name, _, argument = text.removeprefix("/").partition(" ")
    for code in (None, "de", "fr"):
        answer = commands.answer(Command(name, argument), assistant, code)
        assert answer
        assert answer.screen.language == language


@pytest.mark.parametrize(
    ("text", "question", "note"),
    [
        ("/thema xyzzy", kinds.AllThemes(), "Ein Fokusthema „xyzzy“ kenne ich nicht."),
        ("/theme 5", kinds.AllThemes(), "I do not know a focus theme called “5”."),
        ("/orte 123", kinds.AllLaender(), "Den Ort „123“ kenne ich nicht."),
        ("/verbund 17", kinds.AllVerbuende(), "Einen Verbund „17“ kenne ich nicht."),
        ("/suche 123", kinds.SearchHelp(), "Zu „123“ habe ich nichts gefunden."),
        # No names
        ("/thema alle", kinds.AllThemes(), ""),
        ("/orte alle bitte", kinds.AllLaender(), ""),
    ],
)
def test_words_that_tell_nothing_are_named_above_what_the_command_tells_alone(
    assistant: Assistant, text: str, question: Question, note: str
) -> None:
    name, _, argument = text.removeprefix("/").partition(" ")
    answer = commands.answer(Command(name, argument), assistant, "de")
    assert answer
    assert answer.question == question
    assert answer.screen.text.striptags().startswith(note)
    assert note or answer.screen == assistant.show(question, answer.screen.language)


@pytest.mark.parametrize("text", ["/orte KIF", "/places KIF"])
def test_places_of_a_verbund_are_told(assistant: Assistant, text: str) -> None:
    name, _, argument = text.removeprefix("/").partition(" ")
    answer = commands.answer(Command(name, argument), assistant, "de")
    assert answer
    assert answer.question == kinds.Facts(("kif",), ("where",))


@pytest.mark.parametrize("text", ["/themen ?", "/thema !", "/suche -"])
async def test_words_without_letters_count_as_none(chat: User, assistant: Assistant, text: str) -> None:
    await chat.say(text)
    alone = commands.answer(Command(text[1:-2], ""), assistant, "de")
    assert alone
    assert shows(chat.screen, alone.screen)


@pytest.mark.parametrize(
    ("code", "language"), [(None, "de"), ("de", "de"), ("de-AT", "de"), ("EN", "en"), ("fr", "en"), ("zh-hans", "en")]
)
async def test_start_speaks_the_language_of_the_person(
    chat: User, assistant: Assistant, code: str | None, language: Language
) -> None:
    person = User(chat.world, language_code=code)
    await person.start()
    assert shows(person.screen, assistant.show(kinds.Start(), language))


async def test_start_can_be_repeated(chat: User) -> None:
    await chat.start()
    first = chat.screen
    await chat.start()
    assert (chat.screen.text, chat.screen.buttons) == (first.text, first.buttons)
    assert len(chat.answers) == 2


@pytest.mark.parametrize(
    ("payload", "question", "language"),
    [
        ("verbund_nakofi", kinds.AboutVerbuende(("nakofi",)), "de"),
        ("1e_verbund_nakofi", kinds.AboutVerbuende(("nakofi",)), "en"),
        ("verbuende_2", kinds.AllVerbuende(page=2), "de"),
        ("verbund_gone", kinds.Start(), "de"),
        ("%00", kinds.Start(), "de"),
        ("2z_something", kinds.Start(), "de"),
    ],
)
async def test_deep_links(
    chat: User, assistant: Assistant, payload: str, question: Question, language: Language
) -> None:
    await chat.start(payload)
    assert shows(chat.screen, assistant.show(question, language))


@pytest.mark.parametrize(
    ("name", "language", "nearest"),
    [
        ("teme", "en", ("theme",)),
        ("hiilfe", "de", ("hilfe",)),
        ("hlep", "de", ("help",)),
        ("project", "de", ("project",)),
        ("projct", "de", ("project",)),
        ("datenshcutz", "en", ("datenschutz",)),
        ("settings", "en", ()),
        ("x", "de", ()),
    ],
)
def test_the_nearest_command(name: str, language: Language, nearest: tuple[str, ...]) -> None:
    assert commands.unknown(Command(name, ""), language) == kinds.UnknownCommand(nearest)


async def test_an_unknown_command(chat: User, assistant: Assistant) -> None:
    await chat.say("/temen")
    assert shows(chat.screen, assistant.show(kinds.UnknownCommand(("themen",)), "de"))


def test_names_are_what_telegram_allows() -> None:
    for language in LANGUAGES:
        menu = commands.menu(language)
        assert len({entry.command for entry in menu}) == len(menu) == len(commands.COMMANDS)
        for entry in menu:
            assert entry.command.isascii()
            assert entry.command == entry.command.lower()
            assert 1 <= len(entry.description) <= 256
