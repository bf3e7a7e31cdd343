"""Towns and districts: participants where it is asked in how many Verbünde they took part, and places elsewhere."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


def with_(organisation: str, *, count: bool = False, leading: bool = False) -> kinds.Search:
    """The Verbünde in which somebody took part."""
    return kinds.Search(organisations=(organisation,), count=count, leading=leading)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Hat die Stadt Dortmund bei mehr als einem Projekt mitgemacht?", with_("stadt-dortmund")),
        ("Did the city of Dortmund take part in more than one project?", with_("stadt-dortmund")),
        ("In wie vielen Verbünden war die Stadt Cottbus Partner?", with_("stadt-cottbus", count=True)),
        ("In wie vielen Verbünden war der Landkreis Diepholz beteiligt?", with_("lk-diepholz", count=True)),
        ("Hat der Ilm-Kreis mehr als ein Projekt koordiniert?", with_("ilm-kreis", leading=True)),
        ("Was ILS a partner in more than one project?", with_("ils")),
        # "One" is any of them, and counts nothing.
        ("Did Fraunhofer lead one?", with_("igd", leading=True)),
        ("Hat Fraunhofer eins geleitet?", with_("igd", leading=True)),
        (
            "Did a foundation lead one?",
            kinds.AllOrganisations(sorts=("foundation",), leading=True),
        ),
        (
            "Did any foundation lead only one?",
            kinds.AllOrganisations(sorts=("foundation",), leading=True, amounts=("verbuende1",)),
        ),
        # No mere place coordinates anything
        ("Wie viele Projekte hat Dortmund koordiniert?", with_("stadt-dortmund", count=True, leading=True)),
        ("Did Cottbus lead more than one Verbund?", with_("stadt-cottbus", leading=True)),
        ("Wie viele Projekte wurden in Dortmund koordiniert?", kinds.Search(places=("dortmund",), count=True)),
        # Without a word for what it is, or for whoever sits there, it is a place
        (
            "Hat Dortmund an mehr als einem Projekt teilgenommen?",
            kinds.Search(places=("dortmund",), facts=("partners",)),
        ),
        (
            "Wie viele Verbünde hatten Partner aus der Stadt Dortmund?",
            kinds.Search(places=("dortmund",), count=True),
        ),
        ("Wie viele Projekte gab es in der Stadt Dortmund?", kinds.Search(places=("dortmund",), count=True)),
        ("War die Stadt Dortmund dabei?", kinds.Search(places=("dortmund",), facts=("partners",))),
    ],
)
def test_a_town_is_a_participant_where_its_verbuende_are_counted(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Welche Institute aus Frankfurt waren beteiligt und woran?",
            kinds.Search(towns=("frankfurt-am-main",), sorts=("research",)),
        ),
        ("Which universities from Kassel took part?", kinds.Search(towns=("kassel",), sorts=("university",))),
        ("Welche Partner aus Frankfurt waren dabei?", kinds.Search(towns=("frankfurt-am-main",), facts=("partners",))),
    ],
)
def test_kinds_from_a_town_that_was_no_place_are_asked_for(
    understander: Understander, text: str, question: kinds.Search
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("How many projects took part?", True),
        ("Wie viele Verbünde haben teilgenommen?", True),
        ("Wie viele Projekte haben insgesamt mitgemacht?", True),
        ("Welche Projekte haben mitgemacht?", False),
    ],
)
def test_verbuende_take_part_in_the_programme_themselves(understander: Understander, text: str, count: bool) -> None:
    assert understander.understand(text).question == kinds.AllVerbuende(count=count)


def test_verbuende_with_partners_are_those_with_known_ones(understander: Understander) -> None:
    question = understander.understand("Wie viele Projekte haben Partner?").question
    assert question == kinds.Search(count=True, documented=("partners",))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welche Verbünde koordiniert die Stadt Dortmund?", with_("stadt-dortmund", leading=True)),
        ("Was hat Dortmund geleitet?", with_("stadt-dortmund", leading=True)),
        ("Von der Stadt Dortmund koordiniert", with_("stadt-dortmund", leading=True)),
        ("Geleitet vom Landkreis Nienburg, welcher war das?", with_("lk-nienburg-weser", leading=True)),
        ("Which consortia were coordinated by the city of Dortmund?", with_("stadt-dortmund", leading=True)),
        ("Vom ILS koordiniert", with_("ils", leading=True)),
        (
            "Wo war Dortmund Koordinator?",
            kinds.Search(organisations=("stadt-dortmund",), leading=True, facts=("where",)),
        ),
        ("Which projects did Butzbach lead?", with_("stadt-butzbach", leading=True)),
        # Only who is said to lead does
        ("Which problem led Zwickau to a project?", kinds.Search(places=("zwickau",), facts=("coordinator",))),
        ("Koordinator Dortmund", kinds.Search(places=("dortmund",), facts=("coordinator",))),
        # Any of several
        (
            "Welche Verbünde leiteten Dortmund und Butzbach?",
            kinds.Search(places=("dortmund", "butzbach"), facts=("coordinator",)),
        ),
    ],
)
def test_a_town_that_is_said_to_lead_is_a_participant(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "wanted", "aside"),
    [
        ("Wo war die Uni Hannover dabei, aber nicht der Landkreis Diepholz?", "uni-hannover", "lk-diepholz"),
        ("Where was Uni Hannover involved but not the district of Diepholz?", "uni-hannover", "lk-diepholz"),
        ("Wo war die TU Dortmund dabei, nicht aber die Stadt Remscheid?", "tu-dortmund", "stadt-remscheid"),
    ],
)
def test_who_is_said_to_have_been_no_partner_is_no_place(
    understander: Understander, text: str, wanted: str, aside: str
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert (question.organisations, question.without) == ((wanted,), kinds.Without(organisations=(aside,)))


def test_where_somebody_was_not_is_a_place(understander: Understander) -> None:
    question = understander.understand("Wo war das ISOE dabei, aber nicht in Eschwege?").question
    assert isinstance(question, kinds.Search)
    assert question.without == kinds.Without(places=("eschwege",))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Stimmt es, dass in Weißwasser die Stadt geleitet hat?", "weisswasser-o-l"),
        ("Is it true that in Herten the city was the lead?", "herten"),
        ("Hat in Zwickau die Stadt geleitet?", "zwickau"),
    ],
)
def test_it_is_told_who_led_where_somebody_is_said_to_have_led(
    understander: Understander, text: str, place: str
) -> None:
    assert understander.understand(text).question == kinds.Search(places=(place,), facts=("coordinator",))


@pytest.mark.parametrize(
    "text",
    [
        "War das Difu Partner oder nur Begleitung?",
        "Difu, was they partner in a project or only accompanying?",
        "War das Difu Projektpartner oder Begleitforschung?",
    ],
)
def test_where_somebody_took_part_is_told_beside_another_part_they_had(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Search(organisations=("difu",))


def test_what_somebody_did_alone_is_a_fact_of_the_programme(understander: Understander) -> None:
    question = understander.understand("War das Difu nur Begleitung?").question
    assert question == kinds.AboutProgramme(("accompanying",))
