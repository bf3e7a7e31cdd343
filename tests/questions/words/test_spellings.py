"""Spellings are found exactly as if a word were compared with all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.catalogue import load
from bot.questions.names.known_names import entries
from bot.questions.words.spellings import Lengths, Spellings

# Few letters, so that words meet; lengths around all bounds of the index.
WORDS = st.text("abc", min_size=1, max_size=24)


def compared_with_all(spellings: list[str], word: str, edits: int, limit: int) -> list[tuple[str, int]]:
    distances = ((OSA.distance(word, spelling), spelling) for spelling in spellings)
    close = sorted(found for found in distances if found[0] <= (1 if len(found[1]) < 6 else edits))
    return [(spelling, distance) for distance, spelling in close[:limit]]


@st.composite
def misspelt(draw: st.DrawFn, spelling: str) -> str:
    """A spelling with two edits, anywhere; often in neighbouring places."""
    letters = list(spelling)
    for _ in range(2):
        at = draw(st.integers(0, max(0, len(letters) - 1)))
        match draw(st.sampled_from(("miss", "add", "change", "swap"))):
            case "miss":
                del letters[at : at + 1]
            case "add":
                letters.insert(at, draw(st.sampled_from("abcx")))
            case "change":
                letters[at : at + 1] = draw(st.sampled_from("abcx"))
            case "swap":
                letters[at : at + 2] = reversed(letters[at : at + 2])
    return "".join(letters)


@given(st.data(), st.lists(WORDS, unique=True, max_size=30), st.integers(1, 2), st.integers(1, 40))
def test_the_nearest_spellings_are_found_as_by_comparing_with_all(
    data: st.DataObject, spellings: list[str], edits: int, limit: int
) -> None:
    words = WORDS if not spellings else st.one_of(WORDS, st.sampled_from(spellings).flatmap(misspelt))
    word = data.draw(words)
    expected = compared_with_all(spellings, word, edits, limit)
    assert Spellings(spellings).near(word, edits, limit) == expected
    assert Spellings(spellings, edits).near(word, edits, limit) == expected


def test_of_spellings_as_near_those_go_first_that_do_so_by_the_given_order() -> None:
    assert Spellings(["kind", "find"]).near("bind", 1, 1) == [("find", 1)]
    assert Spellings(["kind", "find"], order=["kind", "find"].index).near("bind", 1, 1) == [("kind", 1)]


def test_more_edits_than_were_prepared_for_are_refused() -> None:
    with pytest.raises(ValueError, match="so many edits"):
        Spellings(["spelling"], edits=1).near("speling", 2, 1)


@given(st.data(), st.text("abcdefghijklmnop", min_size=6, max_size=30))
def test_every_spelling_is_found_two_edits_away(data: st.DataObject, spelling: str) -> None:
    word = data.draw(misspelt(spelling))
    distance = OSA.distance(word, spelling)
    assert Spellings([spelling]).near(word, 2, 1) == ([(spelling, distance)] if distance <= 2 else [])
    assert Spellings([spelling]).near(word, 1, 1) == ([(spelling, distance)] if distance <= 1 else [])


@pytest.mark.parametrize("edits", [1, 2])
def test_all_names_of_the_catalogue_are_found_by_each_other(edits: int) -> None:
    keys = list(dict.fromkeys(entry.key for entry in entries(load())))
    spellings = Spellings(keys)
    for key in keys[::7]:
        assert spellings.near(key, edits, len(keys)) == compared_with_all(keys, key, edits, len(keys))


def test_a_swap_at_the_border_of_the_first_letters_counts_as_one_edit() -> None:
    assert Spellings(["abcdef"]).near("abdcef", 1, 1) == [("abcdef", 1)]
    assert Spellings(["abcdef"]).near("abdcfe", 2, 1) == [("abcdef", 2)]


def test_without_spellings_nothing_is_found() -> None:
    assert Spellings([]).near("word", 2, 5) == []


@given(st.lists(WORDS, max_size=30), WORDS, st.sampled_from((0.33, 0.5, 0.59, 0.8)), st.integers(1, 9))
def test_the_most_similar_spellings_are_found_as_by_comparing_with_all(
    spellings: list[str], word: str, similarity: float, limit: int
) -> None:
    compared = process.extract(word, spellings, scorer=OSA.normalized_similarity, score_cutoff=similarity, limit=limit)
    assert Lengths(spellings).similar(word, similarity, limit) == [(found, score) for found, score, _ in compared]
