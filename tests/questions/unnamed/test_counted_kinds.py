"""Whoever counts what was at one thing is told who took part, where no partner there is of that kind."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Fact

TOLD: tuple[Fact, ...] = ("coordinator", "partners")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Wie viele Betriebe waren bei der Praktikumsbörse und wer hat sie geleitet?",
            kinds.Search(("praktikumsborse",), facts=TOLD),
        ),
        (
            "Wie viele Unternehmen machten bei der Praktikumsbörse mit?",
            kinds.Search(("praktikumsborse",), facts=("partners",)),
        ),
        (
            "How many companies took part in the internship exchange?",
            kinds.Search(("internship", "exchange"), facts=("partners",)),
        ),
        (
            "Wie viele Städte hat das Fachwerk-Projekt und wer hat es koordiniert?",
            kinds.Search(("fachwerk",), facts=TOLD),
        ),
        (
            "Wie viele Städte machten beim Grünzug mit und wer leitete das?",
            kinds.Search(places=("oestliches-emschertal",), facts=TOLD),
        ),
        # Where there are such partners, or many Verbünde are asked for, the kind narrows
        (
            "Wie viele Hochschulen waren in Dortmund dabei?",
            kinds.Search(places=("dortmund",), sorts=("university",)),
        ),
        (
            "Wie viele Firmen waren bei Projekten zu Leerstand dabei?",
            kinds.Search(("leerstand",), sorts=("company",)),
        ),
        (
            "Wie viele Unternehmen waren bei Projekten zur Praktikumsbörse dabei?",
            kinds.Search(("praktikumsborse",), sorts=("company",)),
        ),
    ],
)
def test_what_is_counted_is_no_kind_of_partner(understander: Understander, text: str, question: kinds.Search) -> None:
    assert understander.understand(text).question == question
