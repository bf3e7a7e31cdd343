"""English nouns that German has borrowed, and writes with capitals: "Food Truck", "Repair-Café in Dortmund".

They do not tell in which language somebody asks.
"""

from collections.abc import Sequence

from bot.catalogue import Language
from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary


def are_loan_words(words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether all words have capitals but those of both languages, and none of these but nouns is said.

    "food truck" is English, and so is what asks or says something: "Which Verbünde deal with Housing?".
    """
    either = [word for word in words if len(vocabulary.languages.get(word.folded, ())) > 1]
    nouns = [word for word in words if word not in either]
    asks = any(vocabulary.says(word.folded, "question_word", "yes_no", "list", "want", "topic_cue") for word in nouns)
    return bool(nouns) and not asks and all(word.text[:1].isupper() for word in nouns)


def is_german(words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether more small words are surely German than English: "Tiny Houses auf dem Land"; a name is in no language."""
    of_one = [vocabulary.languages.get(word.folded, frozenset[Language]()) for word in words]
    return of_one.count(frozenset({"de"})) > of_one.count(frozenset({"en"}))
