"""How many of something there were is told as the texts on a Verbund tell it, and nothing nearer than that."""

import pytest

from bot.questions import Understander
from bot.questions.noted.note import Note

_FIGURES = ("figure", "near_figure", "number")


def _told(understander: Understander, text: str) -> list[Note]:
    return [note for note in understander.understand(text).notes if note.kind in _FIGURES]


@pytest.mark.parametrize(
    ("text", "number", "other"),
    [
        # In any form, by another word for the same, and where its adjective stands elsewhere
        ("How many empty buildings did KOMET count?", "179", "179"),
        ("How many vacant buildings did KOMET count?", "179", "179"),
        ("Wie viele leerstehende Gebäude zählte KOMET?", "179", "179"),
        ("Wie viele Häuser standen bei KOMET leer?", "179", "179"),
        ("Wie viele Kommunen waren bei KIF dabei?", "47", "47"),
        ("How many towns took part in Ortsinnentwicklung?", "Seventeen", "17"),
        ("How many villages were in Ortsinnentwicklung?", "Seventeen", "17"),
        ("How many communities took part in KIF?", "47 municipalities", "47 Gemeinden"),
        ("Wie viele Leute kamen zur Abschlussveranstaltung von CoProGrün?", "40 Beteiligten", "40 participants"),
        ("How many guests came to the closing event of CoProGrün?", "40 participants", "40 Beteiligten"),
        ("jumo westküste wie viele firmen", "1.400", "1,400"),
        ("Wie viele Praktikumsplätze gab es bei JuMoWestküste?", "3.500", "3,500"),
        ("wie viele ortsteile sind bei LAZIKN2030 betroffen", "acht", "eight"),
        # Of two words, of which the second is counted
        ("How many case studies did KoSI-LAB look at?", "14 case", "14 Fall"),
        ("How many pilot projects did CoProGrün have?", "Ten pilot", "Zehn Modell"),
        ("Wie viele Modellprojekte liefen bei CoProGrün an?", "Zehn Modell", "Ten pilot"),
        ("How many driving services are there in KOMOBIL2035?", "40 volunteer-run", "40 freiwillig"),
        # Places that are no places of the Verbund
        ("TransformBar: how many places did the platform show", "60 places", "60 Orte"),
        # The sentence that has most of what is asked
        ("Wie viele Orte erklärten bei KOMET den Vorrang der Ortskerne?", "Sieben Orte", "Seven places"),
        # A share in words: "ein Fünftel"
        ("Wie viel Prozent der Älteren wollten bei LebensRäume vermieten?", "ein Fünftel", "one in five"),
        ("Wie viele Ältere würden bei LebensRäume vermieten?", "ein Fünftel", "one in five"),
        ("How many older people would let rooms in LebensRäume?", "one in five", "ein Fünftel"),
        # A share of those who do what it is asked how many do
        ("Wie viele Einwohner leben laut TempALand an mehreren Orten?", "neun Prozent", "nine per cent"),
        ("How many people live in several places according to TempALand?", "nine per cent", "neun Prozent"),
        ("How many residents live in more than one place at TempALand?", "nine per cent", "neun Prozent"),
        ("wie viele leute wohnen bei TempALand an zwei orten?", "neun Prozent", "nine per cent"),
        # What is told of is named behind a name, in a compound, or before "um"
        ("Wie viele Kommunen befragte TempALand?", "fünf seiner", "five of its"),
        ("How many ideas came up in Kleinstadt_gestalten?", "seven project ideas", "sieben Projektideen"),
        ("Wie viele Filme drehte KoSI-LAB?", "zwei Erklärfilme", "two explanatory"),
        ("How many parts has the guide of KuDeQua?", "four-part", "vier Teilen"),
        ("Um wie viele Objekte ging der Leerstand bei KOMET zurück?", "um 37", "by 37"),
        ("Wie viele leere Häuser gab es 2016 bei KOMET?", "179", "179"),
    ],
)
def test_a_sentence_tells_the_number(understander: Understander, text: str, number: str, other: str) -> None:
    (note,) = _told(understander, text)
    language = understander.understand(text).language or "de"
    assert note.quoted
    assert number in note.quoted[language]
    assert other in note.quoted["en" if language == "de" else "de"]


@pytest.mark.parametrize(
    "text", ["Wie viel Fördergeld gab es in Remscheid für alle Leute?", "How much grant money does Cottbus have left?"]
)
def test_where_nothing_but_money_is_counted_there_is_no_figure(understander: Understander, text: str) -> None:
    assert not _told(understander, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # What happened to them is told nowhere, nor how many of another kind there were.
        ("How many houses did KOMET pull down?", "near_figure"),
        ("Wie viele Gebäude hat KOMET abgerissen?", "near_figure"),
        ("How many old buildings did KOMET count?", "near_figure"),
        ("Wie viele alte Gebäude zählte KOMET?", "near_figure"),
        # Nor how many came into being, or there were in all
        ("Wie viele Betriebe sind bei JuMoWestküste entstanden?", "near_figure"),
        ("Wie viele Bürgerprojekte hatte Kleinstadt_gestalten insgesamt?", "near_figure"),
        # No number stands beside it: years are none, nor what tells of something else.
        ("Wie viele Häuser hat AktVis saniert?", "number"),
        ("Wie viele Wölfe gab es bei LAZIKN2030?", "number"),
        ("How many people worked on KOMET?", "number"),
        # Nor of what came of it, beside which it is told
        ("Wie viele Menschen sind durch IN² auf dem Land geblieben?", "number"),
        ("How many jobs came out of MIGOEK?", "number"),
    ],
)
def test_what_no_sentence_tells_is_not_told(understander: Understander, text: str, kind: str) -> None:
    assert [note.kind for note in _told(understander, text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        # It is denied, of another time, of a use, or of more or fewer
        "Wie viele Kommunen zahlten bei KIF nicht ein?",
        "How many towns did not join Ortsinnentwicklung?",
        "Wie viele leere Gebäude gibt es derzeit bei KOMET?",
        "Wie viele leere Gebäude zählte KOMET 2018?",
        "How many firms use the exchange of JuMoWestküste today?",
        "Wie viele Quartiere mehr gab es bei MOSAIK?",
        # Only some of them are asked for
        "Wie viele Quartiere sind bei MOSAIK Zwischenräume?",
        "How many neighbourhoods in MOSAIK are arrival areas?",
        "How many of the 47 municipalities in KIF were towns?",
        # A share is of those who do something else
        "How many residents live in Diepholz according to TempALand?",
        "Wie viele Leute pendeln laut TempALand?",
        "Wie viele Wohnungen hat TempALand gebaut?",
        # The places of a Verbund are listed
        "Wie viele Orte hatte TransformBar?",
        "How many places belong to KOMET?",
        # No such number is one of a count
        "Wie viele Menschen wohnen bei LebensRäume im Haus?",
    ],
)
def test_no_sentence_is_told_that_is_not_of_that(understander: Understander, text: str) -> None:
    assert not [note for note in _told(understander, text) if note.quoted]


def test_of_several_verbuende_it_is_told_in_which_a_sentence_stands(understander: Understander) -> None:
    told = _told(understander, "Wie viele Kommunen hatten KIF und Fokusland?")
    assert [note.beside for note in told] == ["kif", "fokusland"]


@pytest.mark.parametrize(
    "text",
    [
        "Wie viele Partner hatte KIF?",
        "How many partners did WEBWiKo have?",
        # All of them are listed.
        "Wie viele Landkreise haben bei JuMoWestküste mitgemacht?",
        "Wie viel Geld bekam KIF?",
        "Was hat KOMET mit leeren Gebäuden gemacht?",
        "Welche Verbünde haben mehr als fünf Orte?",
    ],
)
def test_where_no_number_of_the_texts_is_asked_for_none_is_told(understander: Understander, text: str) -> None:
    assert not _told(understander, text)
