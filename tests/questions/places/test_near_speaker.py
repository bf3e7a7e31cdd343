"""Where somebody is who does not say so is not known, and told to be."""

import pytest

from bot.questions import Understander, kinds

NEAR = kinds.Remark("near")


@pytest.mark.parametrize(
    "text",
    [
        *("Gibt es Projekte in meiner Nähe?", "Was gibt es bei mir in der Nähe?", "Was läuft in meiner Umgebung?"),
        *("whats near me", "anything around here", "projects close to me", "is there something in my area"),
        *("Ist meine Gemeinde dabei?", "War unsere Stadt beteiligt?", "Is my town part of it?"),
        *(
            "Was gibt es bei uns im Dorf?",
            "What is there in my area?",
            "Welche Hochschulen in meiner Nähe waren dabei?",
        ),
        *("Was gibt es bei uns im Dorf?", "What is there in my area?", "Welche Unis in meiner Nähe waren dabei?"),
        *("Welche Projekte gibt es bei uns?", "was gibts bei mir", "Welches Projekt ist am nächsten zu mir?"),
    ],
)
def test_it_is_asked_back_where_that_is(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == NEAR


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Leerstand in meiner Nähe", ("leerstand",)),
        ("Gibt es in meiner Stadt ein Projekt zu Leerstand?", ("leerstand",)),
        ("vacancy near me", ("vacancy",)),
    ],
)
def test_a_subject_is_looked_for_everywhere(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.Search(words)
    assert [note.kind for note in understood.notes] == ["near"]


@pytest.mark.parametrize(
    "text",
    [
        *("Was machst du hier?", "Wer bist du hier?", "Hier ist nichts los", "Bei uns im Dorf ist nichts los"),
        *("Kann meine Gemeinde mitmachen?", "Ich komme aus Hessen, gibt es was in meiner Nähe?"),
        *("Gibt es bei mir in Kassel etwas?", "Welche Projekte gibt es hier?", "Was lief bei meinem Projekt?"),
        *("Gibt es einen Arzt in meiner Nähe?", "Was ist in der Nähe von Kassel?"),
        *("Was gibt es bei uns im Ruhrgebiet?", "Was gibt es bei uns an der Nordsee?", "ideas for my village"),
        *("Was macht eine Stadt wie meine gegen Leerstand?", "Our region has vacancy", "Was hat mein Dorf davon?"),
        *("Gibt es Geld für meine Gemeinde?", "Meine Gemeinde sucht Partner", "My village wants to join"),
    ],
)
def test_nothing_is_asked_back_where_it_is_told_or_does_not_matter(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert understood.question != NEAR
    assert "near" not in {note.kind for note in understood.notes}
