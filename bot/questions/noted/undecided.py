"""Whether it is asked if something is so that no search can tell: "Fährt der Bus in Juist?"."""

from dataclasses import dataclass
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.shares import asked_of_all
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.halves import asks_whether, halves
from bot.questions.reading.opening_verbs import opening_verb
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import LOOKS, Signal
from bot.questions.words.vocabulary import Vocabulary

_LOOKING: Final[tuple[Signal, ...]] = (
    *LOOKS, "programme", "want", "something", "list", "which", "can_you", "seeks", "who", "partners",
    "coordinator", "about",
)  # fmt: skip
"""Who says one of these looks for what there is."""
_ALL_WITHIN: Final = 2
"""So many words behind the verb "all" stands where something is asked of all."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """Tells whether a search leaves undecided what is asked."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar

    def is_left(self, question: Question, reading: Reading) -> bool:
        """Whether it is asked if something is so there, or so of all Verbünde, or so besides."""
        match question:
            case kinds.Search():
                asks = self._is_asked(question, reading) or self._is_asked_besides(question, reading)
                return asks or self._is_asked_of_all(question, reading)
            case kinds.AllVerbuende():
                return self._is_asked_of_all(question, reading)
            case kinds.Members():
                known = asked_of_all(reading, self.vocabulary) or reading.has("belong", "ends")
                return self._opens_with_all(reading) and not known
            case _:
                return False

    def _is_asked(self, search: kinds.Search, reading: Reading) -> bool:
        """Whether it is asked if something is so there, and not who dealt with it: "Fährt der Bus in Juist?"."""
        if reading.lying or ("outcome" in search.facts and reading.has("running")):
            # What came of it tells whether it still goes on.
            return False
        if not (search.places or search.towns or search.laender):
            return False
        if not (search.words or reading.rest or reading.regions):
            # "Liegt Dortmund an der Ruhr?" names a region.
            return False
        if reading.has(*_LOOKING) or reading.says(*LOOKS):
            return False
        verb = opening_verb(reading, self.vocabulary, self.topics)
        opens = reading.words[0].says("yes_no") or verb is not None or reading.has("confirm")
        return opens and not self.grammar.roles.is_aimed_at(kinds.words_of(search.words), reading)

    def _is_asked_besides(self, search: kinds.Search, reading: Reading) -> bool:
        """Whether a half of its own asks if something is so: "Leerstand in Zwickau, haben die da KI benutzt?".

        Not so "und hatten eine Uni dabei", where those with a university are found, nor "Ich bin Lehrerin, gibt es
        fertiges Material für Schulen?", where nothing else is looked for.
        """
        words = kinds.words_of(search.words)
        parts = tuple(halves(reading))
        found = {i for i, half in enumerate(parts) if self._looks_for(words, half, reading)}
        return any(
            word.says("using")
            or (
                word in reading.rest
                and self.grammar.nouns.subject(word) not in words
                and set(search.sorts).isdisjoint(self.vocabulary.sorts.get(word.folded, ()))
            )
            for i, half in enumerate(parts)
            if asks_whether(half, reading) and found != {i}
            for word in half
        )

    def _looks_for(self, words: tuple[str, ...], half: tuple[Word, ...], reading: Reading) -> bool:
        """Whether a half has anything of what is looked for: one of its words, or somewhere or somebody."""
        named = (word for mention in reading.mentions for word in reading.words[mention.start : mention.end])
        return any(self.grammar.nouns.subject(word) in words for word in half) or any(word in half for word in named)

    def _is_asked_of_all(self, question: kinds.Search | kinds.AllVerbuende, reading: Reading) -> bool:
        """Whether it is asked if all Verbünde are so: "Stimmt es, dass alle Projekte auf dem Land waren?"."""
        if isinstance(question, kinds.Search) and question.sorts and self._opens_with_all(reading):
            # "Hatten alle Verbünde eine Uni dabei?": of some, not all partners are known; else all are counted.
            return not asked_of_all(reading, self.vocabulary)
        told = question.words if isinstance(question, kinds.Search) else reading.rest
        asks = reading.words[0].says("yes_no") or reading.has("confirm")
        return bool(told) and asks and reading.says("every")

    def _opens_with_all(self, reading: Reading) -> bool:
        """Whether a question for yes or no asks first of all of something: "Haben alle ...?", "War bei jedem ...?"."""
        verb, *behind = reading.words[: _ALL_WITHIN + 1]
        every = next((i for i, word in enumerate(behind) if word.says("every")), None)
        # "Sind das alle?", "gibt es alle?" ask of the list.
        fillers = self.vocabulary.fillers
        plain = every is not None and all(w.says("place_cue", "at_cue") or w.folded in fillers for w in behind[:every])
        return plain and verb.says("yes_no") and not verb.says("first_person", "can_you")
