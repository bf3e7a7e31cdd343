"""Tests of what is said beside a place or money, which no yes and no sum may seem to confirm."""

import pytest

from bot.questions import kinds
from bot.questions.kinds import Facts, IsAt
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("KIF war das größte Projekt in Niedersachsen, glaube ich", Facts(("kif",), ("where",))),
        ("KIF was the largest project in Lower Saxony, wasn't it", Facts(("kif",), ("where",))),
        ("KIF was in Lower Saxony in 2025, I think", Facts(("kif",), ("where", "when"))),
        ("War KIF 2025 in Niedersachsen?", Facts(("kif",), ("where", "when"))),
        ("KIF war kaum in Niedersachsen, oder", Facts(("kif",), ("where",))),
        ("Ich glaube KIF wäre was für Bayern", kinds.AboutVerbuende(("kif",))),
        ("War KIF 2018 in Niedersachsen?", IsAt(("kif",), laender=("ni",))),
        ("KIF wurde doch von Gifhorn geleitet", IsAt(("kif",), organisations=("lk-gifhorn",), leading=True)),
        ("KIF war in Bayern, glaube ich", IsAt(("kif",), laender=("by",))),
    ],
)
def test_a_yes_confirms_no_more_than_the_place(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("How much money did KIF, run from Nienburg, receive?", Facts(("kif",), ("money",))),
        ("what money did KIF get since Göttingen joined", Facts(("kif",), ("partners", "money"))),
        ("Did KIF get money from Nienburg?", kinds.AboutVerbuende(("kif",))),
        ("Welches Projekt der ersten Runde hatte die meisten Partner?", kinds.NotUnderstood()),
        ("viele Arbeitsplätze sind weggefallen, welche Projekte helfen", kinds.Search(("arbeitsplatze",))),
        ("how many jobs did the projects bring?", kinds.AboutProgramme(("unknown-jobs",))),
    ],
)
def test_givers_rounds_and_jobs_are_told_apart(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


def test_who_gave_how_much_is_said_not_to_be_known(understander: Understander) -> None:
    (note,) = understander.understand("how much money did KoSI-LAB get from Dortmund").notes
    assert (note.kind, note.heard) == ("undocumented", "from Dortmund")
