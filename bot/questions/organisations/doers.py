"""Who a question takes to have done something, whatever it asks of that: "Seit wann ist Fulda bei KIF dabei?"."""

from bot.questions.reading.reading import Reading, Word
from bot.questions.words.vocabulary import Vocabulary


def is_doer(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a name that begins here is the subject of an open question: it stands right behind the verb.

    "Was hat die Stadt Köln bei KIF gemacht?", "When did Leipzig join KIF?"; not so "Was war in Köln?", which tells
    where, nor "Was kann Köln von KIF lernen?" and "Warum ist Köln nicht dabei?", which take no part for granted.
    """
    if reading.words[0].says("yes_no") or any(one.denies for one in reading.negations):
        return False
    clause = reading.words[reading.clause(position).start : position]
    said = [word for word in clause if not _is_small(word, vocabulary)]
    if len(said) < 2 or not any(word.says("question_word") for word in said[:-1]):
        return False
    verb = said[-1]
    does = verb.says("yes_no") or verb.folded in vocabulary.acts | vocabulary.gets
    return does and verb.folded not in vocabulary.may


def _is_small(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word may stand between the verb and a name: "war denn die Stadt Köln", "did the city of Munich"."""
    small = word.folded in vocabulary.articles or word.folded in vocabulary.fillers or word.folded in vocabulary.of
    return small or word.folded in vocabulary.settlements or word.says("place_word")
