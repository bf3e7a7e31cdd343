"""Questions for how much money there was for something: "Wie viel Geld ging an Kitas?"."""

from collections.abc import Sequence

from bot.questions.reading.reading import Reading, Word
from bot.questions.words.vocabulary import Vocabulary


def asks_how_much(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the number that is asked for is one of money: "Wie viel Fördergeld gab es für die Sommerschule?"."""
    words = reading.words
    return any(
        words[i - 1].says("how_many")
        and (
            "money" in words[i].signals | vocabulary.read(words, i, reading.language)[1]
            or _was_paid(words[i : reading.clause(i).stop], vocabulary)
        )
        for i in range(1, len(words))
    )


def asks_what_was_paid(words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether it is asked what those paid who gave money to all: "Was hat der Bund dafür bezahlt?"."""
    what = words[0].says("question_word") and words[0].says("something")
    paid = any(word.folded in vocabulary.gives for word in words)
    return what and paid and any(word.folded in vocabulary.payers for word in words)


def without_payment(words: tuple[str, ...], vocabulary: Vocabulary) -> tuple[str, ...]:
    """What is looked for without what only tells that somebody paid for it, where that is not all there is."""
    spent = vocabulary.payers | vocabulary.gives | vocabulary.paying | vocabulary.gets
    return tuple(word for word in words if word not in spent) or words


def _was_paid(words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether these words behind "how much" count nothing, and tell that somebody paid: "kam vom Bund"."""
    spent = vocabulary.payers | vocabulary.gives | vocabulary.gets
    counts = not words[0].says("yes_no", "having") and words[0].folded not in spent
    return not counts and any(word.folded in spent or word.says("money") for word in words)


def asks_what_went_to(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how much money went somewhere: "How much money went to mobility?", "Wie viel Geld gab es?".

    "Wie viel Geld hat die Kita?" and "Wie viel Geld hat welche Kita?" ask for none of the programme.
    """
    # "Gibt es", "gab es" say `which` as a whole.
    names_which = any(word.says("which") and word.says("question_word") for word in reading.words)
    exists = reading.has("which") and not names_which
    went = exists or reading.says_any(vocabulary.flows, vocabulary.gets)
    own = reading.tells_own or reading.has("price", "first_person")
    return went and not own and asks_how_much(reading, vocabulary)
