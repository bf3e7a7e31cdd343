"""Others than the Verbünde that are named are looked for, by what else is said."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("In welchen Verbünden war das ILS Dortmund dabei, nur KoSI-LAB?", kinds.Search(organisations=("ils",))),
    ("Which projects was the TU Dortmund in, just MOSAIK?", kinds.Search(organisations=("tu-dortmund",))),
    ("Wer war bei KIF dabei, nur Gifhorn?", kinds.Facts(("kif",), ("partners",))),
    (
        "Wer leitet die Projekte außer KIF?",
        kinds.Search(without=kinds.Without(verbuende=("kif",)), facts=("coordinator",)),
    ),
    ("all projects about anything but KIF", kinds.Search(without=kinds.Without(verbuende=("kif",)))),
    (
        "Welche Projekte außer KIF beschäftigen sich mit Geld?",
        kinds.Search(("finanzen",), without=kinds.Without(verbuende=("kif",))),
    ),
    (
        "Which of the living labs are there besides KIF?",
        kinds.Search(themes=("reallabore",), without=kinds.Without(verbuende=("kif",))),
    ),
    ("Which projects sat alongside TransformBar in its theme?", kinds.Siblings(("transformbar",))),
    (
        "Was gab es in Hessen außer KIF und KOMET?",
        kinds.Search(laender=("he",), without=kinds.Without(verbuende=("kif", "komet"))),
    ),
    (
        "What else did the TU Dortmund do besides KoSI-LAB?",
        kinds.Search(organisations=("tu-dortmund",), without=kinds.Without(verbuende=("kosi-lab",))),
    ),
    (
        "Ist die Uni Göttingen auch anderswo beteiligt als bei KIF?",
        kinds.Search(organisations=("uni-goettingen",), without=kinds.Without(verbuende=("kif",))),
    ),
    (
        "Macht die Uni Göttingen außer bei KIF noch woanders mit?",
        kinds.Search(organisations=("uni-goettingen",), without=kinds.Without(verbuende=("kif",))),
    ),
    (
        "Ist Wuppertal noch in anderen Projekten dabei als bei KoSI-LAB?",
        kinds.Search(places=("wuppertal",), without=kinds.Without(verbuende=("kosi-lab",)), facts=("partners",)),
    ),
    (
        "Is Dortmund also involved elsewhere than in KuDeQua?",
        kinds.Search(places=("dortmund",), without=kinds.Without(verbuende=("kudequa",)), facts=("partners",)),
    ),
    ("War KIF noch woanders als in Gifhorn?", kinds.Facts(("kif",), ("where",))),
    ("Is iMona the only project in Bavaria?", kinds.Search(laender=("by",))),
    ("Seit wann ist KIF das einzige Projekt in Niedersachsen?", kinds.Facts(("kif",), ("when",))),
    (
        "KIF kenne ich. Was gibt es sonst noch zu Finanzen?",
        kinds.Search(("finanzen",), without=kinds.Without(verbuende=("kif",))),
    ),
    (
        "Welche anderen Projekte gehören wie KIF zu Finanzen?",
        kinds.Search(("finanzen",), without=kinds.Without(verbuende=("kif",))),
    ),
    ("Wer ist alles bei KIF gegen Leerstand beteiligt?", kinds.Facts(("kif",), ("partners",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_others_are_looked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
