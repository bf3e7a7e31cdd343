"""English words that are others in German, in an English text: "public art" asks for no kind ("Art") of anything."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary

_GERMAN: Final = frozenset({"de"})
_ENGLISH: Final = frozenset({"en"})
_UMLAUTS: Final = frozenset("äöüß")
_PLURAL: Final = "s"


def with_false_friends(words: tuple[Token, ...], vocabulary: Vocabulary, topics: TopicIndex) -> tuple[Token, ...]:
    """The words of an English text, what German has as well read as what it is in English."""
    friends = vocabulary.false_friends
    # A capital in a sentence tells a German noun, or one that German has borrowed: "Street Art".
    at = [i for i, word in enumerate(words) if word.folded in friends and (word.opens or word.text.islower())]
    if not at:
        return words
    others = [word for word in words if word.folded not in friends]
    behind = [words[i + 1] for i in at if i + 1 < len(words)]
    english = any(_is_english(word, vocabulary, topics) for word in others) or any(
        _is_strange_plural(word, vocabulary, topics) for word in behind
    )
    if not english or any(_is_german(word, vocabulary, topics) for word in others):
        return words
    return _read(words, at, vocabulary)


def _read(words: tuple[Token, ...], at: Sequence[int], vocabulary: Vocabulary) -> tuple[Token, ...]:
    found = list(words)
    for i in at:
        meant = vocabulary.false_friends[words[i].folded]
        found[i] = replace(words[i], folded=meant, plain=meant)
    return tuple(found)


def _is_english(word: Token, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether a word is surely English."""
    languages = vocabulary.languages.get(word.folded)
    return languages == _ENGLISH or (languages is None and topics.language(word.folded) == "en")


def _is_german(word: Token, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether a word is surely German."""
    languages = vocabulary.languages.get(word.folded)
    if languages == _GERMAN or not _UMLAUTS.isdisjoint(word.text.casefold()):
        return True
    return languages is None and topics.language(word.folded) == "de"


def _is_strange_plural(word: Token, vocabulary: Vocabulary, topics: TopicIndex) -> bool:
    """Whether a word that is in no list ends like an English plural, and has no capital as a German noun has."""
    known = vocabulary.is_of_questions(word.folded) or topics.uses(word.folded)
    return not known and word.text.islower() and word.folded.endswith(_PLURAL)
