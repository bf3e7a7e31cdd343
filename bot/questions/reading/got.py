"""What somebody got, where that is asked without a word for money: "Wie viel hat der Landkreis Gifhorn gekriegt?"."""

from itertools import pairwise

from bot.questions.reading.reading import Reading, Word
from bot.questions.words.vocabulary import Vocabulary


def is_grant(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word means money that is granted: "Förderung", "funding", but not "Programm"."""
    return word.folded in vocabulary.funded and word.says("programme", "money")


def asks_what_was_got(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is, of somebody who is named; not so "Wie viele Partner hat KIF bekommen?"."""
    gets = next((i for i, word in enumerate(reading.words) if word.folded in vocabulary.gets), None)
    if gets is None or not reading.mentions:
        return False
    if reading.words[0].says("something") and _says_of_grant(reading, vocabulary):
        return True
    many = next((i for i, word in enumerate(reading.words[:gets]) if word.says("how_many")), None)
    if many is None:
        return False
    between = [i for i in range(many + 1, gets) if i not in reading.named]
    plain = all(
        reading.words[i].says("having", "yes_no")
        or reading.words[i].folded in vocabulary.articles
        # "Die Stadt Bremen", but not "wie viele Partner"
        or (reading.words[i].folded in vocabulary.sorts and i + 1 in reading.named)
        for i in between
    )
    return plain and len(between) < gets - many - 1


def _says_of_grant(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is told to have been one of a grant: "Was hat OFFIS an Förderung bekommen?"."""
    return any(cue.says("at_cue", "since") and is_grant(word, vocabulary) for cue, word in pairwise(reading.words))
