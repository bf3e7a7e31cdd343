"""Whether nothing is said of an event but that it was in a place: "War der Auftakt in Kassel?", "Auftakt in Kassel"."""

from collections.abc import Set

from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import Reading
from bot.questions.reading.tags import tag_start
from bot.questions.words.vocabulary import Vocabulary


def is_all_said_there(reading: Reading, event: Set[int], vocabulary: Vocabulary) -> bool:
    """Whether what stands at these positions is asked or claimed to have been in a place, and nothing else is.

    "Der Auftakt war doch in Kassel, oder?", but not "Projekte mit Auftakt in Kassel", "Wie war der Auftakt in Kassel?".
    """
    place, *others = reading.mentions or (None,)
    if place is None or others or place.kind not in WHERE or any(not event >= set(d.span) for d in reading.dates):
        return False
    tag = tag_start(reading, vocabulary)
    # "Fand in Köln eine Konferenz statt?"
    small = vocabulary.articles | vocabulary.being | vocabulary.fillers | vocabulary.inside
    parted = reading.words[0].says("yes_no") and reading.words[tag - 1].says("instead")
    # "Gab es eine Tagung in Köln?" may look for one of a Verbund.
    gives, programme = reading.words[0].says("having"), reading.has("programme")
    if (place.end < tag and not parted) or (gives and not programme) or reading.has("how_many"):
        return False
    last = tag - parted
    beside = [word for i, word in enumerate(reading.words[:last]) if i not in event and i not in place.span]
    if any(word in reading.rest for word in beside):
        return False
    return reading.words[0].says("yes_no") or all(word.folded in small for word in beside)
