"""Whether one Verbund is the first, the longest or the like of all is asked for a yes or no."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Fact

ASKED: list[tuple[str, str, Fact, str]] = [
    ("Was KIF the first to finish?", "kif", "when", "endedfirst"),
    ("Was MOSAIK last to finish?", "mosaik", "when", "endedlast"),
    ("Was KIF the earliest to end?", "kif", "when", "endedfirst"),
    ("War AktVis der letzte Verbund, der endete?", "aktvis", "when", "endedlast"),
    ("Startete KIF als erstes?", "kif", "when", "oldest"),
    ("Ist KomMonitor das Projekt, das am längsten lief?", "kommonitor", "when", "longest"),
    ("KIF lief am kürzesten, stimmt das?", "kif", "when", "shortest"),
    ("Hat KoDa_eG die meisten Partner von allen?", "koda-eg", "partners", "partners"),
    ("Die meisten Partner hatte KoDa_eG, oder?", "koda-eg", "partners", "partners"),
    ("Has KIF the most municipalities?", "kif", "where", "places"),
    ("Hat NoLA am wenigsten Geld bekommen?", "nola", "money", "leastmoney"),
    ("did KIF get the most money?", "kif", "money", "mostmoney"),
    ("Ist KIF der am besten geförderte Verbund?", "kif", "money", "mostmoney"),
]


@pytest.mark.parametrize(("text", "verbund", "fact", "claim"), ASKED)
def test_one_is_asked_to_be_foremost_of_all(
    understander: Understander, text: str, verbund: str, fact: Fact, claim: str
) -> None:
    assert understander.understand(text).question == kinds.Facts((verbund,), (fact,), (claim,))


@pytest.mark.parametrize(
    "text",
    [
        # One of several, or in another place
        "Was KIF among the first to finish?",
        "War KIF einer der ersten, die fertig waren?",
        "War KIF unter den ersten, die fertig waren?",
        "War KIF das zweite, das fertig war?",
        # Among some only, or in something else
        "Was KIF the longest project in Lower Saxony?",
        "War KIF das erste Projekt zu Leerstand?",
        "Hat KIF zuerst eine Umfrage gemacht?",
        "Did KIF get most of its money from the state?",
        "Hat KIF am meisten Geld ausgegeben?",
        "War KIF das letzte Mal dabei?",
        # No yes or no
        "Who got the most money, KIF?",
    ],
)
def test_what_is_told_of_some_only_or_of_something_else_is_no_such_claim(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not isinstance(question, kinds.Facts) or not question.claims


@pytest.mark.parametrize(
    ("text", "extreme"),
    [("KOMET war nicht der längste Verbund, oder?", "longest"), ("KIF wasn't the first to end, was it?", "endedfirst")],
)
def test_which_one_is_foremost_is_told_where_one_is_said_not_to_be(
    understander: Understander, text: str, extreme: kinds.Extreme
) -> None:
    assert understander.understand(text).question == kinds.Superlative(extreme)
