"""Whether Verbünde are asked to be in Germany, where all places are, or outside it: "Are all projects in Germany?"."""

from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


def asks_of_germany(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if all of them were in Germany, or any outside it, and nothing else."""
    if reading.rest or reading.mentions or not reading.has(*VERBUENDE) or reading.says("question_word", "land_word"):
        return False
    ends = [i for i, word in enumerate(reading.words) if i and word.folded in vocabulary.regions.country]
    if len(ends) != 1:
        return False
    outside = any(n.says("place_cue") and 0 <= ends[0] - n.end <= ARTICLE for n in reading.negations)
    inside = any(word.folded in vocabulary.inside for word in reading.before(ends[0], ARTICLE))
    asked = reading.words[0].says("yes_no") and reading.says("every") and not reading.negations
    return outside or (inside and asked)
