"""Thanks and praise that are meant as the opposite: "Danke für nichts", "Wow, brilliant. Completely useless."

What is mocked stands beside the kind words, so that they are told by the clauses of the whole text.
"""

from itertools import chain
from typing import Final

from bot.questions.talk.resemblance import Resemblance
from bot.questions.words.folding import Token, clauses, tokens
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_KIND: Final[frozenset[Signal]] = frozenset({"thanks", "praise"})


class Mockery:
    """Tells mockery from thanks."""

    def __init__(self, vocabulary: Vocabulary, resemblance: Resemblance) -> None:
        self._vocabulary = vocabulary
        self._resemblance = resemblance
        self._phrases = Phrases(vocabulary.mocks)

    def is_said(self, text: str) -> bool:
        """Whether a text that says thanks or praises, or only nods, means that it was of no use."""
        words = tokens(text)
        if any(self._is_mocked_at(i, words) for i in range(len(words))):
            return True
        told = [words[clause.start : clause.stop] for clause in clauses(words)]
        last = told[-1] if len(told) > 1 else ()
        if len(last) == 1 and self._says(last, "no") and not self._says(last, "nay"):
            # "Sehr hilfreich. Nicht.", but "Thanks, no" answers.
            return True
        others = [clause for clause in told if not self._is_kind(clause)]
        said = [word.folded for word in chain.from_iterable(others)]
        complains = self._resemblance.is_complaint(said) or self._resemblance.talk(said) == "unhelpful"
        return len(others) < len(told) and complains

    def _is_mocked_at(self, start: int, words: tuple[Token, ...]) -> bool:
        """Whether mockery begins there: "für nichts", but not "für nichts als gute Antworten"."""
        mocked = self._phrases.at(start, words)
        behind = words[start + len(mocked) : start + len(mocked) + 1]
        asides = self._vocabulary.asides
        apart = any(not word.parted and (word.folded in asides or self._says((word,), "rather")) for word in behind)
        return bool(mocked) and not apart

    def _is_kind(self, clause: tuple[Token, ...]) -> bool:
        """Whether a clause thanks, praises, or only draws breath before that: "Oh"."""
        return self._says(clause, *_KIND)

    def _says(self, clause: tuple[Token, ...], *signals: Signal) -> bool:
        """Whether a clause says one of these."""
        said = (self._vocabulary.read(clause, i, None)[1] for i in range(len(clause)))
        return any(not found.isdisjoint(signals) for found in said)
