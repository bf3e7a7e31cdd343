"""A case to decide on: a text in which Verbünde are named, these, and the facts that are asked of them."""

from dataclasses import dataclass

from bot.questions.kinds import Fact
from bot.questions.names.names import Mention
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import THEMES


@dataclass(frozen=True, slots=True)
class Case:
    """A reading to decide on, the ids of the Verbünde that it is about, and the facts that are asked of them."""

    reading: Reading
    names: tuple[str, ...]
    facts: tuple[Fact, ...]

    @property
    def named(self) -> list[Mention]:
        """The names of Verbünde in the text, those as well that are not what is asked about."""
        return [mention for mention in self.reading.mentions if mention.kind == "verbund"]

    @property
    def asks_theme(self) -> bool:
        """Whether a word for themes is said."""
        return self.reading.has(*THEMES)

    @property
    def openly(self) -> bool:
        """Whether no yes or no will do."""
        asks = self.reading.asks_openly or self._asks_behind_names
        return asks and not self.reading.has("confirm", "whether")

    @property
    def _asks_behind_names(self) -> bool:
        """Whether a question word follows the names that a text begins with: "KIF Nienburg, wie viele waren das?"."""
        words = self.reading.words
        start = next((i for i in range(len(words)) if i not in self.reading.named), len(words))
        return start > 0 and any(word.says("question_word") for word in words[start : start + 1])
