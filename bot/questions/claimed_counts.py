"""How many Verbünde or themes there are said to be: "Es waren 41 Verbünde, oder?"."""

from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.named.tags import tag_start
from bot.questions.reading import Reading
from bot.questions.signals import Signal
from bot.questions.vocabulary import Vocabulary

_PLAIN: Final[tuple[Signal, ...]] = (
    "yes_no", "confirm", "pronoun", "there", "programme", "place_cue", "having", "whether"
)  # fmt: skip
"""What is said beside a number where that is all that is to be confirmed."""


def claimed_count(reading: Reading, vocabulary: Vocabulary) -> tuple[kinds.AllVerbuende | kinds.AllThemes, int] | None:
    """What is to be counted and how many there are said to be, where nothing else is asked."""
    if not reading.says("verbund_many", "theme_many"):
        return None
    tag = tag_start(reading, vocabulary)
    asks = reading.words[0].says("yes_no") or tag < len(reading.words) or reading.has("confirm")
    if not asks or reading.rest or reading.negations or reading.says("question_word"):
        return None
    if any(mention.kind != "programme" for mention in reading.mentions):
        return None
    found = [
        (i, one.folded, two)
        for i, (one, two) in enumerate(pairwise(reading.words))
        if two.says("verbund_many", "theme_many") and (one.folded.isdecimal() or one.folded in vocabulary.numbers)
    ]
    if len(found) != 1:
        return None
    ((at, number, noun),) = found
    small = vocabulary.plain | vocabulary.fillers | vocabulary.articles | vocabulary.claimed | vocabulary.insists
    others = (w for i, w in enumerate(reading.words[:tag]) if i not in {at, at + 1} and i not in reading.named)
    if not all(word.says(*_PLAIN) or word.folded in small for word in others):
        return None
    question = kinds.AllThemes(count=True) if noun.says("theme_many") else kinds.AllVerbuende(count=True)
    return question, int(number) if number.isdecimal() else vocabulary.numbers[number]
