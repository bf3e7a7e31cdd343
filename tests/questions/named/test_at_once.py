"""Who asks what ran beside a Verbund looks for others by when that was at work; its own time alone is no answer."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.noted.note import Note


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("welche liefen gleichzeitig mit NoLA", ("startto2018-05", "endfrom2016-06")),
        ("was lief parallel zum Projekt NoLA?", ("startto2018-05", "endfrom2016-06")),
        ("Welche Verbünde gab es zur selben Zeit wie NoLA?", ("startto2018-05", "endfrom2016-06")),
        ("which projects ran at the same time as NoLA", ("startto2018-05", "endfrom2016-06")),
        ("welche liefen mit NoLA parallel", ("startto2018-05", "endfrom2016-06")),
        # What sources tell in different ways counts only where all of them agree
        ("welche liefen zeitgleich mit KomMonitor", ("startto2020-02", "endfrom2017-03")),
        ("Welche begannen gleichzeitig mit NoLA?", ("start2016-06",)),
        ("welche endeten zur gleichen zeit wie NoLA", ("end2018-05",)),
    ],
)
def test_others_are_found_that_were_at_work_at_the_same_time(
    text: str, times: tuple[str, ...], understander: Understander
) -> None:
    found = understander.understand(text)
    assert isinstance(found.question, kinds.Search)
    assert found.question.times == times
    (named,) = found.question.without.verbuende
    assert Note("compared", "run", ("verbund", named)) in found.notes


def test_what_else_is_asked_of_the_others_narrows_them(understander: Understander) -> None:
    found = understander.understand("Welche Projekte in Hessen liefen gleichzeitig mit NoLA?").question
    assert isinstance(found, kinds.Search)
    assert (found.laender, found.without.verbuende) == (("he",), ("nola",))
    assert found.times


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wann lief NoLA?", kinds.Facts(("nola",), ("when",))),
        ("welche endeten gleichzeitig mit Fokusland", kinds.Facts(("fokusland",), ("when",))),
        ("welche Projekte sind wie NoLA", kinds.Siblings(("nola",))),
        ("Was hat NoLA mit der Zeit erreicht?", kinds.Facts(("nola",), ("outcome",))),
    ],
)
def test_other_questions_stay_what_they_are(text: str, question: kinds.Question, understander: Understander) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "irgendwas mit nachfolgeampel, wie hieß das noch?",
        "irgendwas mit nachfolgeampel wie heißt das noch gleich",
    ],
)
def test_who_tries_to_remember_a_name_asks_for_no_others(text: str, understander: Understander) -> None:
    assert understander.understand(text).question == kinds.AboutVerbuende(("flaechenmanagement",))
