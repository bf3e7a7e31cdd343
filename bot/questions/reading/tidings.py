"""What is only told, and asks nothing: what somebody is or did ("Der Bürgermeister ist doof"), and who lives where."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import folded
from bot.questions.words.signals import LOOKS
from bot.questions.words.vocabulary import Vocabulary

_PREDICATE: Final = 3
"""So many words at most tell what something is or did ("schon wieder angerufen")."""
_RELATIVE: Final = 3
"""So many words at most tell who lives somewhere ("meine beiden Großeltern")."""
_TOO_FAR: Final = re.compile("(weg|fort|uber|over).+(t|en|ed|own|run)|un.{3,}(able|ible|ed)")
"""What becomes of things and people alike that are gone or have too much to bear: "weggezogen", "overcrowded"."""
_BEFALLEN: Final = re.compile("[a-z]*ge.{2,}(t|en)|(be|ent|er|miss|ver|zer).{2,}(t|en)|un.+")
"""What becomes of German things: "gestrichen", "heruntergekommen", "verfallen", and what they lack: "undicht"."""
_FEMININE: Final = "in"
"""How the German word for a woman ends, where that for a man has it not: "Lehrerin"."""


def tells_of_one(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether it is told of one thing what it is or did, in a word that no description has: "Der Lehrer ist unfähig".

    "Der Laden ist leer", "Die Mieten sind zu hoch", "Das Bad hat geschlossen" and "Der Bus ist gestrichen" tell of what
    is amiss.
    """
    words = reading.words
    asks = not words or reading.interrogative or words[0].says("question_word", "yes_no") or reading.has(*LOOKS)
    if asks or reading.mentions or reading.negations or any(word.parted for word in words[1:]):
        return False
    at = next((i for i, word in enumerate(words) if word.says("yes_no") and word.folded in vocabulary.deeds), 0)
    subject, predicate = words[:at], words[at + 1 :]
    if not (any(word in reading.rest for word in subject) and 0 < len(predicate) <= _PREDICATE):
        return False
    definite = words[0].folded in vocabulary.articles and not words[0].says("indefinite")
    if not (definite or words[0] in reading.rest):
        return False
    # "Leerstand ist unser Problem"
    known = vocabulary.amiss | vocabulary.closes | vocabulary.matters
    last = predicate[-1]
    praised = last.says("praise")
    if (last.signals and not praised) or not last.text.islower() or any(word.folded in known for word in predicate):
        return False
    if words[at].folded in vocabulary.being and _is_befallen(last, subject, reading, topics):
        return False
    told = (word for word in predicate if (word is last or word in reading.rest) and not (praised and word is last))
    return all(_is_strange(word, topics) for word in told)


def tells_home_of_others(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether it is only told where somebody of theirs lives, and how: "Meine Oma wohnt in einem großen Haus".

    Who lives there alone, or in too large a house, tells of a problem, as does who names more than a house or town:
    "... in einem Dorf ohne Bus", "... in einer Senioren-WG".
    """
    words = reading.words
    more = reading.negations or any(word.parted or word.says("joins") for word in words[1:])
    if more or not words or not words[0].own:
        return False
    home = next(
        (
            i
            for i, (verb, where) in enumerate(pairwise(words))
            if 0 < i <= _RELATIVE and verb.folded in vocabulary.dwells and where.says("place_cue")
        ),
        0,
    )
    behind = words[home + 1 :]
    if not home or len(behind) <= ARTICLE or any(_is_too_much(word, vocabulary) for word in behind):
        return False
    return all(_is_plain_home(word, vocabulary, topics) for word in behind if word in reading.rest)


def _is_befallen(state: Word, subject: Sequence[Word], reading: Reading, topics: TopicIndex) -> bool:
    """Whether a word's form tells what became of a subject, and not what a person is: "Die Lehrer sind unfähig"."""
    if _TOO_FAR.fullmatch(state.folded):
        return True
    person = any(word in reading.rest and topics.uses(word.folded + _FEMININE) for word in subject)
    return reading.language == "de" and not person and bool(_BEFALLEN.fullmatch(state.folded))


def _is_strange(word: Word, topics: TopicIndex) -> bool:
    """Whether no description has a word, nor a question."""
    return not topics.uses(word.folded) and topics.weight(word.folded) is None


def _is_plain_home(word: Word, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether a word, or each of those that it is made of, names no more than a house or town, and of what size."""
    plain = vocabulary.sizes | vocabulary.weighty | vocabulary.qualities | vocabulary.good | vocabulary.advertised
    return all(part in plain or topics.weight(part) is None or topics.only_narrows(part) for part in folded(word.text))


def _is_too_much(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word tells of too much or too little."""
    return word.folded in vocabulary.amiss or word.says("missing", "lacks", "only")
