"""Which place behind the first is asked for: "the second longest", "am zweitlängsten", "die drittmeisten Partner"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from bot.questions import kinds
from bot.questions.folding import Token
from bot.questions.kinds import Extreme, Question
from bot.questions.reading import EXTREMES, Reading
from bot.questions.vocabulary import Signal, Vocabulary

RANKED: Final[frozenset[Extreme]] = frozenset(
    {
        "most", "fewest", "newest", "oldest", "longest", "shortest", "land", "partners", "places", "endedfirst",
        "endedlast", "laender", "fewestpartners", "fewestplaces", "largest", "smallest", "best",
    }
)  # fmt: skip
"""Extremes of which it is told who comes behind the first, or that nobody knows."""
_SUPERLATIVES: Final[frozenset[Signal]] = frozenset({*EXTREMES, "largest", "smallest", "best"}) - {"running"}
_SORTED: Final = (kinds.AllFunding, kinds.AllLaender, kinds.AllPlaces, kinds.AllOrganisations, kinds.Remark)
"""What tells all in their order, or that it is not known."""


@dataclass(frozen=True, slots=True)
class Ranks:
    """Takes the place off a superlative, so that the rest is read as if the first was asked for."""

    vocabulary: Vocabulary

    def without(self, words: Sequence[Token]) -> tuple[tuple[Token, ...], int]:
        """The words without what tells the place of a superlative, and that place; 1 where nothing does."""
        found: list[Token] = []
        place = 1
        for word, behind in zip_longest(words, words[1:]):
            before = self._before(word, behind)
            prefix = "" if before else self._prefix(word)
            place = max(place, before, self.vocabulary.rank_prefixes.get(prefix, 1))
            if not before:
                found.append(_shortened(word, len(prefix)) if prefix else word)
        return tuple(found), place

    def _before(self, word: Token, behind: Token | None) -> int:
        """The place that a word tells of the superlative right behind it; 0 where it is none."""
        ranks: Mapping[str, int] = self.vocabulary.ranks
        parted = behind is None or behind.opens or (bool(behind.pause) and not behind.glued)
        if behind is None or parted or word.folded not in ranks:
            return 0
        return ranks[word.folded] if self._is_superlative(behind.folded) else 0

    def _prefix(self, word: Token) -> str:
        """What a superlative begins with that tells its place ("zweitlängste"); nothing where it is none."""
        begins = (rank for rank in self.vocabulary.rank_prefixes if word.folded.startswith(rank))
        return next((rank for rank in begins if self._is_superlative(word.folded.removeprefix(rank))), "")

    def _is_superlative(self, word: str) -> bool:
        return self.vocabulary.says(word, *_SUPERLATIVES)


def ranked(question: Question, reading: Reading) -> Question:
    """The question for the place that is asked for; not understood where the answer would drop it."""
    if reading.rank == 1:
        return question
    match question:
        case kinds.Superlative(extreme=extreme) if extreme in RANKED and RANKED.issuperset(question.besides):
            return replace(question, rank=reading.rank)
        case kinds.NotUnderstood() | kinds.UnknownName() | kinds.UnknownPlace() | kinds.AskBack():
            return question
    return question if isinstance(question, _SORTED) else kinds.NotUnderstood()


def _shortened(word: Token, letters: int) -> Token:
    """A word without the letters that it begins with."""
    return replace(word, text=word.text[letters:], folded=word.folded[letters:], plain=word.plain[letters:])
