"""Who asks to compare Verbünde, themes or places looks for all of them: "Vergleiche die Datenprojekte".

So does who asks which of two subjects more Verbünde deal with.
"""

from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import LOOKS, VERBUENDE
from bot.questions.words.vocabulary import THAN, Vocabulary


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


def asks_which_has_more(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked which of two has more Verbünde: "Gab es mehr zu Umzug als zu Klima?", "More on A or on B?".

    "We need more housing or transport" wants more of these, "more than five on A or B" counts others.
    """
    words = reading.words
    at = next((i for i, word in enumerate(words[:-1]) if word.folded in vocabulary.more), None)
    if at is None or not (reading.interrogative or words[-1].asked) or reading.negations:
        return False
    joints = (i for i in range(at + 2, len(words)) if words[i].says("either") or words[i].folded in THAN)
    joint = next(joints, None)
    if joint is None or not words[at + 1].says(*VERBUENDE, "topic_cue"):
        return False
    if words[at + 1].says(*VERBUENDE):
        # "Gibt es noch mehr Projekte zu A oder B?" wants others.
        return not any(word.says("yet", "indefinite", "something") for word in reading.before(at))
    # "More about buses or trains?" may want more of both.
    return any(word.says("topic_cue") for word in words[joint + 1 :])
