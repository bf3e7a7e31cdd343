"""The parts that subjects play: aimed at, told of Verbünde, sought, or where something is."""

import pytest

from bot.questions.reader.reader import Reader
from bot.questions.reading.grammar import Grammar

AIMED = {
    "Was tun gegen Leerstand?": ("leerstand",),
    "Projekte gegen den Leerstand": ("leerstand",),
    "Wie können wir Leerstand bekämpfen?": (),
    "Für unsere Tagung suchen wir etwas zu Verkehr": ("verkehr",),
    "Meine Tochter schreibt über Windkraft": ("windkraft",),
}
OF_VERBUENDE = {"mobility project": True, "Verkehrsprojekte": True, "mobility in projects": False}


@pytest.mark.parametrize(("text", "aimed"), AIMED.items())
def test_what_is_aimed_at(text: str, aimed: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    assert tuple(noun for noun in grammar.nouns.of(reading) if grammar.roles.is_aimed_at((noun,), reading)) == aimed


@pytest.mark.parametrize(("text", "told"), OF_VERBUENDE.items())
def test_what_is_told_of_verbuende(text: str, told: bool, reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    assert grammar.roles.is_of_verbuende(grammar.nouns.of(reading)[0], reading) is told


def test_what_is_sought_is_said_behind_the_word_for_it(reader: Reader, grammar: Grammar) -> None:
    reading = reader.read("Neben Verkehr interessiere ich mich für Leerstand. Welche Projekte gibt es?")
    assert grammar.roles.is_sought("leerstand", reading)
    assert not grammar.roles.is_sought("verkehr", reading)
    assert not grammar.roles.is_sought("leerstand", reader.read("Welche Projekte gibt es zu Leerstand?"))


def test_what_is_a_location(reader: Reader, grammar: Grammar) -> None:
    assert grammar.roles.is_location("altstadt", reader.read("Projekte in der Altstadt"))
    assert not grammar.roles.is_location("altstadt", reader.read("Projekte zur Altstadt"))
