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
        if self._phrases.stand_in(words):
            return True
        told = [words[clause.start : clause.stop] for clause in clauses(words)]
        if len(told) > 1 and len(told[-1]) == 1 and self._vocabulary.says(told[-1][0].folded, "no"):
            # "Sehr hilfreich. Nicht."
            return True
        others = [clause for clause in told if not self._is_kind(clause)]
        said = [word.folded for word in chain.from_iterable(others)]
        complains = self._resemblance.is_complaint(said) or self._resemblance.talk(said) == "unhelpful"
        return len(others) < len(told) and complains

    def _is_kind(self, clause: tuple[Token, ...]) -> bool:
        """Whether a clause thanks, praises, or only draws breath before that: "Oh"."""
        said = (self._vocabulary.read(clause, i, None)[1] for i in range(len(clause)))
        return any(not _KIND.isdisjoint(signals) for signals in said)
