"""A chatbot or something online that is looked for asks neither who answers here nor for links."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text",
    ["Chatbot für die Verwaltung", "chatbot for the town hall", "Roboter", "Online-Handel gegen leere Läden",
     "Webseite für den Verein bauen"],
)  # fmt: skip
def test_digital_things_are_looked_for(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert not question.facts


@pytest.mark.parametrize("text", ["Chatbot", "Ein Chatbot?", "bist du ein Chatbot"])
def test_who_answers_is_told_to_those_who_ask_for_no_chatbot(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Identity()


@pytest.mark.parametrize("text", ["Webseiten zu Leerstand", "Projekte zu Leerstand online", "Website Leerstand"])
def test_links_to_a_subject_are_told(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Search(("leerstand",), facts=("link",))


@pytest.mark.parametrize(("text", "word"), [("Online-Handel", "handel"), ("Online-Tauschbörse", "tauschborse")])
def test_what_is_online_is_looked_for_by_what_it_is(understander: Understander, text: str, word: str) -> None:
    assert understander.understand(text).question == kinds.Search((word,))
