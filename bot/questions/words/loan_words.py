"""English nouns that German has borrowed, and writes with capitals: "Food Truck", "Jazz-Club", "Repair-Café in Dortmund".

They do not tell in which language somebody asks.
"""

from collections.abc import Sequence

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
