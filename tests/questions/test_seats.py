"""Where an organisation is asked to sit: "Sitzt das ISOE in Hessen?"."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search


def _told(understander: Understander, text: str) -> list[str]:
    return [note.heard for note in understander.understand(text).notes if note.kind == "sits"]


@pytest.mark.parametrize(
    ("text", "organisation", "told"),
    [
        ("Ist das Difu aus Berlin?", "difu", "yes"),
        ("Das Difu sitzt doch in Berlin, oder?", "difu", "yes"),
        ("Does the Difu sit in Berlin?", "difu", "yes"),
        ("Sitzt das Wuppertal Institut in Berlin?", "wuppertal-institut", "no"),
        ("Hat die TU Dresden ihren Sitz in Bayern?", "tu-dresden", "no"),
        ("Kommt das ISOE aus Österreich?", "isoe", "no"),
        ("Is the University of Groningen in the Netherlands?", "uni-groningen", "yes"),
        ("Ist die TU Dresden in Sachsen oder in Bayern?", "tu-dresden", "which"),
        # It may be there besides its seat
        ("Ist das Öko-Institut in Hessen?", "oeko-institut", "which"),
        # Of towns no more is known than that they lie in another Land
        ("Sitzt das ILS in Leipzig?", "ils", "no"),
        ("Sitzt das ILS in Dortmund?", "ils", "open"),
        ("Is INWIS based in Bochum?", "inwis", "unknown"),
    ],
)
def test_whether_an_organisation_sits_somewhere(
    understander: Understander, text: str, organisation: str, told: str
) -> None:
    assert _told(understander, text) == [told]
    assert understander.understand(text).question == Search(organisations=(organisation,))


@pytest.mark.parametrize(
    "text",
    [
        "Was machte das Difu in Berlin?",
        "War die TU Dresden in Bayern aktiv?",
        "War das Difu in Berlin?",
        "Ist das ILS in Dortmund beteiligt?",
        "Is the ILS in Dortmund a partner?",
        "Wo in Berlin sitzt das Difu?",
        "Difu Berlin",
    ],
)
def test_where_an_organisation_was_at_work_tells_of_no_seat(understander: Understander, text: str) -> None:
    assert _told(understander, text) == []
