"""Whether somebody wants any Verbund, or a recommendation, and does not say on what: they are asked that."""

from bot.questions.reading.reading import EXTREMES, FACTS, Reading
from bot.questions.unnamed.overview import is_purpose
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


def is_left_to_choose(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether that is all that is said: "Ich suche ein Projekt für meine Gemeinde", "Kannst du mir was empfehlen?"."""
    if reading.mentions or reading.negations or reading.dates or reading.durations or reading.counted:
        return False
    if reading.has("count", "who", *EXTREMES) or any(fact in reading.signals for fact in FACTS if fact != "where"):
        return False
    return _seeks_for_place(reading) or _wants_recommendation(reading, vocabulary)


def _seeks_for_place(reading: Reading) -> bool:
    """Whether Verbünde are wanted for places like theirs: "Projekte für kleine Gemeinden"."""
    asks = reading.says("question_word", "which", "how_many")
    return reading.has(*VERBUENDE) and is_purpose(reading) and not (reading.rest or asks)


def _wants_recommendation(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether whoever answers is to recommend something: "Was empfiehlst du?", "Which project would you recommend?"."""
    said = [word for word in reading.words if word.folded in vocabulary.recommends]
    formal = any(word.text in vocabulary.formal_you for word in reading.words)
    spoken_to = formal or reading.has("can_you") or any(word.folded in vocabulary.you for word in reading.words)
    what = reading.has("question_word", "something", *VERBUENDE)
    return bool(said) and spoken_to and what and all(word in said for word in reading.rest)
