"""Statements that tell nothing but what is to be so of one Verbund: "Mauth war bei iMona dabei", "KIF endete 2018".

Whoever tells that believes it, or wants to know; a yes or no tells what is known.
"""

from typing import Final

from bot.questions.names.names import Mention
from bot.questions.reading.reading import TALK, Reading
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_VERBS: Final[tuple[Signal, ...]] = ("yes_no", "runs", "begins", "ends")
"""What the verb of such a statement says, unless it tells that somebody got something."""
_MORE: Final[tuple[Signal, ...]] = (
    "question_word", "either", "only", "list", "want", "can_you", "whether", "other", "instead", *TALK,
)  # fmt: skip
"""What asks for more than a yes or no, or says that more is so."""


def is_bare_claim(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing else is told, in one clause; what is denied may be to be confirmed as well.

    Where anything is told that is no fact, that may be what matters: "KIF war in Niedersachsen, ich suche aber ...".
    """
    if len(reading.ids("verbund")) != 1 or reading.rest or reading.regions or reading.tells_own:
        return False
    first, behind = reading.mentions[0], reading.words[reading.mentions[0].end :]
    if not behind or not _opens(first, reading, vocabulary):
        return False
    verb, verbs = behind[0], vocabulary.gets | vocabulary.being | vocabulary.plain
    # "KIF Ende?" only names what is asked for.
    told = len(behind) > 1 and (
        verb.says(*_VERBS) or (verb.folded in verbs and not verb.says("place_cue", "topic_cue"))
    )
    apart = any(word.parted or word.opens or word.folded in vocabulary.unreal for word in behind)
    if not told or apart or reading.has(*_MORE) or reading.says(*_MORE):
        return False
    denials = reading.negations
    said = sum(word.says("no") for word in reading.words)
    # "Celle leitete KIF nicht allein" denies nothing.
    return said == len(denials) <= 1 and all(one.denies and one.says("no") for one in denials)


def _opens(first: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it begins with a name, behind its article, its kind, or "at": "Die Stadt Celle ...", "Bei KIF ..."."""
    small = vocabulary.articles | vocabulary.sorts.keys() | vocabulary.settlements
    return all(
        word.folded in small or (first.kind == "verbund" and word.says("place_cue", "verbund_one"))
        for word in reading.words[: first.start]
    )
