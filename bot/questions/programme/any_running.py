"""Whether it is asked if any Verbund goes on to this day."""

from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


def asks_whether_any_runs(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if any Verbund goes on to this day, and nothing else: "Laufen noch welche?".

    Or if there still are any today ("Gibt es heute noch Projekte?"), or if all have ended.
    """
    if reading.mentions or reading.rest or reading.dates or reading.has("first_person", "programme"):
        return False
    if reading.has("running") or (reading.has("runs") and reading.says("yet")):
        return reading.has("which", "verbund_many", "indefinite", "refers", "every")
    if reading.says("yet") and reading.has("ends") and any(negation.denies for negation in reading.negations):
        # "Welche sind noch nicht zu Ende?"
        return reading.has("which", "verbund_many")
    if not reading.has("verbund_many"):
        return False
    today = reading.says_any(vocabulary.today)
    if today and reading.says("yet", "yes_no", "having"):
        return True
    return reading.words[0].says("yes_no") and reading.has("every") and reading.has("ends")
