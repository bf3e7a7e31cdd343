"""What "funded" says beside something else: "In welchen Ländern wurde nichts gefördert?", "who funded the bench?".

That something was funded is so of all Verbünde: who asks where that was or was not asks where these were.
"""

from dataclasses import replace
from itertools import pairwise

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.reading import Reading, Word
from bot.questions.unnamed.laender import places_ruled
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import TO_SELL, WITHOUT, Vocabulary


def where_funded(reading: Reading, programme: ProgrammeFacts, vocabulary: Vocabulary) -> Question | None:
    """The Länder, or the places, where Verbünde were or were not, if it is asked where something was funded.

    In which towns none was, no list tells. "Welche Länder haben gefördert?" asks who did.
    """
    if reading.mentions or reading.dates or reading.counted or reading.has("who", "money", "most", "fewest"):
        return None
    if reading.says_any(vocabulary.givers):
        # "Which states were funded by the EU?"
        return None
    paid = [i for i, word in enumerate(reading.words) if word in reading.rest and programme.tells_who_paid(i, reading)]
    if not paid or len(paid) < len(reading.rest) or not all(_is_passive(i, reading, vocabulary) for i in paid):
        return None
    # "Welche Länder ...", "states without any ..."
    noun = next((two for one, two in pairwise(_told(reading)) if one.says("which")), None)
    if any(word.folded in WITHOUT for word in reading.words[1:2]):
        noun = reading.words[0]
    if noun is None or not noun.says("land_word", "place_word"):
        return None
    if noun.says("land_word"):
        return kinds.AllLaender()
    denied = any(negation.denies for negation in reading.negations) or any(
        word.says("something") for word in reading.words
    )
    return kinds.NotUnderstood() if denied else kinds.AllPlaces(places_ruled(reading, vocabulary))


def as_taking_part(reading: Reading, programme: ProgrammeFacts, vocabulary: Vocabulary) -> Reading:
    """The text as one on who took part, where it asks whether some kinds were funded: "Were universities funded?".

    They were by the one who funded all: "Wurden Kommunen vom Land gefördert?" asks by whom.
    """
    if (
        not any(word.says("yes_no") for word in reading.words[:1])
        or reading.mentions
        or reading.dates
        or reading.negations
        or reading.has("who", "money", "only", "sole", "running", "yet", "every")
    ):
        return reading
    if any(word.folded in vocabulary.givers or word.says(*VERBUENDE) for word in reading.words):
        return reading
    paid = {i for i, word in enumerate(reading.words) if word in reading.rest and programme.tells_who_paid(i, reading)}
    sorts = [i for i, word in enumerate(reading.words) if vocabulary.sorts.get(word.folded)]
    if not (paid and sorts and max(sorts) < min(paid) and all(_is_passive(i, reading, vocabulary) for i in paid)):
        return reading
    if any(programme.tells_who_paid(i, reading) for i in range(len(reading.words)) if i not in paid):
        # "Wurden Hochschulen vom Ministerium gefördert?"
        return reading
    taking_part = frozenset[Signal]({"partners"})
    words = tuple(replace(word, signals=taking_part) if i in paid else word for i, word in enumerate(reading.words))
    rest = tuple(word for word in reading.rest if reading.words.index(word) not in paid)
    return replace(reading, words=words, rest=rest, signals=reading.signals | taking_part)


def without_getting(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """Without the verb by which it is asked who got money, which is no subject: "Wer hat Geld erhalten?".

    "Geld, um die Kirche zu erhalten" is for a church that is to last.
    """
    if not reading.has("money") or not reading.says("question_word", "which"):
        return reading
    got = {two for one, two in pairwise(reading.words) if two.folded in vocabulary.gets and one.folded not in TO_SELL}
    return reading.left_with(word for word in reading.rest if word not in got)


def _told(reading: Reading) -> list[Word]:
    """The words without what says no more of Länder: "federal states"."""
    return [word for word in reading.words if word.signals or word in reading.rest]


def _is_passive(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is said that something was funded: "wurde gefördert", "was funded", "kein gefördertes Projekt"."""
    before = reading.words[:position]
    of_verbund = any(word.says(*VERBUENDE) for word in reading.words[position + 1 : position + 2])
    was = any(word.folded in vocabulary.passive | vocabulary.being for word in before)
    said_of = any(word.says("indefinite", "lacks", "which", "no") for word in reading.before(position))
    return was or (of_verbund and said_of)


def without_paying(reading: Reading, programme: ProgrammeFacts) -> Reading:
    """Without the verb by which it is asked who paid for something, or when: it is no subject beside that."""
    opens = any(word.says("question_word") and word.says("who", "when") for word in reading.words[:1])
    if not opens or len(reading.rest) == 1:
        return reading
    paid = {word for i, word in enumerate(reading.words) if programme.tells_who_paid(i, reading)}
    return reading.left_with(word for word in reading.rest if word not in paid)
