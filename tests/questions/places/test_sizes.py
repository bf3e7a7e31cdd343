"""What places of a size are asked for is told to be unknown, and what else is asked for is searched for."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutProgramme, AllOrganisations, AllPlaces, Members, Question, Remark, Search
from bot.questions.noted.note import Note


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Projekte in Städten über 500000 Einwohnern", Remark("size")),
        ("projects in towns with fewer than 5000 inhabitants", Remark("size")),
        ("integration in small towns, not cities", Search(("integration", "smalltown"))),
        ("Mobilität im Dorf, nicht in der Stadt", Search(("mobilitat", "dorf"))),
        ("Leerstand, aber nicht in Städten", Search(("leerstand",))),
        ("Projekte zu Bildung aber nicht in Städten", Search(("bildung",))),
        ("Leerstand ohne die Städte", Search(("leerstand",))),
        ("Welche Projekte zu Leerstand waren nicht in Städten?", Search(("leerstand",))),
        ("Dörfer, aber keine Städte", Search(("dorfer",))),
        ("Leerstand in Orten unter 2.000 Einwohnern", Search(("leerstand",))),
        ("Leerstand mit 5000 Einwohnern in Hessen", Search(("leerstand",), laender=("he",))),
        ("Projekte in kleineren Städten mit weniger als 20 000 Einwohnern", Remark("size")),
        ("vacancies in villages with fewer than 900 residents", Search(("vacancies", "villages"))),
        (
            "Wir sind eine Stadt mit 8000 Einwohnern in Sachsen, was könnte für uns interessant sein",
            Search(laender=("sn",)),
        ),
        ("unser Dorf hat 250 ew und keinen Bus", Search(("bus",))),
        ("Dorf mit 800 Seelen, kein Laden mehr", Search(("dorf", "laden"))),
        ("400-Seelen-Dorf ohne Arzt", Search(("dorf", "arzt"))),
        ("Klärwerk zu teuer für 200 Einwohner, gibt es Alternativen?", Search(("klarwerk", "alternativen"))),
    ],
)
def test_a_size_is_nothing_to_choose_by(understander: Understander, text: str, question: Question) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.kind for note in understood.notes] == (["size"] if isinstance(question, Search) else [])


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("projects in cities", Remark("size")),
        ("projects in small towns / cities", Remark("size")),
        ("Projekte in kleinen Orten", Remark("size")),
        (
            "nenne mir projekte die nicht auf dem land waren sondern in großstädten",
            Remark("size"),
        ),
        ("Was ist das kleinste dorf das mitgemacht hat", Remark("size")),
        ("Welches ist die größte Stadt, die mitgemacht hat?", Remark("size")),
        ("Wie klein war das kleinste Dorf?", Remark("size")),
        ("projects in small towns in Hesse", Search(laender=("he",))),
        ("mobility in large towns", Search(("mobility",))),
        ("Was machen die kleinsten Dörfer gegen Leerstand?", Search(("leerstand",))),
        ("hi, im writing my phd on living labs in small towns, which ones should i look at", Members(("reallabore",))),
    ],
)
def test_nor_is_a_size_without_a_number(understander: Understander, text: str, question: Question) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.kind for note in understood.notes] == ([] if isinstance(question, Remark) else ["size"])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kleinstadt", "kleinstadt"),
        ("Welche Projekte befassen sich mit Kleinstädten?", "kleinstadten"),
        ("Leerstand in Kleinstädten", "kleinstadten"),
    ],
)
def test_a_word_for_towns_of_a_size_is_a_subject_as_well(understander: Understander, text: str, word: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, Search)
    assert word in understood.question.words
    assert not understood.notes


def test_people_without_a_number_are_no_size(understander: Understander) -> None:
    understood = understander.understand("Projekte, in denen Einwohner mitreden")
    assert isinstance(understood.question, Search)
    assert Note("size", "Einwohner") not in understood.notes


def test_facts_of_the_programme_are_of_places_of_any_size(understander: Understander) -> None:
    understood = understander.understand("wie kann ich mich bewerben, wir sind eine gemeinde mit 3000 einwohnern")
    assert understood.question == AboutProgramme(("applying",))


@pytest.mark.parametrize(
    "text", ["list of cities with projects", "in which cities were projects", "in welchen städten wurde was gemacht"]
)
def test_which_places_there_were_is_no_size(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == AllPlaces(("municipality",))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Oma sitzt allein auf 180 qm und will eigentlich raus", ("oma", "allein")),
        ("wohne allein in einem haus mit 180 qm", ("allein", "haus")),
    ],
)
def test_what_a_number_measures_is_not_looked_for(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    understood = understander.understand(text)
    assert understood.question == Search(words)
    assert not understood.notes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Welche Kleinstädte waren dabei?", True),
        ("Welche kleinen Städte waren dabei?", True),
        ("Welche Städte waren dabei?", False),
    ],
)
def test_a_list_of_towns_is_said_not_to_be_chosen_by_their_size(
    understander: Understander, text: str, said: bool
) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, AllOrganisations)
    assert any(note.kind == "size" for note in understood.notes) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Welche Dörfer waren dabei?", True),
        ("Which villages were involved?", True),
        ("Welche Orte waren dabei?", False),
    ],
)
def test_so_is_a_list_of_villages(understander: Understander, text: str, said: bool) -> None:
    understood = understander.understand(text)
    assert understood.question == AllPlaces()
    assert [note.kind for note in understood.notes] == (["size"] if said else [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in unserer Kleinstadt wandern die jungen Leute nach dem Abitur ab", ("abwandern", "jungemenschen", "abitur")),
        ("Wir haben viel Leerstand bei uns im Dorf", ("leerstand",)),
        ("in our village there are many empty shops", ("emptyshop",)),
        ("im dorf gibt es keinen bus", ("dorf", "bus")),
        ("Projekte für unsere Kleinstadt", ("kleinstadt",)),
    ],
)
def test_the_kind_of_place_where_somebody_is_narrows_nothing(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.words == words
