"""Of a town and a district of one name, the one that is said is meant, and what is said not to be is left alone."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search
from bot.questions.noted.note import Note


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Projekte in der Stadt Diepholz", ("diepholz",)),
        ("Projekte im Landkreis Diepholz", ("lk-diepholz",)),
        ("Nein, Stadt Diepholz und nicht der Landkreis", ("diepholz",)),
        ("projects in the town of Diepholz, not the district", ("diepholz",)),
        ("Landkreis Diepholz, nicht die Stadt", ("lk-diepholz",)),
        ("Nicht der Landkreis Diepholz, sondern die Stadt Diepholz", ("diepholz",)),
        # Of a name that only the district is known by, that is told, and nothing about all others.
        ("Nee, nicht Kreis Osnabrück sondern Stadt Osnabrück", ("lk-osnabrueck",)),
        ("Nicht Kreis Oldenburg, sondern die Stadt Oldenburg", ("lk-oldenburg",)),
        # Nothing says which.
        ("Projekte in Diepholz", ("diepholz", "lk-diepholz")),
    ],
)
def test_the_town_or_the_district_is_meant_that_is_said(
    understander: Understander, text: str, places: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(places=places)


def test_another_town_of_a_name_may_be_denied_by_its_size(understander: Understander) -> None:
    found = understander.understand("Nein, ich meinte Münster in Hessen, nicht die große Stadt").question
    assert found == Search(laender=("he",), places=("muenster",))


def test_a_kind_that_is_denied_of_another_place_is_left_out(understander: Understander) -> None:
    found = understander.understand("Projekte in Hessen ohne Landkreis").question
    assert isinstance(found, Search)
    assert found.without.sorts == ("district",)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Was gab es in der Stadt Gifhorn?", True),
        ("no, not the district of Steinfurt, the town of Steinfurt", True),
        ("Nein, nicht Landkreis Gifhorn, ich meine die Stadt Gifhorn", True),
        ("Was gab es in Gifhorn?", False),
        ("nicht die Stadt Gifhorn, sondern der Landkreis Gifhorn", False),
        # It is known.
        ("Was gab es in der Stadt Diepholz?", False),
    ],
)
def test_it_is_told_that_of_a_town_only_the_district_is_known(
    understander: Understander, text: str, told: bool
) -> None:
    notes = understander.understand(text).notes
    assert any(isinstance(note, Note) and note.kind == "town" for note in notes) is told


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Alles was die TU Dortmund geleitet hat, nicht die Stadt", "Alles was die TU Dortmund geleitet hat"),
        (
            "Alles was von der TU Dortmund geleitet wurde, nicht von der Stadt",
            "Alles was von der TU Dortmund geleitet wurde",
        ),
        ("List everything run by TU Dortmund please and no, not the city", "List everything run by TU Dortmund"),
        ("List everything run by TU Dortmund, not by the city", "List everything run by TU Dortmund"),
    ],
)
def test_the_town_of_an_organisation_is_put_aside(understander: Understander, text: str, bare: str) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert found == understander.understand(bare).question


@pytest.mark.parametrize(
    "text", ["War die TU Dortmund dabei und nicht die Stadt?", "Welche Projekte hatten die TU Dortmund nicht dabei?"]
)
def test_whether_the_town_was_there_is_asked_still(understander: Understander, text: str) -> None:
    assert understander.understand(text).question != Search(organisations=("tu-dortmund",))
