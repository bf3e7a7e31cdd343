"""Where all of a text is not understood, a part of it that surely asks is."""

import pytest

from bot.questions import Question, Understander
from bot.questions.kinds import AboutProgramme, NotUnderstood, Search
from bot.questions.reader.asked_parts import asked_parts
from bot.questions.reader.reader import Reader
from bot.questions.words.word_files import vocabulary

SPOKEN = (
    "wir sind eine kleine stadt in brandenburg und da hab ich gelesen treuenbrietzen hat mitgemacht "
    "was haben die denn da gemacht"
)
ASKED: list[tuple[str, Question]] = [
    ("Und frag mal nach, wann die dritte Fachkonferenz in Halle war.", AboutProgramme(("conference-2019",))),
    (
        "Ich will mich beschweren! Immer frage ich, ob meine Stadt Münsingen dabei war, und niemand gibt Auskunft.",
        Search(places=("muensingen",), facts=("partners",)),
    ),
    (SPOKEN, Search(places=("treuenbrietzen",), facts=("partners",))),
    # What is asked there is something else
    ("Gestern war ich in Dortmund im Stadion, wer hat da eigentlich gewonnen?", NotUnderstood()),
    ("Wie lange fährt man eigentlich mit dem Zug von Zwickau nach Dresden, und was kostet das?", NotUnderstood()),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_a_part_that_surely_asks_is_understood(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_many_clauses_do_not_keep_an_ending_from_being_tried(reader: Reader) -> None:
    clauses = ", ".join(f"das ist mein Satz {number} dazu" for number in range(20))
    text = f"{clauses}, gelesen hab ich treuenbrietzen hat mitgemacht was haben die denn da gemacht"
    parts = list(asked_parts(text, reader.read(text), vocabulary()))
    assert len(parts) == 10
    assert "treuenbrietzen hat mitgemacht was haben die denn da gemacht" in parts
    assert "das ist mein Satz 1 dazu" in parts
