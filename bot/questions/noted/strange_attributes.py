"""German adjectives in no description that tell which kind of a known thing is looked for: "autonome Busse".

Who deals with buses need not deal with such; of what is said of anything ("schöne Dörfer") that goes without saying.
"""

from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Final

from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading
from bot.questions.topics.combined_subjects import INFLECTED
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary

_SHORTEST: Final = 5
"""Letters that such an adjective has with its ending."""
_WEAK: Final = "en"
"""How they end behind an article or a preposition, and verbs anywhere."""
_PAST: Final = "te"
"""How verbs end as well that tell what was done: "Wer sanierte Häuser?"."""


def strange_attributes(
    found: Collection[str], reading: Reading, vocabulary: Vocabulary, topics: TopicIndex, nouns: Nouns
) -> Iterator[Token]:
    """Such words right before a noun that is found; a story tells much beside what it asks for."""
    if reading.language == "en" or not reading.has_capitals or reading.long:
        return
    for position, (word, noun) in enumerate(pairwise(reading.words)):
        if not {word, noun}.issubset(reading.rest) or noun.parted or not nouns.may_be_noun(noun, reading):
            continue
        small = word.text.islower() or (word.opens and word.text.istitle())
        if (
            small
            and nouns.subject(noun) in found
            and topics.is_found(nouns.subject(noun))
            and _is_inflected(position, reading, vocabulary)
            and _is_strange(word.folded, found, vocabulary, topics)
        ):
            yield word


def _is_inflected(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word before a noun ends as adjectives do, and is no verb that may stand there as well."""
    word, before = reading.words[position].folded, reading.before(position)
    # "Ich plane Häuser"
    if len(word) < _SHORTEST or not INFLECTED.search(word) or any(one.own for one in before):
        return False
    cues = vocabulary.articles | set(vocabulary.letters.prepositions)
    cued = any(one.folded in cues or one.says("topic_cue") for one in before)
    return cued or not word.endswith((_WEAK, _PAST)) or (not before and word.endswith(_PAST))


def _is_strange(word: str, found: Collection[str], vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether an adjective is in no description, or only if it were a misspelt noun: "schwule" is no "Schule"."""
    if INFLECTED.sub("", word) in vocabulary.said_of_anything or word in found or topics.uses(word):
        return False
    corrected = topics.corrected(word)
    return topics.weight(word) is None or (corrected not in found and topics.names_subject(corrected or ""))
