"""The clauses of the descriptions of Verbünde: key words, and pieces of texts that tell one thing."""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Final, NamedTuple

from bot.catalogue import Catalogue, Language, Verbund
from bot.questions.topics.postings import ASKED, KEYWORD, TEXT, TITLE, Example, Posting

_CLAUSE: Final = re.compile(r"[.,;:?!]\s")


class Clause(NamedTuple):
    """A piece of a description whose words have to do with each other; a key word is shown as a whole."""

    pieces: Sequence[str]
    """What stands between two spaces each."""
    weight: float
    shown_as: str = ""
    examples: frozenset[Example] = frozenset()
    """Of the examples of what is asked, and of the key words, the one that it is or is a piece of; held once for all
    its terms."""
    told: bool = True
    """Whether the facts tell it."""

    def posting(self, language: Language, display: str, *, alone: bool) -> Posting:
        """A term in it, which is shown like this unless the clause is shown as a whole; it may be alone in it."""
        if not self.shown_as:
            return Posting(self.weight, language, display, self.examples, not self.examples, told=self.told)
        if alone:
            return Posting(self.weight, language, self.shown_as, whole=True, told=self.told, keyed=self.told)
        # The words of a key word tell something together: "day care" is about care.
        return Posting(ASKED, language, self.shown_as, self.examples, elsewhere=False, told=self.told)


def key_words_of(catalogue: Catalogue, language: Language) -> Mapping[str, Sequence[Clause]]:
    """The key words of each Verbund, and its search words."""
    # The examples of what is asked are counted upwards.
    numbers = ((language, number) for number in count(start=-1, step=-1))
    return {
        id_: [
            Clause(pieces_of(word), KEYWORD, word, frozenset({next(numbers)}), told=word in verbund.keywords[language])
            for word in verbund.found_by(language)
        ]
        for id_, verbund in catalogue.verbuende.items()
    }


def clauses_of(
    verbund: Verbund, key_words: Iterable[Clause], language: Language, conjunctions: Container[str]
) -> Iterator[Clause]:
    """All clauses of the description of a Verbund in a language; conjunctions part its texts as commas do."""
    yield from key_words
    if verbund.title:
        yield Clause(pieces_of(verbund.title.de if language == "de" else verbund.title.en), TITLE)
    for number, text in enumerate(verbund.asked[language]):
        examples = frozenset({(language, number)})
        yield from (Clause(pieces, ASKED, examples=examples, told=False) for pieces in _parted(text, conjunctions))
    for text in (verbund.summary[language], verbund.outcome[language]):
        yield from (Clause(pieces, TEXT) for pieces in _parted(text, conjunctions))


def _parted(text: str, conjunctions: Container[str]) -> Iterator[Sequence[str]]:
    """The clauses of a text: "houses stand empty while shops open" is about no empty shops."""
    for clause in _CLAUSE.split(text):
        pieces = pieces_of(clause)
        ends = [i for i, piece in enumerate(pieces) if piece in conjunctions]
        for start, end in zip((0, *ends), (*ends, len(pieces)), strict=True):
            if start < end:
                yield pieces[start:end]


def pieces_of(text: str) -> Sequence[str]:
    """What stands between two spaces of a text each."""
    return unicodedata.normalize("NFKC", text).split()
