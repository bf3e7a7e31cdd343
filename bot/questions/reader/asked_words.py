"""Words that ask for something only where a question is made of them: "und wo?", but not "the town where I live"."""

from collections.abc import Sequence, Set
from typing import Final

from bot.questions.reading.reading import FACTS, NOUNS, Word
from bot.questions.words.signals import Signal

_TOLD: Final[tuple[Signal, ...]] = (*NOUNS, *FACTS, "place_word", "place_cue", "question_word")
"""What no word says by which somebody only asks to be told: "Kannst du mir sagen"."""
_BEFORE: Final = 4
"""So many words take "is there a" and what stands between them."""


def is_asked(position: int, size: int, words: Sequence[Word]) -> bool:
    """Whether a question begins with these words: "but where was", not "the town where I live"; or it is nothing else.

    "Was ist mit KIF: Wo, und wie lange?", "Wer war das, und gibt es eine Seite?"
    """
    if not words[position].says("question_word"):
        return _is_asked_to_be(position, words)
    begins = words[position].parted or any(word.says("joins") for word in words[max(position - 1, 0) : position])
    if begins and all(word.parted or word.says("joins") for word in words[position + size :][:1]):
        # "..., wo fand es statt und wann?"
        return True
    return words[position].opens or any(word.says("yes_no") for word in words[position + size :][:1])


def is_one_of_several(position: int, words: Sequence[Word], strange: Set[int]) -> bool:
    """Whether one of several questions begins here that are told indirectly: "Sag mir, wo KIF war und wer ...".

    Nothing is told before them, unlike in "the town where I live and who leads it"; `strange` are the names and what is
    no word of questions. Each but the last ends with its verb, which is one.
    """
    start = next((i for i in range(position, 0, -1) if words[i].opens), 0)
    stop = next((i for i in range(position + 1, len(words)) if words[i].opens), len(words))
    first, *others = [i for i in range(start, stop) if words[i].says("question_word")] or [stop]
    if any(i in strange or words[i].says(*_TOLD) for i in range(start, first)):
        return False
    joined = [i for i in others if words[i].parted or words[i - 1].says("joins")]
    asked = (first, *joined)
    ends = [i - 1 if words[i].parted else i - 2 for i in joined]
    own = any(word.own for i in asked for word in words[i + 1 : i + 2])
    return position in asked and bool(ends) and not own and strange.isdisjoint(ends)


def _is_asked_to_be(position: int, words: Sequence[Word]) -> bool:
    """Whether it is asked if there is one, and nothing more of it: "und gibts ne Seite", "is there a website?"."""
    ends = all(word.parted or word.says("joins") for word in words[position + 1 : position + 2])
    before = words[max(position - _BEFORE, 0) : position]
    asks = any(word.says("having", "want") for word in before[:-1])
    return ends and asks and before[-1].says("indefinite")
