"""Whether the money of a fund is asked about, which is not what its Verbund was given: "Wie verteilt KIF das Geld?"."""

from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.folding import folded
from bot.questions.words.vocabulary import Vocabulary

_REACH: Final = 1
"""So many words behind "how" the verb stands: "how was", but "how high was"."""


def asks_of_fund(reading: Reading, names: tuple[str, ...], catalogue: Catalogue, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how money is given, be it by a fund or among partners, or of the money in or from a fund."""
    return reading.has("money") and (
        _asks_how_awarded(reading, vocabulary) or _is_inside(reading, names, catalogue, vocabulary)
    )


def _asks_how_awarded(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is: "How does KIF award its money?", "Wie wird das Geld vergeben?", but not "Wie hoch war ...?"."""
    awards = reading.says_any(vocabulary.awards)
    hows = (i for i, word in enumerate(reading.words) if word.says("how"))
    behind = (reading.words[i + 1 : i + 1 + _REACH] for i in hows)
    return awards and any(
        word.says("yes_no") or word.folded in vocabulary.awards | vocabulary.being | vocabulary.passive
        for words in behind
        for word in words
    )


def _is_inside(reading: Reading, names: tuple[str, ...], catalogue: Catalogue, vocabulary: Vocabulary) -> bool:
    """Whether money is spoken of that is in a fund, or comes out of it: "das Geld im Bürgerfonds", "from the fund".

    "Wie viel Geld steckt in KIF?" asks what the Verbund was given.
    """
    if reading.says("how_many"):
        return False
    named = (mention for mention in reading.mentions if mention.kind == "verbund")
    return any(_is_in(mention, reading, vocabulary) for mention in named) and all(
        _is_fund(name, catalogue, vocabulary) for name in names
    )


def _is_in(mention: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether money and "in" or "out of" stand right before a name; "for" and "to" tell what the Verbund was given."""
    before = [word for word in reading.before(mention.start, ARTICLE + 2) if word.folded not in vocabulary.articles]
    cues = vocabulary.inside | vocabulary.sources
    return any(money.says("money") and cue.folded in cues for money, cue in [*pairwise(before)][-1:])


def _is_fund(name: str, catalogue: Catalogue, vocabulary: Vocabulary) -> bool:
    """Whether a Verbund is called a fund, by one of its names."""
    verbund = catalogue.verbuende[name]
    titles = (folded(called) for called in (verbund.name, *verbund.aliases))
    return any(words[-1].endswith(end) for words in titles if words for end in vocabulary.fund_names)
