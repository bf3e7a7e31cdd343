"""What is not understood may still tell of something that can be searched for."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import NotUnderstood


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wir haben keinen Laden mehr", ("laden",)),
        ("unser jugendclub macht dicht weil der kreis kein geld hat", ("jugendclub",)),
        ("Projekte ohne Genossenschaften als Partner", ("genossenschaften",)),
        # Nobody tells of a problem of their own
        ("Der Bus fuhr gestern wieder viel zu spät", ()),
        # Somebody's own errand
        ("I need a flat in Dortmund under 700 euros", ()),
        # Known words that are no things to look for
        ("Wir haben keine Bananen mehr", ()),
        ("Projekte mit Hochschulen statt Unternehmen", ()),
    ],
)
def test_a_search_is_offered_for_what_somebody_tells_of_themselves(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == NotUnderstood(words)
