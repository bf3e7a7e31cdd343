"""Two that are taken for one are told to be two, and not where something of them is to be the same."""

import pytest

from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ist MIGOEK dasselbe wie MOSAIK?", True),
        ("DeWaK und NaKoFi sind das gleiche Projekt, oder?", True),
        ("Are iMona and IN² the same project?", True),
        ("Is WEBWiKo the same as WatNu?", True),
        ("Sind MIGOEK und MOSAIK im selben Thema?", False),
        ("Haben DeWaK und NaKoFi dieselben Partner?", False),
        ("Was haben DeWaK und NaKoFi gemeinsam?", False),
    ],
)
def test_that_two_are_not_one_is_told(understander: Understander, text: str, *, told: bool) -> None:
    assert ("distinct" in {note.kind for note in understander.understand(text).notes}) == told
