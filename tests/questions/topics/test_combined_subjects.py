"""Subjects that are looked for together: alternatives, what is joined to them, and what only frames them."""

import pytest

from bot.questions import kinds
from bot.questions.reader.reader import Reader
from bot.questions.reading.grammar import Grammar
from bot.questions.understanding import Understander

EITHER = {
    "Projekte mit Leerstand oder Verkehr": ("leerstand", "verkehr"),
    "citizen participation or youth culture": ("citizenparticipation", "youth-culture"),
    "Projekte, die Häuser saniert haben oder umnutzen wollten": ("hauser-saniert", "hauser-umnutzen"),
    "Projekte zum Wohnen oder Pflegen": ("wohnen", "pflegen"),
    "Leerstand, leere Häuser oder Verkehr": ("leerstand", "leereshaus", "verkehr"),
    "Projekte mit Leerstand und Verkehr": (),
    # What is told of both alternatives belongs to each, where Verbünde deal with it
    "Dorf mit Biogas oder Mitfahrbänken": ("dorf-biogas", "dorf-mitfahrbanken"),
    "Fahrdienste oder Bürgerbusse für Senioren": ("fahrdienste-senioren", "burgerbusse-senioren"),
    "cooperative or association for mobility": ("cooperative-mobility", "association-mobility"),
    "Pflege mit Genossenschaft oder Yoga": (),
    "Projekte in Großstädten mit Reallabor oder Innovationslabor": (),
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

WITHOUT_ATTRIBUTES = {
    # In small letters as in others: nothing else that is communal is asked for
    "kommunale wärmeplanung": ("warmeplanung",),
    "Kommunale Wärmeplanung": ("warmeplanung",),
    "gibt es was zu digitaler bauakte in NRW": ("bauakte",),
    "nachhaltige mobilität": ("nachhaltige", "mobilitat"),
    "leerstand in dörfern": ("leerstand", "dorfern"),
}


@pytest.mark.parametrize(("text", "subjects"), WITHOUT_ATTRIBUTES.items())
def test_an_adjective_of_what_no_verbund_deals_with_is_no_subject(
    text: str, subjects: tuple[str, ...], reader: Reader, grammar: Grammar
) -> None:
    reading = reader.read(text)
    words = tuple(dict.fromkeys(map(grammar.nouns.subject, reading.rest)))
    assert tuple(dict.fromkeys(grammar.combined.without_attributes(words, reading))) == subjects


@pytest.mark.parametrize(("text", "subjects"), EITHER.items())
def test_any_of_some_subjects_may_be_meant(
    text: str, subjects: tuple[str, ...], reader: Reader, grammar: Grammar
) -> None:
    reading = reader.read(text)
    words = tuple(dict.fromkeys(map(grammar.nouns.subject, reading.rest)))
    assert grammar.combined.alternatives(words, reading) == subjects


@pytest.mark.parametrize(("text", "subjects"), WITHOUT_FRAME.items())
def test_the_frame_is_no_subject(text: str, subjects: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    assert grammar.combined.without_frame(grammar.nouns.of(reading), reading) == subjects


@pytest.mark.parametrize(("text", "subjects"), DESCRIBING.items())
def test_what_describes_verbuende(text: str, subjects: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    assert grammar.combined.describing(grammar.nouns.of(reading), reading) == subjects


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("großes Projekt mit viel Wasser", ("wasser",)),
        ("Wasserleitungen zu groß für zu wenig Leute", ("wasserleitungen",)),
        # A size is all that is told, or told of that thing
        ("zu große Häuser", ("zugrosseshaus",)),
        ("kleine Gemeinden, große Sorgen", ("sorgen",)),
    ],
)
def test_a_size_that_is_told_of_something_else_is_no_subject(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.Search(words)


def test_a_slash_is_an_or(understander: Understander) -> None:
    question = understander.understand("Leerstand/Ortskern in Hessen").question
    assert question == kinds.Search(("leerstand", "ortskern"), laender=("he",), either=True)
    apart = understander.understand("Leerstand, Ortskern in Hessen").question
    assert apart == kinds.Search(("leerstand", "ortskern"), laender=("he",))


def test_what_is_joined_and_what_is_not(reader: Reader, grammar: Grammar) -> None:
    reading = reader.read("Leerstand und Klimbim")
    assert grammar.combined.with_joined(("leerstand",), reading) == ("leerstand", "klimbim")
    apart = reader.read("Leerstand, Klimbim")
    assert grammar.combined.with_joined(("leerstand",), apart) == ("leerstand",)
    # What is joined to the first or last word of a text.
    assert grammar.combined.with_joined(("leerstand",), reader.read("und Leerstand")) == ("leerstand",)


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


@pytest.mark.parametrize(
    ("text", "either"),
    [
        ("Projekte zu Leerstand und welche zu Mobilität", True),
        ("Welche Projekte gibt es zu Leerstand, und wie viele zu Mobilität?", True),
        ("Wer macht was zu Leerstand und wer zu Mobilität?", True),
        ("Projekte zu Leerstand und Mobilität", False),
        ("Projekte zu Leerstand, welche auch mit Mobilität zu tun haben", False),
    ],
)
def test_subjects_of_two_questions_are_alternatives(understander: Understander, text: str, *, either: bool) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert (question.words, question.either) == (("leerstand", "mobilitat"), either)


@pytest.mark.parametrize(
    ("text", "words", "heard"),
    [
        ("nachhaltige Mobilität", ("mobilitat",), ["nachhaltige Mobilität"]),
        ("was gibts zu nachhaltiger mobilität", ("mobilitat",), ["nachhaltiger mobilität"]),
        ("klimafreundlicher Tourismus", ("tourismus",), ["klimafreundlicher Tourismus"]),
        # Only other things are told to be so.
        ("nachhaltige Stadtentwicklung", ("stadtentwicklung",), ["nachhaltige Stadtentwicklung"]),
        # A Verbund deals with both.
        ("ländliche Nahversorgung", ("landliche", "nahversorgung"), []),
        ("nachhaltige, Mobilität", ("nachhaltige", "mobilitat"), []),
        # Who only types it finds what is near by both.
        ("Barrierefreie Bushaltestellen", ("barrierefreie", "bushaltestellen"), []),
    ],
)
def test_an_adjective_does_not_win_over_its_noun(
    text: str, words: tuple[str, ...], heard: list[str], understander: Understander
) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.Search(words)
    assert [note.heard for note in understood.notes if note.kind == "instead"] == heard
