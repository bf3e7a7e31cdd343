"""What is not understood may still tell of something that can be searched for."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Extreme, NotUnderstood, Question, Search, Superlative


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Unser Dorf wird immer älter", ("dorf",)),
        # Verbünde are looked for, and not what is denied
        ("Projekte ohne Genossenschaften als Partner", ()),
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


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wir haben keinen Laden mehr", Search(("laden",))),
        ("wir haben zu wenig Hausärzte", Search(("hausarzte",))),
        ("we have too many empty houses", Search(("emptyhouse",))),
        # What is told to be no more, whatever words say so
        ("Der letzte Bus wurde gestrichen", Search(("bus",))),
        ("Die Buslinie ist eingestellt worden", Search(("buslinie",))),
        ("Our post office has closed down", Search(("postoffices",))),
        ("Unsere Kita hat keine Plätze mehr", Search(("kita",))),
        # ... but not for a day, nor of what is somebody's own
        ("The shop has closed for today", NotUnderstood()),
        ("Mein Flug wurde gestrichen", NotUnderstood()),
        ("Unsere Wohnung hat keinen Balkon", NotUnderstood(("wohnung",))),
        # No subject, nobody who speaks of their town, and nothing amiss
        ("Wir haben zu viele Katzen", NotUnderstood()),
        ("Ich habe zu wenig Hausärzte", NotUnderstood(("hausarzte",))),
        ("Unser Bus hatte viel Verspätung", NotUnderstood(("bus",))),
        # What no Verbund deals with, and is another word only by its spelling
        ("Der Bäcker macht zu", Search(("backer",))),
        ("Das Krankenhaus schließt", Search(("krankenhaus",))),
        ("The hospital is closing", Search(("hospital",))),
        ("Unser Krankenhaus ist geschlossen", Search(("krankenhaus",))),
        # ... but not what may be closed anywhere
        ("Die Tür ist geschlossen", NotUnderstood()),
        ("das Fenster ist dicht", NotUnderstood()),
        ("the door is shut", NotUnderstood()),
    ],
)
def test_what_is_amiss_in_a_town_is_looked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "extreme"),
    [
        ("which one started last?", "newest"),
        ("which one is the newest?", "newest"),
        ("which started first?", "oldest"),
        ("who started last?", "newest"),
        ("welcher ist der neuste", "newest"),
        ("wer fing als erstes an", "oldest"),
    ],
)
def test_which_one_was_the_first_or_last_compares_the_verbuende(
    understander: Understander, text: str, extreme: Extreme
) -> None:
    assert understander.understand(text).question == Superlative(extreme)


@pytest.mark.parametrize(
    "text", ["wer ist der älteste", "who is the oldest?", "welche version ist die neueste", "welcher ist der größte"]
)
def test_the_oldest_of_anything_else_is_not_compared(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == NotUnderstood()
