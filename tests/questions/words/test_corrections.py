"""A misspelt word of questions is taken for the one that is meant, and another word for none."""

import pytest

from bot.questions.words.corrections import Corrections

TELLING = {"projekt", "projekte", "thema", "themen", "nicht", "no", "mal", "three", "begann", "started"}
CORRECTIONS = Corrections(
    TELLING | {"the", "schrieb", "belastet"},
    in_phrases={"belastet", "mal", "the"},
    telling=TELLING,
    denying={"nicht", "no"},
    events={"begann", "started"},
    near_names={"thesen"},
    spelt={"beginn"},
)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        pytest.param("projeckt", "projekt", id="a letter too many"),
        pytest.param("porjekte", "projekte", id="swapped letters"),
        pytest.param("themn", "themen", id="of words that are as near, the one with the same end"),
        pytest.param("teh", "the", id="swapped letters in a short word"),
        pytest.param("threee", "three", id="a letter once too often"),
        pytest.param("nict", "nicht", id="a short word that denies"),
        pytest.param("belasted", "belastet", id="a long word of a phrase"),
    ],
)
def test_a_typo_is_corrected(word: str, meant: str) -> None:
    assert CORRECTIONS.of(word) == meant


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("mall", id="a short word with a letter twice"),
        pytest.param("schreib", id="an ordinary word with the vowels of another"),
        pytest.param("nein", id="a short word of its own"),
        pytest.param("thesen", id="what is near to a name"),
        pytest.param("beginn", id="what is spelt right"),
        pytest.param("drojekt", id="another first letter"),
        pytest.param("wetterbericht", id="what is near to nothing"),
    ],
)
def test_another_word_is_no_typo(word: str) -> None:
    assert CORRECTIONS.of(word) is None


def test_beside_a_year_a_short_typo_may_tell_what_happened_then() -> None:
    assert CORRECTIONS.of_event("strted") == "started"
    assert CORRECTIONS.of_event("begnn") == "begann"
    assert CORRECTIONS.of_event("projekd") is None
