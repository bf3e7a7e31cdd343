"""A Verbund that is named is meant, unless its name is an ordinary word or it is put aside."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

_LAND = ("flachenmanagement",)
ASKED: list[tuple[str, Question]] = [
    ("nicht KIF, KOMET", kinds.AboutVerbuende(("komet",))),
    ("nicht NaKoFi", kinds.Search(without=kinds.Without(verbuende=("nakofi",)))),
    ("KIF and not KOMET: the same theme?", kinds.SameTheme(("kif", "komet"))),
    ("Narcofi oder Kif, was machen die?", kinds.AskBack(kinds.AboutVerbuende(("kif", "nakofi")))),
    ("Gibt es Projekte zu Flächenmanagement?", kinds.Search(("flachenmanagement",))),
    ("which projects deal with fokusland or narcofi", kinds.AskBack(kinds.AboutVerbuende(("fokusland", "nakofi")))),
    (
        "was ist der unterschied zwischen watnu und lebensräume",
        kinds.AboutVerbuende(("watnu", "lebensraeume"), compared=True),
    ),
    ("compare kif with mosaik", kinds.AboutVerbuende(("kif", "mosaik"), compared=True)),
    (
        "unterschied zwischen kif mosaik und lebenswert",
        kinds.AboutVerbuende(("kif", "mosaik", "lebenswert"), compared=True),
    ),
    ("Wie unterscheiden sich Nola und Komet?", kinds.AboutVerbuende(("nola", "komet"), compared=True)),
    ("Wie unterscheiden sich Mosaik und Gemälde?", kinds.NotUnderstood()),
    ("wann war der komet zu sehen und ist er wieder da", kinds.NotUnderstood()),
    # What you have seen is no Verbund, unless it is written as one
    ("have you seen the comet?", kinds.NotUnderstood()),
    ("Hast du den Kometen gesehen?", kinds.NotUnderstood()),
    ("have you seen KOMET?", kinds.AboutVerbuende(("komet",))),
    ("can you explain the mosaic?", kinds.AboutVerbuende(("mosaik",))),
    ("die leeren häuser von komet", kinds.AboutVerbuende(("komet",))),
    ("der Schweif von Komet", kinds.AskBack(kinds.AboutVerbuende(("komet",)))),
    ("Was ist ein Mosaik?", kinds.AskBack(kinds.AboutVerbuende(("mosaik",)), ("mosaik",))),
    # A question behind a colon, or how many there were of what it dealt with
    ("lebenswert: gibt es einen Film?", kinds.AboutVerbuende(("lebenswert",))),
    ("mosaik wieviele quartiere", kinds.AboutVerbuende(("mosaik",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_verbuende_are_meant(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Ist lebenswert ein Verbund aus Bayern?", kinds.IsAt(("lebenswert",), laender=("by",))),
        ("Ist Flächenmanagement ein Projekt?", kinds.AboutVerbuende(("flaechenmanagement",))),
        ("Hat KIF über eine Million Euro vom Bund gekriegt?", kinds.Facts(("kif",), ("money",), ("eurosfrom1000001",))),
        ("KIF hat 546.000 Euro Förderung gehabt", kinds.Facts(("kif",), ("money",), ("sum546000",))),
        # Of others than the Federation it is told apart
        ("Bekam KIF 465.000 Euro von der EU?", kinds.Facts(("kif",), ("money",))),
        ("Bekam KIF 300.000 Euro vom Land?", kinds.AboutVerbuende(("kif",))),
        ("Hat lebenswert 2 Millionen bekommen?", kinds.Facts(("lebenswert",), ("money",), ("sum2000000",))),
        ("is mosaik about migrants in berlin?", kinds.AboutVerbuende(("mosaik",))),
        ("War Nola im Saarland und ging es um Schulen?", kinds.AboutVerbuende(("nola",))),
        ("Komet leerstand wie viele häuser", kinds.AboutVerbuende(("komet",))),
        ("is komet about stars in the sky?", kinds.NotUnderstood()),
        ("lebenswert Kleinstadt", kinds.AskBack(kinds.AboutVerbuende(("lebenswert",)), ("lebenswert",))),
        ("Wie viele Sterne hat Komet?", kinds.NotUnderstood()),
        ("wieviele orte hat lebenswert", kinds.Facts(("lebenswert",), ("where",))),
        ("Wie viele Orte sind lebenswert?", kinds.AskBack(kinds.Facts(("lebenswert",), ("where",)), ("lebenswert",))),
        ("Wie hoch war die Fördersumme von Nola?", kinds.Facts(("nola",), ("money",))),
        ("orte von komet", kinds.Facts(("komet",), ("where",))),
        ("places of mosaik", kinds.Facts(("mosaik",), ("where",))),
        ("mosaik orte", kinds.AskBack(kinds.Facts(("mosaik",), ("where",)), ("mosaik",))),
        ("sag mir die laufzeit von nola", kinds.Facts(("nola",), ("when",))),
        ("gib mir bitte noch die fördersumme von kif", kinds.Facts(("kif",), ("money",))),
        ("Mein Sohn hat gestern die Laufzeit von kif gesehen", kinds.NotUnderstood()),
        # A second name, misspelt
        ("ort von dewak und lebenswehrt", kinds.Facts(("dewak", "lebenswert"), ("where",))),
        ("Wie hoch ist das Mosaik?", kinds.AskBack(kinds.AboutVerbuende(("mosaik",)), ("mosaik",))),
        ("Hat der Komet 2 Millionen Euro gekostet?", kinds.NotUnderstood()),
        ("Flächenmanagement im Rathaus", kinds.AskBack(kinds.AboutVerbuende(("flaechenmanagement",)), _LAND)),
    ],
)
def test_what_is_asked_of_an_ordinary_word_makes_it_a_name(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wir machen Flächenmanagement im Rathaus, welcher Verbund kann helfen?", ("rathaus", *_LAND)),
        ("Wir haben ein Mosaik im Rathaus, welcher Verbund kann helfen?", ("rathaus",)),
        ("Das Dorf ist lebenswert, welche Verbünde kümmern sich um Leerstand?", ("dorf", "leerstand")),
        ("Welche Verbünde sind lebenswert?", ("lebenswert",)),
    ],
)
def test_an_ordinary_noun_may_be_looked_for(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.Search(words)
