"""Errands that no Verbund is looked for with: what something costs, what somebody would pay, when a bus goes."""

from itertools import pairwise
from typing import Final

from bot.questions.known_names import WHERE
from bot.questions.reading import Reading
from bot.questions.vocabulary import LOOKS, VERBUENDE, Vocabulary

_REACH: Final = 3
"""So many words from "Suche" what is wanted may stand ("Suche eine 3-Zimmer-Wohnung")."""
_LEAST_FUNDING: Final = 10_000
"""Euros; whoever names less does not speak of what Verbünde were given."""


def is_for_others(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something is asked that others know, and no Verbund is looked for."""
    errand = _asks_price_there(reading) or _names_own_price(reading, vocabulary)
    return errand or _asks_for_timetable(reading, vocabulary) or _advertises(reading, vocabulary)


def _advertises(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody wants something for themselves somewhere: "Suche 3-Zimmer-Wohnung in Offenburg", "Job gesucht".

    Who looks for something on it looks for Verbünde: "Ich suche etwas zu Wohnungen in Dortmund".
    """
    there = any(mention.kind in WHERE for mention in reading.mentions)
    if not there or reading.has(*LOOKS, "something", "which", "price", "money"):
        return False
    return any(_is_advertised(i, reading, vocabulary) for i in range(len(reading.words)))


def _is_advertised(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something people put advertisements in for stands behind "Suche" or the like, or before "gesucht"."""
    word, behind = reading.words[position], reading.words[position + 1 : position + 1 + _REACH]
    if behind and behind[0].says("joins", "either"):
        behind = behind[1:]
    if word.folded not in vocabulary.advertised or any(
        one in reading.rest and one.folded not in vocabulary.advertised and not one.text[:1].islower()
        for one in behind[:1]
    ):
        # "House prices", "Haus und Hof"
        return False
    before = reading.before(position, _REACH)
    if reading.language == "de" and any(one.says("topic_cue") for one in before[-1:]):
        # "Suche zu Wohnungen in Dortmund"
        return False
    return any(one.folded in vocabulary.wanted for one in (*before, *behind))


def _asks_price_there(reading: Reading) -> bool:
    """Whether it is asked what something costs where no Verbund was: "Was kostet eine Wohnung in München?"."""
    return bool(reading.ids("town")) and reading.has("price") and not reading.has(*LOOKS)


def _names_own_price(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody tells what they would pay for something there: "Ich suche eine Wohnung in Essen unter 800 Euro".

    No Verbund was given so little.
    """
    there = any(mention.kind in WHERE for mention in reading.mentions)
    if reading.has(*VERBUENDE, "having") or not (there and reading.has("first_person", "want", "seeks")):
        return False
    numbers = (
        (word.folded, reading.before(i))
        for i, (word, behind) in enumerate(pairwise(reading.words))
        if behind.folded in vocabulary.currency and word.folded.isdecimal()
    )
    # Of "331.574 Euro", the last three figures are no number.
    whole = (int(told) for told, before in numbers if not any(word.folded.isdecimal() for word in before))
    return any(euros < _LEAST_FUNDING for euros in whole)


def _asks_for_timetable(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked when the next of something goes somewhere: "Wann fährt der nächste Bus nach Freyung?"."""
    asked = any(word.says("question_word") and word.says("when") for word in reading.words[:1])
    said = {word.folded for word in reading.words}
    goes = not (said.isdisjoint(vocabulary.moves) or said.isdisjoint(vocabulary.nearest))
    return asked and goes and not reading.has(*VERBUENDE)
