"""What people write short, or as they speak, is read as what it says."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutVerbuende, Facts, NotUnderstood, Question, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("wat gibbet denn im pott für projekte?", Search(("ruhrgebiet",))),
        ("leerstand ausm pott", Search(("leerstand", "ruhrgebiet"))),
        ("Projekte im Ruhrpott", Search(("ruhrgebiet",))),
        ("IKZ in Hessen?", Search(("ikz",), laender=("he",))),
        ("Fö-Mittel von NaKoFi?", Facts(("nakofi",), ("money",))),
        ("kudequa projektlead?", Facts(("kudequa",), ("coordinator",))),
        ("nakofi wo war des nomml?", Facts(("nakofi",), ("where",))),
        ("wtf is kif", AboutVerbuende(("kif",))),
        # Money is paid into a pot as well.
        ("Alle zahlen in einen Pott, welches Projekt?", NotUnderstood()),
    ],
)
def test_slang_is_understood(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
