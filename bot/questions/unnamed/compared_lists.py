"""Who asks to compare Verbünde, themes or places looks for all of them: "Vergleiche die Datenprojekte"."""

from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import LOOKS
from bot.questions.words.vocabulary import Vocabulary


def without_comparing(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """Without what says that a list, or several that are named, are to be compared: "Vergleiche alle vier Themen".

    "Projekte zum Vergleich" deal with that.
    """
    named = sum(mention.kind in {*WHERE, "theme"} for mention in reading.mentions)
    # The verb that a text opens with compares whatever is listed.
    listed = reading.has(*LOOKS) or bool(reading.ids("theme"))
    comparing = {
        word
        for i, word in enumerate(reading.words)
        if word.folded in vocabulary.compares
        and (named > 1 or (listed and not i))
        and not any(one.says("topic_cue") for one in reading.before(i))
    }
    return reading.left_with(word for word in reading.rest if word not in comparing) if comparing else reading
