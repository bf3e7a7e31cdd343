"""Statements that tell nothing but what is to be so of one Verbund: "Mauth war bei iMona dabei", "KIF endete 2018".

Whoever tells that believes it, or wants to know; a yes or no tells what is known.
"""

from collections.abc import Collection, Iterator
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.reading.negation import is_denied_at_most_once
from bot.questions.reading.reading import TALK, Reading, Word
from bot.questions.words.signals import Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_VERBS: Final[tuple[Signal, ...]] = ("yes_no", "runs", "begins", "ends", "members")
"""What the verb of such a statement says, unless it tells that somebody got something."""
_MORE: Final[tuple[Signal, ...]] = (
    "question_word", "either", "only", "list", "want", "can_you", "whether", "other", "instead", *TALK,
)  # fmt: skip
"""What asks for more than a yes or no, or says that more is so."""


def is_bare_claim(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing else is told, in one clause; what is denied may be to be confirmed as well.

    Where anything is told that is no fact, that may be what matters: "KIF war in Niedersachsen, ich suche aber ...".
    """
    if len(reading.ids("verbund")) != 1 or reading.regions or reading.tells_own:
        return False
    # "KIF wurde mit 465.000 Euro gefördert"
    funded = vocabulary.gives if reading.says_any(vocabulary.passive) else ()
    if any(word.folded not in funded for word in reading.rest):
        return False
    first, behind = reading.mentions[0], reading.words[reading.mentions[0].end :]
    if not behind or not _opens(first, reading, vocabulary):
        return False
    verb, verbs = behind[0], vocabulary.gets | vocabulary.being | vocabulary.plain
    # "KIF Ende?" only names what is asked for.
    told = verb.says(*_VERBS) or (verb.folded in verbs and not verb.says("place_cue", "topic_cue"))
    # "Celle took part in KIF"
    told = told or any(first.end in at and "partners" in said for at, said in _phrases(reading, vocabulary))
    told = told and len(behind) > 1
    apart = any(word.parted or word.opens or word.folded in vocabulary.unreal for word in behind)
    if (
        not told
        or apart
        or not is_all_known(reading, first.end, vocabulary)
        or reading.has(*_MORE)
        or reading.says(*_MORE)
    ):
        return False
    return is_denied_at_most_once(reading) and all(one.says("no") for one in reading.negations)


def _opens(first: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it begins with a name, behind its article, its kind, or "at": "Die Stadt Celle ...", "Bei KIF ..."."""
    small = vocabulary.articles | vocabulary.sorts.keys() | vocabulary.settlements
    return all(
        word.folded in small or (first.kind == "verbund" and word.says("place_cue", "verbund_one"))
        for word in reading.words[: first.start]
    )


def _phrases(reading: Reading, vocabulary: Vocabulary) -> Iterator[tuple[tuple[int, ...], frozenset[Signal]]]:
    return vocabulary.phrases_in(reading.words, reading.language)


def is_all_known(reading: Reading, start: int, vocabulary: Vocabulary, looked_for: Collection[Word] = ()) -> bool:
    """Whether every word from one on tells what is asked for, or is small: not so "Celle hat KIF gewonnen"."""
    numbers = positions((*reading.mentions, *reading.dates, *reading.durations))
    told = numbers | {i for at, _ in _phrases(reading, vocabulary) for i in at}
    others = (word for i, word in enumerate(reading.words) if i >= start and i not in told)
    return all(
        word.signals or word.folded in vocabulary.claiming or word.folded.isdecimal() or word in looked_for
        for word in others
    )
