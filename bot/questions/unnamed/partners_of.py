"""With whom an organisation worked, and not where it did: "Welche Partner hatte die TU Dortmund?"."""

from itertools import pairwise
from typing import Final

from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.vocabulary import Vocabulary

_OWNING: Final = ("'s", "s'", "\u2019s", "s\u2019")
"""What names end with that own what stands behind them."""
_NOUNS: Final = ("partner", "mitstreiter")
"""How words for partners begin in either language, other than those for taking part ("dabei")."""


def asks_for_partners_of(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked who worked with the one organisation that is named."""
    named = [mention for mention in reading.mentions if mention.kind != "programme"]
    if len(named) != 1 or named[0].kind != "organisation" or reading.negations:
        return False
    return _asks_with_whom(reading, vocabulary) or _asks_for_partners(reading, vocabulary)


def _asks_with_whom(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "with whom" is asked: "Mit wem arbeitete sie?", "Who did it work with?"."""
    words = reading.words
    whom = any(
        one.folded in vocabulary.sort_cues and one.says("topic_cue") and two.says("who") for one, two in pairwise(words)
    )
    ends = words[0].says("who") and len(words) > 1 and words[1].says("yes_no") and words[-1].says("topic_cue")
    # "Wer arbeitete mit der TU zusammen?"
    start = next(mention.start for mention in reading.mentions if mention.kind == "organisation")
    beside = words[-1].says("together") and any(
        w.folded in vocabulary.sort_cues for w in reading.before(start, ARTICLE)
    )
    return whom or (ends and words[-1].folded in vocabulary.sort_cues) or (words[0].says("who") and beside)


def _asks_for_partners(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word for partners is asked for by "which", or is somebody's: "Partner der TU", "the TU's partners"."""
    small = vocabulary.of | vocabulary.givers | vocabulary.articles
    start, end = next((one.start, one.end) for one in reading.mentions if one.kind == "organisation")
    for i, word in enumerate(reading.words):
        if not (word.says("partners") and word.folded.startswith(_NOUNS)):
            continue
        between = reading.words[i + 1 : start]
        of = 0 < len(between) <= ARTICLE and all(w.says("since") or w.folded in small for w in between)
        if i == end and reading.words[end - 1].text.endswith(_OWNING):
            return not reading.words[0].says("yes_no")
        before = reading.before(i)
        if any(w.says("which") for w in before) or (of and not any(w.says("indefinite", "yes_no") for w in before)):
            return not reading.words[0].says("yes_no")
    return False
