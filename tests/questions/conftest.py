"""One understander for all tests of this folder, and the parts it reads with; none of them ever changes."""

import pytest

from bot.catalogue import Catalogue, load
from bot.questions import Understander
from bot.questions.mended.putting_right import PuttingRight
from bot.questions.names.names import Names
from bot.questions.programme.clues import Clues
from bot.questions.reader.reader import Reader
from bot.questions.reading.grammar import Grammar
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.word_files import read_talk, vocabulary


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load()


@pytest.fixture(scope="session")
def understander(catalogue: Catalogue) -> Understander:
    understander = Understander(catalogue)
    understander.prepare()
    return understander


@pytest.fixture(scope="session")
def topics(catalogue: Catalogue) -> TopicIndex:
    return TopicIndex(catalogue, vocabulary())


@pytest.fixture(scope="session")
def grammar(catalogue: Catalogue, topics: TopicIndex) -> Grammar:
    return Grammar.of(catalogue, vocabulary(), topics)


@pytest.fixture(scope="session")
def reader(catalogue: Catalogue, topics: TopicIndex, grammar: Grammar) -> Reader:
    words = vocabulary()
    clues = Clues(catalogue, words, topics)
    names = Names(catalogue, words)
    putting_right = PuttingRight(catalogue, words, names, topics, clues, grammar.locatives, read_talk())
    return Reader(catalogue, words, topics, clues, putting_right)
