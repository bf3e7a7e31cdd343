"""Naive Bayes on sequences of letters: what it is for, and what it must not depend on."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.likeness import Likeness

EXAMPLES = {
    "help": [["was", "kann", "ich", "fragen"], ["wie", "funktioniert", "das"]],
    "water": [["abwasser", "reinigen"], ["wasserwerk", "der", "stadt"]],
}
WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=12), max_size=12)


def likest(words: list[str]) -> str:
    scores = Likeness(EXAMPLES).scores(words)
    return max(scores, key=scores.__getitem__)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("was kann man dich fragen", "help"),
        ("wi funktionirt das den", "help"),
        ("reinigung von abwaser", "water"),
        ("wasserwerke", "water"),
    ],
)
def test_typos_and_other_forms_of_words_are_recognised(text: str, group: str) -> None:
    assert likest(text.split()) == group


def test_a_text_that_shares_nothing_with_any_example_is_like_none() -> None:
    assert Likeness(EXAMPLES).scores(["xyzxyz"]) == {}
    assert Likeness(EXAMPLES).scores([]) == {}


def test_more_of_the_same_is_likelier() -> None:
    likeness = Likeness(EXAMPLES)
    few, many = likeness.scores(["wasserwerk"]), likeness.scores(["wasserwerk", "abwasser", "reinigen"])
    assert many["water"] - many["help"] > few["water"] - few["help"] > 0


@given(WORDS)
def test_scores_are_those_of_the_published_formula(words: list[str]) -> None:
    likeness = Likeness(EXAMPLES)
    scores = likeness.scores(words)
    counts = {
        group: [
            f" {word} "[i : i + n] for text in texts for word in text for n in (3, 4) for i in range(len(word) + 3 - n)
        ]
        for group, texts in EXAMPLES.items()
    }
    known = {sequence for sequences in counts.values() for sequence in sequences}
    found = {f" {word} "[i : i + n] for word in words for n in (3, 4) for i in range(len(word) + 3 - n)} & known
    for group, score in scores.items():
        total = len(counts[group]) + 0.1 * len(known)
        expected = sum(math.log((counts[group].count(sequence) + 0.1) / total) for sequence in found)
        assert score == pytest.approx(expected / math.sqrt(len(found)), rel=1e-5)
    assert bool(scores) == bool(found)


@given(WORDS)
def test_the_order_of_words_does_not_matter(words: list[str]) -> None:
    likeness = Likeness(EXAMPLES)
    assert likeness.scores(words) == pytest.approx(likeness.scores(words[::-1]))
