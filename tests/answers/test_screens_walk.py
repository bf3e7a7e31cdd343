"""From screen to screen: every button works, everything is reached, and Telegram shows all of it as it is meant."""

from collections import deque

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import Go
from bot.answers.address import decode
from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Language, load
from bot.questions import Note
from bot.questions import kinds as k
from bot.questions.kinds import Question
from tests.answers.questions import any_question
from tests.answers.reading import assert_sound, buttons

CATALOGUE = load()
SCREENS = Screens(CATALOGUE)
NAMES = st.sampled_from([verbund.name for verbund in CATALOGUE.verbuende.values()])
MEANT = st.sampled_from([("verbund", "nakofi"), ("theme", "daten"), ("programme", "programme"), ("land", "he")])
NOTES = st.lists(st.builds(Note, st.just("guessed"), st.text(), MEANT) | st.builds(Note, st.just("unknown"), st.text()))


def test_a_walk_through_everything(screens: Screens) -> None:
    seen: set[tuple[Question, Language]] = {(k.Start(), "de")}
    waiting = deque(seen)
    while waiting:
        question, language = waiting.popleft()
        screen = screens.screen(question, language)
        assert screen.language == language
        assert_sound(screen, CATALOGUE)
        for button in buttons(screen):
            if isinstance(button, Go):
                address = decode(button.address, CATALOGUE)
                assert address
                assert address.language
                assert (address.question, address.language) != (question, language), "a button to the page one is on"
                following = (address.question, address.language)
                if following not in seen:
                    seen.add(following)
                    waiting.append(following)
    for language in LANGUAGES:
        questions = {question for question, spoken in seen if spoken == language}
        assert {k.AboutVerbuende((id_,)) for id_ in CATALOGUE.verbuende} <= questions
        assert {k.AboutTheme((id_,)) for id_ in CATALOGUE.themes} <= questions
        assert {k.Start(), k.Help(), k.Privacy(), k.Identity(), k.AboutProgramme(), k.AllLaender()} <= questions


@given(any_question(CATALOGUE), st.sampled_from(LANGUAGES), NOTES)
@settings(max_examples=600)
def test_any_question_has_a_sound_screen(question: Question, language: Language, notes: list[Note]) -> None:
    screen = SCREENS.screen(question, language, notes)
    assert_sound(screen, CATALOGUE)
    assert screen == SCREENS.screen(question, language, notes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_ends_with_the_other_language_and_the_menu(screens: Screens, language: Language) -> None:
    other, menu = ("English", "Menü") if language == "de" else ("Deutsch", "Menu")
    for question in (k.Help(), k.ThemeOf(("nakofi",)), k.Search(("leerstand",)), k.AboutVerbuende(("kif",))):
        assert [button.label for button in screens.screen(question, language).rows[-1]] == [other, menu]
    assert [button.label for button in screens.screen(k.Start(), language).rows[-1]] == [other]
