"""Persons who are asked for, of whom no name is known: "Welcher Professor steckt hinter KIF?"."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from bot.questions.names.named_persons import speaks_of_person
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_ASKING: Final[tuple[Signal, ...]] = ("which", "who", "called", "title", "list")
"""What asks for a person, or for a name."""
_DID: Final[tuple[Signal, ...]] = ("belong", "coordinator", "partners", "contact")
"""What persons may have to do with a Verbund."""


def asks_for_persons(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether persons are asked for, and nothing strange is said of them.

    "Welche Leute stecken hinter KIF?", "Name of the person who led KIF?", "Wie heißt die Projektleiterin?", but not
    "Welche Leute ziehen in die Ortsmitte?".
    """
    persons = vocabulary.persons
    said = [i for i, word in enumerate(reading.words) if word.folded in persons and i not in reading.named]
    # "Meine Chefin meinte, KIF ..." only tells who says so.
    said = [i for i in said if not any(word.own for word in reading.before(i))]
    if not said or not reading.says(*_ASKING):
        return False
    if any(word in reading.rest and i not in said for i, word in enumerate(reading.words)):
        return False
    by_trade = any(reading.words[i] in reading.rest for i in said)
    asked = any(word.says("which", "who") for i in said for word in reading.before(i, ARTICLE + 1))
    return reading.has(*_DID) or reading.says(*_DID) or (by_trade and asked)


def names_person(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a name is asked for that is a person's and no title: "Name des Projektleiters von KIF?".

    "Titel und Projektleiter von KIF" asks for both.
    """
    return not reading.has("joins") and reading.says_any(vocabulary.persons)


def claims_person(reading: Reading, vocabulary: Vocabulary, is_described: Callable[[Word], bool]) -> bool:
    """Whether it is asked if somebody led or took part who has a first name, or a title, and a name in no list.

    "War Kerstin Meyer bei KIF Projektleiterin?"; what descriptions tell of is nobody. Of a title it need not be told
    what they did: "Arbeitet Herr Müller bei IN²?".
    """
    if reading.says("question_word"):
        return False
    titled = speaks_of_person(reading, vocabulary)
    if titled and reading.words[0].says("yes_no"):
        return True
    if not reading.has("coordinator", "partners"):
        return False
    if titled:
        return True
    # "War Blauer Engel Partner?" may be about anybody.
    leads = reading.has("coordinator") or reading.says_any(vocabulary.persons)
    return leads and any(
        all(word in reading.rest and word.text[:1].isupper() and not is_described(word) for word in pair)
        for pair in pairwise(reading.words)
    )
