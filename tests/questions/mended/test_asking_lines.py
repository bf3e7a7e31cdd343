"""A line break separates questions, as "first" and "second" do, and each of them is answered."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutProgramme, Facts, Question, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("wo war NoLA\nwann endete es", Facts(("nola",), ("where", "when"))),
        ("wann startete KIF\nwo war das\nwas kam raus", Facts(("kif",), ("where", "when", "outcome"))),
        ("Wer leitete KIF\nund hat das ne Webseite", Facts(("kif",), ("coordinator", "link"))),
        ("where was MOSAIK\nand when did it end", Facts(("mosaik",), ("where", "when"))),
        # One question in two lines.
        ("Ich suche was zu Leerstand\nin Hessen", Search(("leerstand",), laender=("he",))),
        ("Erstens: wer leitete KIF? Zweitens: wo war das?", Facts(("kif",), ("where", "coordinator"))),
        (
            "ok erstens wer hat das programm bezahlt und zweitens wie viele projekte gab es",
            AboutProgramme(("funder", "consortia")),
        ),
        ("first, who funded it? second, how many projects were there?", AboutProgramme(("funder", "consortia"))),
        ("1. Wer ist der Projektträger? 2. Wie viele Verbünde gibt es?", AboutProgramme(("management", "consortia"))),
    ],
)
def test_several_questions_are_all_answered(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
