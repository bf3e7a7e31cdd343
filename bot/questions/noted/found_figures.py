"""How many of something there were in a Verbund that is only described: "Wie viele Firmen waren bei der Börse dabei?".

The lists of partners do not tell it: firms that offered something are none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.named.figures import Figure, Figures
from bot.questions.noted.note import Note
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold
from bot.questions.words.vocabulary import Vocabulary

_FEW: Final = 3
"""Of more Verbünde it is not asked how many of something each had."""


def noted_figure(figure: Figure, verbund: str) -> Note:
    """The sentence that tells a number, and whether it surely is the one that is asked for."""
    return Note("figure" if figure.exact else "near_figure", figure.of, beside=verbund, quoted=figure.quoted)


@dataclass(frozen=True, slots=True)
class FoundFigures:
    """Finds the numbers that the texts of Verbünde tell which a search finds."""

    catalogue: Catalogue
    topics: TopicIndex
    nouns: Nouns
    figures: Figures
    vocabulary: Vocabulary

    def on(self, search: kinds.Search, reading: Reading) -> Iterator[Note]:
        """The sentences with the number that is asked for, of those that are found by all that is looked for."""
        if not reading.says("how_many"):
            return
        # What is found by its whole text may well be meant, if it is one alone.
        like = list(search.like) if len(search.like) == 1 else []
        found = [hit.verbund for hit in self.topics.search(search.words) if hit.complete] if search.words else like
        if search.laender or search.places:
            there = self.catalogue.verbuende_there(search.laender, search.places)
            found = [verbund for verbund in found if verbund in there]
        thing = self.nouns.counted(reading) if len(found) <= _FEW else ""
        for verbund in found if thing else ():
            for figure in self.figures.told(thing, verbund, reading):
                if figure.exact or fold(thing) in self.vocabulary.sorts:
                    # Elsewhere what comes near to it may be anything: "ein Fünftel" of the elderly.
                    yield noted_figure(figure, verbund)
