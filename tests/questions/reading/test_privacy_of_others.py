"""Whose privacy is meant: that of who talks to the bot, or what towns and Verbünde did for it."""

import pytest

from bot.questions import Understander, kinds

OF_OTHERS: list[str] = [
    "das mit den Datenschutz-Kommunen, wie hieß das nochmal",
    "die Kommunen mit dem Datenschutz, wer war das",
    "Welche Kommunen haben was zum Datenschutz gemacht",
    "Datenschutz in Kommunen",
    "das Datenschutz-Projekt",
    "Projekt zum Datenschutz in Städten",
    "the privacy towns, who was that",
]
OF_CHAT: list[str] = [
    "Datenschutz",
    "Wie ist das mit dem Datenschutz?",
    "Was ist mit dem Datenschutz",
    "Wie haltet ihr es mit dem Datenschutz?",
    "Was passiert mit meinen Daten?",
    "privacy",
]


@pytest.mark.parametrize("text", OF_OTHERS)
def test_what_towns_did_for_privacy_is_looked_for(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert isinstance(found, kinds.Search)
    assert found.words in {("datenschutz",), ("privacy",)}


@pytest.mark.parametrize("text", OF_CHAT)
def test_who_only_asks_for_it_is_told_what_the_bot_keeps(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Privacy()
