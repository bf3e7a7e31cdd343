"""Comparatives that what lasted parts from "than", put together: "länger gefördert als", "längere Laufzeit als"."""

from dataclasses import replace

from bot.questions.words.folding import Token
from bot.questions.words.stemming import ENDINGS
from bot.questions.words.vocabulary import THAN, Vocabulary


def with_than_joined(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with what says that something lasted before the comparative that it stands behind."""
    for i, (more, lasted, than) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        if than.folded in THAN and lasted.folded in vocabulary.durations.cues and not (lasted.parted or than.parted):
            forms = (more.folded, *map(more.folded.removesuffix, ENDINGS))
            bare = next((form for form in forms if (form, than.folded) in vocabulary.bounds), None)
            if bare:
                return (*words[:i], lasted, replace(more, folded=bare), *words[i + 2 :])
    return words
