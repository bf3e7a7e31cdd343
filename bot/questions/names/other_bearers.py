"""Who and what else bears the name of a Verbund: a daughter, a cat, a film, a fund that somebody bought.

"Meine Katze heißt Komet, was bedeutet der Name?" asks nothing of KOMET, though a name may.
"""

from dataclasses import dataclass
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, FACTS, Reading
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import LOOKS, VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_MOST_OWN: Final = 2
"""So many strange words beside a name that is a noun tell of something else."""


@dataclass(frozen=True, slots=True)
class OtherBearers:
    """Tells names of others from those of Verbünde."""

    vocabulary: Vocabulary
    grammar: Grammar
    fares: Phrases

    def are_meant(self, mention: Mention, reading: Reading) -> bool:
        """Whether a name, spelt right, is likely that of another."""
        if mention.distance or reading.has(*LOOKS, "programme"):
            return False
        other = mention.everyday and (
            self._is_called_so(mention, reading)
            or self._stands_behind_thing(mention, reading)
            or self._is_asked_how(mention, reading)
            or self._is_predicate(mention, reading)
        )
        return other or self._is_owned(mention, reading)

    def _is_predicate(self, mention: Mention, reading: Reading) -> bool:
        """Whether it only tells at the end of a clause how something is: "in der das Leben lebenswert ist"."""
        written = mention.heard.islower() and reading.has_capitals
        behind = reading.words[mention.end : reading.clause(mention.start).stop]
        ends = len(behind) == 1 and behind[0].folded in self.vocabulary.being
        return written and ends and any(word in reading.rest for word in reading.before(mention.start))

    def _is_called_so(self, mention: Mention, reading: Reading) -> bool:
        """Whether somebody tells of theirs that it has that name: "Unser Hund heißt Komet".

        Not so of a project of which a fact is asked: "Unser Vorhaben heißt Mosaik, wer leitete es?".
        """
        clause = reading.words[reading.clause(mention.start).start : mention.end + ARTICLE]
        if reading.has(*FACTS) and any(word.says(*VERBUENDE) for word in clause):
            return False
        called = any(word.says("called") for word in clause)
        return called and any(word.says("private") or word.folded in self.vocabulary.we for word in clause)

    def _stands_behind_thing(self, mention: Mention, reading: Reading) -> bool:
        """Whether it is what a strange thing is called, of which an article tells: "der Film Komet".

        Not so what the Verbund dealt with: "das Reallabor Mosaik".
        """
        before = reading.before(mention.start, ARTICLE)
        if len(before) < ARTICLE or before[0].folded not in self.vocabulary.articles or before[0].says("indefinite"):
            return False
        thing = before[1]
        strange = thing in reading.rest and self.grammar.nouns.may_be_noun(thing, reading) and reading.has_capitals
        return strange and not self.grammar.nouns.is_about(thing, mention.ids[0])

    def _is_asked_how(self, mention: Mention, reading: Reading) -> bool:
        """Whether it is asked how somebody of that name is: "Wie geht es Nola?"."""
        asked = self.fares.opening(reading.words)
        return bool(asked) and len(asked) == mention.start and mention.end == len(reading.words)

    def _is_owned(self, mention: Mention, reading: Reading) -> bool:
        """Whether a name that is a noun as well is told to be somebody's, among strange things.

        "Meine Bank hat mir einen Bürgerfonds verkauft", but not "Meine Stadt will einen Bürgerfonds gründen".
        """
        word = reading.words[mention.start]
        if not reading.says("private") or reading.has(*FACTS):
            return False
        if mention.end - mention.start > 1 or not self.grammar.nouns.may_be_subject(word, reading):
            return False
        strange = [other for other in reading.rest if other is not word]
        unknown = sum(not self.grammar.nouns.is_about(other, mention.ids[0]) for other in strange)
        return len(strange) >= _MOST_OWN and unknown == len(strange)
