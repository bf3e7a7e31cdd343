"""Themes that are told by a number, spelt as in their names: "das 2. Thema", "Thema eins und zwei"."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions.words.folding import Token, folded
from bot.questions.words.signals import THEMES
from bot.questions.words.vocabulary import Vocabulary

_ORDINAL: Final = "te"
"""What a full stop behind a figure stands for ("2. Thema")."""
_LISTED: Final = 3
"""Words behind that for themes that list two of them by their numbers ("eins und zwei")."""
_STEM: Final = 4
"""Letters that one and several themes are spelt alike with."""


class NumberedThemes:
    """Knows what the themes are called by those who count."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._numbered = {tuple(folded(name)) for names in vocabulary.numbered for name in names}
        self._of_themes = {phrase[0] for phrase in vocabulary.phrases if vocabulary.says(phrase[0], *THEMES)}
        self._nouns = {name[0] for name in self._numbered if len(name) > 1}

    def with_ordinals(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, numbers of themes spelt as in their names ("das 2. Thema", "Thema zwei").

        A number word may be of what follows: "zum Thema drei Projekte".
        """
        found = list(words)
        for i, (one, other) in enumerate(pairwise(words)):
            if not (one.short or one.folded in self._nouns):
                continue
            ordinal = one.folded + _ORDINAL
            figure = str(self._vocabulary.numbers.get(other.folded))
            if one.short and (ordinal, other.folded) in self._numbered:
                found[i] = replace(one, text=ordinal, folded=ordinal, plain=ordinal)
            elif (
                (one.folded, figure) in self._numbered
                and other.folded not in self._vocabulary.articles
                and (
                    other.asked
                    or all(
                        word.parted or self._vocabulary.says(word.folded, "joins", "either")
                        for word in words[i + 2 : i + 3]
                    )
                )
            ):
                found[i + 1] = replace(other, text=figure, folded=figure, plain=figure)
        return tuple(found)

    def with_listed_themes(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, with the word for a theme before each number of a list ("Thema eins und zwei", "themes 1 and 3").

        A number word may be of what follows: "Thema eins und drei Projekte".
        """
        found = list(words)
        for i in range(len(words) - _LISTED - 1, -1, -1):
            if words[i].folded not in self._of_themes:
                continue
            theme, one, joint, other = words[i : i + 1 + _LISTED]
            noun = self._theme_of(theme)
            figures = [str(self._vocabulary.numbers.get(word.folded, word.folded)) for word in (one, other)]
            behind = words[i + 1 + _LISTED : i + 2 + _LISTED]
            # "Themen 2 und 3 in NRW", "Thema 1 und 2 zusammen"
            ends = other.asked or all(
                word.parted
                or word.folded in self._vocabulary.in_all
                or self._vocabulary.says(word.folded, "place_cue", "yes_no", "together", "jointly")
                for word in behind
            )
            if not (
                noun
                and ends
                and self._vocabulary.says(joint.folded, "joins", "either")
                and not (one.parted or joint.parted)
            ):
                continue
            if all((noun, figure) in self._numbered for figure in figures):
                named = replace(theme, text=noun, folded=noun, plain=noun)
                found[i] = named
                for at, word, figure in zip((i + 1, i + _LISTED), (one, other), figures, strict=True):
                    found[at] = replace(word, text=figure, folded=figure, plain=figure)
                found.insert(i + _LISTED, replace(named, opens=False, pause="", glued=False))
        return tuple(found)

    def _theme_of(self, word: Token) -> str:
        """The word for one theme that one for themes is, or is the plural of, in its language; nothing if for none."""
        if word.folded in self._nouns:
            return word.folded
        known = self._vocabulary.languages
        own = known.get(word.folded, frozenset())
        alike = [
            noun for noun in self._nouns if noun[:_STEM] == word.folded[:_STEM] and known.get(noun, frozenset()) >= own
        ]
        return min(alike, key=lambda noun: (known[noun] != own, noun), default="")
