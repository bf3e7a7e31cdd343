"""How much something matters tells nothing of what it is."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import NotUnderstood, Perhaps, Question, Search, Siblings, Superlative


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("abwasser ist unser großes thema. wer hat da was?", Search(("abwasser",))),
        ("Altschulden sind bei uns eine riesige Baustelle. Wer hat dazu was gemacht?", Search(("altschulden",))),
        ("Fachkräftemangel ist unser Hauptproblem, gibt es da was?", Search(("fachkraftemangel",))),
        ("der bus ist ein riesiges thema hier in bayern", Search(("bus",), laender=("by",))),
        ("leerstand ist ein großes thema bei uns in hessen", Search(("leerstand",), laender=("he",))),
        ("vacancy is a really big issue for us in thuringia", Search(("vacancy",), laender=("th",))),
        ("bei uns sind funklöcher ein riesen thema", Search(("funklocher",))),
        ("Abwanderung ist in unserem Dorf eine große Herausforderung", Search(("abwanderung",))),
        ("Die Abwanderung ist für uns ein ernstes Problem", Search(("abwanderung",))),
        ("Unsere größte Sorge ist der Ärztemangel", Search(("arzte",))),
        ("Unsere große Baustelle in Sachsen sind die Brachflächen", Search(("brachflachen",), laender=("sn",))),
        ("childcare is a serious worry for us", Search(("childcare",))),
        ("in our village sewage is a huge problem", Search(("sewage",))),
        ("our main concern in Saxony is brownfields", Search(("brownfields",), laender=("sn",))),
        ("sewage is our major challenge. who has worked on that?", Search(("sewage",))),
        ("Wölfe sind bei uns ein großes Problem, gibt es da was?", Search(("wolfe",))),
        ("traffic jams are a big worry for us, is there anything?", Search(("traffic", "jams"))),
        ("Das ist bei uns ein großes Problem, was meinst du?", NotUnderstood()),
        # Whether it is so may be asked, and of the programme told.
        ("Ist Abwanderung ein großes Thema?", Search(("abwanderung",))),
        ("Ist bei uns Abwanderung ein großes Problem?", Perhaps(("abwanderung",))),
        ("transport is an important topic of the programme", Search(("transport",))),
        ("Unser Problem ist, dass keiner kommt.", NotUnderstood()),
        ("Unser Problem ist nicht der Leerstand.", NotUnderstood(("leerstand",))),
        ("Meine Sorge ist berechtigt", NotUnderstood()),
        ("meine sorge ist groß", NotUnderstood()),
        ("Unser Thema heute ist Abwasser", Search(("abwasser",))),
        # What is large is looked for, and of themes it may be asked.
        ("Große Einfamilienhäuser sind ein Problem. Gibt es Projekte dazu?", Search(("einfamilienhauser",))),
        ("große Städte sind ein Thema in NRW", Search(("grossestadt",), laender=("nw",))),
        ("Welches ist das größte Thema?", Superlative("most")),
        ("Das ist ein großes Thema.", NotUnderstood()),
        ("was ist noch im Thema von NaKoFi?", Siblings(("nakofi",))),
    ],
)
def test_what_matters_is_looked_for_and_not_how_much(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
