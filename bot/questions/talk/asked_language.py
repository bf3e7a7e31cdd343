"""In which language somebody asks to be answered, apart from what they ask: "Auf Englisch bitte: was macht KIF?"."""

import re
from typing import Final

from bot.catalogue import Language
from bot.questions.words.folding import folded
from bot.questions.words.vocabulary import Vocabulary

_CLAUSES: Final = re.compile(r"[:,;.!?\n]+")


def asked_language(text: str, vocabulary: Vocabulary) -> Language | None:
    """The language that a clause at the beginning or the end of a text asks for, and says nothing else.

    "Gibt es das Handbuch auf Englisch?" asks for no answer in English.
    """
    clauses = [words for clause in _CLAUSES.split(text) if (words := folded(clause))]
    if len(clauses) < 2:
        return None
    for clause in (clauses[0], clauses[-1]):
        asks = not vocabulary.answering.isdisjoint(clause)
        if not (asks and all(map(vocabulary.is_of_questions, clause))):
            continue
        for language, phrases in vocabulary.languages_asked.items():
            if any(phrases.at_folded(at, clause) for at in range(len(clause))):
                return language
    return None
