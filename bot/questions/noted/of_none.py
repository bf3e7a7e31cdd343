"""What is said of no Verbund at all, and so is not so if any is found: "Kein Projekt befasst sich mit Tourismus".

It is answered as a question for those of which it would be so; who tells it is set right where there are some.
"""

from itertools import pairwise, takewhile
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question, words_of
from bot.questions.named.bare_claims import is_all_known
from bot.questions.noted.note import Note
from bot.questions.reading.reading import TALK, Reading
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_VERBS: Final[tuple[Signal, ...]] = ("yes_no", "runs", "begins", "ends", "belong", "coordinator", "deals")
"""What verbs of such statements say, unless they tell that one got something or dealt with it."""


def asked_of_any(text: str, reading: Reading, vocabulary: Vocabulary) -> str:
    """The question for those of which it would be so; empty where nothing of the kind is told.

    "Keine Projekte zu Tourismus" tells what somebody does not look for.
    """
    words = reading.words[: tag_start(reading, vocabulary)]
    asks = vocabulary.of_none.get(words[0].folded) if words else None
    if not asks or reading.tells_own or any(word.parted or word.opens for word in words[1:]):
        return ""
    asked = any(word.says("question_word") and not word.says("something") for word in words)
    if asked or reading.has("no_longer", "list", "seeks") or len(reading.negations) > 1:
        return ""
    small = vocabulary.articles | vocabulary.of | vocabulary.amounts.single
    before = list(takewhile(lambda word: word.folded in small, words[1:]))
    of, *told = (*words[1 + len(before) :], None)
    tells = any(word and (word.says(*_VERBS) or word.folded in vocabulary.occupied | vocabulary.gets) for word in told)
    if not (of and of.says(*VERBUENDE) and tells):
        return ""
    # Behind "kein einziges" it is asked without that.
    last = next((word for word in reversed(before) if word.folded in vocabulary.amounts.single), words[0])
    return f"{asks}{text.partition(last.text)[2]}"


def on_any(question: Question, reading: Reading, vocabulary: Vocabulary) -> Note | None:
    """That it is not so if any is found; nothing where that does not tell it: "Kein Projekt hat Celle geholfen".

    Who dealt with vacancy may well not have ended it, so it has to be said of a subject that they had to do with it.
    """
    opposed = reading.says_any(vocabulary.opposed, vocabulary.solely) or reading.has("only")
    if opposed or reading.says(*TALK):
        return None
    match question:
        case kinds.Search(count=False, facts=()):
            looked_for = [word for word in reading.rest if word.folded in (*question.words, *words_of(question.words))]
            known = is_all_known(reading, 1, vocabulary, looked_for)
            dealt = not question.words or _tells_concern(reading, vocabulary)
            return Note("of_none", "") if known and dealt else None
        case kinds.Members(count=False):
            return Note("of_none", "") if is_all_known(reading, 1, vocabulary) else None
    return None


def _tells_concern(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is told what something deals with, or is about: "befasst sich mit", "was on"."""
    if reading.says_any(vocabulary.occupied) and reading.says("topic_cue"):
        return True
    words = pairwise(reading.words)
    return any(verb.folded in vocabulary.being and cue.says("topic_cue") for verb, cue in words)
