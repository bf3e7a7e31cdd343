"""Of a thing that a Verbund is asked to have made or had, it is told whether the texts speak of it."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("Hat WEBWiKo ein Dashboard gebaut?", [("told", "Dashboard")]),
        ("Did WEBWiKo build a dashboard?", [("told", "dashboard")]),
        ("Hat Kleinstadt gestalten ein Logbuch gemacht?", [("told", "Logbuch")]),
        ("Gab es bei KuDeQua einen Mehrzweckraum?", [("told", "Mehrzweckraum")]),
        ("Hat Fokusland einen Dorfladen gemacht?", [("untold", "Dorfladen")]),
        ("Gab es bei KuDeQua eine Postfiliale?", [("untold", "Postfiliale")]),
        ("Hat lebenswert eine gemeinsame Kläranlage gebaut?", [("neither", "")]),
        ("Hat KIF ein Raumschiff gebaut?", [("neither", "")]),
        # What was done to it no text need tell.
        ("Hat KIF Häuser abgerissen?", [("neither", "")]),
        # Told in one sentence, and by nobody else
        ("WEBWiKo hatte ein Maskottchen.", [("neither", "")]),
        ("Herten hat bei DeWaK gezaubert.", [("neither", "")]),
        ("MOSAIK has won a prize", [("programme", "unknown-awards")]),
        ("KIF ist ein Fonds", []),
        ("NoLA ist super spannend", []),
        ("Ist KIF ein Fonds?", []),
        # Where that was is asked besides
        ("Gab es bei MOSAIK Workshops und wo?", [("untold", "Workshops")]),
        ("Gab es bei TempALand eine Umfrage und wann?", [("unsaid", "Umfrage")]),
        ("was there a survey in MOSAIK and where", [("unsaid", "survey")]),
        ("Gab es bei TransformBar ein Freibad und wo?", [("told", "Freibad")]),
        # What is to be read
        ("Gibt es von KIF ein Logbuch zum Nachlesen?", [("undocumented", "Logbuch")]),
        ("Wo finde ich das Dashboard von KIF?", [("undocumented", "Dashboard")]),
        ("Wo finde ich die Website von KIF?", []),
        ("Haben Sie für unsere Sendung die Internetadresse von IN²?", []),
    ],
)
def test_what_the_texts_tell_of_a_thing(understander: Understander, text: str, notes: list[tuple[str, str]]) -> None:
    assert [(note.kind, note.heard) for note in understander.understand(text).notes] == notes


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Gibt es von Flächenmanagement einen Leitfaden zum Nachlesen?", ("link", "outcome")),
        ("Wo kann ich den Leitfaden von lebenswert nachlesen", ("link", "outcome")),
        ("Gibt es von KIF ein Logbuch zum Nachlesen?", ("link",)),
        ("Wo kann ich mehr über KIF nachlesen?", ("link",)),
    ],
)
def test_what_came_of_it_tells_of_what_is_to_be_read(
    understander: Understander, text: str, facts: tuple[kinds.Fact, ...]
) -> None:
    found = understander.understand(text).question
    assert isinstance(found, kinds.Facts)
    assert found.facts == facts


@pytest.mark.parametrize(
    ("text", "verbund", "notes"),
    [
        ("Gibt es einen Verbund der Komet heißt und was hat der mit Astronomie zu tun", "komet", ["Astronomie"]),
        ("Gibts ein Projekt namens Nola und gehts da um New Orleans?", "nola", ["Orleans"]),
        ("gibt es ein projekt namens KIF und macht das was mit Hochwasser?", "kif", ["Hochwasser"]),
        ("hat der verbund komet was mit sternen zu tun?", "komet", ["sternen"]),
        ("gibt es einen verbund NoLA und was macht der mit Musik", "nola", ["Musik"]),
        ("Is there a project called mosaic and does it deal with art?", "mosaik", ["art"]),
        # What it did deal with
        ("Hat KIF was mit Leerstand zu tun?", "kif", []),
    ],
)
def test_what_a_verbund_that_is_said_to_be_called_so_is_asked_to_have_to_do_with(
    understander: Understander, text: str, verbund: str, notes: list[str]
) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.AboutVerbuende((verbund,))
    assert [note.heard for note in understood.notes if note.kind == "undocumented"] == notes
