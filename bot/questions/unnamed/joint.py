"""Whether Verbünde are looked for that were in each of several places: "das eine Projekt in Hessen und Thüringen"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.questions.names import Mention
from bot.questions.negation import is_denied
from bot.questions.reading import Reading
from bot.questions.vocabulary import Vocabulary

_BEFORE: Final = 2
"""So many words before the first name "both" may stand ("both in")."""
_BETWEEN: Final = 4
"""So many words join two names ("as well as in")."""


def is_joint(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the Länder and places that are named, or the organisations, are to be met together.

    It is said right beside them ("zugleich", "both"), or they are joined by "and" and one Verbund is asked for.
    """
    one = reading.has("verbund_one") and not reading.has("verbund_many", "every", "count")
    for kinds in ({"land", "place"}, {"organisation"}):
        named = [m for m in reading.mentions if m.kind in kinds and not is_denied(m, reading)]
        if len(named) > 1 and all(len(mention.ids) == 1 for mention in named):
            joined = all(_are_joined(*pair, reading, vocabulary) for pair in pairwise(named))
            if joined and (one or _is_said(named, reading)):
                return True
    return False


def _are_joined(mention: Mention, other: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether only "and in" or the like stands between two names: not "a project in Hesse and one in Bavaria"."""
    between = reading.words[mention.end : other.start]
    plain = not any(word in reading.rest or word.says("either", "indefinite", "question_word") for word in between)
    read = (vocabulary.read(reading.words, i, reading.language) for i in range(mention.end, other.start))
    return len(between) <= _BETWEEN and plain and any(not said.isdisjoint({"joins", "jointly"}) for _, said in read)


def _is_said(named: Sequence[Mention], reading: Reading) -> bool:
    """Whether "both" is said right before the names, or "zugleich" right behind them."""
    before, behind = reading.before(named[0].start, _BEFORE), reading.words[named[-1].end : named[-1].end + 1]
    beside = [*before, *(word for word in behind if not word.parted)]
    return not reading.has("count") and any(word.says("jointly") for word in beside)
