"""How many there were of something in a Verbund that is only described is told by the sentence with the number."""

import pytest

from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        ("wie viele firmen haben bei der praktikumsbörse mitgemacht", ["jumowestkueste"]),
        ("how many companies joined the internship exchange", ["jumowestkueste"]),
        ("wie viele dörfer waren beim forum in mecklenburg-vorpommern dabei", ["fokusland"]),
        # What is counted there is listed, or nothing at all
        ("Wie viele Projekte gibt es zu Mitfahrbänken?", []),
        ("Wie viele Verbünde befassen sich mit Abwasser?", []),
        ("Wie viel Geld gab es für die Praktikumsbörse?", []),
    ],
)
def test_the_number_is_told_as_a_text_has_it(understander: Understander, text: str, verbuende: list[str]) -> None:
    notes = understander.understand(text).notes
    assert [note.beside for note in notes if note.kind in {"figure", "near_figure"}] == verbuende
