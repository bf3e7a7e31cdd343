"""What only tells how old or how large a thing is, or that it closes: "die alte Ziegelei", "unser Rathaus schließt".

An adjective narrows, and is nothing to look for by itself: who asks for an old brickyard asks for no old people. Nor is
what becomes of a thing: whose school is closing asks for nothing that lies close, and for no closing event.
"""

from itertools import pairwise, zip_longest

from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.vocabulary import Vocabulary


def without_qualities(reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> Reading:
    """A reading without such words where they stand right before a noun, or where it is asked how large it is.

    "Die Alten im Dorf" are people, and how large a town is may tell where something is looked for.
    """
    if reading.long:
        # In a story they may tell as much as the others.
        return reading
    like = vocabulary.qualities | vocabulary.sizes

    def is_thing(word: Word) -> bool:
        there = word in reading.rest and word.folded not in vocabulary.settlements
        return there and not word.parted and nouns.may_be_noun(word, reading)

    before = {one for one, two in pairwise(reading.words) if one.folded in like and is_thing(two)}
    asked = {two for one, two in pairwise(reading.words) if one.says("how") and two.folded in vocabulary.sizes}
    kept = tuple(word for word in reading.rest if word not in before and word not in asked)
    return reading.left_with(kept) if kept else reading


def without_shutting(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """A reading without what says that a thing closes, where anything else is said: "Unser Rathaus schließt".

    Right before a thing it says of which kind that is: "closing pubs", "dicht bebaute Viertel".
    """
    shutting = {
        word
        for word, behind in zip_longest(reading.words, reading.words[1:])
        if word.folded in vocabulary.shuts and not (behind in reading.rest and not behind.parted)
    }
    kept = tuple(word for word in reading.rest if word not in shutting)
    return reading.left_with(kept) if kept and len(kept) < len(reading.rest) else reading
