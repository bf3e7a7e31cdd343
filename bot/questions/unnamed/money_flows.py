"""Questions for how much money there was for something: "Wie viel Geld ging an Kitas?"."""

from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


def asks_how_much(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the number that is asked for is one of money: "Wie viel Fördergeld gab es für die Sommerschule?"."""
    words = reading.words
    return any(
        words[i - 1].says("how_many") and "money" in words[i].signals | vocabulary.read(words, i, reading.language)[1]
        for i in range(1, len(words))
    )


def asks_what_went_to(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how much money went somewhere: "How much money went to mobility?", "Wie viel Geld gab es?".

    "Wie viel Geld hat die Kita?" and "Wie viel Geld hat welche Kita?" ask for none of the programme.
    """
    # "Gibt es", "gab es" say `which` as a whole.
    names_which = any(word.says("which") and word.says("question_word") for word in reading.words)
    exists = reading.has("which") and not names_which
    went = exists or reading.says_any(vocabulary.flows)
    own = reading.tells_own or reading.has("price", "first_person")
    return went and not own and asks_how_much(reading, vocabulary)
