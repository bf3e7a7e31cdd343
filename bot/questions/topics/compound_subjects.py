"""What a German compound is about, one part of which tells little: "Ärzte", of "Ärztemangel"."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from bot.questions.topics.compound_parts import SHORTEST_PART
from bot.questions.topics.descriptions import Descriptions
from bot.questions.topics.postings import TITLE
from bot.questions.words.stemming import term as term_of
from bot.questions.words.vocabulary import Vocabulary

_NOUN: Final = "ung"
"""What German nouns end with that tell what is done."""


class CompoundSubjects:
    """Finds what descriptions have of a compound that they do not have as a whole."""

    def __init__(
        self,
        descriptions: Descriptions,
        words: Vocabulary,
        is_relational: Callable[[str], bool],
        is_beyond_examples: Callable[[str], bool],
    ) -> None:
        """The last two tell of a folded word whether it tells little without another, and whether any description has
        it not only in examples of what is asked."""
        self._postings = descriptions.postings
        self._words = descriptions.words
        self._of_one_language = descriptions.of_one_language
        self._settlements = words.settlements
        self._is_relational = is_relational
        self._is_beyond_examples = is_beyond_examples
        self._woes = _ending_with(words.woes)
        # "Wohnungslose" are homeless, and nothing is solved.
        aims = {aim for aim in words.aims if aim.endswith(_NOUN)}
        self._dealings = _ending_with(words.dealings | words.stuff | aims | words.models)

    def troubled(self, word: str) -> str:
        """What a German compound says to be in trouble, if descriptions have it: "Ärzte", of "Ärztemangel"."""
        found = (
            thing
            for thing in self._before(self._woes, word)
            if thing in self._words and self._of_one_language.get(thing) != "en" and self._is_beyond_examples(thing)
        )
        return next(found, "")

    def first_part(self, word: str) -> str:
        """What stands before the end of a German compound that tells little more, if descriptions have it: "Ärzte",
        of "Ärztemangel", "Nahversorgung", of "Nahversorgungskonzept"."""
        dealt_with = (
            thing
            for thing in self._before(self._dealings, word)
            if len(thing) >= SHORTEST_PART and thing in self._words and self._is_subject(thing)
        )
        return self.troubled(word) or next(dealt_with, "")

    def _before(self, ending: re.Pattern[str], word: str) -> Iterator[str]:
        """What may stand before such an end of a German compound: no settlement, nor what tells little itself."""
        if not (end := ending.search(word)):
            return
        rest = word[: end.start()]
        for thing in dict.fromkeys((rest.removesuffix("s"), rest)):
            if thing not in self._settlements and not self._is_relational(thing):
                yield thing

    def _is_subject(self, word: str) -> bool:
        """Whether a folded word is a subject as a whole in German."""
        postings = self._postings.get(term_of(word, "de"), {})
        return any(posting.whole and posting.weight >= TITLE for posting in postings.values())

    def said_of_place(self, word: str) -> str:
        """What a German compound says of a place, if descriptions have it: debts, of "Stadtschulden"."""
        for place in sorted(self._settlements):
            for joined in (place, place + "s"):
                rest = word.removeprefix(joined)
                if rest != word and len(rest) >= SHORTEST_PART and term_of(rest, "de") in self._postings:
                    return rest
        return ""


def _ending_with(words: Iterable[str]) -> re.Pattern[str]:
    """What finds the first of these words that a compound ends with, in any form."""
    return re.compile(f"(?<=.)(?:{'|'.join(sorted(words))})(?:e?[sn])?$")
