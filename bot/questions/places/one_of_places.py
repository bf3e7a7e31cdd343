"""Whether a place took part: it is asked if it is one of the places where Verbünde worked.

"Is Halle one of the project cities?", "Gehört München zu den Modellregionen?"
"""

from collections.abc import Sequence

from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary


class OneOfPlaces:
    """Tells of what it is asked whether it is one of the places."""

    def __init__(self, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._place_words = tuple(vocabulary.that_say("place_word"))

    def is_asked_of(self, start: int, end: int, words: Sequence[Token]) -> bool:
        """Whether nothing else is asked of what stands there."""
        says, behind = self._vocabulary.tells, words[end:]
        if start != 1 or not says(words[0], "yes_no") or any(word.parted for word in behind):
            return False
        between = behind[: len(behind) - self._says_place(behind)]
        articles = self._vocabulary.articles
        said = any(word.folded in articles or says(word, "indefinite", "belong") for word in between)
        plain = all(self._vocabulary.is_of_questions(w.folded) and not says(w, "place_cue") for w in between)
        return len(between) < len(behind) and said and plain

    def unknown(self, reading: Reading) -> str:
        """The name in no list of which it is asked: "Is Bath one of the project cities?"; nothing where none is.

        In German every noun has a capital: none that descriptions speak of is a name.
        """
        if len(reading.rest) != 1 or reading.mentions:
            return ""
        name = reading.rest[0]
        start = reading.words.index(name)
        known = reading.language != "en" and self._topics.uses(name.folded)
        spoken_of = known and self._topics.language(name.folded) != "en"
        named = name.text[:1].isupper() and not spoken_of
        return name.text if named and self.is_asked_of(start, start + 1, reading.words) else ""

    def _says_place(self, words: Sequence[Token]) -> int:
        """How many words at the end say that something is a place where Verbünde worked: "towns", "model regions"."""
        for size in (2, 1):
            said = self._vocabulary.signals(tuple(word.folded for word in words[-size:]))
            if "place_word" in said or ("where" in said and words[-1].folded.endswith(self._place_words)):
                return size
        return 0
