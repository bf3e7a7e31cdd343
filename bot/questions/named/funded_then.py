"""That a Verbund was funded at a time, which its run time tells: "Wurde KIF bis 2019 gefördert?"."""

from dataclasses import replace

from bot.questions.reading.reading import Reading
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary


def funded_as_running(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """The text as one on whether it ran then, where that it was funded is all that is told beside a time.

    By whom, how much and what was funded there is something else.
    """
    if not reading.dates or len(reading.mentions) != 1 or reading.has("who", "money", "how_many", "question_word"):
        return reading
    was = any(word.folded in vocabulary.passive | vocabulary.being for word in reading.words)
    payer = any(word.folded in vocabulary.payers for word in reading.words)
    funded = [i for i, word in enumerate(reading.words) if word.folded in vocabulary.gives]
    if not was or payer or len(funded) != 1 or reading.mentions[0].kind != "verbund":
        return reading
    verb = reading.words[funded[0]]
    if any(word is not verb for word in reading.rest):
        return reading
    runs = frozenset[Signal]({"runs"})
    words = tuple(replace(word, signals=runs) if word is verb else word for word in reading.words)
    return replace(reading, words=words, rest=(), signals=reading.signals | runs)
