"""Whoever asks if a place is one of the project cities asks whether it took part, and for no subject."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Question, Search, UnknownPlace


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Is Halle one of the project cities?", Search(towns=("halle-saale",))),
        ("Is Munich a model region?", Search(towns=("muenchen",))),
        ("Gehört Halle zu den Projektstädten?", Search(towns=("halle-saale",))),
        ("Gehört Dortmund zu den Projektstädten?", Search(places=("dortmund",))),
        ("Is Bath one of the project cities?", UnknownPlace()),
        ("Does Bath belong to the model regions?", UnknownPlace()),
        ("Zählt Paris zu den Modellkommunen?", UnknownPlace()),
        # In German every noun has a capital.
        ("Ist Pflege eine der Regionen?", Search(("pflege",))),
    ],
)
def test_it_is_asked_whether_a_place_is_one_of_them(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
