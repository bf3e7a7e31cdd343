"""What is said once more in other words is asked in these, where the first ones are not understood."""

import pytest

from bot.questions import Question, Understander, kinds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welcher Verbund hatte den längsten Atem, sprich die längste Laufzeit?", kinds.Superlative("longest")),
        ("Which project was the tortoise, that is, ran the longest?", kinds.Superlative("longest")),
        ("W'tal, also Wuppertal: was lief da?", kinds.Search(places=("wuppertal",))),
        ("Mich interessiert das Kuckucksding, sprich KIF", kinds.AboutVerbuende(("kif",))),
        (
            "welche projekte alle bei den reallaboren mitmachen also partizipation und innovation in reallaboren",
            kinds.Members(("reallabore",)),
        ),
    ],
)
def test_the_words_that_are_understood_count(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "Mein Kuchen ist verbrannt, das heißt es gibt heute keinen",
        # "Also" adds something in English.
        "Where was the joint project FjordLotse, which also belonged to it?",
    ],
)
def test_a_conclusion_asks_for_nothing(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert isinstance(found, kinds.NotUnderstood | kinds.UnknownName)
