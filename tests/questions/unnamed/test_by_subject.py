"""Nouns alone are looked for, though nothing is found; a colour is no misspelt word for money.

What is only spoken of, and what somebody has to do themselves, is not answered with a list.
"""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutProgramme, NotUnderstood, Perhaps, Question, Search


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hochwasserschutz nach Starkregen", ("hochwasserschutz", "starkregen")),
        ("Photovoltaik auf dem Rathausdach", ("photovoltaik", "rathausdach")),
        ("Mülltrennung und gelber Sack", ("mulltrennung", "sack")),
        ("Blühstreifen", ("bluhstreifen",)),
    ],
)
def test_german_nouns_alone_are_looked_for(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    assert understander.understand(text).question == Search(words)


@pytest.mark.parametrize(
    "text",
    ["Der Dorfladen hat dichtgemacht", "Die Pflege ist unbezahlbar", "Die Häuser sind leer", "Die Jungen ziehen weg"],
)
def test_trouble_is_looked_for(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, Search)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ich möchte Wölfe schützen", ("wolfe", "schutzen")),
    ],
)
def test_own_deeds_are_no_subject_beside_what_is_unknown(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wir brauchen mehr Kitaplätze, wer kann das vorausberechnen?", ("mehrkitaplatze", "vorausberechnen")),
        ("charging points for electric cars", ("electric-cars",)),
        ("cheese from cows", ("cheese", "cows")),
    ],
)
def test_what_is_to_be_done_with_something_is_looked_for_with_that(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Friseur und Dorf", ("friseur", "dorf")),
        ("Straßenbahn bauen", ("strassenbahn", "bauen")),
        ("Autobahn und Dorf", ("autobahn", "dorf")),
        ("hairdresser and village", ("hairdresser", "village")),
        ("Coworking Space auf dem Land", ("coworking",)),
    ],
)
def test_of_two_key_words_the_unknown_one_is_looked_for_as_well(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("wie kriegen wir wieder leben in den ortskern", ("leben", "ortskern")),
        ("How do we get life into the town centre?", ("life", "towncentre")),
        ("Wer hilft uns bei Leerstand?", ("leerstand",)),
        ("Wie kriegen wir mehr Busse?", ("busse",)),
    ],
)
def test_what_towns_ask_for_themselves_is_found_or_offered(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question in (Search(words), Perhaps(words))


@pytest.mark.parametrize("text", ["Wie heißen wir?", "wie melden wir unser auto um", "Wie finden wir einen Klempner?"])
def test_their_errands_are_not(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == NotUnderstood()


def test_how_they_get_money_is_asked_of_the_programme(understander: Understander) -> None:
    assert understander.understand("Wie bekommen wir Fördergeld?").question == AboutProgramme(("applying",))


def test_who_helped_is_asked_and_nobody_thanked(understander: Understander) -> None:
    assert understander.understand("Wer hat beim Leerstand geholfen?").question == Search(("leerstand",))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welche Städte haben sich mit Zuwanderung beschäftigt?", Search(("zuwanderung",), facts=("where",))),
        ("which universities worked on mobility", Search(("mobility",), sorts=("university",))),
        ("Welche Schule hat morgen frei wegen Hitze?", NotUnderstood()),
    ],
)
def test_which_of_a_kind_dealt_with_something_is_looked_for(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
