"""Who asks, or for whom, is nothing that Verbünde are looked for by."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Question, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Mein Chef sucht Beispiele für Bürgerbusse", Search(("burgerbusse",))),
        ("Mein neuer Chef sucht gute Beispiele für Baulücken", Search(("baulucken",))),
        ("Unser Bauamt sucht Beispiele für leere Häuser", Search(("leereshaus",))),
        ("Meine Kollegin braucht etwas zu Bürgerbeteiligung", Search(("burgerbeteiligung",))),
        ("Der Gemeinderat interessiert sich für Genossenschaften", Search(("genossenschaften",))),
        ("Der Gemeinderat möchte Beispiele für Leerstand", Search(("leerstand",))),
        ("Unser Bürgermeister will Beispiele zu Leerstand", Search(("leerstand",))),
        ("My boss needs examples of empty houses", Search(("emptyhouse",))),
        ("The mayor needs something on ageing", Search(("ageing",))),
        ("Gibt es für unseren Bürgermeister etwas zu Pflege?", Search(("pflege",))),
        # Nothing else is told, and who is looked for may be many.
        ("Was gibt es für unseren Bürgermeister?", Search(("burgermeister",))),
    ],
)
def test_who_asks_or_for_whom_is_not_looked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_what_somebody_else_needs_is_no_search_of_theirs(understander: Understander) -> None:
    found = understander.understand("Unser Dorf sucht einen Arzt").question
    assert not isinstance(found, Search)


@pytest.mark.parametrize(
    ("text", "looked_for"),
    [
        ("Oma wohnt allein im riesigen Haus, und wir mit zwei Kindern finden nichts", False),
        ("Wohnungen für Familien mit zwei Kindern", True),
        ("Wir suchen Projekte für Familien mit zwei Kindern", True),
    ],
)
def test_children_of_those_who_tell_of_themselves_are_not_looked_for(
    understander: Understander, text: str, *, looked_for: bool
) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert ("kindern" in found.words) == looked_for
