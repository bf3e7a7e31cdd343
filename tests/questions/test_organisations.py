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


def test_who_is_called_after_a_town_has_all_of_its_name() -> None:
    assert WORDS.called_after("Münster") == {"gemeinde-muenster-hessen", "nrw-bank"}
    assert WORDS.called_after("Freiburg") == {"zze", "spes", "oeko-institut"}
    assert WORDS.called_after("Bad Freiburg") == frozenset()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ich wohne in Münster. Gibt es da was?", "muenster"),
        ("Ist Oldenburg irgendwo Partner?", "lk-oldenburg"),
        ("Was ist mit der Stadt Oldenburg?", "lk-oldenburg"),
        ("Anything in Osnabrück?", "lk-osnabrueck"),
        ("Gibt es was in Böhlen bei Leipzig?", "boehlen"),
        # The one that is meant is told
        ("Münster (Hessen)", ""),
        ("osnabrueck district", ""),
        ("Projekte im Landkreis Oldenburg", ""),
        ("Universität Oldenburg", ""),
        ("Projekte in Zwickau", ""),
    ],
)
def test_who_may_mean_a_better_known_namesake_is_told_so(understander: Understander, text: str, place: str) -> None:
    found = [note.meant for note in understander.understand(text).notes if note.kind == "namesake"]
    assert found == ([("place", place)] if place else [])
