"""Organisations are found by single words of their names, where those are asked for that took part."""

import pytest

from bot.catalogue import load
from bot.questions import Understander, kinds
from bot.questions.organisations import OrganisationWords
from bot.questions.towns import TownNames

WORDS = OrganisationWords(load(), TownNames(load()))


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("Which project had a bank on board?", ("nrw-bank",)),
        ("Welcher Verbund hatte einen Abwasserzweckverband als Partner im Boot?", ("azv-nordkreis-weimar",)),
    ],
)
def test_one_word_tells_who_took_part(understander: Understander, text: str, organisations: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.Search(organisations=organisations)


@pytest.mark.parametrize("text", ["Gibt es Projekte zu Baugenossenschaften?", "War der Wald irgendwo Partner?"])
def test_a_subject_tells_nobody(understander: Understander, text: str) -> None:
    assert not getattr(understander.understand(text).question, "organisations", ())


@pytest.mark.parametrize("word", ["dortmund", "institut", "universitat", "genossen", ""])
def test_places_and_what_many_are_called_tell_nobody(word: str) -> None:
    assert WORDS.told_by(word) == frozenset()


def test_a_compound_is_told_by_its_end() -> None:
    assert "wwb-zwickau" in WORDS.told_by("baugenossenschaft")
    assert "azv-nordkreis-weimar" in WORDS.told_by("zweckverband")


def test_several_words_tell_who_has_all_of_them() -> None:
    assert WORDS.having_all(("nrw", "bank")) == {"nrw-bank"}
    assert WORDS.having_all(("nrw", "dortmund")) == frozenset()
