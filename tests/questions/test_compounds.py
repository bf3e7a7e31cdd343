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
        # What only ends as what is done about something, or begins as another word does
        "Wohnungslosen",
        "Schulformaten",
    ],
)
def test_a_compound_of_something_else_stays_what_is_looked_for(word: str) -> None:
    understood = UNDERSTANDER.understand(f"Projekte zu {word}")
    assert isinstance(understood.question, kinds.Search)
    assert len(understood.question.words) == 1
    assert not any(note.kind == "instead" for note in understood.notes)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        # Who deals with doctors need not deal with a lack of them; what is done about something may be a part of it.
        ("Befasst sich iMona mit Ärztemangel?", Note("undocumented", "Ärztemangel")),
        ("Befasst sich KOMET mit Leerstandsbekämpfung?", Note("neither", "")),
        ("Gab es bei KIF Leerstandsbekämpfung?", Note("neither", "")),
        ("Gab es bei NoLA Abwasserplanung?", Note("neither", "")),
        ("Befasst sich NoLA mit Leerstandsbekämpfung?", Note("undocumented", "Leerstandsbekämpfung")),
        # What is a key word as a whole tells itself.
        ("Ging es bei NaKoFi um Bilanzanalyse?", Note("deals", "Bilanzanalyse", ("verbund", "nakofi"))),
        ("Ging es bei IN² um Willkommenskultur?", Note("deals", "Willkommenskultur", ("verbund", "in2"))),
        # What is only typed as a whole is not told by its parts.
        ("Ging es bei NaKoFi um Haushaltssicherung?", Note("untold", "Haushaltssicherung")),
        ("Ging es bei IER-SEK um Wohnungspolitik?", Note("untold", "Wohnungspolitik")),
        ("Ging es bei IN² um Flüchtlingshilfe?", Note("untold", "Flüchtlingshilfe")),
        ("Gab es bei WEBWiKo Schulplanung?", None),
        ("Gab es bei Flächenmanagement Wirtschaftsförderung?", None),
        ("Hat KOMET Leerstandsmanagement?", None),
    ],
)
def test_whether_a_verbund_deals_with_a_compound_is_told_by_what_the_compound_says(
    text: str, note: Note | None
) -> None:
    assert UNDERSTANDER.understand(text).notes == ((note,) if note else ())
