"""What the words that are left in a reading weigh, and what they have to: the case that is decided on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, takewhile

from bot.questions.names.known_names import NARROWING
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.opening_verbs import FINITE
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.topics.subjects import Subjects, Weighed
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.sureness import needed_sureness
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Weighing:
    """Makes cases of readings."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar
    subjects: Subjects

    def case(self, reading: Reading, extra: tuple[str, ...] = (), *, beside_facts: bool = False) -> Case:
        """The reading with what the words that are left weigh, and what they have to."""
        content = [
            self.grammar.nouns.subject(word) if self.grammar.nouns.may_be_noun(word, reading) else word.folded
            for word in self._without_verb(reading)
        ]
        if any(map(reading.ids, NARROWING)):
            content = [word for word in content if not self._only_tells_where(word, reading)]
        purpose = set(map(self.grammar.nouns.subject, self._purpose(reading)))
        content = [word for word in content if word not in purpose or self.topics.is_subject(word)]
        # "A researcher from Japan": what is unknown and tells where is hardly what the text is about.
        about = any(self.topics.is_subject(word) and not self.topics.is_relational(word) for word in content)
        unknown = [word for word in content if about and self.topics.weight(word) is None]
        there = {word for word in unknown if self.grammar.roles.is_location(word, reading)}
        nouns = {*self.grammar.nouns.of(reading), *extra} - there
        weighed = self.subjects.weigh((*content, *extra), nouns)
        needed = needed_sureness(reading, weighed, self.vocabulary)
        return Case(reading, self._by_nouns(weighed, extra, reading), needed, beside_facts)

    def _purpose(self, reading: Reading) -> Iterator[Word]:
        """What stands behind "for my": what it is needed for, and not what is looked for ("for my seminar paper")."""
        if not reading.says("private"):
            return
        for cue, own, start in zip(reading.words, reading.words[1:], count(2)):
            if cue.says("for_cue") and own.says("private"):
                yield from takewhile(lambda word: word in reading.rest and not word.pause, reading.words[start:])

    def _without_verb(self, reading: Reading) -> Sequence[Word]:
        """The words that are left without the verb of the question: "Welche Verbünde richten sich an Familien?"."""
        if not reading.says("which"):
            return reading.rest
        is_subject = self.topics.is_subject
        verbs = {
            verb
            for which, noun, verb in zip(reading.words, reading.words[1:], reading.words[2:], strict=False)
            if which.says("which") and noun.says(*VERBUENDE) and not verb.parted
            if not is_subject(self.grammar.nouns.subject(verb))
        }
        others = [word for word in reading.rest if word not in verbs] if verbs else []
        return others if any(is_subject(self.grammar.nouns.subject(word)) for word in others) else reading.rest

    def _by_nouns(self, weighed: Weighed, extra: tuple[str, ...], reading: Reading) -> Weighed:
        """What was weighed with the nouns that it is said of, where a capital tells these from verbs and adjectives.

        Without a noun that is known something else is spoken of: "Unser Hallenbad soll schließen".
        """
        if not (reading.language == "de" and reading.has_capitals and weighed.words):
            return weighed
        nouns = [word for word in reading.rest if self.grammar.nouns.may_be_noun(word, reading)]
        subjects = dict.fromkeys((*map(self.grammar.nouns.subject, nouns), *extra))
        if known := tuple(word for word in weighed.words if word in subjects):
            at = self.grammar.nouns.at(known, reading)
            words = tuple(w for w in weighed.words if w in weighed.firm or not self._is_verb_of(w, at, reading))
            return replace(weighed, words=words)
        # "Zu sozialen Medien" is about what is social.
        at = self.grammar.nouns.at(weighed.words, reading)
        # "Ich brauche einen Personalausweis, was muss ich mitbringen?" is about that.
        own = reading.has("first_person")
        starts = ((0 if own else reading.clause(position).start, position) for position in at)
        beside = {reading.words[i] for start, position in starts for i in range(start, position)}
        unknown = dict.fromkeys(self.grammar.nouns.subject(word) for word in nouns if word in beside)
        return replace(weighed, words=(*unknown, *weighed.words))

    def _is_verb_of(self, word: str, nouns: Sequence[int], reading: Reading) -> bool:
        """Whether a word only says what one of these nouns does: "Bei uns schließt der letzte Dorfladen"."""
        if not FINITE.fullmatch(word):
            return False
        for position in self.grammar.nouns.at((word,), reading):
            noun = next((i for i in nouns if i > position and i in reading.clause(position)), None)
            if noun and noun - position <= ARTICLE + 1:
                return True
        return False

    def _only_tells_where(self, word: str, reading: Reading) -> bool:
        """Whether a word is no more than a place: "in Kommunen in Hessen", but not "an Schulen in Hessen".

        Nor where it says more of a subject: "Leerstand in Ortskernen".
        """
        if not self.grammar.roles.is_location(word, reading):
            return False
        holds = any(map(self.topics.is_subject, self.grammar.roles.said_inside(word, reading)))
        told = (reading.long and not holds) or reading.ids("organisation") or self.vocabulary.sorts.get(word)
        return bool(told) or not (self.topics.is_subject(word) and word in self.grammar.nouns.of(reading))
