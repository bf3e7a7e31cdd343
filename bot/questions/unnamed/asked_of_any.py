"""What is said of no Verbund at all, as a question for those of which it would be so.

"Kein Projekt befasst sich mit Tourismus": whoever tells that wants to know if there are some.
"""

from itertools import takewhile
from typing import Final

from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.words.folding import as_written
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_VERBS: Final[tuple[Signal, ...]] = ("yes_no", "runs", "begins", "ends", "belong", "coordinator", "deals")
"""What verbs of such statements say, unless they tell that one got something or dealt with it."""


def asked_of_any(text: str, reading: Reading, vocabulary: Vocabulary) -> str:
    """The question for those of which it would be so; empty where nothing of the kind is told.

    "Keine Projekte zu Tourismus" tells what somebody does not look for.
    """
    words = reading.words[: tag_start(reading, vocabulary)]
    none = next((i for i, word in enumerate(words) if word.folded in vocabulary.of_none), None)
    if none is None or reading.tells_own or any(word.parted or word.opens for word in words[1:]):
        return ""
    asked = any(word.says("question_word") and not word.says("something") for word in words)
    if asked or reading.has("no_longer", "list", "seeks") or len(reading.negations) > 1:
        return ""
    small = vocabulary.articles | vocabulary.of | vocabulary.amounts.single
    before = list(takewhile(lambda word: word.folded in small or word.says("sole"), words[none + 1 :]))
    sole = [word for word in before if word.says("sole") or word.folded in vocabulary.amounts.single]
    if words[none].folded in vocabulary.not_single and not sole:
        # "Not a single town led one", but not "Not the projects in Hesse"
        return ""
    noun = none + 1 + len(before)
    of, told = words[noun : noun + 1], (*words[:none], *words[noun + 1 :])
    meant = any(word.says(*VERBUENDE) for word in of) or (not none and _led(of, told, reading, vocabulary))
    if not (meant and _tells(told, reading, vocabulary)):
        return ""
    asks = vocabulary.of_none[words[none].folded]
    # Behind "kein einziges" it is asked without that.
    last = next(reversed(sole), words[none])
    if not none:
        return f"{asks}{text.partition(last.text)[2]}"
    if reading.has("first_person", "can_you", "want"):
        # "Finde ich hier kein Projekt in Bayern?"
        return ""
    # "In Bayern gab es kein Projekt, oder?", "Wurde kein Verbund von einer Stadt geleitet?"
    return f"{asks} {as_written((*words[words.index(last) + 1 : noun + 1], *told))}?"


def _led(of: tuple[Word, ...], told: tuple[Word, ...], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a kind of organisation is told to have led: "Kein Verein hat ein Projekt geleitet".

    Not so "keine Hochschule als Leitung".
    """
    if not reading.has("coordinator") or reading.mentions or not all(word in of for word in reading.rest):
        return False
    verb = any(word.says("yes_no", "having", "coordinator") for word in told[:1])
    return verb and any(word.folded in vocabulary.sorts for word in of)


def _tells(told: tuple[Word, ...], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether any of these words is a verb of such statements, or tells that something took place."""
    if any(word.says(*_VERBS) or word.folded in vocabulary.occupied | vocabulary.gets for word in told):
        return True
    return any("where" in said for _, said in vocabulary.phrases_in(told, reading.language))
