"""What a text tells at length is taken for a Verbund where it is like its description, and like no other."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search


@pytest.mark.parametrize(
    ("text", "verbund"),
    [
        ("Mehrere Gemeinden werfen Geld in einen Topf, und die beste Idee fürs Dorf bekommt es", "kif"),
        ("guessing how many kids will be around here ten years from now", "webwiko"),
        ("Wo weiden Tiere alter Rassen auf städtischen Wiesen, damit die Stadt sich das Mähen spart?", "coprogruen"),
    ],
)
def test_a_description_in_other_words_is_found(understander: Understander, text: str, verbund: str) -> None:
    assert understander.understand(text).question == Search(like=(verbund,))


@pytest.mark.parametrize(
    "text",
    [
        # Names alone make it like something
        "What does a train ticket from Dortmund to Wuppertal cost for seniors?",
        # Too little is told
        "Uhrzeit der Sonntagsmesse im Dom?",
        # It is like several
        "Where can I get decent fish and chips around here?",
        "Ich suche eine Gebrauchsanweisung für meinen alten Fernseher von 1986 und finde einfach keine",
    ],
)
def test_what_is_no_description_is_not_taken_for_one(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, Search) and question.like)
