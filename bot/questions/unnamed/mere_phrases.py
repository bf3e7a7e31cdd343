"""Texts that are nothing but nouns, with the small words between them: "Solaranlagen auf Schuldächern"."""

from dataclasses import dataclass
from typing import Final

from bot.questions.kinds import KEY_WORDS
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_FOLLOWING: Final[frozenset[Signal]] = frozenset({"after", "before", "place_cue"})
"""What is said of a noun that stands behind or before another in time."""
_PHRASE: Final = 4
"""So many English words at most are two nouns with what tells their kinds."""


@dataclass(frozen=True, slots=True)
class MerePhrases:
    """Tells whether nouns are all that a text says."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar

    def is_all(self, strange: tuple[str, ...], reading: Reading) -> bool:
        """Whether nouns are all that is said: "Solaranlagen auf Schuldächern"; "asdf ghjk qwer" are none."""
        said = [word for word in reading.words if word.folded not in self.vocabulary.qualities]
        if len(said) <= KEY_WORDS or _are_all_joined(strange, reading):
            return True
        told = reading.language != "en" and reading.has_capitals
        nouns = any(map(self.topics.weight, strange)) or told
        if self._is_in_settlement(reading) or self._is_thing_at_thing(reading) or self._is_english_phrase(reading):
            return True
        # "Hitze und Bäume in der Stadt" has no verb.
        whole = reading.brief or (told and len(strange) == len(reading.rest))
        # "Hochwasserschutz nach Starkregen"
        behind = told and whole and not reading.interrogative and reading.signals <= _FOLLOWING
        # "Ladesäulen für E-Autos?"
        asked = told and reading.mere and len(strange) == len(reading.rest)
        return nouns and whole and (reading.bare or behind or asked)

    def _is_in_settlement(self, reading: Reading) -> bool:
        """Whether a noun or two, and that it is in some town, is all that is said: "hitze im ort, trinkbrunnen"."""
        plain = self.vocabulary.inside | self.vocabulary.articles
        towns = self.vocabulary.settlements | self.vocabulary.areas
        where = [i for i, word in enumerate(reading.words) if word.folded in towns and word not in reading.rest]
        if len(where) != 1 or len(reading.words) <= KEY_WORDS or reading.words[0] not in reading.rest:
            return False
        others = [word for i, word in enumerate(reading.words) if i not in where and word not in reading.rest]
        small = all(word.says("place_cue") or word.folded in plain for word in others)
        return bool(others) and small and len(reading.rest) <= KEY_WORDS

    def _is_thing_at_thing(self, reading: Reading) -> bool:
        """Whether a noun, and what it is on or in, are all that is said: "solar auf schuldächern"."""
        if reading.has_capitals or not reading.brief or len(reading.rest) != KEY_WORDS:
            return False
        first, *small, last = reading.words
        plain = self.vocabulary.inside | self.vocabulary.articles | self.vocabulary.particles
        at = all(word.says("place_cue", "at_cue") or word.folded in plain for word in small)
        return bool(small) and at and first in reading.rest and last in reading.rest

    def _is_english_phrase(self, reading: Reading) -> bool:
        """Whether some nouns before a preposition and some behind it are all: "charging points for electric cars".

        What begins with a word that is known may as well tell something: "walking home from work".
        """
        if reading.language != "en" or not reading.mere or reading.closed or len(reading.rest) > _PHRASE:
            return False
        if self.topics.weight(self.grammar.nouns.subject(reading.words[0])) is not None:
            return False
        small = [word for word in reading.words if word not in reading.rest]
        joints = [word for word in small if word.folded in self.vocabulary.letters.prepositions]
        plain = all(word in joints or word.folded in self.vocabulary.articles for word in small)
        inside = reading.words[0] in reading.rest and reading.words[-1] in reading.rest
        return len(joints) == 1 and plain and inside


def _are_all_joined(strange: tuple[str, ...], reading: Reading) -> bool:
    """Whether nothing is said but some nouns: "Zahnärzte und Bibliotheken"."""
    if not (reading.says("joins") and (reading.brief or reading.bare)):
        return False
    joints = sum(word.says("joins") for word in reading.words)
    return len(strange) + joints == len(reading.words)
