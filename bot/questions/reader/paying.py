"""Whether those who answer are asked to give money: "Fördert ihr Kitas?", "Do you fund comets?"."""

from collections.abc import Collection, Sequence

from bot.questions.reading.reading import ARTICLE, BEGINNING, Word
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary


def asked_to_pay(words: Sequence[Word], signals: Collection[Signal], vocabulary: Vocabulary) -> Word | None:
    """The verb with which a text begins that asks this, if it does so; `signals` are what the text says.

    Not so "Haben Sie geförderte Projekte in Bayern?", "Haben Sie Bürgerbusse gefördert?", nor "Zählen Sie bitte alle
    auf", which is folded as "zahlen".
    """
    if not any(map(vocabulary.addresses, words[1:ARTICLE])):
        return None
    if words[0].says("having") or any(word.own for word in words):
        # "Fördert ihr mein Haus in Dortmund?"
        return None
    if words[0].folded in vocabulary.paying:
        return None if "list" in signals or "count" in signals else words[0]
    behind = words[2:BEGINNING] if words[0].says("yes_no") else ()
    return next((word for word in behind if word.folded in vocabulary.paying), None)
