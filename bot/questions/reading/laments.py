"""What somebody laments: "Arzt fehlt", "Leere Läden", "Laden zu"; and a village that lacks things, "Ein Dorf"."""

from collections.abc import Sequence
from typing import Protocol

from bot.questions.words.stemming import INFLECTIONS
from bot.questions.words.vocabulary import Vocabulary


class _Said(Protocol):
    """A word."""

    @property
    def folded(self) -> str:
        """How it is compared."""


def laments(words: Sequence[_Said], denied: _Said, vocabulary: Vocabulary) -> bool:
    """Whether words tell of a lack, or of nothing but a settlement, and what there is none of behind is lacking, too.

    "Ärztemangel, kein Bus", "Ein Dorf, kein Laden", but not "Ehrenamt, kein Wohnen", nor "Stadt, kein Dorf".
    """
    settled = vocabulary.settlements | vocabulary.areas
    told = [word.folded for word in words if word.folded not in vocabulary.articles]
    if not told:
        return False
    # "Laden zu": nothing follows the preposition.
    shut = len(told) > 1 and vocabulary.says(told[-1], "topic_cue")
    there = denied.folded not in settled and settled.issuperset(told)
    return shut or there or any(_tells_of_lack(word, vocabulary) for word in told)


def _tells_of_lack(word: str, vocabulary: Vocabulary) -> bool:
    if word in vocabulary.amiss or vocabulary.says(word, "missing", "lacks", "no_longer"):
        return True
    if word not in vocabulary.woes and word.endswith(tuple(vocabulary.woes)):
        return True
    return any(word.endswith(ending) and word.removesuffix(ending) in vocabulary.closes for ending in INFLECTIONS)
