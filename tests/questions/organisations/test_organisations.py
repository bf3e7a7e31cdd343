"""Organisations are found by single words of their names, where those are asked for that took part."""

import pytest

from bot.catalogue import load
from bot.questions import Understander, kinds
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.places.towns import TownNames

WORDS = OrganisationWords(load(), TownNames(load()))


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("Which project had an Abwasserzweckverband on board?", ("azv-nordkreis-weimar",)),
        ("Welcher Verbund hatte einen Abwasserzweckverband als Partner im Boot?", ("azv-nordkreis-weimar",)),
        ("Which Verbund was about the UNESCO biosphere reserve?", ("biosphaere-thueringen",)),
        ("UNESCO-Biosphärenreservat", ("biosphaere-thueringen",)),
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


@pytest.mark.parametrize(
    ("asked", "told", "others"),
    [
        ("genossenschaft", {"wwb-zwickau", "e-fect"}, {"cooperative"}),
        ("cooperatives", {"wwb-zwickau", "e-fect"}, {"cooperative"}),
        ("schools", set(), {"ebz-business-school", "ism-dortmund"}),
        ("bank", {"nrw-bank"}, set()),
        ("sparkasse", set(), {"nrw-bank"}),
        ("kammer", {"lwk-nrw"}, set()),
        ("ihk", set(), {"lwk-nrw"}),
        ("busunternehmen", set(), {"nvbw"}),
        ("fachhochschule", {"fh-westkueste", "hs-bochum", "hawk"}, {"tu-darmstadt", "ism-dortmund"}),
    ],
)
def test_words_of_questions_are_no_parts_of_names_that_say_something_else(
    asked: str, told: set[str], others: set[str]
) -> None:
    assert WORDS.of_kind(asked) >= told
    assert not WORDS.of_kind(asked) & others


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("ausland",), {"uni-groningen"}),
        (("dutch",), {"uni-groningen"}),
        (("niederlandischen", "polen"), {"uni-groningen"}),
        (("polen",), set()),
        (("dutch", "cooperatives"), set()),
        (("banken", "kammern"), {"nrw-bank", "lwk-nrw"}),
    ],
)
def test_those_of_a_country_sit_there_and_are_of_the_kind_that_is_asked_for(
    asked: tuple[str, ...], told: set[str]
) -> None:
    assert WORDS.of_kinds(asked) == told


@pytest.mark.parametrize("kind", ["banken", "sparkasse", "kammern"])
def test_groups_are_told_by_what_they_are_called(kind: str) -> None:
    assert WORDS.is_of_kinds("Sparkassen und Kammern", (kind,))
    assert not WORDS.is_of_kinds("Sparkassen und Kammern", ("kirche",))
    assert not WORDS.is_of_kinds("Sparkassen und Kammern", (kind, "polen"))


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


@pytest.mark.parametrize("text", ["biosphere reserve", "UNESCO", "Irgendwas mit UNESCO?", "UNESCO world heritage"])
def test_a_part_of_a_name_alone_is_looked_for_and_names_nobody(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.words
    assert not question.organisations
