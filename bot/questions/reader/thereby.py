"""Where German "dabei" means what was told before, and not that somebody took part: "Worum ging es dabei?"."""

from collections.abc import Iterator
from typing import Final

from bot.catalogue import Language
from bot.questions.reading.reading import Word
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_OF_PARTNERS: Final[tuple[Signal, ...]] = ("who", "which", *VERBUENDE)
"""What asks who took part: "Wer ist dabei?", "Welche Städte sind dabei?", "Welche Verbünde haben eine Uni dabei?"."""
_SHORT: Final = 2
"""So many words ask for no more than that: "Die TU Dortmund, wo dabei?"."""


def thereby(words: tuple[Word, ...], language: Language | None, vocabulary: Vocabulary) -> Iterator[int]:
    """The positions of such words, in clauses that ask for something else; not those inside a phrase.

    Whoever is in it is so at the end: "Seit wann ist Gifhorn dabei?".
    """
    for i, word in enumerate(words):
        if word.folded not in vocabulary.thereby or vocabulary.read(words, i, language)[0] > 1:
            continue
        start = next((at for at in range(i, 0, -1) if words[at].parted or words[at].says("joins")), 0)
        end = next((at for at in range(i + 1, len(words)) if words[at].parted or words[at].says("joins")), len(words))
        clause = words[start:end]
        asks = any(other.says("question_word") for other in clause)
        is_in = len(clause) <= _SHORT or any(other.folded in vocabulary.being for other in clause)
        # "..., wo ne Uni dabei ist", but not "..., was dabei ist"
        is_behind = end == i + 2 and words[i + 1].folded in vocabulary.being and not words[i - 1].says("question_word")
        taking_part = is_in and (end == i + 1 or is_behind)
        if asks and not taking_part and not any(other.says(*_OF_PARTNERS) for other in clause):
            yield i
