"""Whether it is asked what came out of all Verbünde together, and not of one: "Was kam insgesamt dabei raus?"."""

from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


def asks_for_all_outcomes(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked what came out of all Verbünde, or of all there was, whatever that is called.

    "Was haben die 30 Projekte gebracht?", but not "Welche Projekte haben etwas gebracht?", which looks for some.
    """
    others = reading.rest or reading.mentions or reading.dates or reading.counted or reading.negations
    if others or not reading.has("outcome") or reading.has("which_verbund", "list") or reading.says("how_many"):
        return False
    in_all = reading.says_any(vocabulary.in_all)
    return in_all or (reading.has("verbund_many") and reading.says("question_word"))
