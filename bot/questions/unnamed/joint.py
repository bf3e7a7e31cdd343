"""Whether Verbünde are looked for that were in each of several places: "das eine Projekt in Hessen und Thüringen"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.questions.kinds import Joint
from bot.questions.names.known_names import Kind
from bot.questions.names.names import Mention
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_TOGETHER: Final[tuple[dict[Kind, Joint], ...]] = (
    {"land": "laender", "place": "places"},
    {"organisation": "organisations"},
)
"""Of which kinds of names all may have to be met, and which filters these are."""
_BEFORE: Final = 2
"""So many words before the first name "both" may stand ("both in")."""
_ENDS: Final = 2
"""A span has so many."""
_BETWEEN: Final = 4
"""So many words join two names ("as well as in")."""


def met_together(reading: Reading, vocabulary: Vocabulary) -> tuple[Joint, ...]:
    """The filters of which all values are to be met: Länder and places, or organisations.

    It is said right beside them ("zugleich", "both"), or they are joined by "and" and one Verbund is asked for; or one
    reaches "from Hesse to Thuringia".
    """
    one = reading.has("verbund_one") and not reading.has("verbund_many", "every", "count")
    found: tuple[Joint, ...] = ()
    for filters in _TOGETHER:
        named = [m for m in reading.mentions if m.kind in filters and not is_denied(m, reading)]
        if len(named) > 1 and all(len(mention.ids) == 1 for mention in named):
            joined = all(_are_joined(*pair, reading, vocabulary) for pair in pairwise(named))
            one = one or ("organisation" in filters and _follows_with(named[0], reading, vocabulary))
            together = "organisation" in filters and _work_together(named, reading, vocabulary)
            if (joined and (one or _is_said(named, reading))) or _is_span(named, reading) or together:
                found += tuple(dict.fromkeys(filters[mention.kind] for mention in named))
    return found


def _follows_with(mention: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "mit" or the like stands before a partner: "Projekte mit der TU Dortmund und dem ILS" have both.

    So do those that "hatten die TU Dortmund und das ILS dabei".
    """
    before = reading.before(mention.start, ARTICLE)
    if any(word.says("having") for word in before) and reading.has("partners") and reading.has(*VERBUENDE, "which"):
        return True
    return any(word.folded in vocabulary.sort_cues and word.folded not in vocabulary.of for word in before)


def _work_together(named: Sequence[Mention], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if one works with the other: "Arbeitet die NRW.BANK mit der TU Dortmund zusammen?"."""
    return len(named) == _ENDS and reading.says("together", "partners") and _follows_with(named[1], reading, vocabulary)


def _are_joined(mention: Mention, other: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether only "and in" or the like stands between two names: not "a project in Hesse and one in Bavaria"."""
    between = reading.words[mention.end : other.start]
    plain = not any(word in reading.rest or word.says("either", "indefinite", "question_word") for word in between)
    read = (vocabulary.read(reading.words, i, reading.language) for i in range(mention.end, other.start))
    return len(between) <= _BETWEEN and plain and any(not said.isdisjoint({"joins", "jointly"}) for _, said in read)


def _is_span(named: Sequence[Mention], reading: Reading) -> bool:
    """Whether something is said to reach from one of two names to the other."""
    if len(named) != _ENDS:
        return False
    start, end = named
    before, between = reading.before(start.start), reading.words[start.end : end.start]
    reaches = any(word.says("until") for word in between) and not any(word.parted for word in between)
    return len(between) <= _BETWEEN and reaches and any(word.says("since") for word in before)


def _is_said(named: Sequence[Mention], reading: Reading) -> bool:
    """Whether "both" is said right before the names, or "zugleich" right behind them.

    "Both Hesse and Bavaria had projects, how many?" counts them all.
    """
    start, end = named[0].start, named[-1].end
    counted = reading.has("count") or reading.says("how_many")
    before = [word for word in reading.before(start, _BEFORE) if not (word.opens and counted)]
    behind = [word for word in reading.words[end : end + 1] if not word.parted]
    return any(word.says("jointly") for word in (*before, *behind))
