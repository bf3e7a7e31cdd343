"""How much something matters tells nothing of what it is."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import NotUnderstood, Question, Search, Siblings, Superlative


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("abwasser ist unser großes thema. wer hat da was?", Search(("abwasser",))),
        ("Altschulden sind bei uns eine riesige Baustelle. Wer hat dazu was gemacht?", Search(("altschulden",))),
        ("Fachkräftemangel ist unser Hauptproblem, gibt es da was?", Search(("fachkraftemangel",))),
        ("der bus ist ein riesiges thema hier in bayern", Search(("bus",), laender=("by",))),
        ("leerstand ist ein großes thema bei uns in hessen", Search(("leerstand",), laender=("he",))),
        ("vacancy is a really big issue for us in thuringia", Search(("vacancy",), laender=("th",))),
        ("sewage is our major challenge. who has worked on that?", Search(("sewage",))),
        # What is large is looked for, and of themes it may be asked.
        ("Große Einfamilienhäuser sind ein Problem. Gibt es Projekte dazu?", Search(("grosse", "einfamilienhauser"))),
        ("große Städte sind ein Thema in NRW", Search(("grossestadt",), laender=("nw",))),
        ("Welches ist das größte Thema?", Superlative("most")),
        ("Das ist ein großes Thema.", NotUnderstood()),
        ("was ist noch im Thema von NaKoFi?", Siblings(("nakofi",))),
    ],
)
def test_what_matters_is_looked_for_and_not_how_much(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
