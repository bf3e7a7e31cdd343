"""Who says no more than what they are called and where they are from: "Hier ist Jana aus Kassel", "Meyer, Stadt Celle".

That a place is named with a name tells who asks, as a signature does, and not where they look for Verbünde.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.questions.reading.reading import Reading, Word
from bot.questions.talk.workplaces import is_municipality
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.phrases import Phrases
from bot.questions.words.vocabulary import Vocabulary

_FROM: Final = frozenset({"aus", "from"})
"""What stands before where somebody is from."""
_NAMES: Final = 2
"""So many words may be a name."""
_LONGEST: Final = 8
"""Nobody needs more words for their name and where they work."""


@dataclass(frozen=True, slots=True)
class Callers:
    """Tells that a clause says who asks, and nothing else."""

    vocabulary: Vocabulary
    topics: TopicIndex
    naming: Phrases
    """What somebody says before their name: "hier ist"."""
    is_of_name: Callable[[Word], bool]
    """Whether a word may belong to the name of who writes, or of their office."""

    def may_be_told(self, folded: Sequence[str]) -> bool:
        """Whether the words of a sentence may begin so; without taking it apart."""
        if self.naming.at_folded(0, folded) or (folded[:1] and folded[0] in self.vocabulary.courtesies.calling):
            return True
        from_there = not _FROM.isdisjoint(folded[1 : _NAMES + 1])
        return from_there or (
            len(folded) <= _LONGEST and any(is_municipality(word, self.vocabulary) for word in folded[1:])
        )

    def are_named(self, clause: Reading) -> bool:
        """Whether it is said what somebody is called before anything else: "Hier spricht Jana", "Lea aus Köln"."""
        words = clause.words
        if not words:
            return False
        size = len(self.naming.opening(words)) or int(words[0].folded in self.vocabulary.courtesies.calling)
        if size:
            behind = words[size:]
            placed = any(word.says("place_cue", "at_cue") and not self._links(word) for word in behind)
            called = bool(behind) and behind[0].text[:1].isupper() and size not in clause.named
            start = size + self._titled(behind)
            return called and not placed and all(self._may_stand(i, clause) for i in range(start, len(words)))
        at = next((i for i, word in enumerate(words[1 : _NAMES + 1], 1) if word.folded in _FROM), 0)
        names = at > 0 and all(map(self._is_strange, words[:at])) and bool(clause.mentions)
        return names and all(self._may_stand(i, clause) for i in range(at + 1, len(words)))

    def are_signed(self, sentence: Reading) -> bool:
        """Whether a sentence is a name with the town or district behind it: "Meyer, Stadt Celle"."""
        words = sentence.words
        seated = any(
            m.start and not words[m.start].parted and is_municipality(words[m.start - 1].folded, self.vocabulary)
            for m in sentence.mentions
        )
        return seated and self._is_strange(words[0]) and all(self._may_stand(i, sentence) for i in range(len(words)))

    def _titled(self, words: Sequence[Word]) -> int:
        """How many words are a surname with what stands before it, which may be any: "Frau Müller", "Claudia Wiese"."""
        match words:
            case (first, surname, *_) if first.folded in self.vocabulary.titles or self._is_strange(first):
                return _NAMES if surname.text[:1].isupper() else 0
        return 0

    def _may_stand(self, position: int, reading: Reading) -> bool:
        return position in reading.named or self.is_of_name(reading.words[position])

    def _is_strange(self, word: Word) -> bool:
        """Whether it may be somebody's name, and is no word of questions, nor of any description."""
        known = self.vocabulary.is_of_questions(word.folded) or self.topics.uses(word.folded)
        return word.text[:1].isupper() and not known

    def _links(self, word: Word) -> bool:
        """Whether it stands before where somebody is from, or is a word for such a place."""
        return word.folded in _FROM or word.says("since", "place_word")
