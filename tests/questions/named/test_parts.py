"""Who or what belongs to a Verbund is asked of its places, its partners and its link."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("Was Oxford part of KIF?", kinds.Facts(("kif",), ("partners",))),
    ("Gehört das Thema Raumfahrt zu KIF?", kinds.ThemeOf(("kif",))),
    ("Gehört Leerstand zu KIF?", kinds.ThemeOf(("kif",))),
    ("Wo ist die App von IMONA?", kinds.Facts(("imona",), ("where", "link"))),
    ("Wo kann ich bei MOSAIK mitmachen?", kinds.Facts(("mosaik",), ("where", "link"))),
    ("Where were MOSAIK and KIF held?", kinds.Facts(("mosaik", "kif"), ("where",))),
    ("Wo war MOSAIK?", kinds.Facts(("mosaik",), ("where",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_parts_are_asked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
