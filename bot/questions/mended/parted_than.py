"""Comparatives that a verb parts from "than", put together: "länger gefördert als zwei Jahre"."""

from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import THAN, Vocabulary


def with_than_joined(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with a verb that says that something lasted before the comparative that it stands behind."""
    for i, (more, lasted, than) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        bounds = (more.folded, than.folded) in vocabulary.bounds and than.folded in THAN
        if bounds and lasted.folded in vocabulary.durations.cues and not (lasted.parted or than.parted):
            return (*words[:i], lasted, more, *words[i + 2 :])
    return words
