"""The benchmarks run: made-up catalogues are sound, and the peers answer."""

import json
import re
import sys

import pytest

from benchmarks import load, peers, people, speed
from benchmarks.synthetic import KINDS, Synthetic
from bot.answers import Assistant
from bot.catalogue import Catalogue
from bot.messenger.budget import Budget
from bot.questions import kinds
from bot.questions.words.folding import fold
from tests.evaluate import cases


@pytest.fixture(scope="module")
def synthetic() -> Synthetic:
    return Synthetic(60)


def test_made_up_catalogue_has_so_many_verbuende_and_whole_references(synthetic: Synthetic) -> None:
    catalogue = synthetic.catalogue
    assert len(catalogue.verbuende) == 60
    for verbund in catalogue.verbuende.values():
        assert verbund in catalogue.members(catalogue.theme_of(verbund))
        assert catalogue.places_of(verbund)
        assert catalogue.laender_of(verbund)
        assert len(catalogue.organisations_of(verbund)) >= 3


def test_made_up_names_are_distinct_after_folding(synthetic: Synthetic) -> None:
    catalogue = synthetic.catalogue
    names = [fold(verbund.name) for verbund in catalogue.verbuende.values()]
    names += [fold(place.name) for place in catalogue.places.values()]
    names += [fold(organisation.name) for organisation in catalogue.organisations.values()]
    names += [fold(theme.title.de) for theme in catalogue.themes.values()]
    assert all(names)
    assert len(names) == len(set(names))


def test_made_up_catalogues_are_the_same_each_time() -> None:
    first, second = Synthetic(30), Synthetic(30)
    assert list(first.catalogue.verbuende.values()) == list(second.catalogue.verbuende.values())
    for kind in KINDS:
        assert list(first.questions(kind, 5)) == list(second.questions(kind, 5))


def test_bot_finds_a_made_up_name(synthetic: Synthetic) -> None:
    verbund = next(v for v in synthetic.catalogue.verbuende.values() if re.fullmatch(r"[A-Za-z]{12,}", v.name))
    answer = Assistant(synthetic.catalogue).answer(f"Was macht der Verbund {verbund.name}?", "de")
    assert verbund.name in answer.screen.text


def test_growth_is_measured() -> None:
    measured = speed.grown(30, each=2)
    assert set(measured.costs) == set(KINDS)
    assert {len(text) for text in speed.worst_texts(Synthetic(30).catalogue).values()} <= set(range(4097))
    assert "30" in speed.report_growth([measured])
    assert "nonsense" in speed.report_worst({"30": measured.worst})


def test_peers_answer_five_questions() -> None:
    rows = peers.compare([case for case in cases() if not case.sealed][:5], rounds=1)
    assert [len(row.results) for row in rows] == [5] * len(rows)
    assert rows[0].share(sealed=False) >= 0.6
    assert peers.report(rows).count("\n") == len(rows) + 1


def test_peers_find_a_name(catalogue: Catalogue) -> None:
    found = {
        "whole": peers.whole(catalogue, 86)("Nakofi"),
        "windows": peers.windows(catalogue)("Worum geht es bei Nakofy eigentlich?"),
        "regular expression": peers.regular_expression(catalogue)("was macht denn NAKOFI so?"),
    }
    assert {finder: {name.id for name in names} for finder, names in found.items()} == {f: {"nakofi"} for f in found}


def test_peer_tells_the_theme_where_it_is_asked_for(assistant: Assistant) -> None:
    peer = peers.Peer(assistant, peers.windows(assistant.catalogue))
    assert peer.answer("In welchem Thema ist NaKoFi?", "de").question == kinds.ThemeOf(("nakofi",))
    assert peer.answer("Was ist NaKoFi?", "de").question == kinds.AboutVerbuende(("nakofi",))
    assert peer.answer("Wie wird das Wetter?", "de").question == kinds.NotUnderstood()


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the memory and the time of a process are read as Linux tells them"
)
@pytest.mark.parametrize("mode", load.MODES)
def test_load_is_measured_beside_the_smallest_bot(mode: load.Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "REST", 0)
    head, _, *rows = load.report(load.compare(mode, number=50, rounds=1)).splitlines()
    assert head == f"| {mode} | answers/s | CPU ms per answer | resident MB | peak MB | first answer s |"
    assert [row.split(" | ")[0] for row in rows] == ["| this bot", "| smallest bot", "| ratio"]
    assert all(re.fullmatch(r"\d+(\.\d+)?", cell) for row in rows for cell in row.strip("| ").split(" | ")[1:])


def test_growth_of_memory_is_that_of_the_second_half() -> None:
    assert load.growth([10, 50, 90, 90, 91, 92], 600_000) == pytest.approx(1)
    assert load.growth([50, 60, 60, 60], 400_000) == pytest.approx(0)
    lines = load.report_soak("polling", [59.0, 60.0, 61.0, 61.0], 1000).splitlines()
    assert lines[2:] == ["| 500 | 60.0 |", "| 1,000 | 61.0 |", "| growth over the second half, MB for 100,000 | 0.00 |"]


def test_people_stay_within_their_budget() -> None:
    clock = [0.0]
    budget = Budget(clock=lambda: clock[0])
    brought = [json.loads(update) for update in people.updates(people.said(), 2_000)]
    assert [update["update_id"] for update in brought] == list(range(1, 2_001))
    asked = [(update["message"]["chat"]["id"], update["message"]["text"]) for update in brought]
    assert {budget.spend(*one) for one in asked} == {"granted"}
    assert len({text for _, text in asked}) > 1_000
