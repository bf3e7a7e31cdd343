"""Whether something else is asked of a Verbund and a place than if it was there: "Will Dortmund continue KuDeQua?".

A yes that it was there would seem to be one to that.
"""

from itertools import takewhile
from typing import Final

from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_THERE: Final[tuple[Signal, ...]] = ("partners", "belong", "coordinator", "having", "runs", "running", "first_person")
"""What says that somebody was in a Verbund or led it, or that it was at work; whoever asks wants to see something."""
_HELPS: Final = frozenset[Signal]({"want"})
"""What a German verb may say that opens such a question: "Hilft KuDeQua Dortmund?"."""


def asks_of_other_deed(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the verb that tells what is asked in a question for yes or no says more than that one was there.

    In English it stands behind who does it ("Did Eschwege quit lebenswert?"), in German it opens the question where it
    has none to help it ("Führt Dortmund KuDeQua fort?").
    """
    first, *mentions = reading.mentions or (None,)
    if first is None or not 1 <= first.start <= ARTICLE + 1:
        return False
    small = vocabulary.articles | vocabulary.of | vocabulary.sorts.keys() | vocabulary.settlements
    between = reading.words[1 : first.start]
    if not all(word.folded in small or word.says("verbund_one") for word in between) or any(
        word.parted for word in reading.words[1 : first.end]
    ):
        # "Nebenher: KIF, war Gifhorn dabei?"
        return False
    verb = reading.words[0]
    if verb.signals <= _HELPS and reading.language == "de":
        return verb.folded not in small | vocabulary.plain and not _says_there(0, reading, vocabulary)
    if verb.folded not in vocabulary.helping or not mentions:
        return False
    idle = vocabulary.before_verbs | vocabulary.fillers
    at = next((i for i in range(first.end, len(reading.words)) if reading.words[i].folded not in idle), first.end)
    return not (at in reading.named or _stands_apart(reading.words[at]) or _says_there(at, reading, vocabulary))


def _stands_apart(word: Word) -> bool:
    """Whether a word is no verb: "Did KIF and NoLA both run in Hesse?", "Did KIF also run in Hesse?"."""
    return word.parted or word.says("joins", "place_cue", "topic_cue", "either", "only", "other")


def _says_there(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a verb says no more than that somebody or something was there, and not how that turned out."""
    words = reading.words
    phrases = vocabulary.phrases_in(words, reading.language)
    told = [at for at, said in phrases if position in at and not said.isdisjoint(_THERE)]
    told += [
        tuple(range(position, position + len(one)))
        for one in vocabulary.takes_place
        if tuple(word.folded for word in words[position : position + len(one)]) == one
    ]
    if words[position].says(*_THERE):
        told.append((position,))
    behind = max((max(at) + 1 for at in told), default=0)
    # "Did KIF work out in Hesse?", but not "Did KIF work in Hesse as well?"
    following = takewhile(lambda i: i not in reading.named, range(behind, len(words)))
    return bool(behind) and all(words[i].folded not in vocabulary.turns_out for i in following)
