"""Who asks for other Verbünde of the coordinator of one is told those, and not what else is in its theme."""

from dataclasses import replace

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


def others(coordinator: str, name: str, *, leading: bool = True) -> kinds.Search:
    """The other Verbünde of a coordinator."""
    return kinds.Search(organisations=(coordinator,), without=kinds.Without(verbuende=(name,)), leading=leading)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("does the coordinator of DeWaK also coordinate another Verbund?", others("tu-dortmund", "dewak")),
        ("Koordiniert der Koordinator von MOSAIK noch einen anderen Verbund?", others("tu-dortmund", "mosaik")),
        ("Which other projects did the coordinator of AktVis lead?", others("tu-darmstadt", "aktvis")),
        (
            "Ist der Koordinator von KIF auch in anderen Verbünden dabei?",
            others("lk-nienburg-weser", "kif", leading=False),
        ),
        ("Welche Verbünde haben denselben Koordinator wie MOSAIK?", others("tu-dortmund", "mosaik")),
        ("Does KIF's coordinator lead other projects?", others("lk-nienburg-weser", "kif")),
        # In a Land, or of several
        (
            "Welche anderen Projekte in Hessen leitete der Koordinator von AktVis?",
            replace(others("tu-darmstadt", "aktvis"), laender=("he",)),
        ),
        (
            "Haben die Koordinatoren von KIF und MOSAIK andere Projekte geleitet?",
            kinds.Search(
                organisations=("lk-nienburg-weser", "tu-dortmund"),
                without=kinds.Without(verbuende=("kif", "mosaik")),
                leading=True,
            ),
        ),
        # Something else is asked of them
        ("Was sagen andere Projekte über den Koordinator von MOSAIK?", kinds.Facts(("mosaik",), ("coordinator",))),
        (
            "Hat der Koordinator von MOSAIK mit anderen Verbünden Daten getauscht?",
            kinds.Facts(("mosaik",), ("coordinator",)),
        ),
        (
            "Wie heißt der Koordinator von MOSAIK und in welchen anderen Verbünden war er Partner?",
            kinds.Facts(("mosaik",), ("coordinator", "partners")),
        ),
        # Nobody knows who that is
        ("Hat die Koordinatorin von NaKoFi andere Projekte koordiniert?", kinds.Facts(("nakofi",), ("coordinator",))),
        # Others are asked for beside the coordinator
        ("Wer koordiniert die anderen Projekte im Thema von KIF?", kinds.Siblings(("kif",))),
        ("Wer war Koordinator von KIF und welche anderen Projekte gibt es im Thema?", kinds.Siblings(("kif",))),
        ("Wer ist der Koordinator von KIF?", kinds.Facts(("kif",), ("coordinator",))),
    ],
)
def test_other_verbuende_of_a_coordinator(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
