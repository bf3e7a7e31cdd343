"""Which place behind the first is asked for: "the second longest", "am zweitlängsten", "die drittmeisten Partner"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile, zip_longest
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Extreme, Question
from bot.questions.reading.reading import EXTREMES, Reading
from bot.questions.words.folding import Token
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

RANKED: Final[frozenset[Extreme]] = frozenset(
    {
        "most", "fewest", "newest", "oldest", "longest", "shortest", "land", "partners", "places", "endedfirst",
        "endedlast", "laender", "fewestpartners", "fewestplaces", "largest", "smallest", "best",
    }
)  # fmt: skip
"""Extremes of which it is told who comes behind the first, or that nobody knows."""
_SUPERLATIVES: Final[frozenset[Signal]] = frozenset({*EXTREMES, "largest", "smallest", "best"}) - {"running"}
SEVERAL: Final = 0
"""Instead of a place, where several are asked for."""
_BEFORE: Final = 3
"""So many words before a superlative it may be told whose it is ("my own second oldest")."""
_BEHIND: Final = 2
"""So many words behind a superlative what it is said of may stand ("second longest running Verbund")."""
_COMPARED: Final[tuple[Signal, ...]] = (*VERBUENDE, *THEMES, "land_word", "partners", "place_word", "when")
_ASKING: Final[tuple[Signal, ...]] = (*VERBUENDE, "which", "who", "runs")
"""What says that Verbünde are compared where the superlative comes last."""
_SORTED: Final = (kinds.AllFunding, kinds.AllLaender, kinds.AllPlaces, kinds.AllOrganisations, kinds.Remark)
"""What tells all in their order, or that it is not known."""


@dataclass(frozen=True, slots=True)
class Ranks:
    """Takes the place off a superlative, so that the rest is read as if the first was asked for."""

    vocabulary: Vocabulary

    def without(self, words: Sequence[Token]) -> tuple[tuple[Token, ...], int]:
        """The words without what tells the place of a superlative, and that place; 1 where nothing does.

        `SEVERAL` where not all superlatives are asked for in the same place: "das längste und das zweitkürzeste".
        """
        if standing := self._standing(words):
            return standing
        if not self._may_tell_place([word.folded for word in words]):
            return tuple(words), 1
        found: list[Token] = []
        places: list[int] = []
        compares = False
        for i, (word, behind) in enumerate(zip_longest(words, words[1:])):
            before = self._before(word, behind)
            prefix = "" if before else self._prefix(word)
            place = before or self.vocabulary.rank_prefixes.get(prefix, 0)
            if place or (self._is_superlative(word.folded) and not (i and self._before(words[i - 1], word))):
                places.append(place or 1)
            if place and not self._compares(i + bool(before), words):
                # "Mein zweitgrößtes Problem", "vorletzte Woche"
                before, prefix, place = 0, "", 0
            compares |= bool(place)
            if not before:
                found.append(_shortened(word, len(prefix)) if prefix else word)
        if not compares:
            return tuple(words), 1
        return tuple(found), places[0] if len(set(places)) == 1 else SEVERAL

    def _standing(self, words: Sequence[Token]) -> tuple[tuple[Token, ...], int] | None:
        """The words with a superlative instead of a phrase that tells a place, and that place: "auf Platz zwei".

        Only where Länder, themes or Verbünde are compared: "Welches Land liegt auf Platz zwei?".
        """
        phrases = self.vocabulary.standing_phrases
        if not phrases.stand_in(words):
            return None
        for start, word in enumerate(words):
            if not (phrase := phrases.at(start, words)):
                continue
            others = (*words[:start], *words[start + len(phrase) :])
            which = any(self.vocabulary.says(other.folded, "which") for other in words[:start])
            compared = any(self.vocabulary.says(other.folded, *_COMPARED) for other in others)
            own = any(self.vocabulary.says(other.folded, "first_person") for other in others)
            if not which or not compared or own or any(self._is_superlative(other.folded) for other in others):
                return None
            place, most = self.vocabulary.standings[phrase].split()
            told = replace(word, text=most, folded=most, plain=most)
            return (*words[:start], told, *words[start + len(phrase) :]), int(place)
        return None

    def _may_tell_place(self, words: Sequence[str]) -> bool:
        """Whether a word, or its beginning, tells a place; few texts have one, and others are not gone through."""
        prefixes = tuple(self.vocabulary.rank_prefixes)
        return any(word in self.vocabulary.ranks or word.startswith(prefixes) for word in words)

    def _compares(self, position: int, words: Sequence[Token]) -> bool:
        """Whether the superlative at a position compares Verbünde, or what is told of them: "der drittlängste Verbund".

        Or nothing stands behind it that it could be said of: "Welcher Verbund lief am zweitlängsten?".
        """
        before = words[max(0, position - _BEFORE) : position]
        if any(self.vocabulary.says(word.folded, "first_person") for word in before):
            # "Unser zweitgrößtes Thema ist Leerstand"
            return False
        behind = list(takewhile(lambda word: not word.parted, words[position + 1 :]))
        if any(self.vocabulary.says(word.folded, *_COMPARED) for word in behind[:_BEHIND]):
            return True
        alone = all(word.folded in self.vocabulary.articles for word in words[:position])
        asks = alone or any(self.vocabulary.says(word.folded, *_ASKING) for word in words[:position])
        return not behind and asks

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
    if reading.rank == SEVERAL:
        return kinds.NotUnderstood()
    match question:
        case kinds.Superlative(extreme=extreme) if extreme in RANKED and RANKED.issuperset(question.besides):
            return replace(question, rank=reading.rank)
        case kinds.NotUnderstood() | kinds.UnknownName() | kinds.UnknownPlace() | kinds.AskBack():
            return question
    return question if isinstance(question, _SORTED) else kinds.NotUnderstood()


def _shortened(word: Token, letters: int) -> Token:
    """A word without the letters that it begins with."""
    return replace(word, text=word.text[letters:], folded=word.folded[letters:], plain=word.plain[letters:])
