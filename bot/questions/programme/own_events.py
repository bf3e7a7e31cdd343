"""Whether an event is one that a Verbund held itself: "Die Abschlusstagung von MIGOEK war im Februar 2020, oder?".

Those of the programme have the same names; of them is asked who says that a Verbund was there: "War KIF beim Auftakt?".
"""

from collections.abc import Iterator, Set

from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


def is_of_verbund(event: Set[int], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether what stands at these positions is said to be that of a Verbund, and not only that it was there."""
    names = [mention for mention in reading.mentions if mention.kind == "verbund"]
    starts, ends = {name.start for name in names}, {name.end: name for name in names}
    words, owning = reading.words, vocabulary.of | vocabulary.durations.of
    idle = vocabulary.articles | {word.folded for word in words if word.says("verbund_one")}
    for run in _runs(event, reading):
        if words[run.stop : run.stop + 1] and words[run.stop].folded in owning:
            behind = range(run.stop + 1, len(words))
            if next((i for i in behind if words[i].folded not in idle), -1) in starts:
                # "der Auftakt von Fokusland", "the kick-off of the project Fokusland"
                return True
        if run.start in ends and not words[run.start].parted:
            # "MIGOEKs Abschlusstagung", but not "War KIF Auftakt 2016 dabei?"
            return words[run.start - 1].text.endswith("s") or not words[0].says("yes_no")
        name = ends.get(run.start - 2)
        if name and words[run.start - 1].folded in vocabulary.articles:
            # "MIGOEK had its final conference", "Bei MIGOEK war die Abschlusstagung"
            opens = name.start == 1 and words[0].says("place_cue") and words[name.end].says("yes_no")
            if opens or words[name.end].says("having"):
                return True
    return False


def _runs(event: Set[int], reading: Reading) -> Iterator[range]:
    """Where what an event is called stands: its words that follow each other, without years and names."""
    called = sorted(i for i in event if i not in reading.named and not reading.words[i].folded.isdigit())
    start = None
    for i in called:
        start = i if start is None else start
        if i + 1 not in called:
            yield range(start, i + 1)
            start = None
