"""What else is in the theme of a Verbund, how many are, or what else they have in common."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("Projekte wie NaKoFi", kinds.Siblings(("nakofi",))),
    ("Von wem kommt KIF, und kann man das noch benutzen?", kinds.AboutVerbuende(("kif",))),
    ("kann man PendlALand noch benutzen und von wem ist das", kinds.AboutVerbuende(("tempaland",))),
    ("Welche Projekte sind im selben Thema wie KIF?", kinds.Siblings(("kif",))),
    ("How many projects are in the theme of KIF?", kinds.Members(("innenentwicklung",), count=True)),
    ("Wie viele Projekte sind in den Themen von KIF und KOMET?", kinds.ThemeOf(("kif", "komet"))),
    ("Wie viele Themen hat KIF?", kinds.ThemeOf(("kif",))),
    ("Wie viele andere Projekte gibt es neben KIF?", kinds.Siblings(("kif",))),
    ("Welche Projekte begannen im selben Jahr wie KIF?", kinds.Facts(("kif",), ("when",))),
    ("Ist KIF so eine Art Genossenschaft?", kinds.AboutVerbuende(("kif",))),
    ("welche verbünde endeten am gleichen tag wie kif", kinds.Facts(("kif",), ("when",))),
    ("Welche Projekte im selben Jahr wie KIF sind auch in seinem Thema?", kinds.Siblings(("kif",))),
    ("Wer ist noch mit KIF in derselben Gruppe?", kinds.Siblings(("kif",))),
    ("die anderen Projekte neben KIF, mit Link bitte", kinds.Siblings(("kif",))),
    ("Mir fehlen noch Ort und Thema von NaKoFi", kinds.Facts(("nakofi",), ("theme", "where"))),
    ("okay I am reading about KIF right now, what are the others in the same theme", kinds.Siblings(("kif",))),
    ("Was läuft sonst noch in dem Thema, zu dem KOMET gehört?", kinds.Siblings(("komet",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_siblings_are_asked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
