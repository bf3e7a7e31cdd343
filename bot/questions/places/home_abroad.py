"""Where somebody is at home in another country and asks about it: "Ich lebe in Polen, gab es da Projekte?"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_OPENING: Final = 3
"""Words of the longest phrase by which somebody tells who they are."""
HERE: Final = frozenset({"hier", "here"})
"""Where somebody is."""


def opening(words: Sequence[Word], vocabulary: Vocabulary) -> int:
    """How many words a text begins with by which somebody tells who they are; none if nobody does."""
    return len(vocabulary.introductions.at(0, words[:_OPENING]))


def home_abroad(reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> Word | None:
    """The country that somebody is at home in, or a place that is in no list, told before the question."""
    clause = reading.clause(0)
    if not opening(reading.words, vocabulary) or any(mention.start in clause for mention in reading.mentions):
        return None
    for position in clause:
        word = reading.words[position]
        cues = reading.before(position, ARTICLE)
        if word in reading.rest and cues and cues[-1].says("place_cue"):
            strange = word.text[:1].isupper() and not nouns.is_described(word)
            if strange or word.folded in vocabulary.countries:
                return word
        if word.folded in vocabulary.countries and any(cue.says("place_cue") for cue in cues):
            # "In der Schweiz"
            return word
    return None


def home_asked_of(reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> Word | None:
    """Where somebody is at home abroad, if what they ask behind it is asked of there."""
    home = home_abroad(reading, vocabulary, nouns)
    clause = reading.words[: reading.clause(0).stop]
    if any(
        cue.says("topic_cue") and nouns.is_described(word) for cue, word in pairwise(clause) if word in reading.rest
    ):
        # "I'm from Lyon and write about cooperatives. Is there a project?"
        return None
    return home if home and asks_of_home(reading, reading.words[reading.clause(0).stop :], nouns) else None


def asks_there(words: Sequence[Word]) -> bool:
    """Whether words ask what is where somebody is: "was gab es da?", "were there any here?", "what is near me?"."""
    if any(word.folded in HERE for word in words):
        return True
    if any(two.says("there") and not one.says("yes_no") for one, two in pairwise(words)):
        return True
    return any(
        word.own and any(other.says("place_cue", "nearby") for other in words[max(0, i - ARTICLE) : i])
        for i, word in enumerate(words)
    ) or any(word.own and words[i + 1 : i + 2] and words[i + 1].says("nearby") for i, word in enumerate(words))


def asks_of_home(reading: Reading, words: Sequence[Word], nouns: Nouns) -> bool:
    """Whether words behind where somebody is at home ask about it, and name nothing else.

    "Were there projects?" asks whether any was there, "which projects are there?" for all.
    """
    at = {id(word) for word in words}
    named = any(id(reading.words[mention.start]) in at for mention in reading.mentions)
    if named or any(word in reading.rest and nouns.is_described(word) for word in words):
        return False
    whether = bool(words) and words[0].says("yes_no")
    return asks_there(words) or (whether and any(word.says("partners", *VERBUENDE) for word in words))
