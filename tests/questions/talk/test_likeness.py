"""Naive Bayes on sequences of letters: what it is for, and what it must not depend on."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.talk.likeness import Likeness

EXAMPLES = {
    "help": [["was", "kann", "ich", "fragen"], ["wie", "funktioniert", "das"]],
    "water": [["abwasser", "reinigen"], ["wasserwerk", "der", "stadt"]],
}
WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=12), max_size=12)


def likest(words: list[str]) -> str:
    scores = Likeness(EXAMPLES).scores(words).of
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
    assert Likeness(EXAMPLES).scores(["xyzxyz"]).over(0.5) == {}
    assert Likeness(EXAMPLES).scores([]).over(0.5) == {}


def test_more_of_the_same_is_likelier() -> None:
    likeness = Likeness(EXAMPLES)
    few, many = (likeness.scores(text.split()).of for text in ("wasserwerk", "wasserwerk abwasser reinigen"))
    assert many["water"] - many["help"] > few["water"] - few["help"] > 0


def test_what_many_examples_have_tells_less_than_what_one_has() -> None:
    likeness = Likeness({"one": [["der", "see"], ["der", "ort"], ["der", "bus"]], "other": [["der", "wal"]]})
    common, rare = likeness.scores(["der"]).of, likeness.scores(["wal"]).of
    assert rare["other"] - rare["one"] > abs(common["other"] - common["one"])


def test_words_that_follow_each_other_tell_more_than_the_same_apart() -> None:
    likeness = Likeness(EXAMPLES)
    joined, apart = (likeness.scores(text.split()).of for text in ("was kann ich", "ich kann was"))
    assert joined["help"] - joined["water"] > apart["help"] - apart["water"]


def sequences(text: list[str]) -> list[str]:
    """Sequences of three and four letters, longer words as a whole, and pairs of words."""
    marked = [f" {word} " for word in text]
    letters = [word[i : i + n] for word in marked for n in (3, 4) for i in range(len(word) - n + 1)]
    pairs = [f"{one} {other}" for one, other in pairwise(text)]
    return [*letters, *(word for word in marked if len(word) > 4), *pairs]


@given(WORDS)
def test_scores_are_those_of_the_published_formula(words: list[str]) -> None:
    scores = Likeness(EXAMPLES).scores(words)
    texts = [sequences(text) for group in EXAMPLES.values() for text in group]
    known = {sequence for text in texts for sequence in text}
    rarity = {
        sequence: math.log((1 + len(texts)) / (1 + sum(sequence in text for text in texts))) for sequence in known
    }
    mean = sum(rarity.values()) / len(rarity)
    found = set(sequences(words)) & known
    for group, score in scores.over(0.25).items():
        count = [sequence for text in EXAMPLES[group] for sequence in sequences(text)]
        total = len(count) + 0.1 * len(known)
        logs = {sequence: math.log((count.count(sequence) + 0.1) / total) for sequence in found}
        expected = sum(rarity[sequence] / mean * logs[sequence] for sequence in found)
        assert score == pytest.approx(expected / len(found) ** 0.25, rel=1e-5)
    assert scores.sequences == len(found)
