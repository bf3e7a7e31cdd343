"""Yes or no asked of a Verbund that is only named ahead of it: "What about iMona, is that still running?"."""

from bot.questions.reading.reading import ARTICLE, BEGINNING, FACTS, Reading, Word
from bot.questions.words.folding import as_written


def asked_of_named_ahead(reading: Reading) -> str:
    """The question with the name in it, "is iMona still running?"; nothing where more is asked.

    "What is iMona, is that still running?" asks two things, and "was the university in it?" says what it is asked of.
    """
    if not reading.mentions or reading.mentions[0].kind != "verbund" or len(reading.ids("verbund")) != 1:
        return ""
    words, named = reading.words, reading.mentions[0]
    opening, behind = words[: named.start], words[named.end :]
    led = any(word.says("topic_cue") for word in reading.before(named.start, ARTICLE))
    told = any(word in reading.rest or word.says(*FACTS) or word.parted for word in opening[1:])
    if not (led and behind) or told or len(opening) > BEGINNING or not _opens_question(behind[0]):
        return ""
    if any(word.opens or word.says("question_word", "joins") for word in behind):
        return ""
    # "Gibt es das noch?"
    at = next((i for i, word in enumerate(behind[: ARTICLE + 1]) if word.says("pronoun")), 0)
    # "War das Amt in Hof dabei?"
    article = any(word in reading.rest for word in behind[at + 1 : at + 2])
    name = words[named.start : named.end]
    return as_written((*behind[:at], *name, *behind[at + 1 :])) + "?" if at and not article else ""


def _opens_question(word: Word) -> bool:
    return word.parted and not word.opens and word.says("yes_no", "runs", "begins", "ends", "having")
