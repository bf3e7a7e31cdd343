"""Tests of screens that tell an order, or count by times."""

import pytest

from bot.answers.screens import Screens
from bot.questions import kinds as k
from tests.answers.reading import plain


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        (k.Superlative("longest", rank=2), ["1. KomMonitor (49 Monate)", "2. KOMET (42 Monate)"], "3."),
        (k.Superlative("land", rank=2), ["1. Niedersachsen (8 Verbünde)", "2. Nordrhein-Westfalen (7 Verbünde)"], "3."),
        (k.Superlative("partners", rank=2), ["2. WEBWiKo (11 Beteiligte)"], "3."),
        (k.Superlative("longest", without=k.Without(verbuende=("kommonitor",))), ["Nicht mitgezählt", "KOMET"], "49"),
        (
            k.Search(count=True, times=("start2016", "start2017")),
            ["Beginn 2016: mindestens 13", "mindestens 15"],
            "⚖️ 29",
        ),
        (
            k.Superlative("moststarts"),
            ["Soweit belegt", "begannen 2017, nämlich 15", "2016: 13", "Bürgerfonds"],
            "2018",
        ),
        (k.Superlative("fewest"), ["Entscheidungstools: 4", "NaKoFi, IER-SEK"], "Fokusland"),
        (k.AllFunding(), ["Zusammen sind diese Summen rund 3.500.000 Euro"], "3.546.574"),
    ],
)
def test_what_is_asked_for_is_told_by_numbers(
    screens: Screens, question: k.Question, told: list[str], untold: str
) -> None:
    seen = plain(screens.screen(question, "de").text)
    assert all(text in seen for text in told)
    assert untold not in seen
