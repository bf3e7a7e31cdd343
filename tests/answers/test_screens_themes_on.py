"""Which theme deals with a subject: counted, honest where none does."""

import pytest

from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Language, load
from bot.questions import kinds as k
from tests.answers.reading import bullets, plain

CATALOGUE = load()

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def test_the_theme_with_most_verbuende_on_the_subject_comes_first(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.ThemesOn(("leerstand",)), language)
    first, *others = bullets(screen)
    theme = CATALOGUE.themes["innenentwicklung"].title[language]
    assert theme in plain(screen.text).splitlines()[0]
    assert first.startswith(f"{theme}: ")
    counts = [line.count(", ") for line in (first, *others)]
    assert counts == sorted(counts, reverse=True)


def test_all_verbuende_named_deal_with_the_subject(screens: Screens, language: Language) -> None:
    listed = {
        name
        for line in bullets(screens.screen(k.ThemesOn(("wolf",)), language))
        for name in line.split(": ", 1)[1].split(", ")
    }
    assert listed == {"LAZIKN2030"}


def test_a_subject_of_no_theme_is_said_to_be_none(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.ThemesOn(("quastenflosser",)), language).text)
    assert ("keinen Verbund" if language == "de" else "no Verbund") in text
    assert not any(verbund.name in text for verbund in CATALOGUE.verbuende.values())
