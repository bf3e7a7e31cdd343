"""How much one of those who took part paid is not known, and said so beside what is."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutProgramme, AllFunding, Question, Search, Superlative
from bot.questions.noted.note import Note


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("was hat die stadt eschwege für lebenswert bezahlt", "bezahlt"),
        ("was hat der kreis dithmarschen selber zu jumo dazugezahlt", "dazugezahlt"),
        ("how much did the city of Cottbus pay for NaKoFi", "pay"),
    ],
)
def test_what_one_partner_paid_is_not_documented(understander: Understander, text: str, paid: str) -> None:
    assert Note("undocumented", paid) in understander.understand(text).notes


@pytest.mark.parametrize(
    "text", ["Was wurde bei KIF in Gifhorn bezahlt?", "Was wurde im Landkreis Gifhorn bei KIF finanziert?"]
)
def test_what_was_paid_somewhere_is_another_matter(understander: Understander, text: str) -> None:
    assert not any(note.kind == "undocumented" for note in understander.understand(text).notes)


def test_what_the_outcome_tells_of_somebodys_money_is_not_denied(understander: Understander) -> None:
    notes = understander.understand("Was hat der Landkreis Nienburg bei KIF gezahlt?").notes
    assert Note("told", "gezahlt") in notes
    assert not any(note.kind == "undocumented" for note in notes)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        # What came of KIF tells of money from there, whatever the Land is called
        ("Hat NDS einen Verbund bezahlt?", False),
        ("Hat Niedersachsen einen Verbund bezahlt?", False),
        ("Hat NRW einen Verbund bezahlt?", True),
        # What money was given to is no giver
        ("Wer hat die Stiftung gefördert?", False),
        ("Hat eine Stiftung gefördert?", True),
        ("Wer hat das bezahlt, die EU?", True),
    ],
)
def test_only_who_is_said_to_have_given_is_denied(understander: Understander, text: str, denied: bool) -> None:
    assert any(note.kind == "mistaken" for note in understander.understand(text).notes) is denied


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Woher kam die Förderung?", True),
        ("Kam die Förderung vom Bund?", True),
        ("Kommt noch eine Förderung?", False),
        ("Kam die Förderung an?", False),
    ],
)
def test_who_paid_is_asked_by_where_it_came_from(understander: Understander, text: str, asked: bool) -> None:
    question = understander.understand(text).question
    assert isinstance(question, AboutProgramme)
    assert ("funder" in question.details) is asked


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wer bekam mehr, Dortmund oder Zwickau?", Search(places=("dortmund", "zwickau"), facts=("money",))),
        ("Who got more, Hesse or Bremen?", Search(laender=("he", "hb"), facts=("money",))),
        ("Who got more projects, Hesse or Bremen?", Search(laender=("he", "hb"))),
        ("Welches Thema bekam am meisten?", AllFunding()),
        ("Welches Thema bekam die meisten Projekte?", Superlative("most")),
    ],
)
def test_who_got_more_is_asked_of_money(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
