"""English nouns that tell of which kind the noun behind them is: a dog park is no park, as German says in a word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.kinds import TOGETHER
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex, is_adjective
from bot.questions.words.folding import AND

_PAIR: Final = 2
_FEW: Final = 4
"""So many words at most are two nouns with their kinds: "heat waves and street trees"."""
_QUALITIES: Final = ("ing", "ed", "er", "est", "ous", "ish", "ern", "ary", "ent", "ant", "y", "an", "ese")
"""What words end with beside those that are surely adjectives, and that may tell what something is like.

Nouns end so as well ("computer shop"): better a shop is found too many than none for "older shops".
"""
_ADVERB: Final = "ly"
_ACTS: Final = ("ing", "ed")
"""What verbs end with that tell more of what stands before them: "refugees settling in villages"."""
_OF: Final = ("'s", "’s")
"""What tells whose something is: mum's house is a house all the same."""
_NOUNS: Final = ("ment", "ity", "cy", "gy", "phy", "my", "ery", "try", "brary")
"""What words end with that are surely nouns all the same: "amusement", "charity", "gallery", "library"."""


@dataclass(frozen=True, slots=True)
class EnglishCompounds:
    """Finds English nouns that are one subject with what stands before them."""

    topics: TopicIndex
    nouns: Nouns

    def joined(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, each one with the nouns right before it that no Verbund deals with beside it.

        Neither courts nor fees are what "court fees" asks for; "interesting bus projects" are on buses all the same.
        """
        if reading.language == "de" or len(reading.rest) > _FEW:
            return words
        joined: dict[str, tuple[str, ...]] = {}
        for *kinds, last in _side_by_side(reading):
            noun = self.nouns.subject(last)
            told = self._kinds(kinds, reading)
            whole = tuple(dict.fromkeys((*told, noun)))
            surely = self._is_phrase_of_nouns((*kinds, last), reading)
            apart = not self.topics.has_together(_one(whole), surely=surely)
            if noun in words and noun not in told and (any(told.values()) or apart):
                joined[noun] = whole
        others = {kind for noun, whole in joined.items() for kind in whole if kind != noun}
        kept = [word for word in words if word not in others]
        missing = [word for word in kept if word in joined and not self.topics.is_found(_one(joined[word]))]
        if missing and all(word in missing or self.topics.only_narrows(word) for word in kept):
            # Of "tree houses in villages", villages alone are nothing that was asked for.
            kept = missing
        return tuple(_one(joined.get(word, (word,))) for word in kept)

    def lacking(self, reading: Reading) -> tuple[str, ...]:
        """The subjects of several nouns in a text that no Verbund deals with: "cars park", of "cars park on ..."."""
        joined = self.joined(self.nouns.of(reading), reading)
        return tuple(word for word in joined if TOGETHER in word and not self.topics.is_found(word))

    def _kinds(self, words: Sequence[Word], reading: Reading) -> Mapping[str, bool]:
        """Those of the words before a noun that tell of which kind it is, and whether each is a strange noun.

        Of two words one may be; where no verb can be among them, they may be any that are known as well.
        """
        sure = replace(reading, interrogative=False).bare or any(
            word.says("topic_cue") for word in reading.before(reading.words.index(words[0]))
        )
        kinds = {self.nouns.subject(word): self._is_strange_noun(word) for word in words}
        if not sure and len(reading.rest) > _PAIR:
            return {}
        return {kind: strange for kind, strange in kinds.items() if strange or (sure and self.topics.is_found(kind))}

    def _is_phrase_of_nouns(self, words: Sequence[Word], reading: Reading) -> bool:
        """Whether nothing but these words can be meant together, nor is any an adjective, or a phrase by itself.

        "Refugees settling in villages", "retired volunteers", "offices passing the buck" are no nouns side by side.
        """
        *kinds, noun = words
        ends = noun is reading.words[-1]
        if not (ends or replace(reading, interrogative=False).bare) or any(" " in word.text for word in words):
            return False
        acts = noun.folded.endswith(_ADVERB) or (not ends and noun.folded.endswith(_ACTS))
        return not (acts or any(_is_like_adjective(word.folded) for word in kinds))

    def _is_strange_noun(self, word: Word) -> bool:
        """Whether a word may be a noun that no Verbund deals with."""
        like = _is_like_adjective(word.folded)
        return not (like or word.short) and not self.topics.is_found(self.nouns.subject(word))


def _is_like_adjective(word: str) -> bool:
    return (word.endswith(_QUALITIES) and not word.endswith(_NOUNS)) or is_adjective(word)


def _one(words: Iterable[str]) -> str:
    """Words as one subject."""
    return TOGETHER.join(words)


def _side_by_side(reading: Reading) -> Iterator[Sequence[Word]]:
    """The words that are left over and that nothing parts, from two on."""
    run: list[Word] = []
    for word in reading.words:
        if run and (word not in reading.rest or word.parted or word.joint == AND or run[-1].text.endswith(_OF)):
            yield from _several(run)
            run = []
        if word in reading.rest:
            run.append(word)
    yield from _several(run)


def _several(run: Sequence[Word]) -> Iterator[Sequence[Word]]:
    if len(run) > 1:
        yield tuple(run)
