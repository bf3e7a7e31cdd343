"""Words that ask for something only where a question is made of them: "und wo?", but not "the town where I live"."""

from collections.abc import Collection, Sequence
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


def is_first_of_several(position: int, words: Sequence[Word], strange: Collection[int]) -> bool:
    """Whether a question that is told indirectly begins here and another behind it: "Sag mir, wo KIF war und wer ...".

    Nothing is told before that, unlike in "the town where I live and who leads it"; `strange` are the names and what is
    no word of questions.
    """
    if not words[position].says("question_word") or any(word.own for word in words[position + 1 : position + 2]):
        return False
    start = next((i for i in range(position, 0, -1) if words[i].opens), 0)
    before = range(start, position)
    if any(i in strange or words[i].says(*_TOLD) for i in before):
        return False
    for i in range(position + 2, len(words)):
        if words[i].opens:
            return False
        if words[i].says("question_word") and (words[i].parted or words[i - 1].says("joins")):
            verb = words[i - 1] if words[i].parted else words[i - 2]
            return verb.says("yes_no", "runs", "begins", "ends")
    return False


def _is_asked_to_be(position: int, words: Sequence[Word]) -> bool:
    """Whether it is asked if there is one, and nothing more of it: "und gibts ne Seite", "is there a website?"."""
    ends = all(word.parted or word.says("joins") for word in words[position + 1 : position + 2])
    before = words[max(position - _BEFORE, 0) : position]
    asks = any(word.says("having", "want") for word in before[:-1])
    return ends and asks and before[-1].says("indefinite")
