"""A question word that is written in one with its neighbour asks what both ask as two words."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search


@pytest.mark.parametrize(
    ("glued", "apart"),
    [
        ("wielange lief KIF", "wie lange lief KIF"),
        ("wielang hat denn nola gedauert", "wie lang hat denn nola gedauert"),
        ("Biswann lief MOSAIK?", "Bis wann lief MOSAIK?"),
        ("Seitwann gab es CoProGrün", "Seit wann gab es CoProGrün"),
        ("wer war bei NoLA dabei und wielange ging das", "wer war bei NoLA dabei und wie lange ging das"),
        ("wiehoch war die Förderung von NoLA", "wie hoch war die Förderung von NoLA"),
        ("wowar NoLA", "wo war NoLA"),
        ("howlong did KIF run", "how long did KIF run"),
        ("howmany projects are there", "how many projects are there"),
        ("whenwas KIF", "when was KIF"),
        # With a typo
        ("wielage lief KIF", "wie lange lief KIF"),
        ("Seitwan lief DeWaK?", "Seit wann lief DeWaK?"),
    ],
)
def test_a_question_word_in_one_with_its_neighbour_is_two_words(
    understander: Understander, glued: str, apart: str
) -> None:
    assert understander.understand(glued) == understander.understand(apart)


@pytest.mark.parametrize(
    ("text", "word"), [("wieland forschung projekte", "wieland"), ("Projekte zu Wasser", "wasser")]
)
def test_words_that_only_begin_like_a_question_word_stay_whole(
    understander: Understander, text: str, word: str
) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert word in found.words


def test_the_beginning_of_a_longer_phrase_is_no_question_of_its_own(understander: Understander) -> None:
    assert understander.understand("Howto Leerstand").language != "en"
