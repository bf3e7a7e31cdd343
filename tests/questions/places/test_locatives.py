"""What stands where places stand; what is told of places by the way is left out."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search
from bot.questions.reader.reader import Reader
from bot.questions.reading.grammar import Grammar
from bot.questions.words.folding import tokens

EXPECTED = {
    "Projekte in Norden": True,
    "die Stadt Norden": True,
    "an der Uni Norden": True,
    "in der Nähe von Norden": True,
    "the city of Norden": True,
    "Norden University": True,
    "Norden; University": False,
    "out of Norden": False,
    "Norden": False,
}
UNKNOWN = {
    "Projekte in Wurzelhausen": "Wurzelhausen",
    "projects in the Foobar": "Foobar",
    "city of Foobar projects": "Foobar",
    "Was weiß man über Wurzelhausen": "",
    "Projekte in Kassel": "",
    # What something is about that goes on there is no place
    "Worum geht es bei Kompass?": "",
    "Worum geht es in Kompass?": "Kompass",
    "Was ist bei Wurzelhausen los?": "Wurzelhausen",
    # What tells when, or stands in another clause
    "Nach dem Hochwasser: wer hilft?": "",
    "Hitze in der Stadt, Bäume, was hilft?": "",
    "Gibt es was nach Wurzelhausen?": "Wurzelhausen",
    "Sanierung nach Wasserschaden": "",
    "Ärger nach Silvester": "",
    # No town has a number in its name.
    "Gibt es was gegen Raser in der Tempo-30-Zone?": "",
    "Sanierung in Wurzelhausen": "Wurzelhausen",
}
ORGANISATIONS = {
    "Was war an der TU Kassel?": ("TU Kassel",),
    "Unsere Projekte mit der TU Kassel": ("TU Kassel",),
    "Ich studiere an der TU Kassel": (),
    "Was war in Kassel?": (),
    "Which towns worked with the HafenCity University?": ("HafenCity University",),
    "War die Kassel Uni dabei?": ("Kassel Uni",),
    "Projects in Kassel University": ("Kassel University",),
    # In a town or a Land there are several of a kind.
    "Gibt es in Kassel Feuerwehr?": (),
    "Which Hesse university took part?": (),
}
APART = {
    "Vorhaben in Hessen, für ein kleines Treffen in Hannover": ["Hessen"],
    "Vorhaben in Hessen, auch in Hannover": ["Hessen", "Hannover"],
    "Wer war in Weimar an der Bauhaus-Universität?": ["Bauhaus Universität"],
    "Projekte in Kassel": ["Kassel"],
}


@pytest.mark.parametrize(("text", "expected"), EXPECTED.items())
def test_where_a_place_is_expected(text: str, expected: bool, grammar: Grammar) -> None:
    words = tokens(text)
    (position,) = (i for i, word in enumerate(words) if word.text == "Norden")
    assert grammar.locatives.expects_place(position, words) is expected


@pytest.mark.parametrize(("text", "place"), UNKNOWN.items())
def test_a_place_nothing_is_known_of(text: str, place: str, reader: Reader, grammar: Grammar) -> None:
    assert grammar.locatives.unknown_place(reader.read(text)) == place


@pytest.mark.parametrize(("text", "names"), ORGANISATIONS.items())
def test_an_organisation_in_no_list(text: str, names: tuple[str, ...], reader: Reader, grammar: Grammar) -> None:
    found = grammar.locatives.unknown_organisations(reader.read(text))
    assert tuple(" ".join(word.text for word in words) for _, words in found) == names


@pytest.mark.parametrize(("text", "kept"), APART.items())
def test_towns_told_apart_are_left_out(text: str, kept: list[str], reader: Reader, grammar: Grammar) -> None:
    reading = grammar.locatives.without_towns_apart(reader.read(text))
    assert [mention.heard for mention in reading.mentions] == kept


def test_a_name_may_be_the_subject_instead(reader: Reader, grammar: Grammar) -> None:
    about, inside = reader.read("Etwas zu Hessen"), reader.read("Etwas in Hessen")
    assert grammar.locatives.is_topic(about.mentions[0], about)
    assert not grammar.locatives.is_topic(inside.mentions[0], inside)


def test_asides_are_left_out_of_long_texts_on_a_sure_subject(reader: Reader, grammar: Grammar) -> None:
    long = reader.read("Unser Nachbar Hessen hat es auch, aber was kann man allgemein gegen Leerstand so alles tun?")
    assert [mention.heard for mention in long.mentions] == ["Hessen"]
    assert not grammar.locatives.without_asides(long, sure=True).mentions
    assert grammar.locatives.without_asides(long, sure=False).mentions
    cued = reader.read("Was kann man in Hessen ganz allgemein und überall gegen den Leerstand so alles tun?")
    assert grammar.locatives.without_asides(cued, sure=True).mentions


@pytest.mark.parametrize(
    ("text", "around"),
    [
        ("Was gibt es in der Nähe von Dortmund?", True),
        ("Leerstand, rund um Cottbus", True),
        ("Projekte um Dortmund herum", True),
        ("something close to Bensheim", True),
        ("any projects near Bremen", True),
        ("Projekte in Dortmund", False),
        ("rund um Leerstand in Dortmund", False),
        ("Dortmund und Umgebung von Kassel", False),
    ],
)
def test_what_is_near_a_place_is_asked_for_right_before_it(
    grammar: Grammar, reader: Reader, text: str, around: bool
) -> None:
    assert grammar.locatives.asks_around(reader.read(text)) is around


@pytest.mark.parametrize(
    ("text", "laender"),
    [
        ("ich bin redakteurin und such was zum thema integration am besten bayern", ("by",)),
        ("Ich schreibe etwas über Integration auf dem Dorf, wer macht so etwas? Karl Winter, Bayern", ()),
    ],
)
def test_the_land_that_a_long_text_ends_with_is_asked_for(
    understander: Understander, text: str, laender: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.laender == laender


@pytest.mark.parametrize(
    ("text", "abroad"),
    [
        ("Landkarte von Italien", True),
        ("Leerstand in den Niederlanden?", True),
        ("vacancy in France", True),
        # Who comes from there need not be there.
        ("Zuwanderung aus Polen", False),
        ("immigration from Poland", False),
        ("Leerstand in Sachsen", False),
        ("🤷", False),
    ],
)
def test_a_phrase_may_be_of_what_is_in_another_country(
    grammar: Grammar, reader: Reader, text: str, abroad: bool
) -> None:
    assert grammar.locatives.is_phrase_abroad(reader.read(text)) is abroad
