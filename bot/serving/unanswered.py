"""Questions that were not understood, for editors who add words: folded, and without a trace of who asked."""

import logging
import re
from typing import Final

from bot.answers import Answer
from bot.questions.words.folding import tokens
from bot.serving.metrics import Metrics, outcome

WORDS: Final = 20
"""The first ones; questions are short, and whatever is longer tells a story."""
_TRACES: Final = re.compile(r"\S*@\S*|\S*://\S*|www\.\S*|\+?\d[\d\s()/.-]{4,}\d", re.IGNORECASE)
"""Addresses, names on Telegram, links, and numbers that could be somebody's."""

log = logging.getLogger(__name__)


class Unanswered(Metrics):
    """The numbers, and in the log the texts that were not understood."""

    def answered(self, answer: Answer, text: str | None) -> None:
        """Count an answer, and note the text if the answer is that it was not understood."""
        super().answered(answer, text)
        if text is not None and outcome(answer.question) == "not understood":
            log.info("Not understood: %s", without_traces(text))


def without_traces(text: str) -> str:
    """The folded words of a text, without what could lead to a person."""
    return " ".join(token.folded for token in tokens(_TRACES.sub(" ", text), WORDS))
