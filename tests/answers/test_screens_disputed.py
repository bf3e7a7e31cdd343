"""What sources disagree on is neither told to be so nor denied."""

import pytest

from bot.answers.screens import Screens
from bot.catalogue import Verbund, load
from bot.catalogue.places import Disputed
from bot.questions import kinds as k
from tests.answers.reading import plain

CATALOGUE = load()
DISPUTED = [
    (verbund, dispute, places, towns)
    for verbund in CATALOGUE.verbuende.values()
    for dispute in verbund.disputed
    for places, towns in (
        *(((id_,), ()) for id_ in dispute.places),
        *(((), (id_,)) for id_ in dispute.towns),
    )
]


@pytest.mark.parametrize(("verbund", "dispute", "places", "towns"), DISPUTED)
def test_a_disputed_place_is_told_to_be_open(
    screens: Screens, verbund: Verbund, dispute: Disputed, places: tuple[str, ...], towns: tuple[str, ...]
) -> None:
    told = plain(screens.screen(k.IsAt((verbund.id,), places=places, towns=towns), "de").text)
    assert not told.startswith(("Ja", "Nein"))
    assert "ist offen" in told.split("\n")[0]
    assert dispute.note.de in told
    found = plain(screens.screen(k.Search(places=places, towns=towns), "de").text)
    assert f"Ob auch {verbund.name} dort war, ist offen. {dispute.note.de}" in found


def test_beside_a_sure_place_there_is_no_verdict_on_both(screens: Screens) -> None:
    told = plain(screens.screen(k.IsAt(("buergerfonds",), places=("felsberg",), towns=("helmstedt",)), "en").text)
    assert told.startswith("Bürgerfonds, as far as documented:\n• Felsberg: documented")
    assert "• Helmstedt: open, the sources disagree" in told


def test_other_verbuende_are_denied_there(screens: Screens) -> None:
    assert plain(screens.screen(k.IsAt(("kif",), towns=("helmstedt",)), "de").text).startswith("Nein")


def test_who_looks_for_something_else_there_is_not_told_of_it(screens: Screens) -> None:
    assert "Bürgerfonds" not in plain(screens.screen(k.Search(("mobilitat",), towns=("helmstedt",)), "de").text)


@pytest.mark.parametrize(("verbund", "dispute", "places", "towns"), DISPUTED)
def test_who_is_listed_as_not_there_may_have_been(
    screens: Screens, verbund: Verbund, dispute: Disputed, places: tuple[str, ...], towns: tuple[str, ...]
) -> None:
    search = k.Search(themes=(verbund.theme,), without=k.Without(places=places, towns=towns))
    assert f"Ob {verbund.name} dort war, ist offen. {dispute.note.de}" in plain(screens.screen(search, "de").text)


def test_only_there_is_denied_though_it_is_open_whether_it_was_there(screens: Screens) -> None:
    told = plain(screens.screen(k.IsAt(("buergerfonds",), towns=("helmstedt",), whether="only"), "de").text)
    assert told.startswith("Nein, nicht nur dort.")
    assert "Zu Beginn wurde Helmstedt als Pilotstadt genannt" in told
