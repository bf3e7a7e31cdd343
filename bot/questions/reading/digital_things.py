"""What is looked for that is called as the bot and links are: "Chatbot fürs Rathaus", "Online-Handel", "online voting".

None of these asks who answers here, nor for the website of a Verbund.
"""

from dataclasses import replace
from typing import Final

from bot.questions.reading.reading import Reading, Word
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_CALLED: Final[frozenset[Signal]] = frozenset({"identity", "link", "weak"})
_FOR_OTHERS: Final[tuple[Signal, ...]] = ("for_cue", "place_cue", "at_cue")


def with_digital_things(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """The reading with such words as what is left to look for."""
    if not reading.rest or reading.ids("verbund") or reading.interrogative or reading.says("question_word"):
        return reading
    things = {i for i in range(len(reading.words) - 1) if _is_thing(i, reading, vocabulary)}
    if not things:
        return reading
    words = tuple(
        replace(word, signals=frozenset[Signal]()) if i in things else word for i, word in enumerate(reading.words)
    )
    # "I need something about an online exchange" is about exchanges, as a German "Online-Handel" is trade.
    sought = {i for i in things if reading.language == "en" or reading.words[i].folded not in vocabulary.remote}
    sought = sought if reading.bare or reading.brief else set[int]()
    rest = tuple(word for i, word in enumerate(words) if i in sought or word in reading.rest)
    dropped = {signal for signal in _CALLED if not any(word.says(signal) for word in words)}
    return replace(reading, words=words, rest=rest, signals=reading.signals - dropped)


def _is_thing(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    word, behind = reading.words[position : position + 2]
    if behind.parted or word in reading.rest:
        return False
    if word.folded in vocabulary.remote:
        return behind in reading.rest
    if position or not behind.says(*_FOR_OTHERS) or any(map(vocabulary.addresses, reading.words)):
        return False
    # "Webseite für den Verein bauen"
    built = word.says("link") and reading.words[-1].folded in vocabulary.builds
    return built or (word.folded in vocabulary.bots and _tells_of_rest(reading.words[position + 2 :], reading))


def _tells_of_rest(words: tuple[Word, ...], reading: Reading) -> bool:
    return any(word in reading.rest for word in words)
