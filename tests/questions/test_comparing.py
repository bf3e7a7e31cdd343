"""Verbünde that are asked about together: in what they are compared."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.noted.note import Note

BOTH = ("kif", "komet")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ist KIF älter als KOMET?", "when"),
        ("Wer ist älter, KIF oder KOMET?", "when"),
        ("Is KIF older than KOMET?", "when"),
        ("Sind KIF und KOMET gleich lang gelaufen?", "when"),
        ("Did KIF run exactly as long as KOMET?", "when"),
        ("Wer lief länger, KIF oder KOMET?", "when"),
        ("Wer lief kürzer, KIF oder KOMET?", "when"),
        ("Which ran shorter, KIF or KOMET?", "when"),
        ("Bekam KIF mehr Förderung als KOMET?", "money"),
        ("War KIF oder KOMET in mehr Bundesländern?", "where"),
        ("Did KIF have more partners than KOMET?", "partners"),
        ("Were KIF and KOMET led by the same organisation?", "coordinator"),
        ("Are KIF and KOMET led by the same university?", "coordinator"),
        ("Was the same university in KIF and KOMET?", "partners"),
    ],
)
def test_what_is_compared(understander: Understander, text: str, expected: kinds.Fact) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert (question.verbuende, question.facts) == (BOTH, (expected,))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Lief KIF länger als KOMET?", "lastsfrom"),
        ("Did KIF run longer than KOMET?", "lastsfrom"),
        ("Dauerte KIF kürzer als das Projekt KOMET?", "laststo"),
        ("Begann KIF vor KOMET?", "startto"),
        ("Did KIF start after KOMET?", "startfrom"),
        ("Endete KIF früher als KOMET?", "endto"),
        ("Was KIF older than KOMET?", "startto"),
        ("Ist KIF jünger als KOMET?", "startfrom"),
        ("Liefen KIF und KOMET gleichzeitig?", "atonce"),
        ("Did KIF and KOMET run at the same time?", "atonce"),
        ("War KIF zeitgleich mit KOMET?", "atonce"),
        ("Hat KIF mehr Partner als KOMET?", "partnersfrom"),
        ("Does KIF have fewer partners than KOMET?", "partnersto"),
        ("War KIF in mehr Bundesländern als KOMET?", "laenderfrom"),
        ("Bekam KIF mehr Förderung als KOMET?", "eurosfrom"),
        ("Did KIF get less money than KOMET?", "eurosto"),
    ],
)
def test_what_one_is_to_have_been_beside_another(understander: Understander, text: str, claim: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert (question.verbuende, question.claims) == (BOTH, (claim,))


@pytest.mark.parametrize(
    "text",
    [
        "Wer lief länger, KIF oder KOMET?",
        "Lief KIF zwei Monate länger als KOMET?",
        "Lief KIF viel länger als KOMET?",
        "Lief KIF nicht länger als KOMET?",
        "Begannen KIF und KOMET gleichzeitig?",
        "Did KIF and KOMET start at the same time?",
        "Haben KIF und KOMET gleichzeitig begonnen?",
        "Hatte KIF mehr Orte als KOMET?",
        "Did KIF have better partners than KOMET?",
        "Hatten KIF und KOMET die gleichen Partner?",
    ],
)
def test_what_is_more_or_else_than_that_gets_no_yes_or_no(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert not question.claims


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Gibt es mehr Verbünde in Hessen als in Bayern?", "from"),
        ("Are there fewer projects in Hesse than in Bavaria?", "to"),
        ("Hat Hessen mehr Projekte als Bayern?", "from"),
    ],
)
def test_it_is_noted_which_is_to_have_more_verbuende(understander: Understander, text: str, bound: str) -> None:
    assert Note("more", bound, ("land", "he")) in understander.understand(text).notes


@pytest.mark.parametrize(
    "text", ["Wo gibt es mehr Verbünde, in Hessen oder Bayern?", "Welche Verbünde gibt es in Hessen und Bayern?"]
)
def test_where_no_yes_or_no_is_asked_none_is_noted(understander: Understander, text: str) -> None:
    assert all(note.kind != "more" for note in understander.understand(text).notes)


def test_which_of_two_themes_has_more_is_told_by_their_verbuende(understander: Understander) -> None:
    question = understander.understand("Thema Innenentwicklung oder Reallabore: was hat mehr?").question
    assert question == kinds.Members(("innenentwicklung", "reallabore"))
    both = understander.understand("Ich will mehr zu Innenentwicklung und Reallaboren wissen").question
    assert both == kinds.AboutTheme(("innenentwicklung", "reallabore"))


@pytest.mark.parametrize(
    "text",
    [
        "Was ist der Unterschied zwischen KIF und KOMET?",
        "Was haben KIF und KOMET gemeinsam?",
        "How does KIF differ from KOMET?",
        "KIF vs KOMET",
    ],
)
def test_where_nothing_special_is_compared_both_are_told(understander: Understander, text: str) -> None:
    shared = "gemeinsam" in text
    assert understander.understand(text).question == kinds.AboutVerbuende(BOTH, compared=True, shared=shared)


@pytest.mark.parametrize("text", ["Projekte für Menschen, die älter als 60 sind", "projects for people older than 65"])
def test_people_who_are_older_are_a_subject(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.words
    assert not question.facts


@pytest.mark.parametrize(
    ("text", "compared_in"),
    [
        ("Wann liefen KIF und KOMET?", ()),
        ("wer leitet aktvis und wer komet", ()),
        ("When and where were KIF and NoLA?", ()),
        ("Liefen KIF und KOMET vor 2019?", ()),
        ("Fing KIF vor oder nach MOSAIK an?", ("start",)),
        ("Welcher von KIF, NoLA und KOMET endete zuerst?", ("end",)),
        ("Did MOSAIK or KIF last longer?", ("long",)),
        ("Vergleiche die Laufzeiten von KIF und NoLA", ("all",)),
        ("Welcher Verbund hat mehr Partner, KIF oder NoLA?", ("all",)),
    ],
)
def test_several_are_compared_where_that_is_asked_and_in_what_is_asked(
    understander: Understander, text: str, compared_in: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.compared_in == compared_in
