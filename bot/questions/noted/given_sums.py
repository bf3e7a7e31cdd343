"""Who gave money to a Verbund, as its texts tell: of such it is not said that nothing is documented."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from bot.catalogue import LANGUAGES, Catalogue
from bot.questions import kinds
from bot.questions.organisations.from_whom import from_whom
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.folding import folded
from bot.questions.words.stemming import stems
from bot.questions.words.vocabulary import Vocabulary

_SENTENCE: Final = re.compile(r"(?<=[.;:])\s+")


def untold_giver(
    question: kinds.AboutVerbuende, reading: Reading, catalogue: Catalogue, vocabulary: Vocabulary
) -> tuple[Word, ...]:
    """The words for who is asked to have given money, where no sentence on the Verbünde tells of money and of them."""
    giver = from_whom(reading, vocabulary)
    small = vocabulary.articles | vocabulary.of | vocabulary.givers | vocabulary.sources
    named = {part for word in giver for part in folded(word.text)} - small
    told = (set(folded(one)) for id_ in question.verbuende for one in _sentences(id_, catalogue))
    paid = ({*chain(*map(stems, words))} for words in told if any(vocabulary.says(word, "money") for word in words))
    # "Des Landes" is told by "das Land".
    return () if any(all(not one.isdisjoint(stems(word)) for word in named) for one in paid) else giver


def _sentences(verbund: str, catalogue: Catalogue) -> Iterator[str]:
    there = catalogue.verbuende[verbund]
    for language in LANGUAGES:
        for text in (there.summary[language], there.outcome[language]):
            yield from _SENTENCE.split(text)
