"""Tests of how yes and no are told of one Verbund."""

import pytest

from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Language
from bot.questions import kinds as k
from bot.questions.kinds import Fact
from tests.answers.reading import plain

pytestmark = pytest.mark.parametrize("language", LANGUAGES)

_YES = {"de": "Ja", "en": "Yes"}
_NO = {"de": "Nein", "en": "No"}
_OPEN = {"de": "Das bleibt offen", "en": "That stays open"}


@pytest.mark.parametrize(
    ("verbund", "fact", "claim", "told"),
    [
        ("kif", "when", "running", _NO),
        ("kif", "when", "over", _YES),
        ("imona", "when", "over", _YES),
        ("nakofi", "when", "running", _OPEN),
        ("kif", "when", "end2019", _YES),
        ("kif", "when", "end2018", _NO),
        ("nakofi", "when", "end2019", _OPEN),
        ("nola", "when", "lastsfrom25", _NO),
        ("mosaik", "partners", "partnersfrom4", _NO),
        ("nola", "partners", "partnersfrom5", _OPEN),
        ("kif", "where", "places1", _NO),
        ("kif", "where", "laender1", _YES),
    ],
)
def test_yes_or_no_stands_first(
    screens: Screens, language: Language, verbund: str, fact: Fact, claim: str, told: dict[Language, str]
) -> None:
    screen = screens.screen(k.Facts((verbund,), (fact,), (claim,)), language)
    assert plain(screen.text).startswith(told[language])


def test_a_yes_by_the_followed_source_alone_says_so(screens: Screens, language: Language) -> None:
    first = plain(screens.screen(k.Facts(("kommonitor",), ("when",), ("lastsfrom49",)), language).text).splitlines()[0]
    assert first.startswith(_YES[language])
    assert {"de": "andere Quelle", "en": "nother source"}[language] in first
