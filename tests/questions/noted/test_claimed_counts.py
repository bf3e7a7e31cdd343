"""How many Verbünde or themes there are said to be is confirmed or denied."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

_VERBUENDE = kinds.AllVerbuende(count=True)
CLAIMED: list[tuple[str, Question, str]] = [
    ("Es waren doch 41 Verbünde, oder?", _VERBUENDE, "no"),
    ("Das Programm bestand aus 41 Verbünden, stimmt's?", _VERBUENDE, "no"),
    ("There were 25 projects, right?", _VERBUENDE, "no"),
    ("Stimmt es, dass es 30 Verbünde waren?", _VERBUENDE, "yes"),
    ("Es gab fünf Fokusthemen, oder?", kinds.AllThemes(count=True), "no"),
    ("Is it true that there were four themes?", kinds.AllThemes(count=True), "yes"),
    ("Insgesamt waren es 41 Verbünde, stimmt das?", _VERBUENDE, "no"),
    ("There were 41 projects in total, right?", _VERBUENDE, "no"),
    # Who says so, and that they were funded, claims nothing else
    ("I heard that only ten projects were funded", _VERBUENDE, "no"),
    ("Wurden mehr als 40 Projekte gefördert?", _VERBUENDE, "no"),
    ("Ich habe gelesen, es gab 30 Verbünde. Stimmt das?", _VERBUENDE, "yes"),
    ("my colleague says 20 consortia took part", _VERBUENDE, "no"),
    ("So five focus themes, right?", kinds.AllThemes(count=True), "no"),
    # A sentence with a verb claims it as well
    ("Es gab insgesamt 30 Verbünde.", _VERBUENDE, "yes"),
    ("es gibt fünf fokusthemen", kinds.AllThemes(count=True), "no"),
    # So it is where it is only asked in doubt, or with another tag
    ("Waren es nicht 41 Verbünde?", _VERBUENDE, "no"),
    ("Aren't there four focus themes?", kinds.AllThemes(count=True), "yes"),
    ("Es gibt doch fünf Fokusthemen, oder lieg ich falsch?", kinds.AllThemes(count=True), "no"),
    ("There were 41 projects, or am I mistaken?", _VERBUENDE, "no"),
    ("In Hessen waren fünf Projekte dabei, oder?", kinds.Search(laender=("he",), facts=("partners",)), "yes"),
    # What is on the list of a Land, a place or a theme is known
    ("In Hessen waren 5 Verbünde, oder?", kinds.Search(laender=("he",)), "yes"),
    ("Bayern hatte doch 4 Projekte, richtig?", kinds.Search(laender=("by",)), "no"),
    ("There were two projects in Dortmund, right?", kinds.Search(places=("dortmund",)), "no"),
    ("Im Fokusthema Daten waren es 9 Verbünde, oder?", kinds.Members(("daten",)), "no"),
    ("The theme data has nine members, doesn't it?", kinds.Members(("daten",)), "no"),
    ("The theme data has four projects, doesn't it?", kinds.Members(("daten",)), "yes"),
    # "Only" and other bounds are heeded, of one as well
    ("hatte hessen nur ein verbund", kinds.Search(laender=("he",)), "no"),
    ("In Thüringen nur ein Verbund?", kinds.Search(laender=("th",)), "no"),
    ("hat Bayern bloß ein Projekt gehabt", kinds.Search(laender=("by",)), "yes"),
    ("haben mehr als zwei verbünde in sachsen gearbeitet", kinds.Search(laender=("sn",)), "no"),
    ("Gibt es mindestens 4 Verbünde in Hessen?", kinds.Search(laender=("he",)), "yes"),
    ("Did only one project work in Hesse?", kinds.Search(laender=("he",)), "no"),
    ("Gibt es mehr als vier Fokusthemen?", kinds.AllThemes(count=True), "no"),
    # No number of the first rounds that is not told is so
    ("In der ersten Runde waren es 22 Projekte, oder?", kinds.AboutProgramme(("rounds",)), "no"),
]


@pytest.mark.parametrize(("text", "question", "so"), CLAIMED)
def test_a_claimed_number_gets_a_verdict(understander: Understander, text: str, question: Question, so: str) -> None:
    understanding = understander.understand(text)
    assert understanding.question == question
    assert [note.heard for note in understanding.notes if note.kind == "count"] == [so]


@pytest.mark.parametrize(
    ("text", "sole"),
    [
        ("Ist iMona der einzige Verbund in Bayern?", "imona"),
        ("Is NoLA the only one on wastewater?", "nola"),
        ("Ist beim Bürgerfonds kein einziger Erbbauvertrag zustande gekommen?", None),
        ("Welches ist das einzige Projekt in Bayern, iMona?", None),
        ("Ist iMona in Bayern?", None),
        ("Hat sich nur NoLA um Abwasser gekümmert?", "nola"),
        # What was done, no key word tells; "ein einziges" asks if it was done at all.
        ("Hat nur iMona Lastenräder verliehen?", None),
        ("Was NoLA the only project that built a biogas plant?", None),
        ("Hat KuDeQua einen einzigen Mehrzweckraum eröffnet?", None),
    ],
)
def test_one_is_asked_to_be_the_only_one(understander: Understander, text: str, sole: str | None) -> None:
    notes = understander.understand(text).notes
    assert [note.meant for note in notes if note.kind == "sole"] == ([("verbund", sole)] if sole else [])


@pytest.mark.parametrize(
    "text", ["Hat nur iMona Lastenräder verliehen?", "Was NoLA the only project that built a biogas plant?"]
)
def test_whether_only_one_did_something_is_left_open(understander: Understander, text: str) -> None:
    assert [note.kind for note in understander.understand(text).notes] == ["undecided"]


@pytest.mark.parametrize(
    "text",
    [
        "Welche 30 Verbünde gibt es?",
        "Hessen 5 Verbünde",
        "In Hessen waren etwa 6 Verbünde, oder?",
        "There are about four projects in Hesse, right?",
        "Gab es ein Vorhaben in Dortmund?",
        "Zeig mir 4 Verbünde in Hessen",
        "Zeig mir nur ein Projekt in Hessen",
        "nur ein projekt in hessen",
        "Gibt es 3 Verbünde in Bayern und Hessen?",
        "In Bayern waren doch 3 Verbünde zu Wohnen, oder?",
        "Gibt es zwei Projekte in Hessen, die ich besuchen kann?",
        "In der dritten Runde waren es 22 Projekte, oder?",
        "Nenn mir drei Verbünde",
        "Endeten 12 Verbünde 2019?",
        "Es waren nicht 41 Verbünde, oder?",
        "Waren es nicht mehr als 40 Verbünde?",
        "Gibt es keine fünf Fokusthemen?",
        "I have 20 projects funded by the EU",
    ],
)
def test_other_numbers_are_none_that_is_judged(understander: Understander, text: str) -> None:
    assert "count" not in {note.kind for note in understander.understand(text).notes}


@pytest.mark.parametrize(
    ("text", "noted"), [("In Hessen gab es vier Verbünde", ["count"]), ("Nenn mir vier Verbünde in Hessen", ["few"])]
)
def test_who_claims_a_number_asks_for_no_choice(understander: Understander, text: str, noted: list[str]) -> None:
    assert [note.kind for note in understander.understand(text).notes] == noted
