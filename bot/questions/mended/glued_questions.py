"""Question words that are written in one with their neighbour: "wielange", "biswann", "wowar", "howlong"."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from bot.questions.words.folding import Token
from bot.questions.words.spellings import Spellings
from bot.questions.words.vocabulary import Vocabulary

_SHORTEST: Final = 8
"""Letters of two such words together of which one may be mistyped; "Wieland" is no "wielang"."""
_SHORTEST_MISSPELT: Final = 7
"""Letters that are left of these if one was left out."""


@dataclass(frozen=True)
class GluedQuestions:
    """Takes question words apart from the word beside them: a verb, or one that makes a phrase of questions with it."""

    vocabulary: Vocabulary
    is_known: Callable[[str], bool]
    """Whether a folded word is a subject, or a name."""

    def apart(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, those that are two as two."""
        if not any(word.folded[:2] in self._beginnings for word in words):
            return words
        found: list[Token] = []
        for word in words:
            if not (pair := self._pair(word.folded)):
                found.append(word)
                continue
            first, second = pair
            found.append(replace(word, text=first, folded=first, plain=first, asked=False, short=False))
            behind = replace(word, text=second, folded=second, plain=second, glued=False, opens=False, pause="")
            found.append(replace(behind, joint="", aside=False))
        return tuple(found)

    def _pair(self, word: str) -> tuple[str, str] | None:
        """The two words that a folded word is, if it is no other word."""
        if word[:2] not in self._beginnings or self.vocabulary.spells(word) or word in self.vocabulary.sorts:
            return None
        pair = self._pairs.get(word) or self._before_verb(word)
        if not pair and len(word) >= _SHORTEST_MISSPELT:
            near = self._long.near(word, edits=1, limit=2)
            # Of several that are as near, none is meant for sure.
            same = {self._pairs[known][0] for known, _ in near if known[0] == word[0]}
            pair = self._pairs[near[0][0]] if len(same) == 1 else None
        return pair if pair and not self.is_known(word) else None

    def _before_verb(self, word: str) -> tuple[str, str] | None:
        """The two words that a folded word is of which the second opens questions as well: "wowar", "whenwas"."""
        asking = (first for first in self._asking if word.startswith(first))
        pairs = ((first, word.removeprefix(first)) for first in asking)
        return next((pair for pair in pairs if self._are_of_one_language(*pair)), None)

    def _are_of_one_language(self, first: str, verb: str) -> bool:
        languages = self.vocabulary.languages
        return self.vocabulary.says(verb, "yes_no") and not languages[first].isdisjoint(languages.get(verb, ()))

    @cached_property
    def _asking(self) -> frozenset[str]:
        return self.vocabulary.that_say("question_word") & self.vocabulary.languages.keys()

    @cached_property
    def _pairs(self) -> Mapping[str, tuple[str, str]]:
        """The two words, by both in one: a question word and what a phrase has behind it, or "bis" and the like."""
        found: dict[str, tuple[str, str]] = {}
        for first, second, *others in (phrase for phrase in self.vocabulary.phrases if len(phrase) > 1):
            ends = not others and self.vocabulary.says(second, "question_word")
            # "How to apply" begins with no question of two words ("howto"), as "wie hoch war" does.
            begins = not (others and second in self.vocabulary.within)
            if ends or (begins and self.vocabulary.says(first, "question_word")):
                found[first + second] = (first, second)
        return found

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """The first two letters of all of these, by which most words are none."""
        return frozenset(glued[:2] for glued in self._pairs)

    @cached_property
    def _long(self) -> Spellings:
        """Those of which a letter may be wrong, if they ask for a time or a number: "wielange", "howmany"."""
        asking = {glued: self.vocabulary.signals(pair) for glued, pair in self._pairs.items()}
        times = ("when", "count")
        told = (glued for glued, said in asking.items() if not said.isdisjoint(times))
        return Spellings((glued for glued in told if len(glued) >= _SHORTEST), edits=1)
