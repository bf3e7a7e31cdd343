"""Whether somebody wants to be forgotten, or what they wrote: "Bitte lösch alles, was du über mich weißt"."""

from itertools import pairwise

from bot.questions.reading.reading import Reading
from bot.questions.words.folding import fold
from bot.questions.words.signals import LOOKS
from bot.questions.words.vocabulary import Vocabulary


def asks_to_forget(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked that what is kept of whoever writes be deleted, and nothing else is spoken of."""
    if reading.mentions or reading.has(*LOOKS, "programme", "count"):
        return False
    # As they were typed: "löschen" is no misspelt word of questions.
    typed = [fold(word.text) for word in reading.words]
    if vocabulary.deletes.isdisjoint(typed):
        return False
    known = vocabulary.deletes | vocabulary.kept
    if any(word in reading.rest and spelt not in known for word, spelt in zip(reading.words, typed, strict=True)):
        # "Lösch alles über Leerstand aus meinen Unterlagen"
        return False
    deleted = (one in vocabulary.deletes and two.own for one, two in zip(typed, reading.words[1:], strict=False))
    of_own = any(deleted) or any(
        (one.says("private") and fold(two.text) in vocabulary.kept) or (one.says("topic_cue") and two.own)
        for one, two in pairwise(reading.words)
    )
    told = reading.tells_own and any(map(vocabulary.addresses, reading.words))
    return of_own or (told and not vocabulary.kept.isdisjoint(typed))
