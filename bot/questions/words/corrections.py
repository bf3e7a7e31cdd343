"""Which word of questions a misspelt word is meant to be: "porjects" are "projects", and "mall" is no "mal"."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Set
from functools import lru_cache
from typing import Final

from bot.questions.words import tolerance
from bot.questions.words.folding import undoubled
from bot.questions.words.spellings import Spellings

_REMEMBERED: Final = 2048
"""Words whose corrections are kept at hand."""
_LEAST: Final = 3
_MOST: Final = 7
"""Of fewer letters than these none is missed, and longer words are corrected as any other."""
_NEAREST: Final = 5
"""So many words are looked at that a word may be meant to be."""


class Corrections:
    """Finds the words that folded words are typos of."""

    of: Callable[[str], str | None]
    """The word that a word is a typo of, if there is one."""

    def __init__(
        self,
        words: Iterable[str],
        *,
        in_phrases: Set[str],
        telling: Set[str],
        denying: Set[str],
        events: Set[str],
        near_names: Set[str],
        spelt: Set[str],
    ) -> None:
        """All these words are folded.

        `in_phrases`: those of `words` that stand in phrases; `telling`, `denying`, `events`: those that say something
        by themselves, deny something, or tell of a beginning, an end or work; `near_names`, `spelt`: words that are no
        typos, the former near to names, and the latter to `words`.
        """
        known = tuple(words)
        self._spellings = Spellings(known)
        singled: dict[str, tuple[str, ...]] = defaultdict(tuple)
        for word in known:
            if len(single := undoubled(word)) == len(word) - 1:
                singled[single] += (word,)
        self._singled: Mapping[str, tuple[str, ...]] = dict(singled)
        self._in_phrases = in_phrases
        self._telling = telling
        self._denying = denying
        self._events = events
        self._near_names = near_names
        self._spelt = spelt
        self.of = lru_cache(_REMEMBERED)(self._of)

    def _of(self, word: str) -> str | None:
        edits = tolerance.OF_QUESTIONS.edits(word)
        if not edits or word in self._near_names or word in self._spelt:
            return None
        # Of words that are as near, first the one with the same letters ("projecst"), then the one with the same end:
        # "themn" is "themen" rather than "thema".
        near = sorted(
            self._spellings.near(word, edits, limit=_NEAREST),
            key=lambda found: (found[1], sorted(found[0]) != sorted(word), found[0][-1] != word[-1]),
        )
        return next((known for known, _ in near if self._is_meant(known, word)), None)

    def _is_meant(self, known: str, word: str) -> bool:
        """Whether a near word is meant, and not just near.

        Swapped letters are always a typo ("teh"), and so is one too often ("threee"). Otherwise short words have too
        many neighbours, the first letter is rarely missed, and what only occurs in a phrase must be long.
        """
        if _is_swapped(word, known, ordinary=known not in self._in_phrases) or _is_doubled(word, known):
            return True
        told = known in self._telling or len(known) >= tolerance.ORDINARY
        told = told or (len(known) >= tolerance.IN_PHRASE and known in self._in_phrases)
        # Who misses that something is denied ("nict") answers the opposite.
        denied = tolerance.SWAPPED <= len(word) < len(known) and known in self._denying
        return told and (len(word) > tolerance.SWAPPED or denied) and known[0] == word[0]

    def of_single(self, word: str) -> tuple[str, ...]:
        """The words that a short word is without one of two letters that are the same ("ale", "kan")."""
        if not _LEAST <= len(word) <= _MOST or word in self._near_names or word in self._spelt:
            return ()
        return self._singled.get(word, ())

    def of_event(self, word: str) -> str | None:
        """The word for a beginning, an end or work that a word beside a year is a typo of ("strted in 2017")."""
        if word in self._near_names or len(word) < tolerance.SWAPPED:
            return None
        near = (known for known, _ in self._spellings.near(word, edits=1, limit=_NEAREST))
        told = (known for known in near if known[0] == word[0] and known in self._events)
        return min(told, key=lambda known: known[-1] != word[-1], default=None)


def _is_swapped(word: str, known: str, *, ordinary: bool) -> bool:
    """Whether a word has the letters of a known one; among ordinary ones "schreib" is no "schrieb"."""
    another = ordinary and word.replace("ie", "ei") == known.replace("ie", "ei")
    return sorted(known) == sorted(word) and not another


def _is_doubled(word: str, known: str) -> bool:
    """Whether a word has a letter twice that a known one has once; "mall" is no "mal"."""
    return len(word) > max(len(known), tolerance.SWAPPED) and undoubled(word) == undoubled(known)
