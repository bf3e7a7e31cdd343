"""What sums of money are told in a text: "mehr als 500.000 Euro", "between €400,000 and €500,000", "half a million"."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.questions.amounts import Amount
from bot.questions.counting import Counted
from bot.questions.reading import Reading, Word
from bot.questions.stretches import Stretch, positions
from bot.questions.vocabulary import Vocabulary

_LEAST: Final = 10_000
"""Smaller numbers are no grants but what something cost, or years."""
_MOST: Final = 999_999_999
_THOUSAND: Final = len("000")
"""Figures that stand together in large numbers."""
_MILLION: Final = 1_000_000
_ROUND: Final = 1000
"""What is no multiple of it is told exactly."""
_HALF: Final = frozenset({"halbe", "halben", "half"})
"""What stands before a million, in either language."""
_OPENING: Final = frozenset({"zwischen", "between", "von", "from"})
"""What stands before a range, in either language."""
_JOINING: Final = ("joins", "until")
"""What the word between the two ends of a range says."""


@dataclass(frozen=True, slots=True)
class _Sum(Stretch):
    """A sum, and whether it is told in money, and not only as a number."""

    euros: int
    currency: bool


def sums_told(reading: Reading, vocabulary: Vocabulary) -> Counted | None:
    """The sum that is told, as what Verbünde are to have been given; nothing where it is none, or more than a range.

    A number without "Euro" is a sum where money is spoken of: "mehr als 500.000 bekommen".
    """
    found = [one for one in _sums(reading, vocabulary) if _LEAST <= one.euros <= _MOST]
    if not found or positions(found) & positions(reading.dates):
        return None
    of_money = reading.has("money") or not reading.rest or any(word.folded in vocabulary.gets for word in reading.words)
    if not (of_money or any(one.currency for one in found)):
        return None
    match found:
        case [one]:
            return _bounded(one, reading, vocabulary)
        case [one, other] if _is_range(one, other, reading):
            least, most = sorted((one.euros, other.euros))
            start = one.start - any(word.folded in _OPENING for word in reading.before(one.start))
            return Counted(start, other.end, (Amount("euros", "from", least), Amount("euros", "to", most)))
    return None


def _bounded(one: _Sum, reading: Reading, vocabulary: Vocabulary) -> Counted:
    """A sum with what bounds it, before or behind it; about so much where nothing does."""
    if before := vocabulary.bound_before(reading.words, one.start):
        start, bound = before
        if not bound.about:
            return Counted(start, one.end, (Amount("euros", bound.bound, one.euros + bound.beyond),))
        return Counted(start, one.end, (Amount("euros", "about", one.euros),))
    either, behind, *_ = (*reading.words[one.end : one.end + 2], None, None)
    if either and behind and either.says("either", "joins"):
        # "500.000 Euro oder mehr"
        bound_behind = vocabulary.bounds.get((behind.folded,))
        if bound_behind:
            return Counted(one.start, one.end + 2, (Amount("euros", bound_behind.bound, one.euros),))
    # People round what they tell.
    return Counted(one.start, one.end, (Amount("euros", "" if one.euros % _ROUND else "about", one.euros),), plain=True)


def _is_range(one: _Sum, other: _Sum, reading: Reading) -> bool:
    between = reading.words[one.end : other.start]
    return len(between) == 1 and between[0].says(*_JOINING)


def _sums(reading: Reading, vocabulary: Vocabulary) -> Iterator[_Sum]:
    """The numbers that may be sums, with their currency."""
    words = reading.words
    at = 0
    while at < len(words):
        end, euros = _number(at, words, vocabulary)
        if end == at:
            at += 1
            continue
        behind = any(word.folded in vocabulary.currency for word in words[end : end + 1])
        before = at > 0 and words[at - 1].folded in vocabulary.currency
        yield _Sum(at - before, end + behind, euros, behind or before)
        at = end + behind


def _number(at: int, words: tuple[Word, ...], vocabulary: Vocabulary) -> tuple[int, int]:
    """Where a number that begins there ends, and its value: "500.000", "1,5 Mio", "half a million"."""
    first = words[at]
    digits, end = first.folded, at + 1
    if not digits.isdecimal():
        return _spoken(at, words, vocabulary)
    while end < len(words) and _is_group(words[end]):
        digits, end = digits + words[end].folded, end + 1
    value = float(digits)
    if end == at + 1 and end < len(words) and words[end].glued and words[end].folded.isdecimal():
        # "1,5 Millionen"
        value, end = float(f"{digits}.{words[end].folded}"), end + 1
        if not any(word.folded in vocabulary.millions for word in words[end : end + 1]):
            return at, 0
    if end < len(words) and words[end].folded in vocabulary.millions:
        return end + 1, int(value * _MILLION)
    return (end, int(value)) if len(digits) > _THOUSAND + 1 else (at, 0)


def _spoken(at: int, words: tuple[Word, ...], vocabulary: Vocabulary) -> tuple[int, int]:
    """Where a million that is spoken ends, and its value: "eine Million", "a million", "half a million"."""
    end = at + 1
    half = words[at].folded in _HALF
    if words[at].says("indefinite") and end < len(words) and words[end].folded in _HALF:
        half, end = True, end + 1
    elif half and end < len(words) and words[end].says("indefinite"):
        end += 1
    elif not (half or words[at].says("indefinite")):
        return at, 0
    if end < len(words) and words[end].folded in vocabulary.millions:
        return end + 1, _MILLION // 2 if half else _MILLION
    return at, 0


def _is_group(word: Word) -> bool:
    """Whether a word is three more figures of the number before it: "500.000", "500 000"."""
    return word.folded.isdecimal() and len(word.folded) == _THOUSAND and word.pause in {"", ","}
