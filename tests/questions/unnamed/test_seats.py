"""Partners who sit in one Land beside Verbünde in others: neither is dropped for the other."""

from dataclasses import replace

import pytest

from bot.questions import Understander
from bot.questions.kinds import AllOrganisations, NotUnderstood, Question, Search, Without

QUESTIONS: dict[str, Question] = {
    "Welche Projekte lagen nicht in NRW, hatten aber einen Partner aus NRW?": Search(
        seats=("nw",), without=Without(laender=("nw",))
    ),
    "Welche Projekte außerhalb von NRW hatten Partner aus NRW?": Search(
        seats=("nw",), without=Without(laender=("nw",))
    ),
    "projects outside Hesse with a partner from Hesse": Search(seats=("he",), without=Without(laender=("he",))),
    "Which projects were not in Hesse but had a partner from there?": Search(
        seats=("he",), without=Without(laender=("he",))
    ),
    "Welche Projekte nicht in Berlin haben Berliner Partner?": Search(seats=("be",), without=Without(laender=("be",))),
    "Verbünde in Hessen mit Partnern aus NRW": Search(laender=("he",), seats=("nw",)),
    "Projekte außerhalb Niedersachsens, die aus Niedersachsen koordiniert wurden": Search(
        seats=("ni",), leading=True, without=Without(laender=("ni",))
    ),
    "Which projects in Lower Saxony were coordinated from Bremen?": Search(
        laender=("ni",), seats=("hb",), leading=True
    ),
    "Sind Partner aus NRW nur an Projekten in NRW beteiligt?": NotUnderstood(),
    "Projects in Hesse coordinated from Bavaria": Search(laender=("he",), seats=("by",), leading=True),
    "Projekte in Hessen, die von Bayern aus koordiniert wurden": Search(laender=("he",), seats=("by",), leading=True),
    "Hessische Projekte mit niedersächsischer Koordination": Search(laender=("he",), seats=("ni",), leading=True),
    "Zeig nur Projekte in Hessen mit Partnern aus Niedersachsen": Search(laender=("he",), seats=("ni",)),
    "Projekte in Hessen oder Bayern mit Partnern aus Berlin": Search(laender=("he", "by"), seats=("be",)),
    "Welche drei Projekte in Hessen hatten Partner aus Niedersachsen?": Search(laender=("he",), seats=("ni",)),
    # Of all Länder of a list the Verbünde are led, or of none.
    "Von wem wurden Projekte in Hessen und Bayern koordiniert?": Search(laender=("he", "by"), facts=("coordinator",)),
    # Whether a Land took part asks for nobody who sits there.
    "War Hessen dabei?": Search(laender=("he",), facts=("partners",)),
    "war das saarland beteiligt": Search(laender=("sl",), facts=("partners",)),
    "Was Hamburg involved?": Search(laender=("hh",), facts=("partners",)),
    "hessische Partner": AllOrganisations(laender=("he",)),
    # How many sit there, or that nobody else took part, is not counted.
    "Welche Projekte in Hessen hatten mehr als 5 hessische Partner?": NotUnderstood(),
    "Projects with more partners from Lower Saxony than projects in Hesse": NotUnderstood(),
    "Welche Projekte in Niedersachsen hatten nicht nur Partner aus Hessen?": NotUnderstood(),
    "Projects in Bavaria whose partners all come from Hesse": NotUnderstood(),
    "Wie viele Partner aus Bayern hatten die Projekte in Hessen?": NotUnderstood(),
    # Nor is this or that looked for, or several at once.
    "Projekte in Hessen oder mit Partnern aus Bayern": NotUnderstood(),
    "Projekte, die in Hessen lagen oder Partner aus Berlin hatten": NotUnderstood(),
    "Projekte in Hessen und Projekte mit Partnern aus Bayern": NotUnderstood(),
    "Projekte in Hessen mit Partnern aus Bayern oder Berlin": NotUnderstood(),
    "Projekte in Sachsen mit Partnern aus Hessen und Partnern aus Bayern": NotUnderstood(),
    "Welche Projekte in Niedersachsen wurden von Partnern aus Hessen koordiniert?": NotUnderstood(),
    "Welche Projekte hatten den Koordinator in Hessen und Partner aus Niedersachsen?": NotUnderstood(),
    # A list of Länder goes on
    "Partner aus Hessen und Bayern": AllOrganisations(laender=("he", "by")),
    # ... and all that sit there are asked for where Verbünde may be anywhere.
    "Welche Projekte hatten Partner aus NRW?": AllOrganisations(laender=("nw",)),
    # That nobody from there took part, nobody knows.
    "Welche Projekte lagen in NRW, hatten aber keinen Partner aus NRW?": NotUnderstood(),
    "Projekte in Sachsen ohne Partner aus Sachsen": NotUnderstood(),
}


@pytest.mark.parametrize("text", list(QUESTIONS))
def test_where_partners_sit_and_where_verbuende_were_are_both_asked(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == QUESTIONS[text]


def test_those_of_the_thirty_are_of_what_follows(understander: Understander) -> None:
    asked = understander.understand("How many of the thirty partners were universities?").question
    assert asked == AllOrganisations(sorts=("university",))


def test_projects_are_looked_for_near_a_town_where_universities_from_there_are_not(understander: Understander) -> None:
    projects = Search(towns=("kassel",), sorts=("university",), around=True)
    assert understander.understand("Projekte in Kassel mit Universitäten").question == projects
    assert understander.understand("Universitäten aus Kassel").question == replace(projects, around=False)
