"""An umlaut that makes another word is kept; who types one by mistake, or another form, means the same word."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.topics.topics import TopicIndex


@pytest.mark.parametrize(
    "text",
    [
        "Fähre",
        "Faehre",
        "fähre",
        "Fähren an der Nordsee",
        "Wasserhärte",
        "Höhlen",
        "Bär",
        "Bären im Wald",
        "Schiffe",
        "Döner in Essen",
    ],
)
def test_what_its_umlaut_makes_another_word_is_found_by_no_other(
    understander: Understander, topics: TopicIndex, text: str
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    first, *_ = kinds.words_of(question.words)
    assert topics.weight(first) is None


@pytest.mark.parametrize("text", ["Gärten", "Läden", "Bürgerbüs", "Mitfahrbänkn", "Kitapläzen", "Energieförderung"])
def test_other_forms_and_typos_are_found(understander: Understander, topics: TopicIndex, text: str) -> None:
    question = understander.understand(f"Welche Verbünde befassen sich mit {text}?").question
    assert isinstance(question, kinds.Search)
    assert topics.search(question.words)


def test_words_of_questions_are_what_they_are(understander: Understander) -> None:
    asked = understander.understand("Gehören KIF und KOMET zusammen?").question
    assert asked == kinds.SameTheme(("kif", "komet"))


@pytest.mark.parametrize("text", ["wer hat das Geld erhalten?", "wer hat mittel erhalten", "wer erhielt mittel"])
def test_that_somebody_got_money_is_no_subject(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Search)
