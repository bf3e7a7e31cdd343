"""The benchmarks run: made-up catalogues are sound, and the peers answer."""

import re

import pytest

from benchmarks import peers, speed
from benchmarks.synthetic import KINDS, Synthetic
from bot.answers import Assistant
from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.folding import fold
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
