"""Who is taken for the funder and is not is told so, before who it was."""

import pytest

from bot.answers.assistant import Assistant


def text(assistant: Assistant, question: str) -> str:
    return str(assistant.answer(question, "en").screen.text.striptags())


@pytest.mark.parametrize(
    ("question", "no"),
    [
        ("Wurde der Bürgerfonds vom Umweltministerium bezahlt?", "Nein, "),
        ("Was KIF paid for by the EU?", "No, "),
        ("Hat die EU KIF gefördert?", "Nein, "),
        ("War KIF ein Projekt des Innenministeriums?", "Nein, "),
        ("Was NoLA funded by the environment ministry?", "No, "),
        ("Wurde das Programm vom Umweltministerium bezahlt?", "Nein, "),
    ],
)
def test_another_funder_is_denied_and_the_true_one_told(assistant: Assistant, question: str, no: str) -> None:
    said = text(assistant, question)
    assert said.startswith(no)
    assert "BMBF" in said


@pytest.mark.parametrize(
    "question",
    [
        *("Hat das BMBF KIF gefördert?", "Wer hat KIF bezahlt?", "Hat die EU oder das BMBF KIF bezahlt?"),
        *("Wurde KIF vom Bund bezahlt?", "Hat das Land Niedersachsen KIF finanziert?", "Was ist KIF?"),
    ],
)
def test_nothing_is_denied_of_the_funder_itself(assistant: Assistant, question: str) -> None:
    assert not text(assistant, question).startswith(("Nein, ", "No, "))
