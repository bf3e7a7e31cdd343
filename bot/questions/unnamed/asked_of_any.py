"""What is said of no Verbund at all, as a question for those of which it would be so.

"Kein Projekt befasst sich mit Tourismus": whoever tells that wants to know if there are some.
"""

from itertools import takewhile
from typing import Final

from bot.questions.reading.reading import Reading
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
    # "Kein Verein hat ein Projekt geleitet", not "keine Hochschule als Leitung"
    led = any(word and word.says("yes_no", "having", "coordinator") for word in told[:1])
    led &= reading.has("coordinator") and not reading.mentions and all(word is of for word in reading.rest)
    if not (of and (of.says(*VERBUENDE) or (led and of.folded in vocabulary.sorts)) and tells):
        return ""
    # Behind "kein einziges" it is asked without that.
    last = next((word for word in reversed(before) if word.folded in vocabulary.amounts.single), words[0])
    return f"{asks}{text.partition(last.text)[2]}"
