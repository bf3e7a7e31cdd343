"""Where else Verbünde were, with whom else, or who else was where one is known to have been."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    (
        "In Barnstorf war TempALand. War da sonst noch was?",
        kinds.Search(places=("barnstorf",), without=kinds.Without(verbuende=("tempaland",))),
    ),
    ("In Barnstorf war KIF. War da sonst noch was?", kinds.Facts(("kif",), ("where",))),
    ("WatNu, Juist: welche Orte noch?", kinds.Facts(("watnu",), ("where",))),
    ("War KIF noch woanders als in Gifhorn?", kinds.Facts(("kif",), ("where",))),
    ("Was MOSAIK anywhere other than Remscheid?", kinds.Facts(("mosaik",), ("where",))),
    ("War KIF in Hannover oder sonst wo?", kinds.Facts(("kif",), ("where",))),
    ("In welchen anderen Bundesländern als Hessen war KIF?", kinds.Facts(("kif",), ("where",))),
    ("In which other states than Lower Saxony was KIF?", kinds.Facts(("kif",), ("where",))),
    ("und neben dem mosaik aus remscheid, wer ist da noch im selben themenfeld", kinds.Siblings(("mosaik",))),
    # Another Verbund of the same organisation or place
    (
        "Die Bauhaus-Uni war bei NoLA und noch einem Verbund, bei welchem denn?",
        kinds.Search(organisations=("bauhaus-uni-weimar",), without=kinds.Without(verbuende=("nola",))),
    ),
    (
        "Ich schreibe über die Bauhaus-Uni, die war bei NoLA und noch einem Verbund, bei welchem denn?",
        kinds.Search(organisations=("bauhaus-uni-weimar",), without=kinds.Without(verbuende=("nola",))),
    ),
    (
        "The Bauhaus University was in NoLA and one other project, which one?",
        kinds.Search(organisations=("bauhaus-uni-weimar",), without=kinds.Without(verbuende=("nola",))),
    ),
    ("Die Bauhaus-Uni war bei NoLA und wer noch?", kinds.Facts(("nola",), ("partners",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_other_places_and_partners_are_asked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
