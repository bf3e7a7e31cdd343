"""What is asked of a part of all Verbünde is answered by how many it is so of."""

import pytest

from bot.questions import Understander
from bot.questions.noted.note import Note


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Haben die meisten Verbünde eine Uni dabei?", "over_half"),
        ("Hat die Mehrheit der Verbünde eine Hochschule dabei?", "over_half"),
        ("Are most of the projects led by universities?", "over_half"),
        ("Stimmt es, dass die meisten Verbünde von Unis geleitet wurden?", "over_half"),
        ("Sind die meisten Verbünde im Thema Daten?", "over_half"),
        ("Liefen mehr als die Hälfte bis 2020?", "over_half"),
        ("Fewer than half of the projects lasted three years, right?", "under_half"),
        ("Ist jeder zweite Verbund von einer Uni geleitet?", "half"),
        ("Did at least one project deal with vacancy?", "verbuendefrom1"),
        ("Haben sich mehr als zehn Verbünde mit Leerstand beschäftigt?", "verbuendefrom11"),
        ("Were at least ten of them led by a municipality?", "verbuendefrom10"),
        # Told otherwise: how many a Land has, or which has the most
        ("Sind die meisten Verbünde in Nordrhein-Westfalen?", ""),
        ("Waren mindestens fünf Verbünde in Sachsen?", ""),
        ("Die meisten Verbünde hat Niedersachsen, oder?", ""),
        # Not of Verbünde, or not of how many
        ("Sind die meisten Partner Hochschulen?", ""),
        ("Sind die meisten Städte in Hessen?", ""),
        ("Wo waren die meisten Verbünde?", ""),
        ("Die meisten Leute im Dorf sind alt", ""),
        ("most of our shops are empty", ""),
        # Not all of what is asked is known
        ("Haben die meisten Verbünde den Leerstand gesenkt?", ""),
        ("Haben die meisten Projekte einen Preis gewonnen?", ""),
    ],
)
def test_a_part_is_counted(understander: Understander, text: str, part: str) -> None:
    told = [note for note in understander.understand(text).notes if note.kind == "portion"]
    assert told == ([Note("portion", part)] if part else [])


def test_a_part_of_those_in_a_land_is_counted_among_them(understander: Understander) -> None:
    notes = understander.understand("Wurden die meisten Verbünde in NRW von Unis geleitet?").notes
    assert Note("portion", "over_half", ("land", "nw")) in notes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("War in jedem Thema mindestens eine Uni dabei?", True),
        ("Gibt es in allen vier Themen einen Verbund in NRW?", True),
        ("Is every theme present in Hesse?", True),
        ("Welche Themen gibt es in Hessen?", False),
        ("Gibt es in Hessen ein Thema mit mehreren Verbünden?", False),
        ("Nenne mir aus jedem Thema einen Verbund in NRW", False),
    ],
)
def test_it_is_asked_of_every_theme(understander: Understander, text: str, told: bool) -> None:
    assert (Note("every_theme", "") in understander.understand(text).notes) is told
