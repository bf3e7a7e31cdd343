"""What a story tells of beside a Land is not dropped silently where all that is there is told."""

import pytest

from bot.questions import Understander

TOLD: list[tuple[str, str]] = [
    ("Ich habe gehört, in Sachsen gab es eine Sommerschule. Gibt es die noch?", "Sommerschule"),
    (
        "In einem Dorf in Hessen wohnen viele alte Leute in großen Häusern, was gibt es da?",
        "Dorf, alte Leute, Großen Häusern",
    ),
    # Nor what happens to what nobody deals with
    ("Metzger macht zu, was läuft in Sachsen-Anhalt?", "Metzger"),
    # It is looked for
    ("Bäcker schließt, welche Projekte gibt es in Hessen?", ""),
    ("vet is retiring, who does something in Saxony?", ""),
    # Nothing is told but where
    ("Kurze Frage, welche Projekte gibt es in Hessen?", ""),
    ("Ich bin der Karl, was gibt es in Hessen?", ""),
    ("In Hessen, welche Projekte gibt es da?", ""),
    ("Ich wohne seit vielen Jahren mit meiner Familie in Hessen, was gibt es da bei euch so?", ""),
    ("Was gibt es in Hessen?", ""),
    ("Wir sind eine Stadt mit 8000 Einwohnern in Sachsen, was gibt es da?", ""),
    ("Hallo, ich heiße Maria Wolf und suche Verbünde in Hessen.", ""),
    ("vergleich die projekte in bayern und rheinland-pfalz", ""),
    # It is looked for
    ("Was gibt es in Hessen zu Leerstand?", ""),
    ("Da gab es Mitfahrbänke in Bayern, gibt es das noch?", ""),
]


@pytest.mark.parametrize(("text", "heard"), TOLD)
def test_what_is_told_beside_a_land_is_said_not_to_be_looked_for(
    understander: Understander, text: str, heard: str
) -> None:
    notes = [note.heard for note in understander.understand(text).notes if note.kind == "everywhere"]
    assert notes == ([heard] if heard else [])
