"""What is to be told beside each Verbund of a list: "alle Projekte zu Leerstand mit Bundesland, Thema und Laufzeit"."""

from typing import Final, get_args

from bot.questions.kinds import Fact, Search
from bot.questions.reading.reading import FACTS, Reading, Word
from bot.questions.reading.scopes import is_small
from bot.questions.words.signals import THEMES, Signal
from bot.questions.words.vocabulary import Vocabulary

_THEME: Final[tuple[Signal, ...]] = (*THEMES, "which_theme")
_ADDED: Final[frozenset[Fact]] = frozenset({"theme", "where"})
"""What else is said of those that are looked for ("in which theme", "at which places"), and not only asked of them."""


def with_attributes(
    facts: tuple[Fact, ...], search: Search, reading: Reading, vocabulary: Vocabulary
) -> tuple[Fact, ...]:
    """The facts that are asked of each that is found, with the themes and places that a list is to have beside them."""
    if search.count or search.amounts or search.spread or search.places:
        return facts
    beside = attributes_beside(reading, vocabulary) & _ADDED
    return tuple(fact for fact in get_args(Fact) if fact in {*facts, *beside}) if beside.difference(facts) else facts


def attributes_beside(reading: Reading, vocabulary: Vocabulary) -> frozenset[Fact]:
    """The facts that end a text behind "with", of which nothing more is said: not so "mit Thema Wohnen", "mit Städten".

    In which Land a Verbund was is told by the list of those in a Land that is named.
    """
    if not reading.has("verbund_many", "every", "list") or reading.negations:
        return frozenset()
    words = reading.words
    start = next((i for i in reversed(range(len(words))) if words[i].folded in vocabulary.along), len(words))
    behind = [word for i, word in enumerate(words) if i > start]
    told = [_told_by(word) for word in behind]
    strange = reading.named.intersection(range(start, len(words))) or any(
        vocabulary.sorts.get(w.folded) for w in behind
    )
    plain = all(fact or (is_small(w) and w not in reading.rest) for w, fact in zip(behind, told, strict=True))
    if not plain or strange:
        return frozenset()
    return frozenset(
        fact for word, fact in zip(behind, told, strict=True) if fact and not _is_named(word, fact, reading)
    )


def _told_by(word: Word) -> Fact | None:
    """The fact that a word asks for."""
    if word.says(*_THEME):
        return "theme"
    if word.says("land_word", "place_word"):
        return "where"
    return next((fact for fact in FACTS if word.says(fact)), None)


def _is_named(word: Word, fact: Fact, reading: Reading) -> bool:
    """Whether a theme or Land is asked for, and those are looked for that are of one."""
    of_land = fact == "where" and not word.says("place_word") and bool(reading.ids("land"))
    return of_land or (fact == "theme" and bool(reading.ids("theme")))
