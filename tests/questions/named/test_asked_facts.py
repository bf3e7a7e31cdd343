"""Facts are asked by words for them, without one, or not though a word for one is said."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("KIF zwei Jahre?", kinds.Facts(("kif",), ("when",))),
    ("Lief NaKoFi 2018?", kinds.Facts(("nakofi",), ("when",))),
    ("Wie viele Länder waren bei WatNu dabei?", kinds.Facts(("watnu",), ("where", "partners"))),
    # Who it was, in passing
    ("Was hat KIF gekostet und wer wars?", kinds.Facts(("kif",), ("money", "coordinator", "partners"))),
    ("Wo und wer bei KIF?", kinds.Facts(("kif",), ("where", "coordinator", "partners"))),
    ("Asking for someone, when did KIF end?", kinds.Facts(("kif",), ("when",))),
    ("Wann lief KIF und wer gärtnerte?", kinds.Facts(("kif",), ("when",))),
    ("Wer hat wie viel Geld für KIF gegeben?", kinds.Facts(("kif",), ("money",))),
    ("Fokusland vs. NoLA - who closed down first?", kinds.Facts(("fokusland", "nola"), ("when",))),
    # What is meant otherwise
    ("Woher kommt der Name KIF?", kinds.Facts(("kif",), ("title",))),
    ("Woher kommt der Name KIF und wo lief es?", kinds.Facts(("kif",), ("where", "title"))),
    ("KIF: Titel, Ort?", kinds.Facts(("kif",), ("where", "title"))),
    ("Which title, which place has KIF?", kinds.Facts(("kif",), ("where", "title"))),
    ("Warum startete KIF?", kinds.AboutVerbuende(("kif",))),
    ("What problem did WatNu address?", kinds.AboutVerbuende(("watnu",))),
    ("KIF address?", kinds.Facts(("kif",), ("link",))),
    ("Hat KIF Website?", kinds.Facts(("kif",), ("link",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_facts_are_asked(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
