"""Who asks for other Verbünde of the coordinator of one is told those, and not what else is in its theme."""

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
