"""What is told of first and asked about behind it is looked for, be it nothing that any Verbund deals with."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Unsere Feuerwehr findet keine Leute mehr, gibts dazu was", "feuerwehr"),
        ("unser wald stirbt, gibts dazu was", "wald"),
        ("Unser Metzger macht dicht. Gibt es Projekte dazu?", "metzger"),
        ("Die Apotheke im Ort macht zu, gibt es da Ideen?", "apotheke"),
        ("wir haben ein hundekotproblem, wer hat da was gemacht", "hundekotproblem"),
        ("our fire brigade can't find people any more, is there anything on that", "fire-brigade"),
        ("Our forest is dying. Is there a project on that?", "forest"),
        # What is known is found as ever
        ("Der Dorfladen macht zu. Gibt es Projekte dazu?", "dorfladen"),
        ("Bauland ist knapp. Welche Projekte gibt es dazu?", "bauland"),
    ],
)
def test_the_thing_that_is_told_is_looked_for(understander: Understander, text: str, word: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.words == (word,)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Gibt es Projekte dazu?", kinds.AllVerbuende()),
        ("Wir sind eine kleine Gemeinde. Gibt es Projekte dazu?", kinds.AllVerbuende()),
        # Nothing is told, or nothing asked about it
        ("is there anything on that", kinds.Remark("earlier")),
        ("Unsere Feuerwehr findet keine Leute mehr", kinds.NotUnderstood()),
        ("Wer ist der Bäcker? Gibt es da was?", kinds.NotUnderstood()),
    ],
)
def test_where_nothing_is_told_or_asked_of_it_nothing_is(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "words", "land"),
    [
        ("Wir haben Leerstand. Welche Projekte gibt es in Hessen?", ("leerstand",), "he"),
        ("Bei uns stehen Häuser leer. Welche Projekte gibt es in Hessen?", ("hauserleer",), "he"),
        ("Unser Ortskern ist tot, was gibt es in Thüringen?", ("ortskern",), "th"),
        ("Ich interessiere mich für Leerstand. Welche Projekte gibt es in Hessen?", ("leerstand",), "he"),
        # Who asks, what is over with, and what is not wanted tells nothing of what is looked for
        ("Ich wohne in einer Kleinstadt. Welche Projekte gibt es in Hessen?", (), "he"),
        ("Wir sind ein kleines Dorf. Welche Projekte gibt es in Hessen?", (), "he"),
        ("Danke für die Infos zu Leerstand. Welche Projekte gibt es in Hessen?", (), "he"),
        ("Leerstand interessiert mich nicht. Welche Projekte gibt es in Hessen?", (), "he"),
        ("Ich arbeite im Bauamt. Welche Projekte gibt es in Hessen?", (), "he"),
    ],
)
def test_what_is_told_before_is_looked_for_where_all_there_is_in_a_land_is_asked_for(
    understander: Understander, text: str, words: tuple[str, ...], land: str
) -> None:
    assert understander.understand(text).question == kinds.Search(words, laender=(land,))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("drogen in cottbus gibts da ein projekt", ("drogen",)),
        ("Hitze in Cottbus, welches Vorhaben?", ("hitze",)),
        ("crime in Cottbus any project", ("crime",)),
        # Nobody is drawn into what they only tell of themselves
        ("Grüße aus Cottbus, was gibts da", ()),
        ("meine schwester in cottbus, gibts da ein projekt", ()),
        ("Gesucht: Projekte in Cottbus", ()),
    ],
)
def test_what_a_text_opens_with_is_not_dropped_beside_a_place(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.Search(words, places=("cottbus",))
