"""What a Verbund had that is called like its theme is not taken for that theme, where more is told of it."""

import pytest

from bot.questions import Question, Understander, kinds

MORE_IS_TOLD: list[tuple[str, Question]] = [
    ("War das Reallabor von WatNu auf Sylt?", kinds.AboutVerbuende(("watnu",))),
    ("War das Reallabor von WatNu auf Juist, stimmts?", kinds.IsAt(("watnu",), places=("juist",))),
    ("Is the living lab KoSI-LAB in Dortmund?", kinds.IsAt(("kosi-lab",), places=("dortmund",))),
    ("WatNu's living lab was on Sylt.", kinds.AboutVerbuende(("watnu",))),
    ("Das Reallabor von KoSI-LAB scheiterte.", kinds.AboutVerbuende(("kosi-lab",))),
    ("Bei KIF scheiterte die Innenentwicklung.", kinds.AboutVerbuende(("kif",))),
    ("Was the participation in MIGOEK voluntary?", kinds.AboutVerbuende(("migoek",))),
    ("Die Reallabore von MIGOEK fanden in der Türkei statt", kinds.AboutVerbuende(("migoek",))),
]
THEME: list[tuple[str, Question]] = [
    ("Ist die Innenentwicklung bei KIF dabei?", kinds.IsIn(("kif",), "innenentwicklung")),
    ("Ist Innenentwicklung bei KIF ein Thema?", kinds.IsIn(("kif",), "innenentwicklung")),
    ("Gehört die Daseinsvorsorge zu iMona?", kinds.IsIn(("imona",), "infrastruktur")),
    ("Ist iMona der Daseinsvorsorge zugeordnet?", kinds.IsIn(("imona",), "infrastruktur")),
    ("Gehörte das gescheiterte KIF zur Innenentwicklung?", kinds.IsIn(("kif",), "innenentwicklung")),
    ("Die Daseinsvorsorge bei KIF war ein Flop", kinds.IsIn(("kif",), "infrastruktur")),
]


@pytest.mark.parametrize(("text", "question"), MORE_IS_TOLD)
def test_what_is_told_of_a_thing_of_a_verbund_is_no_question_for_its_theme(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), THEME)
def test_a_theme_that_is_asked_to_be_that_of_a_verbund_stays_one(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
