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
