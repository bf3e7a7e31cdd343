"""That nobody from a place took part in a Verbund: "War niemand aus Bremen bei WEBWiKo?".

Without the name of a Verbund that is what the matter is: "Bei uns will niemand mehr in den Rat".
"""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.questions.names.known_names import Kind
from bot.questions.names.names import Mention
from bot.questions.reading.reading import Word
from bot.questions.reading.scopes import Negation
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import Signal
from bot.questions.words.stretches import Stretch

_REACH: Final = 3
"""So many words at most stand between "nobody" and where they are from: "Aus dem Kreis Celle war niemand dabei"."""
_FROM: Final[frozenset[Kind]] = frozenset({"land", "place", "town", "organisation"})
_SAID: Final[frozenset[Signal]] = frozenset({"no"})


def nobody_from_there(words: Sequence[Word], mentions: Sequence[Mention], nobody: Phrases) -> Iterator[Negation]:
    """The words for nobody beside a place or an organisation, where a Verbund is named as well."""
    asked = [mention for mention in mentions if mention.kind in _FROM]
    if not asked or not any(mention.kind == "verbund" for mention in mentions):
        return
    for start in range(len(words)):
        if end := start + len(phrase) if (phrase := nobody.at(start, words)) else 0:
            said = Negation(start, end, _SAID)
            if any(_stand_together(said, mention, words) for mention in asked):
                yield said


def _stand_together(one: Stretch, other: Stretch, words: Sequence[Word]) -> bool:
    """Whether hardly anything stands between these, and no comma does: not so "Weiß niemand, ob Celle dabei war?"."""
    first, second = sorted((one, other), key=lambda stretch: stretch.start)
    parted = any(word.parted for word in words[first.end : second.start + 1])
    return second.start - first.end <= _REACH and not parted
