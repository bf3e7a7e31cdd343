"""Who asks to compare Verbünde, themes or Länder gets all of them: the verb is no subject."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Vergleiche alle vier Datenprojekte", kinds.AboutTheme(("daten",))),
        ("vergleich die themen innenentwicklung und reallabore", kinds.AboutTheme(("innenentwicklung", "reallabore"))),
        ("Vergleiche die Projekte in Bayern und Hessen", kinds.Search(laender=("by", "he"))),
        ("vergleich hessen und bayern", kinds.Search(laender=("he", "by"))),
    ],
)
def test_what_is_to_be_compared_is_listed(text: str, question: kinds.Question, understander: Understander) -> None:
    assert understander.understand(text).question == question


def test_a_comparison_itself_may_be_looked_for(understander: Understander) -> None:
    question = understander.understand("Vergleich von Haushalten").question
    assert isinstance(question, kinds.Search)
    assert "vergleich" in question.words


def test_a_text_without_words_compares_nothing(understander: Understander) -> None:
    assert understander.understand("🤷🤷🤷").question == kinds.NotUnderstood()
