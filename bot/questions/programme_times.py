"""The beginning and the end of the programme as times of Verbünde: "Welche liefen über das Programmende hinaus?"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.catalogue import Period
from bot.questions.folding import Token
from bot.questions.phrases import Phrase, Phrases
from bot.questions.vocabulary import VERBUENDE, Signal, Vocabulary

_CUES: Final[tuple[Signal, ...]] = ("after", "before", "until", "since")
_ARTICLE: Final = 1
_DATE: Final = 2
"""A month and a year."""


class ProgrammeTimes:
    """Puts the month in which the programme began or ended where Verbünde are compared with that."""

    def __init__(self, vocabulary: Vocabulary, period: Period) -> None:
        self._vocabulary = vocabulary
        edges = ((vocabulary.programme_starts, period.start), (vocabulary.programme_ends, period.end))
        self._months: Mapping[Phrase, tuple[str, str]] = {
            phrase: (f"{month.month:02}", str(month.year))
            for phrases, month in edges
            if month and month.month
            for phrase in phrases
        }
        self._phrases = Phrases(self._months)

    def told(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, with the month instead of the phrase; without the phrase where the month is told behind it."""
        if not self._phrases.may_stand_in(words) or not any(self._says(word, *VERBUENDE) for word in words):
            return words
        return tuple(self._replaced(words))

    def _replaced(self, words: Sequence[Token]) -> Iterator[Token]:
        found: list[Token] = []
        position = 0
        while position < len(words):
            phrase = self._phrases.at(position, words)
            if not (phrase and self._is_compared(position, words)):
                found.append(words[position])
                position += 1
                continue
            if found[-1].folded in self._vocabulary.articles:
                found.pop()
            end = position + len(phrase)
            if not self._is_dated(words[end : end + _DATE]):
                found += self._date(phrase, words[position], words[end - 1])
            position = end
        yield from found

    def _is_compared(self, position: int, words: Sequence[Token]) -> bool:
        """Whether "after" or the like stands before, or "beyond" anywhere."""
        before = words[max(0, position - _ARTICLE - 1) : position]
        beyond = any(word.folded in self._vocabulary.beyond for word in words)
        return bool(before) and (beyond or any(self._says(word, *_CUES) for word in before))

    def _is_dated(self, behind: Sequence[Token]) -> bool:
        return any(word.is_year or word.folded in self._vocabulary.months for word in behind)

    def _date(self, phrase: Phrase, first: Token, last: Token) -> Iterator[Token]:
        month, year = self._months[phrase]
        yield replace(first, text=month, folded=month, plain=month, asked=False)
        yield replace(last, text=year, folded=year, plain=year, glued=True, joint="/", opens=False, pause="")

    def _says(self, word: Token, *signals: Signal) -> bool:
        return self._vocabulary.says(word.folded, *signals)
