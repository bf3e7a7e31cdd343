"""Where somebody is at home, who says no more than that: "Ich wohne in Herten", "We come from the town of Essen"."""

from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


def tells_home(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing but places and small words stand behind "ich wohne" and the like."""
    words = reading.words
    size = len(vocabulary.dwelling.opening(words))
    placed = reading.mentions and all(mention.kind in WHERE for mention in reading.mentions)
    small = vocabulary.articles | vocabulary.settlements | vocabulary.fillers
    return bool(size and placed) and all(
        i in reading.named or word.folded in small or word.says("place_cue", "at_cue", "since")
        for i, word in enumerate(words[size:], size)
    )
