"""German compounds in no description are looked for by the subject before their end, where that tells little more."""

import pytest

from bot.catalogue import load
from bot.questions import Note, Understander, kinds

UNDERSTANDER = Understander(load())


@pytest.mark.parametrize(
    ("text", "heard", "subject"),
    [
        ("Leerstandsbekämpfung", "Leerstandsbekämpfung", "leerstand"),
        ("Projekte zur leerstandsaktivierung", "leerstandsaktivierung", "leerstand"),
        ("Welche Verbünde befassen sich mit Nahversorgungssicherung?", "Nahversorgungssicherung", "nahversorgung"),
        ("Wer hat Erfahrung mit Nahversorgungskonzepten?", "Nahversorgungskonzepten", "nahversorgung"),
        ("Was gibt es zur Ehrenamtsförderung?", "Ehrenamtsförderung", "ehrenamt"),
        ("Mobilitätssicherung", "Mobilitätssicherung", "mobilitat"),
        ("Verkehrsanbindung", "Verkehrsanbindung", "verkehr"),
        ("Abwasserbeseitigung", "Abwasserbeseitigung", "abwasser"),
        ("Projekte zur Ortskernstärkung", "Ortskernstärkung", "ortskern"),
        ("Seniorenberatung", "Seniorenberatung", "senioren"),
        ("Bürgerbeteiligungsformate", "Bürgerbeteiligungsformate", "burgerbeteiligung"),
        ("Geflüchtetenhilfe", "Geflüchtetenhilfe", "gefluchteten"),
        ("Ärztemangel", "Ärztemangel", "arzte"),
    ],
)
def test_a_compound_is_looked_for_by_its_subject_and_that_is_said(text: str, heard: str, subject: str) -> None:
    understood = UNDERSTANDER.understand(text)
    assert understood.question == kinds.Search((subject,))
    assert understood.notes == (Note("instead", heard, ("word", subject)),)


@pytest.mark.parametrize(
    "word",
    [
        # Hospitals are no subject, and what closes or mends something is another matter than the thing itself.
        "Krankenhausplanung",
        "Krankenhausschließungen",
        "Schulschließung",
        "Brückensanierung",
        "Straßensanierung",
        "Stadthilfe",
    ],
)
def test_a_compound_of_something_else_stays_what_is_looked_for(word: str) -> None:
    understood = UNDERSTANDER.understand(f"Projekte zu {word}")
    assert isinstance(understood.question, kinds.Search)
    assert len(understood.question.words) == 1
    assert not any(note.kind == "instead" for note in understood.notes)


def test_who_deals_with_the_subject_is_not_said_to_deal_with_the_compound() -> None:
    assert UNDERSTANDER.understand("Befasst sich KOMET mit Leerstandsbekämpfung?").notes == (
        Note("undocumented", "Leerstandsbekämpfung"),
    )
