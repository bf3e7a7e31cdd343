"""The beginning and the end of the programme as times: "Welche Projekte liefen über das Programmende hinaus?"."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.catalogue import Month, Period
from bot.questions.words.folding import Token
from bot.questions.words.phrases import Phrase, Phrases
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_CUES: Final[tuple[Signal, ...]] = ("after", "before", "until", "since")
_EDGES: Final[tuple[Signal, ...]] = ("begins", "ends")
_HAPPENS: Final[tuple[Signal, ...]] = (*_EDGES, "runs")
_ARTICLE: Final = 1
_DATE: Final = 2
"""A month and a year."""


class ProgrammeTimes:
    """Puts the month in which the programme began or ended where Verbünde are compared with that."""

    def __init__(self, vocabulary: Vocabulary, period: Period) -> None:
        self._vocabulary = vocabulary
        self._says = vocabulary.tells
        edges = ((vocabulary.programme_starts, period.start), (vocabulary.programme_ends, period.end))
        self._starts, self._ends = ({} if not month else _with_month(phrases, month) for phrases, month in edges)
        self._phrases = Phrases({**self._starts, **self._ends})

    def told(self, words: tuple[Token, ...], is_named: Callable[[tuple[Token, ...]], bool]) -> tuple[Token, ...]:
        """The words, with the month instead of the phrase; without the phrase where the month is told behind it.

        Only where Verbünde began, ended or ran: what became of them "nach Programmende" asks for no run time.
        `is_named` tells whether a Verbund is named.
        """
        if not self._phrases.stand_in(words):
            return words
        of_them = any(self._says(word, *VERBUENDE) for word in words) or is_named(words)
        return tuple(self._replaced(words)) if of_them and self._tells_when(words) else words

    def _tells_when(self, words: tuple[Token, ...]) -> bool:
        """Whether it is told, outside the phrases, that something began, ended or ran, or went beyond a time."""
        inside: set[int] = set()
        for i in range(len(words)):
            inside.update(range(i, i + len(self._phrases.at(i, words))))
        others = [word for i, word in enumerate(words) if i not in inside]
        if any(self._says(word, *_HAPPENS) or word.folded in self._vocabulary.beyond for word in others):
            return True
        phrases = self._vocabulary.phrases_in(words, self._vocabulary.language(words))
        return any(inside.isdisjoint(at) and not said.isdisjoint(_EDGES) for at, said in phrases)

    def _replaced(self, words: Sequence[Token]) -> Iterator[Token]:
        found: list[Token] = []
        position = 0
        while position < len(words):
            phrase = self._phrases.at(position, words)
            month = self._month(phrase, words[:position])
            if not (month and self._is_compared(position, words)):
                found.append(words[position])
                position += 1
                continue
            if found[-1].folded in self._vocabulary.articles:
                found.pop()
            end = position + len(phrase)
            if [word.folded for word in words[end : end + 1]] == [month[1]]:
                # "Vor dem Programmende 2020": the month is known.
                found += _date(month, words[position], words[end])
                end += 1
            elif not self._is_dated(words[end : end + _DATE]):
                found += _date(month, words[position], words[end - 1])
            position = end
        yield from found

    def _month(self, phrase: Phrase, before: Sequence[Token]) -> tuple[str, str] | None:
        """The month that a phrase tells; which one a word for the verb before it ("than the programme did") does."""
        start, end = self._starts.get(phrase), self._ends.get(phrase)
        if not (start and end):
            return start or end
        begins, ends = (any(self._says(word, one) for word in before) for one in _EDGES)
        return None if begins == ends else start if begins else end

    def _is_compared(self, position: int, words: Sequence[Token]) -> bool:
        """Whether "after" or the like stands before, or "beyond" anywhere; not so "zwei Jahre nach", "kurz vor"."""
        before = words[max(0, position - _ARTICLE - 1) : position]
        cue = next((i for i in range(len(before)) if self._says(before[i], *_CUES)), None)
        if cue is None:
            return bool(before) and any(word.folded in self._vocabulary.beyond for word in words)
        ahead = words[max(0, position - len(before) + cue - 1) : position - len(before) + cue]
        apart = self._vocabulary.distances | self._vocabulary.durations.units.keys()
        return not any(word.folded in apart for word in ahead)

    def _is_dated(self, behind: Sequence[Token]) -> bool:
        return any(word.is_year or word.folded in self._vocabulary.months for word in behind)


def _with_month(phrases: Iterable[Phrase], month: Month) -> Mapping[Phrase, tuple[str, str]]:
    """Phrases, with the month that they tell, if it is known."""
    return {phrase: (f"{month.month:02}", str(month.year)) for phrase in phrases} if month.month else {}


def _date(told: tuple[str, str], first: Token, last: Token) -> Iterator[Token]:
    month, year = told
    yield replace(first, text=month, folded=month, plain=month, asked=False)
    yield replace(last, text=year, folded=year, plain=year, glued=True, joint="/", opens=False, pause="")
