"""Places that somebody tells of before the one that is meant: "Gestern ging es um Dortmund, heute um Herten".

So it is with where somebody was born or comes from before where they are now, if it is asked what was there: "I was
born in Essen, now I live in Offenburg, which project was here?".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.places.home_abroad import HERE
from bot.questions.words.folding import Token
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import BUT, Vocabulary

_OPENING: Final = 3
"""Among so many first words it is told whose ties to a place are told."""
_COMPARING: Final[tuple[Signal, ...]] = ("together", "jointly", "either", "different", "same")
"""What is said where both places are meant."""

_Named = tuple[tuple[Token, ...], list[Mention]]


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Tells the place that is meant from one that was told of before."""

    vocabulary: Vocabulary

    def without(self, words: tuple[Token, ...], found: list[Mention]) -> _Named:
        """The words of a text and the names in it, without places that are left behind."""
        if sum(mention.kind in WHERE for mention in found) <= 1:
            return self._as_meant(words, found)
        said = (*words, *(words[mention.start] for mention in found))
        if any(self.vocabulary.says(word.folded, *_COMPARING) for word in said):
            return words, found
        for before, behind in pairwise(self._clauses(words, found)):
            named = [m for m in found if m.start in before], [m for m in found if m.start in behind]
            both = all(part and all(mention.kind in WHERE for mention in part) for part in named)
            if both and self._is_left(words[before.start : before.stop], words[behind.start :], len(behind)):
                return _cut(before, words, found)
        return self._as_meant(words, found)

    def _clauses(self, words: Sequence[Token], found: Sequence[Mention]) -> list[range]:
        """The clauses, also where no comma stands before "but" or "and now" behind a place."""
        today = self.vocabulary.today
        starts = [0]
        for i, word in enumerate(words[1:], 1):
            joined = self.vocabulary.says(word.folded, "joins") and any(w.folded in today for w in words[i + 1 : i + 3])
            told = any(starts[-1] <= mention.start < i for mention in found)
            if word.parted or (told and (word.folded in BUT or joined)):
                starts.append(i)
        return [range(start, end) for start, end in zip(starts, [*starts[1:], len(words)], strict=True) if start < end]

    def _is_left(self, before: Sequence[Token], onwards: Sequence[Token], size: int) -> bool:
        """Whether a clause tells of a place that is not meant any more, as the one behind it tells of another."""
        behind = onwards[:size]
        now = any(word.folded in self.vocabulary.today or word.folded in BUT for word in behind)
        denied = any(self.vocabulary.says(word.folded, "no") for word in before)
        if not now or denied or self.vocabulary.says(before[0].folded, "question_word"):
            return False
        if any(word.folded in self.vocabulary.lately for word in before):
            return True
        own = any(self._is_own(word) for word in before[:_OPENING])
        tied = any(word.folded in self.vocabulary.dwells for word in before)
        there = (self.vocabulary.says(word.folded, "there") or word.folded in HERE for word in onwards[size:])
        return (own or tied) and any(there)

    def _as_meant(self, words: tuple[Token, ...], found: list[Mention]) -> _Named:
        """The words without what says that a place is meant, and another is not: "Nein, ich meinte X und nicht Y"."""
        start = self._meant_from(words)
        if not start or not any(mention.kind in WHERE and mention.start >= start for mention in found):
            return words, found
        denied = [self._denied(mention, words) for mention in found if mention.kind in WHERE]
        if all(denied):
            return words, found
        for clause in (*reversed([one for one in denied if one]), range(start)):
            words, found = _cut(clause, words, found)
        return (replace(words[0], opens=True, pause=""), *words[1:]), found

    def _meant_from(self, words: Sequence[Token]) -> int:
        """Where it begins what somebody says to have meant; 0 if that is not how a text begins."""
        small = self.vocabulary.fillers | self.vocabulary.particles | BUT
        for i, (speaker, verb) in enumerate(pairwise(words[: _OPENING + 2])):
            said = {speaker.folded, verb.folded}
            if said & self.vocabulary.meant:
                behind = (at for at, word in enumerate(words[i + 2 :], i + 2) if word.folded not in small)
                return next(behind, 0) if said & self.vocabulary.letters.speakers else 0
            spoken = speaker.folded in small | self.vocabulary.letters.speakers
            if not (spoken or self.vocabulary.says(speaker.folded, "nay", "slip")):
                return 0
        return 0

    def _denied(self, mention: Mention, words: Sequence[Token]) -> range:
        """Where it stands that a place is not meant: "und nicht Y", "nicht Y, sondern"; nowhere where it is."""
        start = mention.start - 1
        if start > 0 and self.vocabulary.says(words[start].folded, "place_cue"):
            start -= 1
        if start < 0 or not self.vocabulary.says(words[start].folded, "no"):
            return range(0)
        joined = start > 0 and self.vocabulary.says(words[start - 1].folded, "joins")
        rather = any(self.vocabulary.says(word.folded, "rather") for word in words[mention.end : mention.end + 1])
        return range(start - joined, mention.end + rather)

    def _is_own(self, word: Token) -> bool:
        return self.vocabulary.says(word.folded, "first_person") or word.folded in self.vocabulary.letters.speakers


def _cut(clause: range, words: tuple[Token, ...], found: Sequence[Mention]) -> _Named:
    """The words and names without a clause."""
    kept = [mention for mention in found if mention.start not in clause]
    less = len(clause)
    shifted = [mention if mention.start < clause.start else mention.shifted(-less) for mention in kept]
    return (*words[: clause.start], *words[clause.stop :]), shifted
