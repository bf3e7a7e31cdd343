"""Who asks to compare Verbünde, themes or Länder looks for all of them: "Vergleiche die Datenprojekte"."""

from bot.questions.reading.reading import Reading
from bot.questions.words.signals import LOOKS
from bot.questions.words.vocabulary import Vocabulary


def without_comparing(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """Without the verb that a text opens with, where a list is to be compared: "Vergleiche alle vier Themen"."""
    first = next(iter(reading.words), None)
    if first is None or first not in reading.rest or first.folded not in vocabulary.compares:
        return reading
    listed = reading.has(*LOOKS) or reading.ids("theme") or len(reading.ids("land")) > 1
    return reading.left_with(word for word in reading.rest if word is not first) if listed else reading
