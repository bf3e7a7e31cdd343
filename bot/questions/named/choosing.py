"""Whether it is asked of which of several Verbünde something is so: "Which one was in Saxony, NoLA or IER-SEK?"."""

from typing import Final

from bot.questions.reading.reading import ARTICLE, FACTS, Reading, Word
from bot.questions.words.signals import THEMES, Signal
from bot.questions.words.vocabulary import Vocabulary

_BEFORE: Final = ARTICLE + 2
"""So many words before a name "or" stands at most: "oder in dem Projekt KIF", "or in KIF"."""
_OF_OTHERS: Final[tuple[Signal, ...]] = (*FACTS, *THEMES, "place_word", "land_word")
"""What is said by nouns behind "which" that ask for no Verbund."""


def asks_to_choose(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked of which of several Verbünde something is so, and not if it is so of all of them."""
    return asks_which_one(reading, vocabulary) or offers_choice(reading, vocabulary)


def offers_choice(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "or" stands before the last of several Verbünde: "KIF oder NoLA", "in KIF or in the project NoLA"."""
    named = [mention for mention in reading.mentions if mention.kind == "verbund"]
    if len(named) < 2 or not reading.says("either"):
        return False
    before = reversed(reading.before(named[-1].start, _BEFORE))
    small = vocabulary.inside | vocabulary.of
    nearest = next((word for word in before if not (_is_of_name(word, vocabulary) or word.folded in small)), None)
    return bool(nearest and nearest.says("either"))


def asks_which_one(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked which of the Verbünde is meant, the names of which stand apart from what is said of it.

    "KIF oder NoLA – wer war in Hessen?", "which of KIF and NoLA was there?"; not so "Wer war bei KIF oder NoLA dabei?"
    nor "KIF und NoLA: Welche Uni war dabei?". Of which it is not so is told by how it is with each.
    """
    askers = [i for i, word in enumerate(reading.words) if word.says("which", "who") and word.says("question_word")]
    named = [mention for mention in reading.mentions if mention.kind == "verbund"]
    if len(askers) != 1 or len(named) < 2 or reading.negations:
        return False
    (asker,) = askers
    behind = reading.words[asker + 1 : asker + 2]
    if any(word.says(*_OF_OTHERS) or word.folded in vocabulary.sorts for word in behind):
        return False
    start, end = named[0].start, named[-1].end
    between = (word for i, word in enumerate(reading.words[start:end], start) if i not in reading.named)
    if not all(word.says("joins") or _is_of_name(word, vocabulary) for word in between):
        return False
    if asker == start - 2 and any(word.says("since") or word.folded in vocabulary.of for word in behind):
        # "Wer von KIF und NoLA"
        return True
    begins = reading.words[start].parted or all(word.says("verbund_one") for word in reading.words[:start])
    ends = end in {len(reading.words), asker} or reading.words[end].parted
    return begins and ends and (not reading.words[asker].says("who") or offers_choice(reading, vocabulary))


def _is_of_name(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word only stands before a name: "das Projekt"."""
    return word.says("verbund_one") or word.folded in vocabulary.articles
