"""The parts that subjects play: aimed at, told of Verbünde, denied, joined, or only the frame of what is asked."""

import pytest

from bot.questions import kinds
from bot.questions.grammar import Grammar
from bot.questions.reader import Reader
from bot.questions.understanding import Understander

AIMED = {
    "Was tun gegen Leerstand?": ("leerstand",),
    "Projekte gegen den Leerstand": ("leerstand",),
    "Wie können wir Leerstand bekämpfen?": (),
    "Für unsere Tagung suchen wir etwas zu Verkehr": ("verkehr",),
    "Meine Tochter schreibt über Windkraft": ("windkraft",),
}
OF_VERBUENDE = {"mobility project": True, "Verkehrsprojekte": True, "mobility in projects": False}
LAMENTED = {
    "Wir haben keinen Bus mehr. Welche Projekte helfen?": ("bus",),
    "Keine Projekte zu Leerstand": (),
    "Bus gibt es keinen mehr": (),
}
DENIED: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "Projekte ohne Leerstand": (("leerstand",), ("leerstand",), ()),
    "nicht Leerstand, sondern Mobilität": (("leerstand",), (), ("leerstand",)),
    "Erbpacht statt Kauf": (("kauf",), (), ("kauf",)),
    "Leerstand, aber nicht nur ohne Leerstand": ((), (), ()),
}
"""What is denied in any way, what is not wanted, and what something else stands in the place of."""
EITHER = {
    "Projekte mit Leerstand oder Verkehr": ("leerstand", "verkehr"),
    "citizen participation or youth culture": ("citizenparticipation", "youth-culture"),
    "Projekte, die Häuser saniert haben oder umnutzen wollten": ("hauser-saniert", "hauser-umnutzen"),
    "Projekte zum Wohnen oder Pflegen": ("wohnen", "pflegen"),
    "Leerstand, leere Häuser oder Verkehr": ("leerstand", "leereshaus", "verkehr"),
    "Projekte mit Leerstand und Verkehr": (),
    "a shop or small company in the country": (),
}
WITHOUT_FRAME = {
    "Für unsere Tagung suchen wir etwas zu Verkehr": ("verkehr",),
    "Meine Tochter schreibt über Windkraft": ("windkraft",),
    "Leerstand und Verkehr": ("leerstand", "verkehr"),
}
DESCRIBING = {
    "Gibt es ein Projekt, das Bürgern Mitsprache gibt?": ("burgern", "mitsprache"),
    "Mitsprache wünsche ich mir. Welches Projekt gibt es?": (),
}


@pytest.mark.parametrize(("text", "aimed"), AIMED.items())
def test_what_is_aimed_at(text: str, aimed: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    assert tuple(noun for noun in grammar.nouns.of(reading) if grammar.roles.is_aimed_at((noun,), reading)) == aimed


@pytest.mark.parametrize(("text", "told"), OF_VERBUENDE.items())
def test_what_is_told_of_verbuende(text: str, told: bool, reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    assert grammar.roles.is_of_verbuende(grammar.nouns.of(reading)[0], reading) is told


@pytest.mark.parametrize(("text", "lamented"), LAMENTED.items())
def test_what_is_lamented(text: str, lamented: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    nouns = grammar.nouns.of(reading)
    assert tuple(noun for noun in nouns if grammar.roles.is_lamented(noun, reading)) == lamented


@pytest.mark.parametrize(("text", "expected"), DENIED.items())
def test_what_is_denied(text: str, expected: tuple[tuple[str, ...], ...], reader: Reader, grammar: Grammar) -> None:
    reading, roles = reader.read(text), grammar.roles
    nouns = dict.fromkeys(grammar.nouns.of(reading))
    tests = (roles.is_denied, roles.is_unwanted, roles.is_replaced)
    assert tuple(tuple(noun for noun in nouns if test(noun, reading)) for test in tests) == expected


@pytest.mark.parametrize(("text", "subjects"), EITHER.items())
def test_any_of_some_subjects_may_be_meant(
    text: str, subjects: tuple[str, ...], reader: Reader, grammar: Grammar
) -> None:
    reading = reader.read(text)
    words = tuple(dict.fromkeys(map(grammar.nouns.subject, reading.rest)))
    assert grammar.roles.alternatives(words, reading) == subjects


@pytest.mark.parametrize(("text", "subjects"), WITHOUT_FRAME.items())
def test_the_frame_is_no_subject(text: str, subjects: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    assert grammar.roles.without_frame(grammar.nouns.of(reading), reading) == subjects


@pytest.mark.parametrize(("text", "subjects"), DESCRIBING.items())
def test_what_describes_verbuende(text: str, subjects: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    assert grammar.roles.describing(grammar.nouns.of(reading), reading) == subjects


def test_what_is_joined_and_what_is_not(reader: Reader, grammar: Grammar) -> None:
    reading = reader.read("Leerstand und Klimbim")
    assert grammar.roles.with_joined(("leerstand",), reading) == ("leerstand", "klimbim")
    apart = reader.read("Leerstand, Klimbim")
    assert grammar.roles.with_joined(("leerstand",), apart) == ("leerstand",)
    # What is joined to the first or last word of a text.
    assert grammar.roles.with_joined(("leerstand",), reader.read("und Leerstand")) == ("leerstand",)


def test_what_is_sought_is_said_behind_the_word_for_it(reader: Reader, grammar: Grammar) -> None:
    reading = reader.read("Neben Verkehr interessiere ich mich für Leerstand. Welche Projekte gibt es?")
    assert grammar.roles.is_sought("leerstand", reading)
    assert not grammar.roles.is_sought("verkehr", reading)
    assert not grammar.roles.is_sought("leerstand", reader.read("Welche Projekte gibt es zu Leerstand?"))


def test_what_is_a_location(reader: Reader, grammar: Grammar) -> None:
    assert grammar.roles.is_location("altstadt", reader.read("Projekte in der Altstadt"))
    assert not grammar.roles.is_location("altstadt", reader.read("Projekte zur Altstadt"))


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Verbünde, die eine Genossenschaft gegründet haben oder gründen wollten", ("genossenschaftgrunden",)),
        ("Verbünde, die einen Bürgerbus fahren oder betreiben", ("burgerbus-fahren", "burgerbus-betreiben")),
    ],
)
def test_a_second_verb_has_the_object_of_the_first(
    text: str, subjects: tuple[str, ...], understander: Understander
) -> None:
    assert understander.understand(text).question == kinds.Search(subjects, either=True)
