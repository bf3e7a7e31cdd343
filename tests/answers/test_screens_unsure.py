"""What is not sure is offered with reasons, one tap from the answer."""

import pytest

from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Language, load
from bot.questions import kinds as k
from tests.answers.reading import bullets, leads_to, plain

CATALOGUE = load()

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def test_what_may_be_meant_is_offered_with_its_reasons(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Perhaps(("wolf", "abwasser")), language)
    offered = [line.split(" – ")[0] for line in bullets(screen)]
    assert 1 <= len(offered) <= 3
    assert {"LAZIKN2030", "NoLA"} <= set(offered)
    assert all(" – " in line for line in bullets(screen)), "each has a reason"
    assert ("nicht" if language == "de" else "not") in plain(screen.text).splitlines()[0]
    questions = leads_to(screen, CATALOGUE)
    assert k.AboutVerbuende(("lazikn2030",)) in questions
    assert k.Search(("wolf", "abwasser")) in questions


def test_where_nothing_comes_near_nothing_is_offered(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Perhaps(("quastenflosser",)), language)
    assert plain(screen.text) == plain(screens.screen(k.NotUnderstood(), language).text)
