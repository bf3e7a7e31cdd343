"""What a text tells at length is taken for a Verbund where it is like its description, and like no other."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import NotUnderstood, Search


@pytest.mark.parametrize(
    ("text", "verbund"),
    [
        ("Mehrere Gemeinden werfen Geld in einen Topf, und die beste Idee fürs Dorf bekommt es", "kif"),
        ("unser jugendclub muss sparen weil der kreis kein geld hat", "dewak"),
        ("guessing how many kids will be around here ten years from now", "webwiko"),
        ("Wo weiden Tiere alter Rassen auf städtischen Wiesen, damit die Stadt sich das Mähen spart?", "coprogruen"),
    ],
)
def test_a_description_in_other_words_is_found(understander: Understander, text: str, verbund: str) -> None:
    assert understander.understand(text).question == Search(like=(verbund,))


@pytest.mark.parametrize(
    "text",
    [
        # Of a few words one is in no description
        "heat pump subsidy",
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


@pytest.mark.parametrize(
    ("text", "everyday"),
    [
        ("180 Euro mehr Miete ab Mai, darf mein Vermieter das so einfach", True),
        ("opa ist gestürzt wir fahren jetzt ins krankenhaus", True),
        ("Wie kriegt man Blattläuse im Garten von den Tomaten runter, aber ohne Gift?", True),
        # Something is looked for
        ("Wir haben im Ort drei leere Läden und jetzt macht der Bäcker zu. Wer hat so was schon mal angepackt?", False),
        ("Half of the shops on our market square are boarded up, what did others do about it?", False),
        ("Leerstand", False),
    ],
)
def test_everyday_life_is_not_searched_for(understander: Understander, text: str, *, everyday: bool) -> None:
    assert (understander.understand(text).question == NotUnderstood()) == everyday


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("I feel really lonely since I moved to the countryside.", False),
        ("Ich fühle mich so einsam, seit ich aufs Land gezogen bin.", False),
        ("Ich bin einsam, gibt es hier Projekte für Ältere?", True),
    ],
)
def test_who_only_tells_how_they_are_looks_for_nothing(understander: Understander, text: str, looks: bool) -> None:
    assert isinstance(understander.understand(text).question, Search) is looks
