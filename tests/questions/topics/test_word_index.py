"""What a word of a question stands for among the words of descriptions."""

import pytest

from bot.catalogue import Catalogue
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.word_files import vocabulary


def test_a_typo_is_read_as_what_begins_alike(topics: TopicIndex) -> None:
    # Not "series", which is as near.
    assert topics.corrected("servies") == "services"
    assert topics.corrected("emobilitat") is None
    assert topics.corrected("vverkehr") == "verkehr"
    # One letter may be wrong anywhere, two not at the beginning.
    assert topics.corrected("vahrermangel") == "fahrermangel"
    assert topics.corrected("fahrrermangl") == "fahrermangel"
    assert topics.corrected("lehrermangel") is None
    # Two letters that are swapped are forgiven in shorter words
    assert topics.corrected("pfelge") == "pflege"


@pytest.mark.parametrize("word", ["pflege", "alter", "verwaltung", "bauern", "accessibility", "networking"])
def test_a_subject_is_not_taken_for_what_tells_little(topics: TopicIndex, word: str) -> None:
    assert not topics.is_relational(word)


def test_what_ends_like_a_quality_but_is_none_is_a_misspelling(topics: TopicIndex) -> None:
    assert topics.corrected("busness") == "business"
    assert topics.corrected("openness") is None


@pytest.mark.parametrize("group", [group for _, group in vocabulary().synonyms], ids=" ".join)
def test_each_of_the_words_for_the_same_finds_what_the_others_do(
    catalogue: Catalogue, topics: TopicIndex, group: tuple[str, ...]
) -> None:
    met = {word: {id_ for id_ in catalogue.verbuende if topics.met((word,), id_)} for word in group}
    fewest = min(met.values(), key=len)
    assert fewest
    assert all(fewest <= others for others in met.values())


def test_a_verb_with_a_prefix_is_another_one(topics: TopicIndex) -> None:
    # TransformBar had citizens decide ("beschließen") on an open-air pool.
    assert not topics.met(("schliessen",), "transformbar")
    assert topics.met(("beschliessen",), "transformbar")


def test_what_ends_with_a_known_word_is_no_other_with_that_end(topics: TopicIndex) -> None:
    assert topics.corrected("unternutzung") is None
    assert topics.corrected("leerstandsmanagment") == "leerstandsmanagement"
