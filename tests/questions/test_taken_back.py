"""Who says what they meant instead of something else asks for that alone."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Greeting, Search, Without


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("nee ich wollte Niedersachsen nicht NRW", "ni"),
        ("Quatsch, ich wollte Sachsen, nicht Thüringen", "sn"),
        ("ne, Sachsen wollte ich, doch nicht Thüringen", "sn"),
        ("I wanted Hesse, not Bavaria", "he"),
        ("Nein, Hessen, nicht Thüringen", "he"),
        ("ne, Hessen, doch nicht Thüringen", "he"),
        ("no, Hesse, not Thuringia", "he"),
        # The project there, and what is said once more not to be meant
        ("ich meine nicht das Projekt in Bayern, sondern das in Hessen", "he"),
        ("nicht das Projekt in Bayern sondern das in Hessen", "he"),
        ("Not the project in Bavaria but the one in Hesse", "he"),
        ("Was gab es in Bayern, sorry nein, nicht Bayern, Hessen wollte ich wissen", "he"),
        ("What was there in Bavaria, oh wait, not Bavaria, Hesse", "he"),
    ],
)
def test_what_was_meant_is_asked_for_alone(understander: Understander, text: str, land: str) -> None:
    assert understander.understand(text).question == Search(laender=(land,))


@pytest.mark.parametrize("text", ["Projekte in Hessen, nicht in Thüringen", "'ne Idee aus Hessen, nicht aus Thüringen"])
def test_who_takes_nothing_back_leaves_something_out(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert found.without == Without(laender=("th",))


def test_who_only_wanted_to_say_something_takes_nothing_back(understander: Understander) -> None:
    found = understander.understand("hier ist der bürgermeister ich wollte erst mal hallo sagen").question
    assert found == Greeting()


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("Nein, Projekte in Hessen, aber nicht in Niedersachsen", ("ni",)),
        ("Nein, ich suche Verbünde in Niedersachsen, die nicht in Bremen waren", ("hb",)),
        ("No, projects in Hesse but not in Thuringia", ("th",)),
        ("Ich wollte Projekte in Hessen, aber nicht in Thüringen", ("th",)),
        # Nothing but another one is meant
        ("Nein, Bayern, nicht Hessen", ()),
        ("Nein, ich meinte Projekte in Bayern, nicht in Hessen", ()),
    ],
)
def test_who_says_no_may_still_leave_something_out(
    understander: Understander, text: str, left_out: tuple[str, ...]
) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert found.without == Without(laender=left_out)
