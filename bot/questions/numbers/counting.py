"""Find in a text of how many partners, places or Länder Verbünde are looked for: "mit mehr als zehn Partnern"."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.kinds import Countable
from bot.questions.numbers.amounts import Amount, Shared
from bot.questions.words.folding import Token
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.word_groups import NumberBound

_LARGEST: Final = 99
"""Larger numbers count no partners."""
_ASKED: Final[tuple[Signal, ...]] = (*VERBUENDE, "which", "how_many")
"""Of whom so many partners or places may be told."""
_REACH: Final = 2
"""So many words may stand between these and a number that nothing bounds ("Projekte zu Pflege mit zwei Partnern")."""
_CUES: Final[tuple[Signal, ...]] = ("place_cue", "at_cue")
"""What may stand before such a number, or between it and what bounds it: "nur an einem Ort"."""
_JOINING: Final[tuple[Signal, ...]] = ("until", "joins", "either", "rather")
"""What stands between the two numbers of a range."""
_LINKING: Final[frozenset[Signal]] = frozenset({"joins", "rather", *_CUES})
"""What the words between two numbers may say: "mehr als drei Partner, aber nur ein Ort"."""
_QUALIFYING: Final[tuple[Signal, ...]] = ("different", "several")
"""What may stand between a number and what is counted: "drei verschiedene Orte"."""
_BEHIND_BARE: Final[tuple[Signal, ...]] = ("partners", "coordinator", "yes_no", "place_cue")
"""What may stand behind a number that goes without its noun: "an mehr als einem beteiligt"."""
_NEAR: Final = 5
"""So many words a number and what qualifies and bounds it takes at most."""
_BRIEF: Final = 5
"""In so many words nothing else is said: "at least five places"."""


@dataclass(frozen=True, slots=True)
class Counted(Stretch):
    """How many of something there are to be, and the positions of the words that say so."""

    amounts: tuple[Amount, ...] = ()
    plain: bool = False
    """Whether nothing bounds the number."""


@dataclass(frozen=True, slots=True)
class _Number(Stretch):
    """A number, and how it is bounded."""

    value: int
    bound: NumberBound | None = None

    def amounts(self, of: Countable | Shared) -> Iterator[Amount]:
        """What it means; nothing where the number is only about so large."""
        bound = self.bound or NumberBound("")
        if not bound.about:
            yield Amount(of, bound.bound, self.value + bound.beyond)


class Counting:
    """Finds how many partners, places or Länder there are to be."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._says = vocabulary.tells
        self._words = vocabulary.amounts
        several = {phrase[0] for phrase in vocabulary.phrases if vocabulary.says(phrase[0], "several")}
        self._telling = several.union(vocabulary.numbers, self._words.single, self._words.none)
        """The words that tell a number, save figures."""
        self._nouns_begin = {noun[0] for noun in self._words.nouns}

    def find(
        self, words: Sequence[Token], themes: Collection[int] = (), own: Collection[int] = ()
    ) -> tuple[Counted, ...]:
        """How many there are to be, in order; none where it is not said of Verbünde.

        At the positions `themes` themes are named, which stand for their Verbünde ("living labs with two places"); at
        `own` somebody speaks of themselves.
        """
        found: list[Counted] = []
        for at in range(1, len(words)):
            size, of = self._countable(at, words) if words[at].folded in self._nouns_begin else (0, None)
            if not of:
                continue
            counted = self._counted(at, size, of, words)
            if (
                counted
                and not (of == "laender" and self._have_verbuende(counted.end, words))
                and (not found or counted.start >= found[-1].end)
                and (self._goes_on(found, counted, words) or self._is_told_of(counted, words, themes, own))
            ):
                found.append(counted)
        found += self._nowhere_else(words)
        return tuple(sorted(found, key=lambda one: one.start))

    def _have_verbuende(self, end: int, words: Sequence[Token]) -> bool:
        """Whether it is told of Länder how many Verbünde they have: "nur ein Bundesland mit bloß einem Verbund"."""
        cue, *behind = (*words[end : end + 1 + _NEAR], None)
        having = cue and not cue.parted and (cue.folded in self._vocabulary.sort_cues or self._says(cue, "having"))
        return bool(having) and any(word and self._says(word, *VERBUENDE) for word in behind)

    def _nowhere_else(self, words: Sequence[Token]) -> Iterator[Counted]:
        """Where it is said that Verbünde were in one Land: "in keinem anderen Land", "nicht länderübergreifend"."""
        if not (any(self._says(word, "no") for word in words) and any(self._says(word, *_ASKED) for word in words)):
            return
        for at, word in enumerate(words):
            across = self._says(word, "across_laender")
            size, of = self._countable(at, words)
            near = range(at - 1, max(at - _NEAR, 0), -1) if across or of == "laender" else ()
            start = next((i for i in near if self._says(words[i], "no")), None)
            between = words[start + 1 : at] if start else ()
            small = all(self._vocabulary.is_of_questions(other.folded) and not other.parted for other in between)
            if start and small and (any(self._says(other, "other") for other in between) or (across and not between)):
                yield Counted(self._with_cue(start, words), at + max(size, 1), (Amount("laender", "", 1),))

    def of_verbuende(self, words: Sequence[Token]) -> Counted | None:
        """In how many Verbünde somebody is to have taken part: "an mehr als zwei Projekten", "in two or more"."""
        telling = [i for i, word in enumerate(words) if word.folded in self._telling or word.folded.isdigit()]
        # Between a number and what is counted there is little ("two or more different Verbünde").
        near = sorted({at for i in telling for at in range(i + 1, i + 1 + _NEAR) if at <= len(words)})
        told = (
            self._counted(at, 1, "verbuende", words)
            for at in near
            if at < len(words) and self._says(words[at], *VERBUENDE)
        )
        return next(filter(None, (*told, *self._bare(near, words))), None)

    def _bare(self, near: Iterable[int], words: Sequence[Token]) -> Iterator[Counted]:
        """Numbers of what goes without saying, in which somebody took part or which they led."""
        for at in near:
            ends = all(word.parted or self._says(word, *_BEHIND_BARE) for word in words[at : at + 1])
            if not ends or self._countable(at, words)[1]:
                continue
            counted = self._counted(at, 0, "verbuende", words[:at])
            if counted and self._is_taken_part_in(counted, words) and not self._is_any(counted, words):
                yield counted

    def _is_any(self, counted: Counted, words: Sequence[Token]) -> bool:
        """Whether "one" means any Verbund, and counts nothing: "Did a bank lead one?"."""
        one = counted.plain and [amount.number for amount in counted.amounts] == [1]
        return one and self._says(words[0], "yes_no")

    def _is_taken_part_in(self, counted: Counted, words: Sequence[Token]) -> bool:
        """Whether a number begins with a preposition, or follows "led" or the like."""
        cued = self._with_cue(counted.start + 1, words) == counted.start
        led = counted.start > 0 and self._says(words[counted.start - 1], "coordinator")
        return cued or led

    def _countable(self, at: int, words: Sequence[Token]) -> tuple[int, Countable | None]:
        """What is counted there, and in how many words it is said."""
        if at < len(words) and words[at].folded in self._nouns_begin:
            for size in (2, 1):
                if of := self._words.nouns.get(tuple(word.folded for word in words[at : at + size])):
                    return size, of
        return 0, None

    def _counted(self, at: int, size: int, of: Countable | Shared, words: Sequence[Token]) -> Counted | None:
        """How many of them there are said to be."""
        end = at
        if self._says(words[at - 1], *_QUALIFYING) and at > 1 and self._value(words[at - 2]):
            end = at - 1
        number = self._bounded_behind(end, words) or self._number(end, words)
        if of in {"themes", "places"} and (start := self._denied(at, words)) is not None:
            number = _Number(start, at, 0, NumberBound(""))
        if number and (behind := self._bound_behind(at + size, words)):
            # "Zehn Partner oder mehr"
            number, size = replace(number, bound=behind), size + 2
        if number is None:
            return None
        if of == "laender" and (number.bound is None or number.bound.bound == "from"):
            # These are told by `spread`.
            return None
        told = list(number.amounts(of))
        start = number.start
        if lower := self._lower(number, words):
            if self._says(words[number.start - 1], "either") and not self._is_one_more(lower, number):
                # "Zwei oder zwölf" is no range.
                return None
            start = lower.start
            if number.bound is None:
                number = replace(number, bound=NumberBound("to"))
            if lower.bound is None:
                lower = replace(lower, bound=NumberBound("from"))
            told = [*lower.amounts(of), *number.amounts(of)]
        elif number.bound is None and self._is_told_of_all(number, words):
            return None
        if of == "themes" and any(self._says(word, "different") for word in words[start:at]):
            # Whether they are in different ones is asked of several together.
            return None
        start = self._with_cue(start, words)
        if number.value and start and self._says(words[start - 1], "lacks"):
            # "Ohne mehr als drei Partner"
            return None
        limited = number.value and any(self._says(word, "only") for word in words[start:at])
        if limited and start and self._says(words[start - 1], "no"):
            # "Nicht nur an einem Ort"
            start, told = start - 1, [Amount(of, "from", number.value + 1)]
        plain = number.bound is None
        return Counted(start, at + size, tuple(dict.fromkeys(told)), plain) if told else None

    def _denied(self, at: int, words: Sequence[Token]) -> int | None:
        """Where it begins that there is none: "zu keinem Thema", "without a theme".

        What lacks partners is told by what is documented; "ohne Thema Leerstand" tells what is left out.
        """
        start = at - 2 if at > 1 and self._is_article(words[at - 1]) else at - 1
        behind = words[at + 1 : at + 2]
        ends = not behind or behind[0].parted or self._says(behind[0], *VERBUENDE, "belong", "having", "runs")
        return start if ends and self._says(words[start], "lacks") else None

    def _is_told_of_all(self, number: _Number, words: Sequence[Token]) -> bool:
        """Whether it is no number ("mit einem Partner"), or that of all there are or that are asked for."""
        before = words[number.start - 1 : number.start] if number.start else []
        # "An zwei Projekten" has no English article.
        articles = (self._is_article(word) and not self._says(word, *_CUES) for word in before)
        counts = any(articles) or any(self._says(word, "every", "which", "list") for word in before)
        return counts or self._is_article(words[number.end - 1])

    def _number(self, end: int, words: Sequence[Token]) -> _Number | None:
        """The number that ends there, and what bounds it before it."""
        if end < 1 or words[end].parted if end < len(words) else False:
            return None
        last = words[end - 1]
        if self._says(last, "several"):
            return _Number(end - 1, end, 2, NumberBound("from"))
        if last.folded in self._words.single:
            start = end - 1 - (end > 1 and self._is_article(words[end - 2]))
            return self._bounded(_Number(start, end, 1, NumberBound("")), words)
        if last.folded in self._words.none:
            return _Number(end - 1, end, 0, NumberBound(""))
        value = self._value(last)
        return self._bounded(_Number(end - 1, end, value), words) if value else None

    def _bounded(self, number: _Number, words: Sequence[Token]) -> _Number:
        """With what bounds a number, right before it or before the preposition: "nur an einem Ort"."""
        start = self._with_cue(number.start, words)
        for end in dict.fromkeys((number.start, start)):
            if before := self._vocabulary.bound_before(words, end):
                return replace(number, start=before[0], bound=before[1])
        return number

    def _bounded_behind(self, end: int, words: Sequence[Token]) -> _Number | None:
        """A number with what bounds it behind it: "fünf oder mehr Partner"."""
        if end < 3 or not self._says(words[end - 2], "either", "joins"):
            return None
        bound = self._bound_behind(end - 2, words)
        value = self._value(words[end - 3])
        return _Number(end - 3, end, value, bound) if bound and value else None

    def _bound_behind(self, start: int, words: Sequence[Token]) -> NumberBound | None:
        """What bounds a number and begins there: "oder mehr"."""
        following = words[start : start + 2]
        if len(following) < 2 or not self._says(following[0], "either", "joins"):
            return None
        bound = self._vocabulary.bounds.get((following[1].folded,))
        beyond = words[start + 2 : start + 4]
        if any(self._value(word) or word.folded in self._words.single for word in beyond):
            # "Drei Partner und mehr als zwei Orte" are two numbers.
            return None
        return replace(bound, beyond=0) if bound else None

    def _lower(self, number: _Number, words: Sequence[Token]) -> _Number | None:
        """The lower end of a range of which the upper end begins there: "zwei bis vier", "between two and four"."""
        joined = number.start - 1
        if joined < 1 or not self._says(words[joined], *_JOINING) or words[joined].parted:
            return None
        lower = self._number(joined, words)
        if lower and lower.bound is None and self._says(words[lower.start - 1], "around") and lower.start:
            lower = replace(lower, start=lower.start - 1)
        return lower

    def _with_cue(self, start: int, words: Sequence[Token]) -> int:
        """Where what is said begins, with the preposition before it: "mit", "in", "an"."""
        if not start:
            return start
        before = words[start - 1]
        cued = self._says(before, *_CUES) or before.folded in self._vocabulary.sort_cues
        return start - 1 if cued else start

    def _value(self, word: Token) -> int:
        if word.folded.isdigit():
            return int(word.folded) if int(word.folded) <= _LARGEST else 0
        return self._vocabulary.numbers.get(word.folded, 0)

    def _is_article(self, word: Token) -> bool:
        return word.folded in self._vocabulary.articles

    def _is_told_of(
        self, counted: Counted, words: Sequence[Token], themes: Collection[int], own: Collection[int]
    ) -> bool:
        """Whether the clause tells of Verbünde, or of nothing else: not so "people who live in two places"."""
        asked = [i for i, word in enumerate(words) if i in themes or self._says(word, *_ASKED)]
        behind = words[counted.end :]
        known = not counted.plain and all(self._vocabulary.is_of_questions(word.folded) for word in behind)
        if words and (self._says(words[0], "who") or (known and self._says(words[0], "where"))):
            # "Wo gab es nur einen Ort?", but not "Wo kann man an nur einem Ort parken?"
            asked.append(0)
        before = max((i for i in asked if i < counted.start), default=None)
        if any((before or 0) <= i < counted.start for i in own):
            # "Wir sind mehr als drei Orte und suchen Projekte"
            return False
        if len(words) <= _BRIEF and not (counted.plain or any(one.of == "themes" for one in counted.amounts)):
            return True
        if before is None:
            # "An mehr als fünf Orten arbeiteten welche Projekte?", "Mehr als zehn Partner, gab es das?"
            apart = not counted.start and any(word.parted for word in words[counted.end : counted.end + 1])
            return (bool(asked) or apart) and not counted.plain
        told = words[before + 1 : counted.start]
        # "Projekte, die an zwei Orten ...": of what stands right before another clause it is told.
        apart = any(word.parted or self._says(word, "who") for word in words[before + 2 : counted.start + 1])
        return not apart and (not counted.plain or len(told) <= _REACH)

    def _goes_on(self, found: Sequence[Counted], counted: Counted, words: Sequence[Token]) -> bool:
        """Whether a number follows another: "mit mehr als drei Partnern, aber nur einem Ort"."""
        if not found:
            return False
        between = words[found[-1].end : counted.start]
        small = all(
            self._vocabulary.is_of_questions(word.folded) and self._vocabulary.signals((word.folded,)) <= _LINKING
            for word in between
        )
        return len(between) <= _REACH and small and (bool(between) or words[counted.start].parted)

    @staticmethod
    def _is_one_more(lower: _Number, number: _Number) -> bool:
        """Whether two numbers that nothing bounds follow each other: "zwei oder drei"."""
        return bool(lower.bound or number.bound) or number.value == lower.value + 1
