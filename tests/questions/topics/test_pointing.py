"""What "this theme" points to."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Facts, Question, Search, Without

TOLD: dict[str, Question] = {
    "Leerstand ist bei uns ein großes Problem. Welche Projekte zu diesem Thema gibt es in NRW?": Search(
        ("leerstand",), laender=("nw",)
    ),
    "Unser Team arbeitet zu Mobilität. Was gibt es zu diesem Thema in Bayern?": Search(("mobilitat",), laender=("by",)),
    "Wir bereisen im Herbst Hessen und möchten dort Vorhaben besuchen, die zum Fokusthema Innenentwicklung zählten. "
    "Wären Sie so freundlich, mir die hessischen Verbünde aus diesem Thema zu nennen?": Search(
        themes=("innenentwicklung",), laender=("he",)
    ),
    "Our theme is inner development. How many projects of this theme were in Hesse?": Search(
        themes=("innenentwicklung",), laender=("he",), count=True
    ),
    "Wir haben viel Leerstand. Gibt es dieses Thema auch in Hessen?": Search(("leerstand",), laender=("he",)),
    "Bei uns fahren keine Busse. Welche Projekte zu diesem Thema gibt es in Bayern?": Search(
        ("busse",), laender=("by",)
    ),
    "Empty shops are a problem here. Which projects on this topic are there?": Search(("emptyshop",)),
    # What is said not to be meant is not, and beside a Verbund others are asked for.
    "Uns geht es nicht um Leerstand, sondern um Wohnen. Welche Projekte gibt es zu diesem Thema?": Search(("wohnen",)),
    "KIF befasst sich mit Leerstand. Wer hat noch zu diesem Thema gearbeitet?": Search(
        ("leerstand",), without=Without(verbuende=("kif",))
    ),
    # A Verbund or a Land may be named with it.
    "KIF worked on this topic. Who coordinated it?": Facts(("kif",), ("coordinator",)),
    "Wo war das? In Hessen gab es dieses Thema.": Search(laender=("he",)),
    # Nothing was told before.
    "Welche Projekte zu diesem Thema gibt es in NRW?": Search(laender=("nw",)),
}


@pytest.mark.parametrize(("text", "question"), TOLD.items())
def test_this_theme_is_the_one_told_before(text: str, question: Question, understander: Understander) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Welche Projekte zu diesem Thema gibt es in NRW?", True),
        ("Which projects on this topic were in Hesse?", True),
        ("Unser Team arbeitet zu Mobilität. Was gibt es zu diesem Thema in Bayern?", False),
        ("Welche Projekte gibt es in NRW?", False),
    ],
)
def test_a_theme_that_nobody_named_is_said_to_be_unknown(text: str, told: bool, understander: Understander) -> None:
    assert any(note.kind == "earlier" for note in understander.understand(text).notes) is told
