"""Whether another programme than this is asked about, of which nothing is known: "Was unterscheidet euch von LEADER?".

None is in any list: its name tells it, by how it is written or by what stands beside it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import LOOKS
from bot.questions.words.vocabulary import Vocabulary

_ADJECTIVE: Final = re.compile(r"e[mnrs]?$")
"""How German adjectives end: what these stand before need be no name ("Was ist Nachhaltige Mobilität?")."""
_SHORTEST: Final = 3
"""An abbreviation of fewer letters is no name of a programme ("KI")."""
_OPENING: Final = 4
"""In so many words it is asked what something is ("do you know the", "Worum geht es bei")."""
_BRIEF: Final = 7
"""So many words at most ask whether something is known."""


@dataclass(frozen=True, slots=True)
class OtherProgrammes:
    """Tells whether another programme is asked about."""

    vocabulary: Vocabulary
    topics: TopicIndex

    def are_asked(self, reading: Reading, own: frozenset[int]) -> bool:
        """Whether another programme is asked about; the words at the positions `own` ask for facts of this one."""
        if any(mention.kind != "programme" for mention in reading.mentions) or not reading.words:
            return False
        called = (i for i, word in enumerate(reading.words) if word.says("programme") and i + 1 not in own)
        return (
            (reading.says("programme") and any(self._is_called_so(i, reading) for i in called))
            or self._is_compared(reading, own)
            or self._is_asked_of_which_kind(reading)
            or self._is_asked_after(reading)
        )

    def is_known_asked(self, reading: Reading) -> bool:
        """Whether it is asked if something is known that no description speaks of: "Kennt ihr Zukunftsstadt?"."""
        if not self._asks_if_known(reading.words[:2]) or len(reading.words) > _BRIEF or reading.has(*LOOKS):
            return False
        told = next((word for word in reading.words[2:] if word.signals or word in reading.rest), None)
        # "Kennst du einen Zahnarzt?"
        small = any(word.folded in self.vocabulary.articles for word in reading.words[2:])
        return told is not None and told in reading.rest and not (small or self.topics.uses(told.folded))

    def _is_called_so(self, position: int, reading: Reading) -> bool:
        """Whether a name stands right behind "Programm" or, in English, before: "das Programm Soziale Stadt"."""
        run = _capitals(position + 1, reading)
        return bool(run) and self._is_name(run, reading)

    def _is_name(self, run: Sequence[Word], reading: Reading) -> bool:
        """Whether words with capitals are the name of something, and no subject."""
        if not any(word in reading.rest or _is_abbreviation(word) for word in run):
            return False
        if len(run) == 1:
            # "Das Programm LEADER"
            return _is_abbreviation(run[0]) or not self.topics.uses(run[0].folded)
        return not self.topics.naming([word.folded for word in run])

    def _is_compared(self, reading: Reading, own: frozenset[int]) -> bool:
        """Whether it is asked what is different from something strange: "Unterschied zwischen BMBF und BBSR"."""
        comparing = {i for i, word in enumerate(reading.words) if word.folded in self.vocabulary.compares}
        if not comparing or reading.has(*LOOKS):
            return False
        others = [word for i, word in enumerate(reading.words) if i not in {*comparing, *reading.named, *own}]
        if reading.ids("programme"):
            return any(word in reading.rest or _is_abbreviation(word) for word in others)
        return any(_is_abbreviation(word) and not self.topics.uses(word.folded) for word in others)

    def _is_asked_of_which_kind(self, reading: Reading) -> bool:
        """Whether it is asked what kind of programme something is: "Was ist Kommune 2030 für ein Programm?"."""
        *before, last = reading.words
        if not (
            last.says("programme") and before and before[-1].says("indefinite") and before[0].says("question_word")
        ):
            return False
        return not reading.mentions and any(w in reading.rest or w.folded.isdigit() for w in before)

    def _is_asked_after(self, reading: Reading) -> bool:
        """Whether it is asked what something is that has a name of several words: "Worum geht es bei Stadtumbau Ost?".

        In German no two nouns stand side by side but in a name.
        """
        # "Was ist Horizon Europe?", but not "Wann hat Angela Merkel Geburtstag?"
        what, being, *_ = (*reading.words, None, None)
        asks = bool(what and being and what.says("something") and being.folded in self.vocabulary.being)
        asks = asks or reading.has("about")
        if not (asks or self._asks_if_known(reading.words[:_OPENING])):
            return False
        start = next((i for i, word in enumerate(reading.words) if i and word in reading.rest), len(reading.words))
        if _is_drawn_together(reading.words[start:]):
            return True
        run = _capitals(start, reading)
        if any(word.glued for word in run[1:]):
            # "Was ist ÖPNV-Anbindung?"
            return False
        if len(run) < 2 or start + len(run) < len(reading.words) or reading.has(*LOOKS):
            return False
        adjective = reading.language != "en" and _ADJECTIVE.search(run[0].folded)
        return start <= _OPENING and not adjective and self._is_name(run, reading)

    def _asks_if_known(self, opening: Sequence[Word]) -> bool:
        return any(
            word.folded in self.vocabulary.knows and any(self.vocabulary.addresses(other) for other in opening)
            for word in opening
        )


def _capitals(start: int, reading: Reading) -> tuple[Word, ...]:
    """The words with a capital, or figures, that stand side by side from a position on, and are named nowhere."""
    named = reading.named
    run = takewhile(
        lambda i: (
            i not in named
            and (reading.words[i].text[:1].isupper() or (i > start and reading.words[i].text.isdigit()))
            and not reading.words[i].parted
        ),
        range(start, len(reading.words)),
    )
    return tuple(reading.words[i] for i in run)


def _is_drawn_together(words: Sequence[Word]) -> bool:
    """Whether these are an abbreviation and what a hyphen joins to it, which is no noun: "KMU-innovativ"."""
    if len(words) != 2:
        return False
    first, second = words
    return _is_abbreviation(first) and second.glued and second.text.islower()


def _is_abbreviation(word: Word) -> bool:
    return len(word.text) >= _SHORTEST and word.text.isupper() and word.text.isalpha()
