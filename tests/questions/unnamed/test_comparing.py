"""What compares places or themes is no subject."""

import pytest

from bot.questions import Question, Understander, kinds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("vergleich die projekte in bayern und rheinland-pfalz", kinds.Search(laender=("by", "rp"))),
        ("Vergleiche Bayern mit Hessen", kinds.Search(laender=("by", "he"))),
        ("compare Hesse with Bavaria", kinds.Search(laender=("he", "by"))),
        ("vergleich die themen innenentwicklung und reallabore", kinds.AboutTheme(("innenentwicklung", "reallabore"))),
        # What deals with comparing is looked for
        ("Gibt es Projekte zum Vergleich von Haushalten?", kinds.Search(("vergleich", "haushalten"))),
    ],
)
def test_what_compares_is_not_looked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
