"""What one Verbund is, is told beside what is asked of another one, and neither question is spread over both."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        ("Was macht NoLA und wer steckt hinter Fokusland?", kinds.Facts(("fokusland",), ("coordinator",)), "nola"),
        ("Wie lange lief KOMET und was wollte AktVis?", kinds.Facts(("komet",), ("when",)), "aktvis"),
        ("Was macht NoLA? Wer leitet KIF?", kinds.Facts(("kif",), ("coordinator",)), "nola"),
        ("What is NoLA about and who coordinates KIF?", kinds.Facts(("kif",), ("coordinator",)), "nola"),
        ("Was ist NoLA und war KIF in Gifhorn?", kinds.IsAt(("kif",), places=("lk-gifhorn",)), "nola"),
    ],
)
def test_each_is_answered(understander: Understander, text: str, question: Question, told: str) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.heard for note in understood.notes if note.kind == "besides"] == [told]


@pytest.mark.parametrize(
    "text",
    [
        # Facts are told of both
        "Wer leitet KIF und wann lief NoLA?",
        "Wann liefen KIF und NoLA?",
        # Both are compared
        "Was macht NoLA und was hat es mit KIF gemeinsam?",
        "Was ist KOMET und ist NoLA im selben Thema?",
        # Two things are asked of one of them
        "Was ist NoLA, und wo war es, und wer leitete KIF?",
        "Was macht NoLA und was macht KIF?",
    ],
)
def test_what_is_asked_of_both_is(understander: Understander, text: str) -> None:
    assert not any(note.kind == "besides" for note in understander.understand(text).notes)
