"""Titles of Verbünde as people remember them: with other endings and small words, the end or a word left out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.catalogue import LANGUAGES, Catalogue, Language
from bot.questions.words.folding import Token, fold, folded
from bot.questions.words.stemming import stems
from bot.questions.words.vocabulary import Vocabulary

_BREAKS: Final = re.compile(r"\s[–-]\s|:\s|\s\(")
"""What parts a title and what it is explained by."""
_WHOLE: Final = 3
"""So many telling words a title has at least that is known by its words: fewer are a subject."""
_ENOUGH: Final = 4
"""So many of them tell a title of which others are not said."""
_SMALL: Final = 3
"""So many small words may stand between two of them: "für den", "in the district of"."""
_BEGINNING: Final = 3
"""Letters that a word and all its forms begin with."""


@dataclass(frozen=True, slots=True)
class _Title:
    id: str
    key: str
    language: Language
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToldTitle:
    """A Verbund whose title stands at these words."""

    start: int
    end: int
    id: str
    key: str


class Titles:
    """Finds titles of Verbünde in words."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._titles: dict[str, list[_Title]] = {}
        for verbund in catalogue.verbuende.values():
            for language in LANGUAGES:
                names = (*verbund.aliases, *([getattr(verbund.title, language)] if verbund.title else []))
                for name in dict.fromkeys(part for whole in names for part in (whole, _BREAKS.split(whole)[0])):
                    told = tuple(self._stem(word, language) for word in folded(name) if self._tells(word))
                    if len(told) >= _WHOLE:
                        title = _Title(verbund.id, fold(name), language, told)
                        self._titles.setdefault(told[0][:_BEGINNING], []).append(title)

    def find(self, words: Sequence[Token], places: Sequence[range]) -> Iterator[ToldTitle]:
        """The titles that are told in these words, `places` being where places are named.

        Few words of one are a subject where Verbünde on it are looked for.
        """
        for start, word in enumerate(words):
            for title in self._titles.get(word.folded[:_BEGINNING], ()):
                end = self._end(title, start, words)
                if end and not (len(title.stems) < _ENOUGH and self._is_looked_for(range(start, end), words, places)):
                    yield ToldTitle(start, end, title.id, title.key)

    def _is_looked_for(self, told: range, words: Sequence[Token], places: Sequence[range]) -> bool:
        """Whether Verbünde on what a title says are asked for, or those somewhere: "sustainable finances in Hesse"."""
        if any(self._vocabulary.says(word.folded, "verbund_many") for word in words):
            return True
        cue = words[told.stop : told.stop + 1]
        cued = not told.start and any(self._vocabulary.says(word.folded, "place_cue") for word in cue)
        return cued and range(told.stop + 1, len(words)) in places

    def _end(self, title: _Title, start: int, words: Sequence[Token]) -> int:
        """Where a title ends that is told from a word on; nothing where it is not."""
        said = end = at = small = 0
        for position in range(start, len(words)):
            word = words[position]
            if (position > start and word.parted) or small > _SMALL or at == len(title.stems):
                break
            # What is a subject of several words is one word by now.
            for part in folded(word.text):
                if not self._tells(part):
                    small += 1
                    continue
                stem = self._stem(part, title.language)
                left_out = at - said
                step = next((i for i in range(2 - left_out) if title.stems[at + i : at + i + 1] == (stem,)), None)
                if step is None or (not at and step):
                    return end if self._is_told(said, title) else 0
                at, said, small = at + step + 1, said + 1, 0
            if not small:
                end = position + 1
        return end if self._is_told(said, title) else 0

    def _is_told(self, said: int, title: _Title) -> bool:
        return said >= min(_ENOUGH, len(title.stems))

    def _tells(self, word: str) -> bool:
        return not self._vocabulary.is_of_questions(word)

    def _stem(self, word: str, language: Language) -> str:
        german, *english = stems(word)
        return german if language == "de" or not english else english[0]
