"""What sources disagree on is neither told to be so nor denied."""

import pytest

from bot.answers.screens import Screens
from bot.catalogue import load
from bot.questions import kinds as k
from tests.answers.reading import plain

CATALOGUE = load()
DISPUTED = [
    (verbund.id, field, id_)
    for verbund in CATALOGUE.verbuende.values()
    for dispute in verbund.disputed
    for field in ("places", "towns")
    for id_ in getattr(dispute, field)
]


@pytest.mark.parametrize(("verbund", "field", "id_"), DISPUTED)
def test_a_disputed_place_is_told_to_be_open(screens: Screens, verbund: str, field: str, id_: str) -> None:
    (note,) = (n.note.de for n in CATALOGUE.verbuende[verbund].disputed if id_ in getattr(n, field))
    told = plain(screens.screen(k.IsAt((verbund,), **{field: (id_,)}), "de").text)
    assert not told.startswith(("Ja", "Nein"))
    assert "ist offen" in told.split("\n")[0]
    assert note in told
    found = plain(screens.screen(k.Search(**{field: (id_,)}), "de").text)
    assert f"Ob auch {CATALOGUE.verbuende[verbund].name} dort war, ist offen. {note}" in found


def test_beside_a_sure_place_there_is_no_verdict_on_both(screens: Screens) -> None:
    told = plain(screens.screen(k.IsAt(("buergerfonds",), places=("felsberg",), towns=("helmstedt",)), "en").text)
    assert told.startswith("• Felsberg: documented")
    assert "• Helmstedt: open, the sources disagree" in told


def test_other_verbuende_are_denied_there(screens: Screens) -> None:
    assert plain(screens.screen(k.IsAt(("kif",), towns=("helmstedt",)), "de").text).startswith("Nein")


def test_where_it_was_tells_what_is_disputed(screens: Screens) -> None:
    told = plain(screens.screen(k.Facts(("buergerfonds",), ("where",)), "de").text)
    assert "Nicht in allen Quellen: Zu Beginn wurde Helmstedt" in told


def test_who_looks_for_something_else_there_is_not_told_of_it(screens: Screens) -> None:
    assert "Bürgerfonds" not in plain(screens.screen(k.Search(("mobilitat",), towns=("helmstedt",)), "de").text)
