"""Subjects that are not asked for: denied, left out, replaced, or only lamented."""

import pytest

from bot.questions.reader.reader import Reader
from bot.questions.reading.grammar import Grammar

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
    # What there is none of where something else is, and what is left out of what is looked for
    "Viele Gäste, aber keine Kellner": (("kellner",), (), ()),
    "Bei uns gibt es viele Touristen, aber keinen Bus": (("bus",), (), ()),
    "Neubaugebiet ja, aber keine Kita": (("kita",), ("kita",), ()),
    "Interessant wäre Wohnen, aber keine Senioren": (("senioren",), ("senioren",), ()),
    "lots of tourists but no flats": (("flats",), (), ()),
    "Mobilität, aber kein Bus": (("bus",), ("bus",), ()),
    "was für Senioren aber keine Pflege": (("pflege",), ("pflege",), ()),
    "Mobilität in Bayern, aber kein Bus": (("bus",), ("bus",), ()),
    "Dörfer ja, aber kein Leerstand": (("leerstand",), ("leerstand",), ()),
    "projects on housing but no seniors": (("seniors",), ("seniors",), ()),
    "Tourismus, aber kein Koch zu finden": (("koch",), (), ()),
    "Tourismus, aber keinen Koch finden": (("koch",), ("koch",), ()),
    # What does not happen is what the matter is.
    "Bus fährt nicht, Laden zu": (("bus",), (), ()),
    "Wohnen nicht, Leerstand schon": (("wohnen",), ("wohnen",), ()),
    # What something needs is lacking, and anything else is left out, as is that where it is insisted on
    "Bürgerbus ohne Fahrer": (("fahrer",), (), ()),
    "Schulen ohne Deutschlehrer": (("deutschlehrer",), (), ()),
    "farms without heirs": (("heirs",), (), ()),
    "Leerstand ohne Umnutzung": (("umnutzung",), ("umnutzung",), ()),
    "Mobilität ohne Zusammenarbeit": (("zusammenarbeit",), ("zusammenarbeit",), ()),
    "Bürgerbus, aber ohne Fahrer": (("fahrer",), ("fahrer",), ()),
    "Projekte ohne Fahrer": (("fahrer",), ("fahrer",), ()),
    "Ehrenamt ohne Mobilität": (("mobilitat",), ("mobilitat",), ()),
    "housing without the elderly": (("elderly",), ("elderly",), ()),
    # Nothing stands before it
    "Aber keine Senioren": (("senioren",), ("senioren",), ()),
    "But no vacancy": (("vacancy",), ("vacancy",), ()),
}
"""What is denied in any way, what is not wanted, and what something else stands in the place of."""


@pytest.mark.parametrize(("text", "lamented"), LAMENTED.items())
def test_what_is_lamented(text: str, lamented: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    nouns = grammar.nouns.of(reading)
    assert tuple(noun for noun in nouns if grammar.denied.is_lamented(noun, reading)) == lamented


@pytest.mark.parametrize(("text", "expected"), DENIED.items())
def test_what_is_denied(text: str, expected: tuple[tuple[str, ...], ...], reader: Reader, grammar: Grammar) -> None:
    reading, denying = reader.read(text), grammar.denied
    nouns = dict.fromkeys(grammar.nouns.of(reading))
    tests = (denying.is_denied, denying.is_unwanted, denying.is_replaced)
    assert tuple(tuple(noun for noun in nouns if test(noun, reading)) for test in tests) == expected
