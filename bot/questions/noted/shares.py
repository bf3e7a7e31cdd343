"""Whether it is asked which share of all Verbünde something is: "Wie viel Prozent der Projekte waren in Hessen?"."""

from bot.questions.reading import Reading
from bot.questions.vocabulary import Vocabulary


def asks_for_share(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how many per cent of all Verbünde are something: "Wie viel Prozent der Projekte ...?".

    Not how many of those in a Land or theme, nor which share of something else.
    """
    words = reading.words
    said = next((i for i, word in enumerate(words) if word.folded in vocabulary.shares), None)
    if said is None:
        return False
    of_all = next((i for i in range(said + 1, len(words)) if words[i].says("verbund_many")), len(words))
    near = all(words[i].folded in vocabulary.articles | vocabulary.of for i in range(said + 1, of_all))
    behind = {mention.start for mention in reading.mentions if mention.start > of_all}
    parted = any(words[i].says("yes_no") for i in range(of_all + 1, min(behind, default=len(words))))
    return near and of_all < len(words) and len(behind) < 2 and parted
