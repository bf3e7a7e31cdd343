"""Verbs that no list has: "Fährt der Bürgerbus im Wangerland?" opens with one, "Der Bus fährt nicht mehr" ends so."""

import re
from typing import Final

from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.vocabulary import Vocabulary

FINITE: Final = re.compile(r"(?!ge).*t")
"""What the third person of a German verb looks like, folded, and no participle with "ge-" does."""

_CHANGED: Final = re.compile(r"(?!.*tät$).*[äöü][^aeoäöü]*t")
"""What the vowel of a verb may turn to, and that of no noun so written: "fährt", not "Mobilität"."""
_TO_ONE: Final = "st"
"""How German verbs end that are said to one person."""


def is_to_one(verb: Word) -> bool:
    """Whether a German verb is said to one person, as its form tells: "kennst"."""
    return verb.folded.endswith(_TO_ONE)


def opening_verb(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex, *, sure: bool = False) -> Word | None:
    """The strange word that a text opens with, where an article follows and it may be a verb.

    A noun may stand there as well: "Mobilität der Senioren in Cottbus?". `sure`: something tells that it is none.
    """
    if not reading.words:
        return None
    first, *others = reading.words
    if first not in reading.rest or any(word.says("yes_no", "question_word") for word in others):
        return None
    fillers = [word for word in others if word.folded in vocabulary.fillers or word.says("yet", "already")]
    following = next((word for word in others if not (word in fillers or word.folded in vocabulary.today)), None)
    if following is None or following.folded not in vocabulary.articles:
        return None
    verbal = FINITE.fullmatch(first.folded) is not None
    if verbal and _CHANGED.fullmatch(first.text):
        # "fährt der bürgerbus in wangerland"
        return first
    # "mobilität der Senioren" is written small as well.
    verbal = verbal and not topics.is_subject(first.folded)
    small = verbal and first.text[:1].islower() and reading.has_capitals
    return first if fillers or small or (reading.interrogative and not sure) else None


def without_ended(reading: Reading) -> Reading:
    """A reading without the verbs that tell what is done no longer: "Zug fährt nicht mehr, Hessen" is about a train."""
    if not (reading.has("no_longer") and reading.language == "de"):
        return reading
    ended = set()
    for negation in reading.negations:
        told = reading.words[reading.clause(negation.start).start : negation.start]
        verbal = told and FINITE.fullmatch(told[-1].folded) and told[-1].text.islower()
        if negation.says("no_longer") and verbal and any(word in reading.rest for word in told[:-1]):
            ended.add(told[-1])
    return reading.left_with(word for word in reading.rest if word not in ended) if ended else reading
