"""The beginning, the end, questions back, and honest words."""

import pytest

from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Language, load
from bot.questions import Note, Understander
from bot.questions import kinds as k
from bot.questions.kinds import Question
from tests.answers.reading import bullets, labels, leads_to, plain

CATALOGUE = load()

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize(
    ("question", "german", "english"),
    [
        (k.Start(), "Guten Tag!", "Hello!"),
        (k.Greeting(), "Guten Tag!", "Hello!"),
        (k.Thanks(), "Gern geschehen!", "You are welcome!"),
        (k.Goodbye(), "Auf Wiedersehen", "Goodbye"),
        (k.Help(), "Das können Sie mich fragen", "What you can ask me"),
        (k.Privacy(), "Ich speichere nichts", "I store nothing"),
        (k.Identity(), "Ich bin ein Bot, kein Mensch.", "I am a bot, not a human being."),
        (k.Identity(), "kein offizielles Angebot", "not an official service"),
        (k.Remark("accepted"), "noch wissen?", "like to know?"),
        (k.Remark("unhelpful"), "Das tut mir leid.", "I am sorry"),
        (k.Remark("sources"), "aus öffentlichen Quellen", "from public sources"),
        (k.Remark("earlier"), "behalte ich nicht", "I keep nothing of what was said before"),
        (k.Remark("person"), "antwortet nur ein Programm", "Only a program answers"),
        (k.Remark("cost"), "kostet nichts", "costs nothing"),
        (k.Remark("language"), "Deutsch und Englisch", "German and English"),
        (k.Remark("pictures"), "antworte nur mit Text", "in text only"),
        (k.Remark("despair"), "die 112", "call 112"),
        (k.Remark("quoting"), "öffentlichen Quellen", "public sources"),
        (k.Identity(), "nicht mit einem Sprachmodell", "not with a language model"),
        (k.Remark("elsewhere"), "weiß ich leider nicht", "I do not know that"),
        (k.Remark("elsewhere", ("hb",), ("cottbus",)), "zeigen: Bremen oder Cottbus.", "here: Bremen or Cottbus."),
        (k.NotText(), "Schreiben Sie mir", "Please write to me"),
        (k.NotUnderstood(), "nicht verstanden", "not understand"),
        (k.UnknownPlace(), "Diesen Ort kenne ich nicht.", "I do not know this place."),
        (k.UnknownCommand(), "Diesen Befehl kenne ich nicht.", "I do not know this command."),
        (k.UnknownCommand(("themen", "hilfe")), "/themen oder /hilfe", "/themen or /hilfe"),
        (k.OldButton(), "Dieser Knopf", "This button"),
        (k.SearchHelp(), "Wonach suchen Sie?", "What are you looking for?"),
        (k.AskBack(k.AboutVerbuende(("mosaik",))), "Meinen Sie den Verbund MOSAIK?", "Do you mean the Verbund MOSAIK?"),
        (k.AskBack(k.ThemeOf(("kif", "komet"))), "Was meinen Sie: KIF oder KOMET?", "What do you mean: KIF or KOMET?"),
        (k.AskBack(k.Start()), "Um welchen Verbund geht es?", "Which Verbund (joint project) is it about?"),
        (k.AskBack(k.Start(), ("leerstand",)), "Soll ich danach suchen?", "Shall I search for it?"),
        (k.AskBack(k.Search(places=("cottbus",))), "Meinen Sie Cottbus?", "Do you mean Cottbus?"),
        (k.AskBack(k.Search(laender=("bb",))), "Meinen Sie Brandenburg?", "Do you mean Brandenburg?"),
        (k.AskBack(k.Search(organisations=("difu",))), "Meinen Sie Deutsches Institut", "Do you mean "),
        (k.UnknownName(k.ThemeOf(())), "Um welchen Verbund geht es?", "Which Verbund (joint project) is it about?"),
        (k.UnknownName(k.IsAt((), laender=("bb",))), "Um welchen Verbund geht es?", "Which Verbund "),
        (k.UnknownName(k.ThemeOf(("nakofi",))), "Diesen Namen kenne ich nicht.", "I do not know this name."),
        (k.UnknownName(k.ThemeOf(("nakofi",))), "Meinen Sie vielleicht NaKoFi?", "Do you perhaps mean NaKoFi?"),
    ],
)
def test_what_is_said(screens: Screens, language: Language, question: Question, german: str, english: str) -> None:
    assert (german if language == "de" else english) in plain(screens.screen(question, language).text)


def test_the_verbund_is_explained_in_english(screens: Screens, language: Language) -> None:
    if language == "en":
        assert "A Verbund is a joint project" in screens.screen(k.Start(), "en").text
        assert "Verbünde (joint projects)" in screens.screen(k.AllThemes(), "en").text


def test_examples_are_understood_as_they_are_meant(screens: Screens, language: Language) -> None:
    understander = Understander(CATALOGUE)
    understood = [understander.understand(line) for line in bullets(screens.screen(k.Help(), language))]
    assert [type(entry.question) for entry in understood] == [
        k.Search,
        k.Search,
        k.AllVerbuende,
        k.ThemeOf,
        k.Members,
        k.AboutVerbuende,
        k.Facts,
        k.SameTheme,
    ]
    assert {entry.language for entry in understood} == {language}
    assert not any(entry.notes for entry in understood)


def test_the_start_leads_everywhere(screens: Screens, language: Language) -> None:
    questions = leads_to(screens.screen(k.Start(), language), CATALOGUE)
    assert {type(question) for question in questions} == {
        k.AboutTheme,
        k.AllThemes,
        k.AllVerbuende,
        k.AllLaender,
        k.SearchHelp,
        k.AboutProgramme,
        k.Help,
        k.Start,
    }


def test_each_reading_is_the_same_question(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.AskBack(k.Facts(("kif", "komet"), ("when",)), ("leerstand",)), language)
    assert leads_to(screen, CATALOGUE)[:3] == [
        k.Facts(("kif",), ("when",)),
        k.Facts(("komet",), ("when",)),
        k.Search(("leerstand",)),
    ]
    screen = screens.screen(k.AskBack(k.IsAt(("kif",), places=("cottbus", "essen"))), language)
    assert leads_to(screen, CATALOGUE)[:2] == [
        k.IsAt(("kif",), places=("cottbus",)),
        k.IsAt(("kif",), places=("essen",)),
    ]
    screen = screens.screen(k.UnknownName(k.Members(("daten", "reallabore"))), language)
    assert leads_to(screen, CATALOGUE)[:2] == [k.Members(("daten",)), k.Members(("reallabore",))]
    assert labels(screen)[0] == CATALOGUE.themes["daten"].short[language]


def test_a_search_is_only_offered_where_it_finds_something(screens: Screens, language: Language) -> None:
    found = screens.screen(k.NotUnderstood(("leerstand",)), language)
    assert k.Search(("leerstand",)) in leads_to(found, CATALOGUE)
    nothing = screens.screen(k.NotUnderstood(("xyzzyx",)), language)
    assert not any(isinstance(question, k.Search) for question in leads_to(nothing, CATALOGUE))


def test_what_a_note_says_is_not_said_twice(screens: Screens, language: Language) -> None:
    note = Note("unknown", "Nakofilein")
    name = screens.screen(k.UnknownName(k.ThemeOf(("nakofi",))), language, [note])
    assert "Nakofilein" in name.text
    assert "Diesen Namen" not in name.text
    assert "this name" not in name.text
    place = screens.screen(k.UnknownPlace(), language, [note])
    assert plain(place.text).startswith("Den Ort „Nakofilein“" if language == "de" else "I do not know the place")
    assert "Diesen Ort" not in place.text
    assert "this place" not in place.text


@pytest.mark.parametrize(
    ("question", "land", "german", "english"),
    [
        (
            k.UnknownPlace(),
            None,
            "Was in die Gegend „Nordhessen“ gehört, weiß",
            "I do not know what belongs to the area “Nordhessen”",
        ),
        (k.Search(("wasser",)), None, "weiß ich nicht: Ich kenne nur", ": I only know"),
        (k.Search(laender=("he",)), "he", "um das ganze Land (Hessen)", "about the whole Land (Hesse)"),
    ],
)
def test_a_region_is_said_to_be_unknown(
    screens: Screens, language: Language, question: Question, land: str | None, german: str, english: str
) -> None:
    text = plain(
        screens.screen(question, language, [Note("region", "Nordhessen", ("land", land) if land else None)]).text
    )
    assert (german if language == "de" else english) in text
    assert "Diesen Ort" not in text
    assert "this place" not in text


def test_the_search_offers_the_same_subjects_in_both_languages(screens: Screens, language: Language) -> None:
    found: dict[Language, list[str]] = {}
    for own in LANGUAGES:
        searches = [
            one for one in leads_to(screens.screen(k.SearchHelp(), own), CATALOGUE) if isinstance(one, k.Search)
        ]
        found[own] = sorted(plain(screens.screen(search, own).text).split(" ")[0] for search in searches)
    assert len(found[language]) == 12
    assert found["de"] == found["en"]


def test_who_is_asked_back_has_a_way_on(screens: Screens, language: Language) -> None:
    for asked in (k.AskBack(k.AboutVerbuende(("kif",))), k.UnknownName(k.AboutVerbuende(("kif",)))):
        targets = leads_to(screens.screen(asked, language), CATALOGUE)
        assert {k.SearchHelp(), k.AllVerbuende()} <= set(targets)
