"""A fact of one Verbund and, in another question, what else there was somewhere: both are told."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    (
        "Wann lief NaKoFi und welche anderen Projekte gab es in Brandenburg?",
        kinds.Search(laender=("bb",), facts=("when",)),
    ),
    (
        "When did NaKoFi start and which other projects were in Brandenburg?",
        kinds.Search(laender=("bb",), facts=("when",)),
    ),
    (
        "How long did KIF run, and what else was there in Lower Saxony?",
        kinds.Search(laender=("ni",), facts=("when",)),
    ),
    (
        "Welche anderen Projekte gab es in Sachsen, und wann lief IER-SEK?",
        kinds.Search(laender=("sn",), facts=("when",)),
    ),
    ("Wer hat AktVis geleitet und was gab es sonst in Hessen?", kinds.Search(laender=("he",), facts=("coordinator",))),
    (
        "Wer leitet MOSAIK und welche anderen Projekte leitet die TU Dortmund?",
        kinds.Search(organisations=("tu-dortmund",), leading=True, facts=("coordinator",)),
    ),
    (
        "Wann lief NaKoFi und welche anderen Projekte gab es zum Thema Daten?",
        kinds.Search(themes=("daten",), facts=("when",)),
    ),
    # Where it was not there itself, or lists do not tell the fact
    ("Wann lief KIF und welche anderen Projekte gab es in Bayern?", kinds.Facts(("kif",), ("when",))),
    (
        "Was kam bei WatNu heraus und welche anderen Projekte gab es in Niedersachsen?",
        kinds.Facts(("watnu",), ("outcome",)),
    ),
    # No Verbünde are asked for there
    ("Wer leitete KIF und welche Partner gab es in Gifhorn?", kinds.Facts(("kif",), ("coordinator", "partners"))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_a_fact_and_what_else_there_was_are_both_told(
    understander: Understander, text: str, question: Question
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert not any(note.kind == "ordinary" for note in understood.notes)
