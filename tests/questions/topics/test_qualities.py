"""How old or large a thing is, and that it closes, tells nothing to look for by itself."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("alte Sternwarte, keiner weiß was damit passiert", ("sternwarte",)),
        ("alte sternwarte", ("sternwarte",)),
        ("eine alte Kaserne", ("kaserne",)),
        ("an old mill", ("mill",)),
        ("eine große Schule", ("schule",)),
        ("Wie groß muss die Schule in zehn Jahren sein?", ("schule",)),
        # People are no thing, and some old things are a subject of their own.
        ("alte Leute", ("alteremenschen",)),
        ("die Alten im Dorf", ("alten", "dorf")),
        ("altes Haus", ("alteshaus",)),
        ("große Städte", ("grossestadt",)),
        # What becomes of a thing: nothing is looked for that is close, nor a closing event.
        ("our school is closing", ("school",)),
        ("our factory is closing", ("factory",)),
        ("unser Rathaus schließt", ("rathaus",)),
        ("unser Laden macht dicht", ("laden",)),
        ("Was passiert, wenn der letzte Laden schließt?", ("laden",)),
        ("Wenn der letzte Laden schließt", ("laden",)),
        # Some of it is a subject of its own, or says of which kind a thing is.
        ("Fabrik schließt", ("fabrikschliesst",)),
        ("closing pubs", ("closing-pubs",)),
    ],
)
def test_only_the_thing_is_looked_for(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    assert understander.understand(text).question == Search(words)
