"""When the one Verbund at a place ended is told, though it was not when the question takes for granted."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("Wann ging das Projekt in Eschwege 2021 zu Ende?", kinds.Search(places=("eschwege",), facts=("when",))),
    ("When did the Eschwege project finish in 2021 exactly?", kinds.Search(places=("eschwege",), facts=("when",))),
    ("wann endete das projekt in Cottbus im jahr 2019", kinds.Search(places=("cottbus",), facts=("when",))),
    # Any that ended then are looked for
    ("Welche Projekte in Eschwege endeten 2021?", kinds.Search(places=("eschwege",), times=("end2021",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_a_presumed_time_narrows_nothing(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
