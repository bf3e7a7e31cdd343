"""Clues stand in a text where all their words do, near each other, each for itself."""

from dataclasses import replace

import pytest

from bot.catalogue import Catalogue, load
from bot.catalogue.written import BothLists
from bot.questions.programme.clues import Clues
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import tokens
from bot.questions.words.word_files import vocabulary


@pytest.fixture(scope="module")
def clues() -> Clues:
    """Those of a programme whose only fact is asked for by these words."""
    catalogue = load()
    german = (
        "Geld|EU-Gelder Brüssel|Geld",
        "Querschnitts-Themen",
        "Leute nach|in_Berlin",
        "*amt zahlt",
        "2022-2024 Runde",
    )
    words = BothLists(de=german, en=("Springer book|volume",))
    fact = replace(catalogue.programme.facts[0], asked=words, hinted=None)
    programme = replace(catalogue.programme, facts=(fact,))
    only = Catalogue(
        programme,
        catalogue.themes.values(),
        catalogue.verbuende.values(),
        catalogue.laender.values(),
        catalogue.places.values(),
        catalogue.organisations.values(),
        (),
    )
    return Clues(only, vocabulary(), TopicIndex(only, vocabulary()))


def found(clues: Clues, text: str) -> set[int]:
    """The positions of the words that are clues."""
    return {i for hit in clues.find([token.folded for token in tokens(text)]) for i in hit.at}


def test_words_of_a_clue_stand_in_any_order_and_form(clues: Clues) -> None:
    assert found(clues, "the volume at springer") == {1, 3}
    assert found(clues, "books by springer") == {0, 2}


def test_words_of_a_clue_stand_near_each_other(clues: Clues) -> None:
    between = "one two three four five six"
    assert found(clues, f"springer {between} volume") == {0, 7}
    assert found(clues, f"springer {between} seven volume") == set()


def test_an_option_of_two_words_needs_both(clues: Clues) -> None:
    assert found(clues, "eu-gelder aus brüssel") == {0, 1, 3}
    assert found(clues, "eu und brüssel") == set()
    assert found(clues, "gelder für brüssel") == set()


def test_a_word_stands_for_the_end_that_it_has(clues: Clues) -> None:
    assert found(clues, "zahlt das jugendamt") == {0, 2}
    assert found(clues, "zahlt ein amt") == set()


def test_any_of_the_years_of_a_span_is_meant(clues: Clues) -> None:
    assert found(clues, "runde 2022") == found(clues, "runde 2024") == {0, 1}
    assert found(clues, "runde 2025") == set()


def test_one_word_stands_for_one_of_a_clue(clues: Clues) -> None:
    assert found(clues, "geld von der eu") == set()
    assert found(clues, "geld und noch mehr geld") == {0, 4}


def test_a_hyphen_joins_words_that_both_must_stand(clues: Clues) -> None:
    assert found(clues, "querschnitts-themen") == {0, 1}
    assert found(clues, "querschnitts") == set()


def test_words_joined_in_a_clue_stand_side_by_side_and_the_others_near(clues: Clues) -> None:
    assert found(clues, "wie viele leute kamen denn nach berlin") == {2, 5, 6}
    assert found(clues, "in berlin waren leute") == {0, 1, 3}
    assert found(clues, "leute aus berlin waren in hamburg") == set()
