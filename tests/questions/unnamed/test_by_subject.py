"""Nouns alone are looked for, though nothing is found; a colour is no misspelt word for money."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hochwasserschutz nach Starkregen", ("hochwasserschutz", "starkregen")),
        ("Photovoltaik auf dem Rathausdach", ("photovoltaik", "rathausdach")),
        ("Mülltrennung und gelber Sack", ("mulltrennung", "sack")),
        ("Blühstreifen", ("bluhstreifen",)),
    ],
)
def test_german_nouns_alone_are_looked_for(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    assert understander.understand(text).question == Search(words)
