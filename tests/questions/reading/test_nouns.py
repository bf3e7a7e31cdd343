"""In German texts with capitals for nouns, words that have one are such; elsewhere any strange word may be one."""

import pytest

from bot.questions.reader.reader import Reader
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.nouns import called

NOUNS = {
    "Was kostet das Bauen auf dem Land?": ("bauen",),
    "Wir Bürger wollen bauen": ("burger",),
    "leerstand im dorf": ("leerstand", "dorf"),
    "Verkehrsprojekte": ("verkehr",),
    "projects on mobilty": ("mobility",),
    # That a name has a capital tells nothing of nouns
    "hundesteuer in Hessen": ("hundesteuer",),
    # What is asked about is often typed small as well, but verbs and adjectives are
    "Was lief zu fluglärm in NRW?": ("fluglarm",),
    "Gibt es was zu impfungen in Hessen?": ("impfungen",),
    "Gibt es Ideen, um in Hessen zu tüfteln?": ("ideen",),
    "Was lief mit pelzigen Nutzern?": ("nutzern",),
    "Wo parkt man in Eschwege?": (),
    # Borrowed words are often typed small, and adjectives have an ending
    "Gibt es coworking Projekte?": ("coworking",),
    "Habt ihr Projekte zum Thema co-living?": ("coliving",),
    "Gibt es spannende Projekte?": (),
}
COUNTED = {
    "Wie viele Bagger waren dabei?": "Bagger",
    "Wie viele helle Gebäude gab es?": "Gebäude",
    "How many of the people took part?": "people",
    "Wie viele Kommunen waren dabei?": "Kommunen",
    "Wie viele Verbünde gibt es?": "",
    "Wie viele Akteure hat CoProGrün befragt?": "Akteure",
    "Wie viele Akteure waren bei CoProGrün dabei?": "",
    "Wie viele Partner haben bei WEBWiKo zusammengearbeitet?": "",
}
STRANGE = {"Was macht Klim Bim?": "Klim Bim", "Klimbim gegen Leerstand": "Klimbim", "Projekte in Hessen": ""}


@pytest.mark.parametrize(("text", "nouns"), NOUNS.items())
def test_what_may_be_a_subject(text: str, nouns: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    assert grammar.nouns.of(reader.read(text)) == nouns


@pytest.mark.parametrize(("text", "counted"), COUNTED.items())
def test_of_what_the_number_is_asked(text: str, counted: str, reader: Reader, grammar: Grammar) -> None:
    assert grammar.nouns.counted(reader.read(text)) == counted


@pytest.mark.parametrize(("text", "strange"), STRANGE.items())
def test_strange_words_stand_side_by_side(text: str, strange: str, reader: Reader, grammar: Grammar) -> None:
    assert grammar.nouns.unknown_text(reader.read(text)) == strange


def test_where_subjects_are_said(reader: Reader, grammar: Grammar) -> None:
    reading = reader.read("Projekte zu Leerstand und Verkehr")
    assert grammar.nouns.at(("leerstand", "verkehr"), reading) == [2, 4]
    assert grammar.nouns.at((), reading) == []


def test_a_strange_verbund_stands_behind_the_word_for_it(reader: Reader) -> None:
    assert [word.text for word in called(reader.read("Was macht das Projekt HeimatWerk?"))] == ["HeimatWerk"]
    assert called(reader.read("Welches Projekt HeimatWerk?")) == ()
