"""Partners who sit in one Land beside Verbünde in others: neither is dropped for the other."""

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
