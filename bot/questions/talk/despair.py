"""Who says that they do not want to live any more: whatever else is said, that comes first."""

from dataclasses import replace
from typing import Final

from bot.questions.words.folding import Token, clause_at, tokens, undoubled
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import Signal
from bot.questions.words.spellings import Spellings
from bot.questions.words.vocabulary import WITHOUT, Vocabulary

_LONG: Final = 4
"""Letters that a small word must have of which one may be wrong: "nich"."""
_NEAREST: Final = 5
"""So many small words are looked at that one may be meant to be."""
_GOING_ON: Final[tuple[Signal, ...]] = ("place_cue", "topic_cue", "since", "where", "how", "there", "private")
"""What goes on behind the phrase where only a way or a place of living is told."""


class Despair:
    """Recognises it by phrases that nobody says of anything else, whatever colours them: "Ich will echt nicht mehr"."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._phrases = Phrases(vocabulary.despairs)
        self._going_on = vocabulary.inside | vocabulary.here | vocabulary.articles | vocabulary.of | WITHOUT
        self._small = vocabulary.today | vocabulary.intensifies
        self._words = frozenset(word for phrase in vocabulary.despairs for word in phrase)
        small = frozenset(filter(vocabulary.is_of_questions, self._words))
        self._spellings = Spellings((word for word in small if len(word) >= _LONG), edits=1)
        self._undoubled = {undoubled(word): word for word in small}

    def is_told(self, text: str) -> bool:
        """Whether a text tells it: not "... nicht mehr leben wie vorher" nor "... nicht mehr in der Stadt leben"."""
        words = [self._as_meant(word) for word in tokens(text) if word.folded not in self._small]
        return any(self._phrases.may_begin(word) and self._is_told_at(i, words) for i, word in enumerate(words))

    def _as_meant(self, word: Token) -> Token:
        meant = self._mended(word.folded)
        return word if meant == word.folded else replace(word, folded=meant)

    def _mended(self, spelt: str) -> str:
        """A small word as it should be, and a verb that is written as it is spoken: "ich wil nich mehr lebn".

        What is done must be spelt right: who does not want to "lesen" any more is in no despair.
        """
        if spelt in self._words:
            return spelt
        spoken = spelt.removesuffix("n") + "en"
        if spoken in self._words:
            return spoken
        near = (
            other for other, _ in self._spellings.near(spelt, edits=1, limit=_NEAREST) if self._is_typo(spelt, other)
        )
        return self._undoubled.get(undoubled(spelt)) or next(near, spelt)

    def _is_typo(self, spelt: str, other: str) -> bool:
        """Whether a word is none of its own, or says the same as the other: "nich" and "nicht"."""
        said = self._vocabulary.signals
        return not self._vocabulary.spells(spelt) or said((spelt,)) == said((other,))

    def _is_told_at(self, start: int, words: list[Token]) -> bool:
        end = start + len(self._phrases.at(start, words))
        if end == start or any(word.parted for word in words[start + 1 : end]):
            return False
        clause = clause_at(words, start)
        if any(word.folded in self._vocabulary.laughs for word in words[end : clause.stop]):
            # "I want to die laughing"
            return False
        # "I don't want to live in the city anymore", "Ich kann nicht mehr leben von meiner Rente"
        behind = words[end : end + 1]
        return not any(
            not word.parted and (word.folded in self._going_on or self._vocabulary.says(word.folded, *_GOING_ON))
            for word in behind
        )
