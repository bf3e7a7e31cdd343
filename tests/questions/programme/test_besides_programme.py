"""What is asked of the programme beside something else is told beside that, and neither is dropped."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        ("Was lief in Hessen und wie hieß der Projektträger?", kinds.Search(laender=("he",)), {"management"}),
        ("Wer war der Fördergeber, und was gibt es in Bremen?", kinds.Search(laender=("hb",)), {"funder"}),
        ("In Bayern: welche Verbünde, und welches Ministerium?", kinds.Search(laender=("by",)), {"funder"}),
        (
            "Wann endete WEBWiKo und wo war die Konferenz 2018?",
            kinds.Facts(("webwiko",), ("when",)),
            {"conference-2018"},
        ),
        (
            "What was there in Thuringia, and which agency managed the programme?",
            kinds.Search(laender=("th",)),
            {"management"},
        ),
    ],
)
def test_both_questions_are_answered(
    understander: Understander, text: str, question: kinds.Question, told: set[str]
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert {note.heard for note in understood.notes if note.kind == "programme"} == told


@pytest.mark.parametrize(
    "text",
    [
        "Wann lief MOSAIK und wo war die Abschlusstagung?",
        "Was gibt es in Hessen und Thüringen?",
        "War NoLA beim Auftakt und bei der Konferenz 2019 dabei?",
        "Unser Laden in Remscheid schließt und wer bezahlt das?",
    ],
)
def test_what_is_no_second_question_is_not_told(understander: Understander, text: str) -> None:
    assert not any(note.kind == "programme" for note in understander.understand(text).notes)
