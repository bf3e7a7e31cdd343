"""Everyday ways of asking what is known, and what is not."""

import pytest

from bot.questions import Question, Understander, kinds

GOVERNING: list[tuple[str, Question]] = [
    ("Who is the French minister of education right now?", kinds.Remark("elsewhere")),
    ("Wer ist Bildungsministerin in Hessen?", kinds.Remark("elsewhere")),
    ("who was the minister responsible for the programme?", kinds.AboutProgramme(("unknown-politics",))),
    ("Who's been working on mobility?", kinds.Search(("mobility",))),
]
IN_THEMES: list[tuple[str, Question]] = [
    ("welche vorhaben in der Innenentwicklung teilnehmen", kinds.Members(("innenentwicklung",))),
    ("Welche Reallabore zum Mitmachen gibt es?", kinds.Search(("mitmachen",), themes=("reallabore",))),
    ("wieviele projekte sind bei den daten tools", kinds.Members(("daten",), count=True)),
    ("List: inner dev.", kinds.Members(("innenentwicklung",))),
]
EVERYDAY: list[tuple[str, Question]] = [
    ("Haben wir irgendwas mit Urban Gardening?", kinds.Search(("urbangardening",))),
    ("gib mir alle 30", kinds.AllVerbuende()),
    ("How many projects were there, and when did it all start?", kinds.AboutProgramme(("consortia", "period"))),
    ("Do we have anything on vacancy?", kinds.Search(("vacancy",))),
    ("Welches Projekt bekam am meisten?", kinds.AllFunding()),
    ("muss man die projektnamen exakt eintippen", kinds.Help()),
    ("Which consortium was the first one to be over and done with?", kinds.Superlative("endedfirst")),
]


@pytest.mark.parametrize(("text", "question"), GOVERNING)
def test_who_governs_somewhere_is_not_known(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), IN_THEMES)
def test_what_is_in_a_theme_is_asked_by_taking_part(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), EVERYDAY)
def test_what_there_is_is_asked_in_everyday_words(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
