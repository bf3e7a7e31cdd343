"""Which Länder are asked for: all of them, or those with so many Verbünde."""

from bot.questions import kinds
from bot.questions.counting import Counting
from bot.questions.kinds import Question
from bot.questions.reading import Reading


def of_laender(reading: Reading, counting: Counting) -> Question:
    """Which Länder are asked for: all, those with so many Verbünde, or some of which nothing is known.

    "Welche Länder hatten mehr als drei Verbünde?", "Which Länder border Denmark?"
    """
    if any(word.text[:1].isupper() and not word.opens for word in reading.rest):
        return kinds.NotUnderstood()
    if not reading.has("land_word") and (reading.has("several") or counting.of_verbuende(reading.words)):
        # Which municipalities took part more than once, no list tells.
        return kinds.NotUnderstood()
    return kinds.AllLaender(laender_with_so_many(reading, counting))


def laender_with_so_many(reading: Reading, counting: Counting) -> tuple[str, ...]:
    """How many Verbünde Länder are to have: "Welche Länder hatten mehr als drei?"; nothing where none is said."""
    asked = [i for i, word in enumerate(reading.words) if word.says("land_word")]
    many = counting.of_verbuende(reading.words) if asked else None
    return tuple(map(str, many.amounts)) if many and asked[0] < many.start else ()
