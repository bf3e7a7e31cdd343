"""Misspelt words of questions, as they should be."""

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from typing import Final

from rapidfuzz.distance import OSA

from bot.catalogue import Language
from bot.questions.programme.clues import Clues
from bot.questions.reading.reading import FEW, TALK
from bot.questions.topics.topics import TopicIndex
from bot.questions.words import tolerance
from bot.questions.words.folding import Token, abbreviations, keeps_umlauts
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_BEFORE_N: Final = frozenset("aeiour")
"""Letters behind which an "n" ends a word as it is spelt: "waren" is no "warn"."""
_GERMAN: Final = frozenset("äöüßÄÖÜ")
_OF_REQUESTS: Final[frozenset[Signal]] = frozenset({"about", "list", "want", "weak"})
"""What is said of something, but not joined to a name: "und stelle"."""


class SpellingCorrections:
    """Corrects the words of questions in texts about one catalogue, and leaves its names and subjects alone."""

    def __init__(
        self, vocabulary: Vocabulary, topics: TopicIndex, clues: Clues, is_like_name: Callable[[str], bool]
    ) -> None:
        """`is_like_name` tells whether a folded word may well be a misspelt name: "komt" is no "kommt" but "KOMET"."""
        self._is_like_name = is_like_name
        self._vocabulary = vocabulary
        self._topics = topics
        self._clues = clues

    def with_plurals(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, English plurals as they should be ("universitys")."""
        if not any(word.folded.endswith("ys") for word in words):
            return words
        return tuple(
            replace(word, folded=plural)
            if word.folded.endswith("ys")
            and not self._is_known(word.folded)
            and self._is_known(plural := word.folded.removesuffix("ys") + "ies")
            else word
            for word in words
        )

    def with_spoken(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, German ones that are written as many speak them: "hattn", "jemacht", but not "Hessn"."""
        return tuple(self._as_written(word) for word in words)

    def _as_written(self, word: Token) -> Token:
        spoken = word.folded
        if not word.text.islower() or len(spoken) < tolerance.SWAPPED:
            return word
        if spoken.startswith("j"):
            whole = "g" + spoken.removeprefix("j")
        elif spoken.endswith("n") and spoken[-2] not in _BEFORE_N:
            whole = spoken.removesuffix("n") + "en"
        else:
            return word
        meant = "de" in self._vocabulary.languages.get(whole, ()) and not self._is_known(spoken)
        return replace(word, folded=whole, plain=whole) if meant else word

    def with_corrections(self, words: tuple[Token, ...], spelt: Container[int]) -> tuple[Token, ...]:
        """The words, misspelt ones of questions as they should be, save those of names that are `spelt` right."""
        strange = [
            i for i, word in enumerate(words) if i not in spelt and (word.short or not self._is_known(word.folded))
        ]
        if not strange:
            return words
        alone = len(words) <= FEW
        # "Dnake, genau das wollte ich wissen"
        apart = len(words) > 1 and words[1].parted
        timed = any(word.is_year for word in words)
        language = self._vocabulary.language(words)
        # "Fraunhofer ISE", "fraunhofer-ise" have no misspelt "sie"; who shouts misspells like others.
        shouted = all(word.text.isupper() for word in words)
        abbreviated = {
            i
            for i in strange
            if (words[i].glued and i == len(words) - 1 and len(words[i].text) <= tolerance.SWAPPED)
            or (words[i].text.isupper() and not shouted and not (i and words[i - 1].text.isupper()))
        }
        found = list(words)
        for i in strange:
            if i not in abbreviated:
                corrected = self._corrected(words[i], alone=alone or (i == 0 and apart), timed=timed)
                if corrected is words[i] and language and not self._is_like_name(words[i].folded):
                    corrected = self._with_second_letter(words[i], language)
                # "KOMET und Stella" has no misspelt "stelle".
                asks = self._vocabulary.signals((corrected.folded,)) - _OF_REQUESTS
                found[i] = corrected if asks or not self._is_joined(i, words, spelt) else words[i]
        return tuple(found)

    def _is_joined(self, position: int, words: Sequence[Token], spelt: Container[int]) -> bool:
        """Whether a word is joined by "and" to a name that is spelt right."""
        beside = ((position - 1, position - 2), (position + 1, position + 2))
        return any(
            0 <= joint < len(words) and self._vocabulary.says(words[joint].folded, "joins") and name in spelt
            for joint, name in beside
        )

    def _corrected(self, word: Token, *, alone: bool, timed: bool) -> Token:
        """A misspelt word of questions as it should be; any other as it is.

        `alone`: it stands (nearly) alone; `timed`: in the text is a year, so that it may tell what happened then.
        """
        if word.short and (whole := abbreviations().get(word.folded)):
            return replace(word, folded=whole)
        if self._is_known(word.folded):
            return word
        utmost = next(filter(word.folded.startswith, self._vocabulary.utmost), "")
        bare = word.folded.removeprefix(utmost)
        corrected = bare if self._vocabulary.spells(bare) else None
        if not corrected and timed:
            corrected = self._vocabulary.corrections.of_event(bare)
        corrected = corrected or self._vocabulary.corrections.of(bare)
        if not corrected and bare == word.folded != word.plain:
            # The letters of "oe" in "prjoects" only met by mistake.
            meant = self._vocabulary.corrections.of(word.plain) or ""
            swapped = sorted(meant) == sorted(word.plain)
            corrected = meant if swapped or len(word.plain) >= tolerance.MET else None
        if corrected and not alone and self._vocabulary.signals((corrected,)) & TALK:
            # Among other words "denke" is no misspelt "danke".
            return word
        if corrected and (self._is_of_programme(bare, corrected) or self._is_foreign(corrected, word)):
            return word
        return replace(word, folded=corrected) if corrected else word

    def _with_second_letter(self, word: Token, language: Language) -> Token:
        """A short word with the letter that is to stand twice: "ale projekte"; a noun or a name is no such word."""
        meant = self._vocabulary.corrections.of_single(word.folded) if word.text.islower() else ()
        long = len(word.folded) >= tolerance.SWAPPED
        known = (w for w in meant if language in self._vocabulary.languages.get(w, ()))
        whole = next((w for w in known if long or self._vocabulary.signals((w,), language)), None)
        return replace(word, folded=whole) if whole and not self._is_known(word.folded) else word

    def _is_known(self, word: str) -> bool:
        if keeps_umlauts(word):
            # A "Bär" that keeps its umlaut is no "aber".
            return True
        return self._vocabulary.spells(word) or word in self._vocabulary.sorts or self._topics.spells(word)

    def _is_foreign(self, corrected: str, word: Token) -> bool:
        """Whether a word has a German letter and would become an English one: a "Döner" is no "done"."""
        return not _GERMAN.isdisjoint(word.text) and self._vocabulary.languages.get(corrected) == frozenset({"en"})

    def _is_of_programme(self, word: str, corrected: str) -> bool:
        """Whether a word is nearer to one that asks for a fact of the programme than to what it would become."""
        edits = self._clues.edits(word)
        return edits is not None and edits < OSA.distance(word, corrected)
