"""In which language somebody asks to be answered, apart from what they ask: "Auf Englisch bitte: was macht KIF?"."""

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final

from bot.catalogue import Language
from bot.questions.words.folding import folded
from bot.questions.words.vocabulary import Vocabulary

_CLAUSES: Final = re.compile(r"[:,;.!?\n]+")


def asked_language(text: str, vocabulary: Vocabulary) -> Language | None:
    """The language that a clause at the end of a text, or what it begins with, asks for, and says nothing else.

    "Kannst du mir auf Englisch sagen, wo ...", but "Gibt es das Handbuch auf Englisch?" asks for no answer in English.
    """
    clauses = [words for clause in _CLAUSES.split(text) if (words := folded(clause))]
    if not clauses:
        return None
    first, *others = clauses
    beginnings = (first[:end] for end in range(2, len(first) + bool(others)))
    asking = (_asked_by(words, vocabulary) for words in chain(others[-1:], beginnings))
    return next((language for language in asking if language), None)


def _asked_by(words: Sequence[str], vocabulary: Vocabulary) -> Language | None:
    """The language that words ask for, if they do nothing else."""
    if vocabulary.answering.isdisjoint(words) or not all(map(vocabulary.is_of_questions, words)):
        return None
    for language, phrases in vocabulary.languages_asked.items():
        if any(phrases.at_folded(at, words) for at in range(len(words))):
            return language
    return None
