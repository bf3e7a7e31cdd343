"""What people lament is searched for, and what only colours that narrows nothing; what is theirs alone is not."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("bauland wird knapp bei uns", ("bauland",)),
        ("doctors are scarce in our village", ("doctors",)),
        ("I am so fed up with empty shops in our town", ("emptyshop",)),
        ("the school left our village and nobody comes", ("school",)),
        ("die mieten sind bei uns zu hoch", ("mieten",)),
        ("die gemeinde hat kein geld mehr", ("gemeindeohnegeld",)),
        ("Our municipality has no money. Are there projects on that?", ("townswithoutmoney",)),
        ("Zweitwohnungen und Ferienhäuser machen unser Dorf kaputt", ("zweitwohnungen", "ferienhauser")),
        ("Seit Corona fährt bei uns kein Bus mehr", ("bus",)),
        ("Ein Laden nach dem anderen macht zu", ("ladennachdemanderen",)),
        ("Was macht ihr zu Hochwasser?", ("hochwasser",)),
        ("what do you do about floods", ("floods",)),
        ("projects in the mountains", ("mountains",)),
        # "Heat" is no heating, and an appointment at a registry office none with a doctor.
        ("heat", ("heat",)),
        ("standesamt termin", ("standesamt",)),
    ],
)
def test_laments_are_searched_for(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.Search(words)


@pytest.mark.parametrize(
    "text",
    [
        "Unser Azubi hat heute Geburtstag", "Welche Gemeinde hat kein Geld bekommen?",
        "Unser Garten ist eine Katastrophe", "our school is sick of it",
        "our cat is high up in the tree and nobody helps", "Wir haben nichts vom Garten",
        # ... nor what is not lacking
        "Bei uns sind Wohnungen nicht knapp", "Unsere Läden sind nicht weg", "housing is not scarce in our town",
    ],
)  # fmt: skip
def test_what_is_theirs_alone_is_not(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.NotUnderstood)


@pytest.mark.parametrize("text", ["I live in Butzbach, was my town part of it", "i live in butzbach, were we in it"])
def test_home_is_asked_about_behind_a_comma(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.places == ("butzbach",)


@pytest.mark.parametrize(
    ("text", "language"),
    [("du bist ja dumm", "de"), ("ihr seid ja unfähig", "de"), ("useless bot", None), ("terrible answers", "en")],
)
def test_insults_are_complaints(understander: Understander, text: str, language: str | None) -> None:
    understood = understander.understand(text)
    assert (understood.question, understood.language) == (kinds.Remark("unhelpful"), language)
