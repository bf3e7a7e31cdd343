"""A Verbund that is named is meant, unless its name is an ordinary word or it is put aside."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("nicht KIF, KOMET", kinds.AboutVerbuende(("komet",))),
    ("nicht NaKoFi", kinds.Search(without=kinds.Without(verbuende=("nakofi",)))),
    ("KIF and not KOMET: the same theme?", kinds.SameTheme(("kif", "komet"))),
    ("Narcofi oder Kif, was machen die?", kinds.AskBack(kinds.AboutVerbuende(("kif", "nakofi")))),
    ("Gibt es Projekte zu Flächenmanagement?", kinds.Search(("flachenmanagement",))),
    ("which projects deal with fokusland or narcofi", kinds.AskBack(kinds.AboutVerbuende(("fokusland", "nakofi")))),
    ("was ist der unterschied zwischen watnu und lebensräume", kinds.AboutVerbuende(("watnu", "lebensraeume"))),
    ("compare kif with mosaik", kinds.AboutVerbuende(("kif", "mosaik"))),
    ("unterschied zwischen kif mosaik und lebenswert", kinds.AboutVerbuende(("kif", "mosaik", "lebenswert"))),
    ("Wie unterscheiden sich Nola und Komet?", kinds.AboutVerbuende(("nola", "komet"))),
    ("Wie unterscheiden sich Mosaik und Gemälde?", kinds.NotUnderstood()),
    ("wann war der komet zu sehen und ist er wieder da", kinds.NotUnderstood()),
    ("die leeren häuser von komet", kinds.AboutVerbuende(("komet",))),
    ("der Schweif von Komet", kinds.AskBack(kinds.AboutVerbuende(("komet",)))),
    ("Was ist ein Mosaik?", kinds.AskBack(kinds.AboutVerbuende(("mosaik",)), ("mosaik",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_verbuende_are_meant(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
