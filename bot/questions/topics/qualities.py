"""What only tells how old or how large a thing is: "die alte Ziegelei", "wie groß muss die Schule sein".

An adjective narrows, and is nothing to look for by itself: who asks for an old brickyard asks for no old people.
"""

from itertools import pairwise

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
