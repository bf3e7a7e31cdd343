"""Names in no list that nothing introduces, in the language of names: "Wo war Smart Village?", "Was ist Dorf Plus?"."""

from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from bot.questions.reading.reading import FACTS, Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_NOTHING: Final = range(0)
_OPENING: Final = 5
"""Before so many words a name stands that a question opens for: "Wer war der Leiter von Smart Village?"."""
_YEAR: Final = 4
"""Figures of a year, which may tell when something was."""
_LOOKS: Final[tuple[Signal, ...]] = (
    *VERBUENDE, "programme", "topic_cue", "place_cue", "at_cue", "for_cue", "want", "which", "how_many",
    "first_person", "indefinite",
)  # fmt: skip
"""What is said where something is looked for, or somebody speaks of their own, rather than of what is called so."""
_BEHIND: Final[tuple[Signal, ...]] = (*FACTS, "begins", "ends", "runs", "already", "yet")
"""What the verb of the question says that stands behind the name: "Wann hat Smart Village angefangen?"."""


@dataclass(frozen=True, slots=True)
class BareNames:
    """Finds what a German question calls by nothing but several words of another language, or by a word and "Plus"."""

    vocabulary: Vocabulary
    topics: TopicIndex

    def find(self, reading: Reading) -> range:
        """Where such a name stands, if nothing is asked but what, where, when or who that is."""
        if reading.mentions or not reading.words or not reading.words[0].says("question_word"):
            return _NOTHING
        opening = tuple(takewhile(lambda word: not self._may_begin(word, reading), reading.words[:_OPENING]))
        if len(opening) <= 1 or self.vocabulary.language(opening) != "de":
            return _NOTHING
        words = tuple(
            takewhile(lambda word: not word.parted and self._may_be_part(word, reading), reading.words[len(opening) :])
        )
        behind = reading.words[len(opening) + len(words) :]
        if not behind and any(word.says("having") for word in opening):
            # "Wo gibt es Smart Home?", but "Wer hat Smart Village geleitet?"
            return _NOTHING
        if any(word.says(*_LOOKS) for word in opening) or not all(self._ends(word, reading) for word in behind):
            return _NOTHING
        asks = reading.words[0].says("something", "where", "when", "who") or reading.has(*FACTS)
        return range(len(opening), len(opening) + len(words)) if asks and self._is_name(words) else _NOTHING

    def _may_begin(self, word: Word, reading: Reading) -> bool:
        """Whether a word is strange, or has a capital though it says little: "Region Plus"."""
        return word in reading.rest or (word.says("weak") and word.text[:1].isupper() and not word.opens)

    def _may_be_part(self, word: Word, reading: Reading) -> bool:
        """Whether a word may go on a name; small ones only with a capital ("Plus"), and all or none have one."""
        if word in reading.rest:
            return word.text[:1].isupper() or not reading.has_capitals
        return word.text.isdigit() or (word.says("weak", "joins") and word.text[:1].isupper())

    def _ends(self, word: Word, reading: Reading) -> bool:
        return word not in reading.rest and word.says(*_BEHIND) and not word.says(*_LOOKS)

    def _is_name(self, words: tuple[Word, ...]) -> bool:
        """Whether these are several words, which tell a German nothing but that something is called so."""
        if len(words) <= 1 or any(len(word.text) == _YEAR and word.text.isdigit() for word in words):
            return False
        if words[-1].text.isdigit() or (words[-1].says("joins") and words[-1].text.istitle()):
            # "Zukunftsdorf 4.0", "Dorf Plus"
            return True
        languages = [self.topics.language(word.folded) for word in words]
        return "en" in languages and "de" not in languages
