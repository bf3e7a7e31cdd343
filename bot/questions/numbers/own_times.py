"""Times that are told of somebody's own place, and are no condition: "Die Kneipe hat seit 2019 zu, wer hat ...?"."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from bot.questions.numbers.dates import BOUNDS
from bot.questions.reading.reading import Word
from bot.questions.words.folding import clauses
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import Vocabulary

_ASKING: Final[tuple[Signal, ...]] = (
    *VERBUENDE, *THEMES, "question_word", "which", "list", "seeks", "want", "something", "count", "coordinator",
    "partners",
)  # fmt: skip
"""What is said where a time may be asked for, and not told of one's own place."""
_QUALIFYING: Final[tuple[Signal, ...]] = (*BOUNDS, "newest", "oldest", "place_cue")
"""What stands before a year, and tells which: "letztes Jahr", "vor drei Jahren"."""
_REACH: Final = 3
"""So many words before "Jahr" tell which it was ("vor drei Jahren", "in the last three years")."""


def own_times(
    words: Sequence[Word], named: Collection[int], dates: Sequence[Stretch], vocabulary: Vocabulary
) -> frozenset[int]:
    """The positions of the words that tell since when something is closed there, or how it was with theirs."""
    found: set[int] = set()
    for clause in clauses(words):
        if _is_told_of_own(clause, words, named, vocabulary):
            found.update(_times(clause, words, dates, vocabulary))
    return frozenset(found)


def _is_told_of_own(clause: range, words: Sequence[Word], named: Collection[int], vocabulary: Vocabulary) -> bool:
    """Whether a clause tells, and does not ask, of something that closed, or of what is somebody's own."""
    said = [words[i] for i in clause]
    # "Die Kneipe hat seit 2019 zu"
    closed = bool(said) and (said[-1].says("topic_cue") or any(word.folded in vocabulary.closes for word in said))
    if not (closed or any(word.folded in vocabulary.we for word in said)):
        return False
    if said[0].says("yes_no") or said[-1].asked or any(word.says(*_ASKING) for word in said):
        return False
    strange = [i for i in clause if i not in named and not vocabulary.is_of_questions(words[i].folded)]
    things = [i for i in strange if not (words[i].folded.isdigit() or words[i].folded in vocabulary.closes)]
    # "Läden dicht 2019" are key words.
    closed = closed and any(word.says("yes_no", "having", "since", "period") for word in said)
    ours = any(i - 1 in clause and words[i - 1].own and words[i - 1].folded in vocabulary.we for i in things)
    ours |= any(
        one in clause and words[one].says("place_cue") and words[one + 1].folded in vocabulary.we for one in clause[:-1]
    )
    return bool(things) and (closed or ours)


def _times(clause: range, words: Sequence[Word], dates: Sequence[Stretch], vocabulary: Vocabulary) -> Iterator[int]:
    """The positions of the words for a time in a clause, with what bounds it before it."""
    for date in dates:
        if date.start in clause:
            yield from date.span
            if date.start - 1 in clause and words[date.start - 1].says(*BOUNDS):
                yield date.start - 1
    for at in clause:
        if not words[at].says("period"):
            continue
        yield at
        for i in range(at - 1, at - 1 - _REACH, -1):
            if i not in clause or not (words[i].says(*_QUALIFYING) or vocabulary.is_number(words[i])):
                break
            yield i
        if at + 1 in clause and words[at + 1].folded in vocabulary.durations.ago:
            yield at + 1
