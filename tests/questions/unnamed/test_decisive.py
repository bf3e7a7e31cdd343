"""What a question asks for above all is not dropped: things in no description, and what others are to be like."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import NotUnderstood, Question, Search, Without

QUESTIONS: dict[str, Question] = {
    # What others are to be like narrows a Land as well
    "Gibt es so was wie die Mitfahrbänke auch in Niedersachsen?": Search(("mitfahrbanke",), laender=("ni",)),
    "Gibt es was Ähnliches wie die Mitfahrbänke auch in Niedersachsen?": Search(("mitfahrbanke",), laender=("ni",)),
    "Gibt es so etwas wie den Gemeindebus auch bei uns in Brandenburg?": Search(("gemeindebus",), laender=("bb",)),
    "Gibt es so eine Art Dorfladen auch in Hessen?": Search(("dorfladen",), laender=("he",)),
    "Gibt es so was wie eine Seilbahn auch in Niedersachsen?": Search(("seilbahn",), laender=("ni",)),
    "Gibt es so was wie KOMET auch in Bayern?": Search(
        themes=("innenentwicklung",), laender=("by",), without=Without(verbuende=("komet",))
    ),
    "Suche sowas wie einen Dorfladen": Search(("dorfladen",)),
    "Gibt es so was auch in Bayern?": Search(laender=("by",)),
    # A thing that no description has is all that is asked for
    "Hat jemand eine Achterbahn im Dorf gebaut?": Search(("achterbahn",)),
    "Gab es eine Kletterhalle in einem leeren Laden?": Search(("kletterhalle",)),
    "Has anyone built a roller coaster in a village?": Search(("coaster",)),
    "a ski lift for the village": NotUnderstood(),
    "welche haben ne drohne gebaut": Search(("drohne",)),
    "Gibt es eine Kletterhalle?": Search(("kletterhalle",)),
    "Gibt es eine Seilbahn in Hessen?": Search(("seilbahn",), laender=("he",)),
    "Is there a cable car in Hesse?": Search(("cable", "car"), laender=("he",)),
    "Wer hat eine Seilbahn gebaut?": Search(("seilbahn",)),
    "Hat jemand eine Schwebebahn eingeführt?": Search(("schwebebahn",)),
    "gibt es seilbahnen": Search(("seilbahnen",)),
    # ... but not what only leads to something else, or what is known
    "Wer hat eine Ahnung von Bürgerbussen?": Search(("burgerbussen",)),
    "Hat jemand eine Ahnung, wie man leere Häuser wieder voll kriegt?": Search(("leereshaus",)),
    "Wer hat eine Idee?": NotUnderstood(),
    "Wer hat ein Bett für mich?": NotUnderstood(),
    "Projekte nach dem Hochwasser in Hessen": Search(("hochwasser",), laender=("he",)),
    "Was lief in Hessen nach den Sommerferien 2017?": Search(laender=("he",), times=("run2017",)),
    "Gibt es einen Unterschied zwischen Hessen und Bayern?": Search(laender=("he", "by")),
    "Wer hat einen Dorfladen gebaut?": Search(("dorfladen",)),
    "Gibt es in Hessen einen Ansprechpartner?": Search(laender=("he",), facts=("coordinator",)),
}


@pytest.mark.parametrize(("text", "question"), QUESTIONS.items())
def test_nothing_decisive_is_dropped(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_an_unknown_thing_is_told_where_the_rest_is_searched_for(understander: Understander) -> None:
    notes = understander.understand("Irgendwer hat doch ein Hologramm gebaut wo man Häuser ins Dorf stellen kann").notes
    assert [(note.kind, note.heard) for note in notes] == [("unmet", "Hologramm")]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("NRW + Quartiersmgmt.: welches Verb.?", ["Quartiersmgmt"]),
        ("Leerstand mit einer Forschungseinrichtung", []),
    ],
)
def test_what_is_in_no_description_is_told_beside_a_land_and_no_kind_of_partner_is(
    understander: Understander, text: str, heard: list[str]
) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "unmet"] == heard
