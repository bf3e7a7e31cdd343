"""What is said once more in other words: "den längsten Atem, sprich die längste Laufzeit".

Who says something so has a strange way of putting it before, or a plain one behind, so that either may be understood.
"""

from collections.abc import Iterator

from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import as_written
from bot.questions.words.vocabulary import Vocabulary


def restated_at(reading: Reading, vocabulary: Vocabulary) -> range:
    """Where the words stand behind which something is said once more; an empty range where that is not so."""
    phrases = vocabulary.restatements.get(reading.language or "de")
    if not phrases or not phrases.stand_in(reading.words):
        return range(0)
    for at, word in enumerate(reading.words[:-1]):
        said = phrases.at(at, reading.words) if at and (word.pause or word.enclosed) else ()
        if said and at + len(said) < len(reading.words):
            return range(at, at + len(said))
    return range(0)


def without_what_is_explained(reading: Reading, said: range, topics: TopicIndex) -> Reading:
    """The reading without the strange words that are explained behind them: they say nothing more."""
    before = reading.words[: said.start]
    return reading.left_with(word for word in reading.rest if word not in before or topics.uses(word.folded))


def ways_of_saying(reading: Reading, said: range) -> Iterator[str]:
    """The texts on both sides, of which each says the same: first what is said in other words."""
    yield as_written(reading.words[said.stop :])
    yield as_written(reading.words[: said.start])
