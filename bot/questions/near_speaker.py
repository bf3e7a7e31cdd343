"""Whether something is looked for where somebody is who does not say where: "in meiner Nähe", "near me"."""

from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.home_abroad import HERE
from bot.questions.kinds import Question
from bot.questions.known_names import WHERE
from bot.questions.reading import Reading
from bot.questions.vocabulary import LOOKS, Signal, Vocabulary

_ASKING: Final[tuple[Signal, ...]] = (
    *LOOKS, "something", "which", "want", "about", "list", "partners", "belong", "verbund_any"
)  # fmt: skip
"""What is said where something is looked for, and nothing is told about home ("Bei uns ist nichts los")."""


def near_speaker(found: Question, reading: Reading, vocabulary: Vocabulary) -> kinds.Remark | None:
    """The remark that it is not known where somebody is, where what was found tells nothing of there."""
    match found:
        case kinds.NotUnderstood() | kinds.AllVerbuende() | kinds.AllLaender():
            pass
        case kinds.UnknownName(kinds.Facts(facts=("where",)) | kinds.AboutVerbuende(verbuende=())):
            pass
        case kinds.Search(words=words) if vocabulary.surroundings.issuperset(words) and found == kinds.Search(words):
            pass
        case _:
            return None
    told = any(word.folded not in vocabulary.surroundings for word in reading.rest)
    asks = reading.asks and reading.has(*_ASKING) and not reading.negations
    return kinds.Remark("near") if asks and not told and is_near_speaker(reading, vocabulary) else None


def is_near_speaker(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is said to be where somebody is: "in meiner Gegend", "hier in der Nähe", "bei uns", "close to me".

    Not so where it is told where that is: "bei uns in Kassel".
    """
    if reading.regions or any(mention.kind in WHERE for mention in reading.mentions):
        return False
    words = reading.words
    here = any(word.folded in HERE for word in words)
    if any(word.folded in vocabulary.surroundings for word in words) and (here or reading.has("first_person")):
        return True
    close = reading.has("nearby") or any(word.folded in vocabulary.nearest for word in words)
    me = (i for i, (one, two) in enumerate(pairwise(words), 1) if two.own and (close or one.says("place_cue")))
    # "Bei meinem Projekt" is nowhere.
    return (here and close) or any(not word.says(*LOOKS) for i in me for word in (words[i + 1 : i + 2] or words[i:]))
