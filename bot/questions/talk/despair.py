"""Who says that they do not want to live any more: whatever else is said, that comes first."""

from bot.questions.words.folding import Token, tokens
from bot.questions.words.phrases import Phrases
from bot.questions.words.vocabulary import Vocabulary


class Despair:
    """Recognises it by phrases that nobody says of anything else, whatever colours them: "Ich will echt nicht mehr"."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._phrases = Phrases(vocabulary.despairs)
        self._placing = vocabulary.inside | vocabulary.here
        self._small = vocabulary.today | vocabulary.intensifies

    def is_told(self, text: str) -> bool:
        """Whether a text tells it: not "... nicht mehr leben wie vorher" nor "... nicht mehr in der Stadt leben"."""
        words = [word for word in tokens(text) if word.folded not in self._small]
        return any(self._phrases.may_begin(word) and self._is_told_at(i, words) for i, word in enumerate(words))

    def _is_told_at(self, start: int, words: list[Token]) -> bool:
        end = start + len(self._phrases.at(start, words))
        if end == start or any(word.parted for word in words[start + 1 : end]):
            return False
        # "I don't want to live in the city anymore"
        behind = words[end : end + 1]
        return not any(
            not word.parted
            and (word.folded in self._placing or self._vocabulary.says(word.folded, "place_cue", "how", "there"))
            for word in behind
        )
