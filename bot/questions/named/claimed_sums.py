"""How much money one Verbund is said to have been given: "NoLA bekam 400.000 Euro, stimmt das?"."""

from typing import Final

from bot.questions.amounts import Sum
from bot.questions.reading import Reading, Word
from bot.questions.stretches import positions
from bot.questions.vocabulary import Signal, Vocabulary

_PLAIN: Final[tuple[Signal, ...]] = ("yes_no", "confirm", "verbund_one", "pronoun")
"""What words may say beside a name and a sum where that is all that is to be confirmed."""
_DIGITS: Final = 9
"""So many digits at most a sum has."""


def claimed_sum(reading: Reading, vocabulary: Vocabulary) -> str:
    """The claim, where nothing else is asked; empty for any other, for "mehr als" so much, and for what it cost."""
    first = reading.words[0]
    asks = first.says("yes_no") or (reading.interrogative and first.folded in vocabulary.gets)
    asks |= reading.has("confirm") or reading.ends_in_doubt
    numbered = (*reading.dates, *reading.durations, *reading.negations, *reading.regions)
    at = _sum_at(reading, vocabulary)
    if not (asks and at) or numbered or len(reading.mentions) != 1 or reading.asks_openly:
        return ""
    told = {*positions(reading.mentions), *at, at.stop}
    bound = vocabulary.bound_before(reading.words, at.start)
    about = bound is not None and bound[1].about
    if bound and about:
        told |= set(range(bound[0], at.start))
    words = (
        vocabulary.gets
        | vocabulary.funded
        | vocabulary.of
        | vocabulary.plain
        | vocabulary.claimed
        | vocabulary.fillers
        | vocabulary.articles
    )
    if reading.ends_in_doubt:
        told |= {i for i, word in enumerate(reading.words) if word.says("either")}
    others = (word for i, word in enumerate(reading.words) if i not in told)
    if not all(word.folded in words or (word.says(*_PLAIN) and not word.says("only")) for word in others):
        return ""
    number = "".join(reading.words[i].folded for i in at)
    return str(Sum(int(number), about)) if len(number) <= _DIGITS and int(number) else ""


def _sum_at(reading: Reading, vocabulary: Vocabulary) -> range:
    """Where a number stands before "Euro" that is written with or without points: "400.000", "400,000", "400000"."""
    words = reading.words
    ends = [i for i, word in enumerate(words) if word.folded in vocabulary.currency and i and _is_number(words[i - 1])]
    if len(ends) != 1:
        return range(0)
    start = ends[0] - 1
    while start and (words[start].glued or words[start].pause == ",") and _is_number(words[start - 1]):
        start -= 1
    # "3,5" and "1.5" are no thousands.
    grouped = all(len(words[i].folded) == len("000") for i in range(start + 1, ends[0]))
    return range(start, ends[0]) if grouped else range(0)


def _is_number(word: Word) -> bool:
    return word.folded.isascii() and word.folded.isdigit()
