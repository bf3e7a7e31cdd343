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
        said = self._asked_after(words) or self._said_to_mean(words)
        behind = range(said[0].stop, said[1].start if len(said) > 1 else len(words)) if said else range(0)
        if not any(mention.kind in WHERE and mention.start in behind for mention in found):
            return words, found
        denied = [self._denied(mention, words) for mention in found if mention.kind in WHERE]
        if all(denied):
            return words, found
        unknown = self._denied_at_end(words) if len(denied) == 1 else range(0)
        for clause in sorted((*said, *filter(None, (*denied, unknown))), key=lambda part: -part.start):
            words, found = _cut(clause, words, found)
        return (replace(words[0], opens=True, pause=""), *words[1:]), found

    def _said_to_mean(self, words: Sequence[Token]) -> tuple[range, ...]:
        """Where it stands that somebody says to have meant what follows; nowhere if a text does not begin so."""
        for i, (speaker, verb) in enumerate(pairwise(words[: _OPENING + 2])):
            said = {speaker.folded, verb.folded}
            if said & self.vocabulary.meant:
                behind = (at for at, word in enumerate(words[i + 2 :], i + 2) if not self._is_small(word))
                start = next(behind, 0) if said & self.vocabulary.letters.speakers else 0
                return (range(start),) if start else ()
            if not self._may_open(speaker):
                return ()
        return ()

    def _asked_after(self, words: Sequence[Token]) -> tuple[range, ...]:
        """The same in two parts: "Nein, ich hab nach Herten gefragt"."""
        for first, second, signal in self.vocabulary.gapped(tuple(words)):
            before = words[: first.start]
            own = bool(before) and before[-1].folded in self.vocabulary.letters.speakers
            # "Nein, falsch. Ich hab nach Herten gefragt"
            anew = own and before[-1].opens and self.vocabulary.says(before[0].folded, "nay")
            named = words[first.stop].folded not in self.vocabulary.articles
            if signal == "correction" and own and named and (anew or all(map(self._may_open, before))):
                return range(first.stop), second
        return ()

    def _may_open(self, word: Token) -> bool:
        """Whether a word may stand before what somebody says to mean: "Nein", "also", "ich"."""
        own = word.folded in self.vocabulary.letters.speakers
        return own or self._is_small(word) or self.vocabulary.says(word.folded, "nay", "slip")

    def _is_small(self, word: Token) -> bool:
        return word.folded in self.vocabulary.fillers | self.vocabulary.particles | BUT

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

    def _denied_at_end(self, words: Sequence[Token]) -> range:
        """Where a place in no list is said not to be meant, at the end: "..., nicht nach Wangerooge!"."""
        start = next((i for i in range(len(words) - 1, 0, -1) if words[i].parted), len(words))
        refuses, *cues = words[start:-1] or (None,)
        cued = all(self.vocabulary.says(word.folded, "place_cue") for word in cues)
        denies = refuses is not None and self.vocabulary.says(refuses.folded, "no")
        return range(start, len(words)) if denies and cued and words[-1].text.istitle() else range(0)

    def _is_own(self, word: Token) -> bool:
        return self.vocabulary.says(word.folded, "first_person") or word.folded in self.vocabulary.letters.speakers


def _cut(clause: range, words: tuple[Token, ...], found: Sequence[Mention]) -> _Named:
    """The words and names without a clause."""
    kept = [mention for mention in found if mention.start not in clause]
    less = len(clause)
    shifted = [mention if mention.start < clause.start else mention.shifted(-less) for mention in kept]
    return (*words[: clause.start], *words[clause.stop :]), shifted
