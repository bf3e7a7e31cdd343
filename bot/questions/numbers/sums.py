"""What sums of money are told in a text: "mehr als 500.000 Euro", "between €400,000 and €500,000", "half a million"."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Final

from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.counting import Counted
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.signals import Signal
from bot.questions.words.stretches import Stretch, positions
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.word_groups import NumberBound

_LEAST: Final = 10_000
"""Smaller numbers are no grants but what something cost, or years."""
_MOST: Final = 999_999_999
_FIGURES: Final = len("000")
"""Figures that stand together in large numbers."""
_ROUND: Final = 1000
"""What is no multiple of it is told exactly."""
_THOUSAND: Final = 1000
_MILLION: Final = 1_000_000
_BETWEEN: Final = frozenset({"zwischen", "between"})
"""What stands before two ends that "and" joins, in either language."""
_PARTS: Final = {"halbe": 0.5, "halben": 0.5, "half": 0.5, "viertel": 0.25, "quarter": 0.25, "dreiviertel": 0.75}
"""What part of a million is told before it, in either language."""
_ROUNDED: Final = frozenset({"knappe", "gute", "runde", "rund", "of"})
"""What may stand between these, or an article, and a million: "eine knappe Million", "a quarter of a million"."""


@dataclass(frozen=True, slots=True)
class _Sum(Stretch):
    """A sum, what bounds it, and whether it is told in money, and not only as a number."""

    euros: int
    currency: bool
    bound: NumberBound | None = None

    @property
    def amount(self) -> Amount:
        """What it means; people round what they tell, unless its last figures tell that they do not."""
        if self.bound is None:
            return Amount("euros", "" if self.euros % _ROUND else "about", self.euros)
        return Amount("euros", "about" if self.bound.about else self.bound.bound, self.euros + self.bound.beyond)


def sums_told(reading: Reading, vocabulary: Vocabulary) -> Counted | None:
    """The sum that is told, as what Verbünde are to have been given; nothing where it is none, or more than a range.

    A number without "Euro" is a sum where it is said to have been given: "mehr als 500.000 bekommen".
    """
    if not any(_is_of_number(word, vocabulary) for word in reading.words):
        return None
    found = [one for one in _sums(reading, vocabulary) if _LEAST <= one.euros <= _MOST]
    if not found or positions(found) & positions(reading.dates):
        return None
    if not (any(one.currency for one in found) or all(_is_given(one, reading, vocabulary) for one in found)):
        return None
    match found:
        case [one] if not _is_end(one, reading):
            return Counted(one.start, one.end, (one.amount,), plain=one.bound is None)
        case [one, other] if _is_range(one, other, reading):
            start = one.start - any(word.folded in _BETWEEN for word in reading.before(one.start))
            least, most = sorted((one.euros, other.euros))
            return Counted(start, other.end, (Amount("euros", "from", least), Amount("euros", "to", most)))
        case [one, other] if {one.amount.bound, other.amount.bound} == {"from", "to"}:
            # "Mehr als 400.000, aber weniger als 750.000"
            return Counted(one.start, other.end, (one.amount, other.amount))
    return None


def _is_of_number(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word is part of every large number: few texts have one, and all others need not be read for sums."""
    large = word.folded in vocabulary.millions or word.folded in vocabulary.thousands
    return word.folded[:1].isdecimal() or large or _in_one_word(word, vocabulary) > 0


def _is_given(one: _Sum, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a number is what somebody got, and counts nothing else: not so "mehr als 500.000 Einwohner"."""
    gets = vocabulary.gets | vocabulary.paying
    # "Kostete zwei Millionen", "half a million in funding"
    behind = [w for w in reading.words[one.end : one.end + 2] if w.parted or not w.says("place_cue", "at_cue")][:1]
    of_sums: tuple[Signal, ...] = ("money", "question_word", "either", "confirm")
    # "Eine Million vom Bund"
    ends = any(word.folded in vocabulary.payers for word in reading.words[one.end + 1 : one.end + 2])
    ends |= all(word.parted or word.folded in gets | vocabulary.ranked_by or word.says(*of_sums) for word in behind)
    before = (word for word in reversed(reading.words[: one.start]) if word.folded not in vocabulary.fillers)
    beside = (*islice(before, 1), *behind)
    got = any(word.folded in gets or word.says("money") for word in beside)
    said = reading.words[one.start : one.end]
    of_money = reading.has("money") or all(any(word is other for other in said) for word in reading.rest)
    grants = [word for word in beside if word.folded in vocabulary.funded and word.says("programme")]
    of_money |= bool(grants)
    ends |= any(word in grants for word in behind)
    of_money |= reading.says_any(gets, vocabulary.ranked_by)
    return ends and of_money and (one.bound is not None or got)


def _is_end(one: _Sum, reading: Reading) -> bool:
    """Whether a number before it belongs to it that is none of its own: "between 0.4 and 0.5 million"."""
    *_, number, joint = (None, None, *reading.words[: one.start])
    return bool(number and joint and number.folded.isdecimal() and joint.says("joins", "until"))


def _is_range(one: _Sum, other: _Sum, reading: Reading) -> bool:
    """Whether two sums are the ends of one range: "zwischen A und B", "A bis B", but not "A oder B"."""
    between = reading.words[one.end : other.start]
    if len(between) != 1:
        return False
    opened = any(word.folded in _BETWEEN for word in reading.before(one.start))
    return between[0].says("until") or (opened and between[0].says("joins"))


def _sums(reading: Reading, vocabulary: Vocabulary) -> Iterator[_Sum]:
    """The numbers that may be sums, with their currency and what bounds them."""
    words = reading.words
    at = 0
    while at < len(words):
        end, euros = _number(at, words, vocabulary)
        if end == at:
            at += 1
            continue
        behind = any(word.folded in vocabulary.currency for word in words[end : end + 1])
        before = at > 0 and words[at - 1].folded in vocabulary.currency
        yield _bounded(_Sum(at - before, end + behind, euros, behind or before), words, vocabulary)
        at = end + behind


def _bounded(one: _Sum, words: tuple[Word, ...], vocabulary: Vocabulary) -> _Sum:
    """A sum with what bounds it, before or behind it: "mehr als ...", "500.000 Euro oder mehr"."""
    if before := vocabulary.bound_before(words, one.start):
        return _Sum(before[0], one.end, one.euros, one.currency, before[1])
    joint, behind, *_ = (*words[one.end : one.end + 2], None, None)
    bound = vocabulary.bounds.get((behind.folded,)) if behind else None
    if joint and joint.says("either", "joins") and bound:
        return _Sum(one.start, one.end + 2, one.euros, one.currency, NumberBound(bound.bound))
    return one


def _number(at: int, words: tuple[Word, ...], vocabulary: Vocabulary) -> tuple[int, int]:
    """Where a number that begins there ends, and its value: "500.000", "1,5 Mio", "500k", "half a million"."""
    figures, end = words[at].folded, at + 1
    if figures[:-1].isdecimal() and figures.endswith("k"):
        return end, int(figures[:-1]) * _THOUSAND
    if not figures.isdecimal() or figures.startswith("0"):
        return _spoken(at, words, vocabulary)
    while end < len(words) and _is_group(words[end]):
        figures, end = figures + words[end].folded, end + 1
    value = float(figures)
    broken = end == at + 1 and end < len(words) and words[end].glued and words[end].folded.isdecimal()
    if broken:
        # "1,5 Millionen"
        value, end = float(f"{figures}.{words[end].folded}"), end + 1
    if unit := _unit(end, words, vocabulary):
        return end + 1, round(value * unit)
    return (end, int(value)) if len(figures) > _FIGURES + 1 and not broken else (at, 0)


def _unit(at: int, words: tuple[Word, ...], vocabulary: Vocabulary) -> int:
    """What a word multiplies the number before it by; 0 where it is none."""
    word = words[at].folded if at < len(words) else ""
    return _MILLION if word in vocabulary.millions else _THOUSAND if word in vocabulary.thousands else 0


def _spoken(at: int, words: tuple[Word, ...], vocabulary: Vocabulary) -> tuple[int, int]:
    """Where a spoken number of millions ends, and its value: "zwei Millionen", "a quarter of a million"."""
    said = takewhile(lambda word: _may_precede(word, vocabulary), words[at:])
    end = at + sum(1 for _ in said)
    part = next((_PARTS[word.folded] for word in words[at:end] if word.folded in _PARTS), 1)
    *_, last = (None, *words[end : end + 1])
    if last and (whole := _in_one_word(last, vocabulary)):
        # "Viertelmillion"
        return end + 1, whole
    if end > at and (unit := _unit(end, words, vocabulary)):
        return end + 1, round(unit * part)
    number = vocabulary.numbers.get(words[at].folded, 0)
    if number and (unit := _unit(at + 1, words, vocabulary)):
        return at + 2, number * unit
    return at, 0


def _may_precede(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word may stand before a million, and is no number: "eine halbe", "the", "a quarter of a"."""
    small = word.says("indefinite") or word.folded in vocabulary.articles
    return small or word.folded in _PARTS or word.folded in _ROUNDED


def _in_one_word(word: Word, vocabulary: Vocabulary) -> int:
    """The value of a part of a million that is written as one word with it; 0 where it is none."""
    parts = (part for name, part in _PARTS.items() for unit in vocabulary.millions if word.folded == name + unit)
    return round(next(parts, 0) * _MILLION)


def _is_group(word: Word) -> bool:
    """Whether a word is three more figures of the number before it: "500.000", "500 000"."""
    return word.folded.isdecimal() and len(word.folded) == _FIGURES and word.pause in {"", ","}
