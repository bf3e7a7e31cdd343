"""Verbünde of which it is said that something is so of neither: "Weder KIF noch NoLA sind in Hessen, oder?".

Elsewhere "weder KIF noch NoLA" only puts these aside: "Projekte in Hessen, weder KIF noch NoLA".
"""

from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Fact
from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import ARTICLE, FACTS, Reading
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_ASKING: Final = ("which", "who", "question_word", "list", "seeks")
"""What asks for others than those that are named."""


def of_neither(reading: Reading, vocabulary: Vocabulary) -> kinds.Facts | None:
    """What tells of each whether it is so, since a yes or no might be taken either way; nothing for any other text."""
    names, found = [m for m in reading.mentions if m.kind == "verbund"], reading.mentions
    at = next((i for i, word in enumerate(reading.words) if word.folded in vocabulary.neither), None)
    if at is None or not names or any(len(mention.ids) > 1 for mention in names):
        return None
    first, last = names[0], names[-1]
    opens = all(
        word.folded in vocabulary.articles or word.says(*VERBUENDE) for word in reading.words[at + 1 : first.start]
    )
    behind = reading.words[last.end : last.end + 1]
    told = any(word.says("yes_no", "place_cue", "runs", "belong", "partners") and not word.parted for word in behind)
    if not (opens and told and first.start - at <= ARTICLE + 1) or reading.says(*_ASKING) or reading.tells_own:
        return None
    beside = {mention.kind for mention in found if mention.start >= last.end}
    facts: set[Fact] = {fact for fact in FACTS if reading.has(fact)}
    facts |= {"when"} if reading.dates or reading.durations else set()
    facts |= {"where"} if not WHERE.isdisjoint(beside) else set()
    facts |= {"partners"} if "organisation" in beside else set()
    facts |= {"theme"} if "theme" in beside or any(word.says("belong") for word in behind) else set()
    ids = tuple(dict.fromkeys(mention.ids[0] for mention in names))
    return kinds.Facts(ids, tuple(fact for fact in ("theme", *FACTS) if fact in facts)) if facts else None
