"""What a question is about above all: the thing that it asks for with an article, and whether any description has it.

Where none has, what is known of the other words tells nothing of what was asked: of "Hat jemand eine Achterbahn im Dorf
gebaut?", villages and building alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.vocabulary import Vocabulary

_BEHIND: Final = 3
"""So many words behind a thing tell what it is for, and so many ask no more than if there are some of it."""


@dataclass(frozen=True, slots=True)
class Decisive:
    """Finds the unknown things that questions ask for."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar

    def missing(self, reading: Reading) -> tuple[str, ...]:
        """What no description has of the thing asked for, as subjects; nothing where that is known."""
        subjects = self._subjects(reading)
        missing = self._unknown(subjects)
        # "A ski lift": skis are unknown, and lifts alone no subject; "unmanned shops" are shops.
        decides = missing and (subjects[-1] in missing or not self.topics.is_subject(subjects[-1]))
        return missing if decides else ()

    def unmet(self, reading: Reading) -> tuple[str, ...]:
        """What no description has of the thing asked for, be it only what tells which one: "a cable car"."""
        return self._unknown(self._subjects(reading))

    def _unknown(self, subjects: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(subject for subject in subjects if self.topics.weight(subject) is None)

    def alone(self, words: Sequence[str], reading: Reading) -> tuple[str, ...]:
        """What is missing, if these other words tell no more than what was done with it, or where it is."""
        missing = self.missing(reading)
        thing = self._subjects(reading) if missing else ()
        return missing if all(word in thing or self._tells_little(word, reading) for word in words) else ()

    def _subjects(self, reading: Reading) -> tuple[str, ...]:
        return tuple(map(self.grammar.nouns.subject, self._thing(reading)))

    def _tells_little(self, word: str, reading: Reading) -> bool:
        where = word in self.vocabulary.settlements or self.grammar.roles.is_location(word, reading)
        return where or self.topics.is_relational(word) or self._is_deed(word, reading)

    def _thing(self, reading: Reading) -> tuple[Word, ...]:
        """The noun behind the first article "a" of a question, with what stands before it in English.

        Of several, none stands before it: "Gibt es Seilbahnen?".
        """
        if not reading.rest:
            return ()
        if not reading.says("indefinite"):
            return reading.rest if _asks_only_if_there_are(reading) else ()
        article = next(i for i, word in enumerate(reading.words) if word.says("indefinite"))
        if not self._is_asked_for(article, reading):
            return ()
        behind = reading.words[article + 1 : reading.clause(article).stop]
        nouns = self.grammar.nouns
        if reading.language == "de":
            strange = takewhile(lambda word: word in reading.rest or not word.signals, behind)
            thing = tuple(word for word in strange if word in reading.rest and nouns.may_be_noun(word, reading))[:1]
        else:
            thing = tuple(takewhile(lambda word: word in reading.rest, behind))
        return () if thing and self._is_frame(reading.words.index(thing[-1]), reading) else thing

    def _is_frame(self, position: int, reading: Reading) -> bool:
        """Whether what matters stands behind a thing: "ein Ratschlag zu Leerstand", "eine Studie, wo Häuser leer sind".

        Or "ein Unterschied zwischen Hessen und Bayern"; but "a ski lift for the village" is a lift all the same.
        """
        following = reading.words[position + 1 : position + 1 + _BEHIND]
        if following and following[0].parted:
            return any(word.says("question_word") for word in following)
        leads = any(word.says("topic_cue", "for_cue", "around") for word in following[:1])
        return leads and not any(word.folded in self.vocabulary.settlements for word in following)

    def _is_asked_for(self, article: int, reading: Reading) -> bool:
        """Whether it is asked if there is one or who has one, or nothing else is said: "a ski lift for the village"."""
        before = reading.words[reading.clause(article).start : article]
        cued = any(word.says("topic_cue", "for_cue", "place_cue") for word in before[-1:])
        if cued or any(word.own for word in before):
            return False
        asked = any(word.says("having", "who") for word in before)
        # "Is there a", but not "Da hing ein"
        asked |= bool(before) and before[0].says("yes_no") and any(word.says("there") for word in before)
        return asked or (not before and not reading.closed)

    def _is_deed(self, word: str, reading: Reading) -> bool:
        """Whether a word tells what was done: a German verb, or what stands between who did it and the article."""
        at = self.grammar.nouns.at((word,), reading)
        if reading.language == "de":
            ends = {reading.clause(i).stop - 1 for i in at}
            return not any(self.grammar.nouns.may_be_noun(reading.words[i], reading) for i in at) or ends == {*at}
        return all(any(other.says("indefinite") for other in reading.words[i + 1 : i + 2]) for i in at)


def _asks_only_if_there_are(reading: Reading) -> bool:
    """Whether nothing is asked but if there are some of a thing: "Gibt es Seilbahnen?"."""
    if len(reading.words) != _BEHIND:
        return False
    first, small, last = reading.words
    return first.says("having") and first.says("yes_no") and not small.signals and reading.rest == (last,)
