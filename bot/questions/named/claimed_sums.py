"""How much money one Verbund is said to have been given: "NoLA bekam 400.000 Euro, stimmt das?"."""

from collections.abc import Iterator
from typing import Final

from bot.questions.named.bare_claims import is_bare_claim
from bot.questions.numbers.amounts import Sum
from bot.questions.numbers.counting import Counted
from bot.questions.numbers.sums import sums_told
from bot.questions.reading.reading import Reading
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_PLAIN: Final[tuple[Signal, ...]] = ("yes_no", "confirm", "verbund_one", "pronoun", "having")
"""What words may say beside a name and a sum where that is all that is to be confirmed."""
_OF_NAME: Final[tuple[Signal, ...]] = ("place_cue", "at_cue", "for_cue")
"""What may stand before the name."""
_OPENLY: Final[tuple[Signal, ...]] = ("about", "theme_one", "theme_many", "question_word")
"""What asks for more than a yes or no."""


def claimed_sum(reading: Reading, vocabulary: Vocabulary) -> str:
    """The claim, where nothing else is asked: a sum, or what it is to be more or less than; empty for any other."""
    first = reading.words[0]
    asks = first.says("yes_no") or first.folded in vocabulary.gets
    asks |= reading.has("confirm") or reading.ends_in_doubt or is_bare_claim(reading, vocabulary)
    numbered = (*reading.dates, *reading.durations, *reading.negations, *reading.regions)
    claimed = sums_told(reading, vocabulary) if asks else None
    if claimed is None or numbered or len(reading.mentions) != 1 or len(claimed.amounts) > 1:
        return ""
    # "KIF got about 465,000 euros, right?" asks about nothing.
    if any(word.says(*_OPENLY) for i, word in enumerate(reading.words) if i not in claimed.span):
        return ""
    told = {*positions(reading.mentions), *claimed.span}
    # "Waren es bei NoLA mehr als 300.000 Euro?"
    told |= {m.start - 1 for m in reading.mentions if any(word.says(*_OF_NAME) for word in reading.before(m.start))}
    words = (
        vocabulary.gets
        | vocabulary.funded
        | vocabulary.of
        | vocabulary.plain
        | vocabulary.claimed
        | vocabulary.fillers
        | vocabulary.articles
        | vocabulary.givers
        | vocabulary.payers
    )
    told |= set(_funded_with(claimed, reading, vocabulary))
    told |= set(range(tag_start(reading, vocabulary), len(reading.words)))
    others = (word for i, word in enumerate(reading.words) if i not in told)
    if not all(word.folded in words or (word.says(*_PLAIN) and not word.says("only")) for word in others):
        return ""
    return claim_of(claimed)


def _funded_with(claimed: Counted, reading: Reading, vocabulary: Vocabulary) -> Iterator[int]:
    """The words that say that it was funded with a sum, and did not fund: "wurde mit ... gefördert", "was given"."""
    passive = vocabulary.passive | vocabulary.being
    if not reading.says_any(passive):
        return
    yield from (i for i, word in enumerate(reading.words) if word.folded in passive | vocabulary.gives)
    if any(word.says("topic_cue", "having", "using") for word in reading.before(claimed.start)):
        yield claimed.start - 1


def claim_of(claimed: Counted) -> str:
    """How a sum is claimed, or what it is to be more or less than."""
    (amount,) = claimed.amounts
    # "Genau 465.000 Euro", but not "465.000 Euro", which may be rounded
    if amount.bound in {"from", "to"} or (amount.bound == "" and not claimed.plain):
        return str(amount)
    return str(Sum(amount.number, about=not claimed.plain))
