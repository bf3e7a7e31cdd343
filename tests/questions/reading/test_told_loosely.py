"""A Verbund is told of loosely, by what it had to do with, and a fact is asked of it."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Fact, Search

FACTS: dict[str, tuple[Fact, ...]] = {
    "was hat das mit der Kleinstadt Weißwasser gekostet": ("money",),
    "wie viel Geld gabs für das mit den praktika": ("money",),
    "wann war das mit den mietgärten": ("when",),
    "wo war das mit dem Wolf": ("where",),
    "wer war bei dem mit den mietgärten dabei": ("partners",),
    "wer hat das mit den mietgärten geleitet": ("coordinator",),
    "was hat das Bürgerbus-Ding gekostet": ("money",),
    "who ran the rental gardens thing": ("coordinator",),
    "when did the wastewater thing end": ("when",),
    "when was the bus thing in Mauth": ("when",),
    # No fact is asked
    "was soll das mit den Windrädern": (),
}


@pytest.mark.parametrize("text", FACTS)
def test_facts_are_asked_of_what_is_told_loosely(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.words
    assert question.facts == FACTS[text]


@pytest.mark.parametrize(
    "text", ["Wie mache ich das mit dem Antrag?", "wie ist das mit der Grundsteuer", "who said that stupid thing"]
)
def test_nothing_is_asked_of_what_somebody_has_to_do(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, Search)
