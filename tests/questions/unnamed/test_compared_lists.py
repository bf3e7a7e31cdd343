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


@pytest.mark.parametrize(
    "text",
    [
        "Are there more projects about mobility or about housing?",
        "Were there more projects on mobility or housing?",
        "Was there more on mobility than on housing?",
        "Gibt es mehr Projekte zu Mobilität oder zu Wohnen?",
        "Gab es mehr zu Mobilität als zu Wohnen?",
        "Befassen sich mehr Verbünde mit Mobilität als mit Wohnen?",
    ],
)
def test_of_two_subjects_it_is_counted_which_has_more(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert (question.count, question.either, len(question.words)) == (True, True, 2)


@pytest.mark.parametrize(
    "text",
    [
        "more about housing or transport",
        "We need more housing or more transport",
        "Gibt es noch mehr Projekte zu Wohnen oder Verkehr?",
        "Are there any more projects on housing or transport?",
        "Gibt es mehr als fünf Projekte zu Wohnen oder Verkehr?",
        "Was gibt es mehr zu Wohnen oder Verkehr?",
        "Welche Projekte gibt es zu Wohnen oder Verkehr?",
        "Gibt es noch mehr Projekte zu Leerstand?",
    ],
)
def test_who_wants_more_of_something_compares_nothing(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert not question.count
