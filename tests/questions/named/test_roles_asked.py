"""In which part somebody was in a Verbund is asked by what they did or were responsible for there."""

import pytest

from bot.questions import Question, Understander
from bot.questions.kinds import Facts, IsAt


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Was machte die Uni Göttingen bei KIF?", "uni-goettingen"),
        ("Welche Rolle hatte die Uni Göttingen bei KIF?", "uni-goettingen"),
        ("Wofür war die Uni Göttingen bei KIF zuständig?", "uni-goettingen"),
        ("For what was the University of Göttingen responsible in KIF?", "uni-goettingen"),
        ("What did the University of Göttingen do in KIF?", "uni-goettingen"),
        # A district that took part
        ("Welche Rolle hatte der Landkreis Gifhorn bei KIF?", "lk-gifhorn"),
    ],
)
def test_a_part_is_asked_for(understander: Understander, text: str, organisation: str) -> None:
    assert understander.understand(text).question == IsAt(("kif",), organisations=(organisation,), whether="part")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wer machte bei KIF mit?", Facts(("kif",), ("partners",))),
        ("War die Uni Göttingen für KIF zuständig?", IsAt(("kif",), organisations=("uni-goettingen",), whether="led")),
    ],
)
def test_other_questions_ask_for_no_part(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        # When, with whom else, inside, of several Verbünde, today
        "Was machte die Uni Göttingen 2018 bei KIF?",
        "Was machten die Uni Göttingen und die TU Dortmund bei KIF?",
        "Was geschah in Göttingen bei KIF?",
        "Was machte die Uni Göttingen bei KIF und KOMET?",
        "Was macht die Uni Göttingen heute bei KIF?",
        "Was machte die Uni Göttingen nicht bei KIF?",
    ],
)
def test_more_is_asked_than_a_part(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, IsAt) and question.of_part)
