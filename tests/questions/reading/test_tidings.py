"""What is only told asks nothing, unless it tells of what is amiss."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text",
    [
        "Der Bürgermeister ist doof",
        "Der Bürgermeister hat angerufen",
        "Die Lehrer an der Schule sind unfähig",
        "Die Jugend ist faul",
        "Der Bürgermeister ist verheiratet",
        "Der Laden ist toll",
        "the mayor is stupid",
        "Meine Eltern leben in einem großen Haus",
        "Meine Oma wohnt in einem großen Haus in Ibbenbüren",
        "My grandparents live in a big house",
        "My brother lives in a nice little town",
    ],
)
def test_what_is_only_told_is_not_looked_for(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        "Der Laden ist leer",
        "Die Mieten sind zu hoch",
        "Das Freibad ist geschlossen",
        "Der Arzt ist weggezogen",
        "Die Hausärzte sind überlastet",
        "Der Bus ist unpünktlich",
        "Die Altstadt ist heruntergekommen",
        "The nursery is overcrowded",
        "Leerstand ist unser Problem",
        "Our topic is housing",
        "Meine Oma lebt in einem viel zu großen Haus",
        "My aunt lives alone in a huge house",
        "Mein Opa lebt in einer Senioren-WG",
        "Meine Mutter wohnt in einem Haus mit Einliegerwohnung",
        "My parents live in a village without a bus",
    ],
)
def test_what_is_amiss_is_looked_for(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)


def test_nothing_is_told_without_words(understander: Understander) -> None:
    assert understander.understand("🤷🤷🤷").question == kinds.NotUnderstood()
