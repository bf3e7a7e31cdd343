"""What no Verbund deals with of what is looked for, where all the rest tells too little to be looked for instead."""

import re
from dataclasses import dataclass
from itertools import dropwhile, takewhile
from typing import Final

from bot.questions.kinds import KEY_WORDS
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex, is_adjective
from bot.questions.words.vocabulary import Vocabulary

_INFLECTED: Final = re.compile("e[mnrs]?$")
"""How German adjectives before a noun end."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Finds what is missing among the words of readings."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar

    def nouns(self, strange: tuple[str, ...], words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """Those of the strange nouns that no description has; of few words, those that no Verbund deals with."""
        said = tuple(dict.fromkeys((*words, *strange)))
        few = len(said) <= KEY_WORDS
        found = self.topics.found_among(said) if few else ()
        # Of "Termin", descriptions have "Arzttermin".
        used = (word for word in strange if few and word not in found and self.topics.uses(word))
        sampled = {word for word in used if self._is_written_as_noun(word, reading) and not self._tells_little(word)}
        return tuple(word for word in strange if word in sampled or self.topics.weight(word) is None)

    def is_told_too(self, word: str, reading: Reading) -> bool:
        """Whether one of two words names a thing as well, and does not only tell what that is like: "Ehrenamtliche"."""
        like = reading.language == "de" and reading.words[0].folded == word and is_adjective(_INFLECTED.sub("", word))
        return self.topics.names_thing(word) and not like

    def is_head(self, missing: tuple[str, ...], reading: Reading) -> bool:
        """Whether a phrase begins with what is missing, and all that is behind it only tells of which kind that is.

        "Grundsteuer für Opas Haus" is about no house, "a wedding in the old town" about no town; but "Vorlagen für
        Dorfläden" are looked for where these are.
        """
        words = tuple(dropwhile(lambda word: word.folded in self.vocabulary.articles, reading.words))
        run = tuple(takewhile(lambda word: word in reading.rest and (word is words[0] or not word.parted), words))
        nouns = [word for word in run if self.grammar.nouns.may_be_noun(word, reading)]
        behind = words[len(run) : len(run) + 1]
        joined = any(word.folded in self.vocabulary.letters.prepositions for word in behind)
        small = self.vocabulary.articles
        # "Bindung an die Heimat von Jugendlichen" tells more; "Schnupperwo. im Betrieb f. Schüler" is abbreviated.
        following = words[len(run) + 1 :]
        others = all(w.folded in small or (w in reading.rest and len(w.folded) > 1) for w in following)
        cued = any(word.parted or word.says("topic_cue", "lacks") for word in behind)
        if cued or not (joined and others and nouns) or nouns[-1].folded in self.vocabulary.models:
            return False
        return self.grammar.nouns.subject(nouns[-1]) in missing

    def _tells_little(self, word: str) -> bool:
        """Whether a word tells little of what is looked for: "Ideen fördern", "Müllabfuhr günstiger"."""
        return word in self.vocabulary.aims or self.topics.is_relational(word)

    def _is_written_as_noun(self, word: str, reading: Reading) -> bool:
        """Whether a word has a capital, where a text has any that tell nouns: "fördern" has none."""
        at = self.grammar.nouns.at((word,), reading)
        told = reading.language != "en" and reading.has_capitals
        return not told or any(reading.words[i].text[:1].isupper() for i in at)
