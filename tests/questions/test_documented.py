"""Tests of what is not known of every Verbund, and of how that is asked for."""

import pytest

from bot.questions import kinds
from bot.questions.kinds import AllOrganisations, Documented, NotUnderstood, Search, Without
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("In welchem Verbund ist das Ende nicht belegt?", "end"),
        ("Bei welchen Verbünden kennt man das Ende nicht?", "end"),
        ("Which projects have no documented end?", "end"),
        ("bei wem ist das ende nicht bekannt", "end"),
        ("Bei wem weiß man nicht, wer koordiniert hat?", "coordinator"),
        ("bei wem ist die Leitung unbekannt", "coordinator"),
        ("bei wem fehlt die Fördersumme?", "money"),
        ("Which projects have no documented coordinator?", "coordinator"),
        ("Which projects have no documented website?", "link"),
        ("Projekte, deren Ende nicht bekannt ist", "end"),
        ("Von welchen Projekten ist nicht bekannt, wann sie endeten?", "end"),
        ("Which projects have an unknown end date?", "end"),
        ("For which projects is the end unknown?", "end"),
        ("Of which projects is it not known when they ended?", "end"),
        ("Bei welchen Projekten ist der Beginn unbekannt?", "start"),
        ("Projects without a known start date", "start"),
        ("Projekte, deren Laufzeit unbekannt ist", "when"),
        ("Bei welchen Projekten ist die Koordination nicht belegt?", "coordinator"),
        ("Bei welchem Verbund ist nicht bekannt, wer ihn leitete?", "coordinator"),
        ("For which consortia don't you know the coordinator?", "coordinator"),
        ("für welche ist keine Internetseite bekannt", "link"),
        ("hat ein Projekt keine Internetseite?", "link"),
        ("Gibt es Verbünde, die keine Website haben?", "link"),
        ("Does any project lack a website?", "link"),
        ("bei welchen steht nirgends wer die leitung hatte", "coordinator"),
        ("which ones do not say who led them", "coordinator"),
        ("wo fehlt der Koordinator", "coordinator"),
        ("Where is the lead partner not known?", "coordinator"),
        ("Bei welchen Projekten ist die Fördersumme nicht bekannt?", "money"),
        ("Welche Projekte haben keine bekannte Fördersumme?", "money"),
    ],
)
def test_verbuende_of_which_a_fact_is_not_known_are_found(
    understander: Understander, text: str, fact: Documented
) -> None:
    assert understander.understand(text).question == Search(without=Without(documented=(fact,)))


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("For how many of the projects is the grant known?", "money"),
        ("Von wie vielen Verbünden kennt man die Fördersumme?", "money"),
        ("How many projects have a known grant?", "money"),
        ("Bei wie vielen ist die Webseite bekannt?", "link"),
        ("Von wie vielen der Verbünde ist der Koordinator bekannt?", "coordinator"),
        ("For how many is the start date known?", "start"),
    ],
)
def test_verbuende_of_which_a_fact_is_known_are_counted(
    understander: Understander, text: str, fact: Documented
) -> None:
    assert understander.understand(text).question == Search(count=True, documented=(fact,))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Hat jedes Projekt eine Website?", Search(documented=("link",))),
        (
            "Bei welchen Projekten zu Leerstand ist die Koordination nicht belegt?",
            Search(("leerstand",), without=Without(documented=("coordinator",))),
        ),
        ("Welche Projekte enden nicht 2019?", Search(without=Without(times=("end2019",)))),
        (
            "Which Verbünde did not start in 2016 or 2017?",
            Search(without=Without(times=("start2016", "start2017"))),
        ),
        (
            "Welche Verbünde begannen weder 2016 noch 2017?",
            Search(without=Without(times=("start2016", "start2017"))),
        ),
        (
            "Welche Verbünde starteten nicht 2016 und nicht 2017?",
            Search(without=Without(times=("start2016", "start2017"))),
        ),
        ("Which projects did not run in 2018?", Search(without=Without(times=("run2018",)))),
        ("Welche begannen nicht 2016, sondern 2017?", NotUnderstood()),
        ("Welche begannen 2016 und endeten nicht 2018?", NotUnderstood()),
        ("Welche Projekte sind noch nicht beendet?", kinds.Superlative("running")),
        ("Ich weiß nicht, welche Projekte eine Website haben", kinds.NotUnderstood()),
        ("Which partners are unknown?", kinds.NotUnderstood()),
        ("For which partners is a website known?", kinds.NotUnderstood()),
        ("In welchem Jahr wurde die Fördermaßnahme bekannt gemacht?", kinds.AboutProgramme(("call",))),
        ("Wo fehlt Wohnraum?", Search(("wohnraum",))),
        ("Kennst du das Ende von Titanic nicht?", kinds.Help()),
    ],
)
def test_what_else_is_denied_of_a_fact_says_something_else(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "Wie viele Verbünde sind abgeschlossen?",
        "Wie viele Projekte sind schon beendet?",
        "How many projects are finished?",
        "How many of the projects have ended?",
        "Number of completed projects",
    ],
)
def test_how_many_ended_by_now_is_asked_as_which_did(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Superlative("running")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wie viele Verbünde endeten 2019?", Search(count=True, times=("end2019",))),
        ("Wie viele Verbünde endeten vor 2020?", Search(count=True, times=("endto2019",))),
        ("Bei wie vielen Verbünden ist das Ende bekannt?", Search(count=True, documented=("end",))),
        # How they ended is known of none, or a matter of its own.
        ("Wie viele Verbünde endeten pünktlich?", NotUnderstood()),
        ("Wie viele Verbünde endeten im Sommer?", NotUnderstood()),
        ("Wie viele Verbünde endeten gleichzeitig?", NotUnderstood()),
    ],
)
def test_how_many_ended_at_a_time_or_otherwise_is_something_else(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "Wo fehlt Geld?",
        "Wo fehlt das Geld für Dorfläden?",
        "Which projects had no money left?",
        "Gibt es Projekte ohne Geld?",
        "In welchen Projekten stehen die Partner nicht im Titel?",
        "Which projects don't have the partners in their title?",
    ],
)
def test_what_is_short_or_stands_elsewhere_is_not_said_to_be_unknown(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, Search) and question.without.documented)


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Welche Projekte haben bekannte Partner aus Hessen?", "he"),
        ("Which projects have known partners in Hesse?", "he"),
        ("Von wie vielen Projekten sind hessische Partner bekannt?", "he"),
    ],
)
def test_known_partners_from_a_land_are_not_just_any(understander: Understander, text: str, land: str) -> None:
    assert understander.understand(text).question == AllOrganisations(laender=(land,))


@pytest.mark.parametrize(
    "text",
    [
        "Bei welchen Verbünden ist kein Ergebnis belegt?",
        "Bei welchen Verbünden fehlen Ergebnisse?",
        "Welche Verbünde haben keine Ergebnisse veröffentlicht?",
        "Verbünde in Hessen, deren Ergebnisse nicht bekannt sind",
        "For which projects are no results documented?",
        "which projects did not publish any results",
        "Which projects have not documented their results?",
        "Bei welchen Verbünden ist Leerstand nicht belegt?",
        "Bei welchen Verbünden ist kein Leerstand dokumentiert?",
    ],
)
def test_where_nothing_is_documented_no_verbuende_are_found(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == NotUnderstood()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Bei welchen Verbünden ist Leerstand belegt?", Search(("leerstand",))),
        ("welche projekte haben keinen leitfaden herausgebracht", Search(without=Without(words=("leitfaden",)))),
        ("which projects have no guide", Search(without=Without(words=("guide",)))),
        ("Welche Verbünde ohne Uni haben Ergebnisse?", Search(without=Without(sorts=("university",)))),
        ("Which projects didn't publish a guide?", Search(without=Without(words=("guide",)))),
        ("Welche Verbünde haben keinen Bus untersucht?", Search(without=Without(words=("bus",)))),
        ("Welche Projekte helfen Dörfern, die keinen Arzt haben?", Search(("dorfern", "arzt"))),
    ],
)
def test_what_is_documented_or_made_is_no_subject(understander: Understander, text: str, question: Search) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Bei welchen Verbünden ist Geld bekannt, aber nicht in NRW?",
            Search(documented=("money",), without=Without(laender=("nw",))),
        ),
        (
            "Bei welchen Verbünden kennst du die Fördersumme, die nicht in Sachsen liegen?",
            Search(documented=("money",), without=Without(laender=("sn",))),
        ),
        (
            "Projects with known funding outside Saxony",
            Search(documented=("money",), without=Without(laender=("sn",))),
        ),
        (
            "projects whose funding is known, except Saxony",
            Search(documented=("money",), without=Without(laender=("sn",))),
        ),
        (
            "Projects with known funding that are not in the reallabor theme",
            Search(documented=("money",), without=Without(themes=("reallabore",))),
        ),
        (
            "Bei welchen Projekten außerhalb von NRW ist die Fördersumme nicht bekannt?",
            Search(without=Without(laender=("nw",), documented=("money",))),
        ),
        (
            "Bei welchen Projekten ist die Fördersumme in NRW nicht bekannt?",
            Search(laender=("nw",), without=Without(documented=("money",))),
        ),
        (
            "Verbünde im Thema Daten mit bekannter Förderung",
            Search(themes=("daten",), documented=("money",)),
        ),
    ],
)
def test_what_is_left_out_is_apart_from_what_is_known(understander: Understander, text: str, question: Search) -> None:
    assert understander.understand(text).question == question
