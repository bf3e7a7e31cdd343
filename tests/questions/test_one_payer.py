"""How much one of those who took part paid is not known, and said so beside what is."""

import pytest

from bot.questions import Understander
from bot.questions.noted.note import Note


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("was hat die stadt eschwege für lebenswert bezahlt", "bezahlt"),
        ("was hat der kreis dithmarschen selber zu jumo dazugezahlt", "dazugezahlt"),
        ("how much did the city of Cottbus pay for NaKoFi", "pay"),
    ],
)
def test_what_one_partner_paid_is_not_documented(understander: Understander, text: str, paid: str) -> None:
    assert Note("undocumented", paid) in understander.understand(text).notes


@pytest.mark.parametrize(
    "text", ["Was wurde bei KIF in Gifhorn bezahlt?", "Was wurde im Landkreis Gifhorn bei KIF finanziert?"]
)
def test_what_was_paid_somewhere_is_another_matter(understander: Understander, text: str) -> None:
    assert not any(note.kind == "undocumented" for note in understander.understand(text).notes)


def test_what_the_outcome_tells_of_somebodys_money_is_not_denied(understander: Understander) -> None:
    notes = understander.understand("Was hat der Landkreis Nienburg bei KIF gezahlt?").notes
    assert Note("told", "gezahlt") in notes
    assert not any(note.kind == "undocumented" for note in notes)
