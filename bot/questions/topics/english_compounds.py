"""English nouns that tell of which kind the noun behind them is: a dog park is no park, as German says in a word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, repeat
from typing import Final

from bot.questions.kinds import TOGETHER
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.scopes import SMALL
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import AND
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.stemming import is_adjective
from bot.questions.words.vocabulary import Vocabulary

_PAIR: Final = 2
_CUE: Final = 3
"""So many words before nouns "on" may stand at most."""
_FEW: Final = 4
"""So many words at most are two nouns with their kinds: "heat waves and street trees"."""
_QUALITIES: Final = ("ing", "ed", "er", "est", "ous", "ish", "ern", "ary", "ent", "ant", "y", "an", "ese")
"""What words end with beside those that are surely adjectives, and that may tell what something is like.

Nouns end so as well ("computer shop"): better a shop is found too many than none for "older shops".
"""
_ADVERB: Final = "ly"
_DONE: Final = "ed"
"""What verbs end with that tell what was done with something."""
_MADE_OF_VERB: Final = "ing"
"""What ends both nouns that are made of verbs, and verbs: "street lighting", "refugees settling in villages"."""
_PLURAL: Final = "s"
_OF: Final = ("'s", "’s")
"""What tells whose something is: mum's house is a house all the same."""
_NOUNS: Final = ("ment", "ity", "cy", "gy", "phy", "my", "ery", "try", "brary")
"""What words end with that are surely nouns all the same: "amusement", "charity", "gallery", "library"."""


@dataclass(frozen=True, slots=True)
class EnglishCompounds:
    """Finds English nouns that are one subject with what stands before them."""

    vocabulary: Vocabulary
    topics: TopicIndex
    nouns: Nouns

    def joined(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, each one with the nouns right before it that no Verbund deals with beside it.

        Neither courts nor fees are what "court fees" asks for; "interesting bus projects" are on buses all the same.
        """
        if reading.language == "de" or len(reading.rest) > _FEW:
            return words
        words = self._with_small_nouns(words, reading)
        joined: dict[str, tuple[str, ...]] = {}
        for *kinds, last in map(self._without_verb, _side_by_side(reading), repeat(reading)):
            noun = self.nouns.subject(last)
            told = self._kinds((*kinds, last), reading)
            whole = tuple(dict.fromkeys((*told, noun)))
            surely = self._is_phrase_of_nouns((*kinds, last), reading)
            apart = not self.topics.has_together(_one(whole), surely=surely)
            if noun in words and noun not in told and (any(told.values()) or apart):
                joined[noun] = whole
        others = {kind for noun, whole in joined.items() for kind in whole if kind != noun}
        kept = [word for word in words if word not in others]
        lone = [word for word in kept if TOGETHER in word]
        missing = [word for word in kept if word in joined and not self.topics.is_found(_one(joined[word]))]
        if missing and all(word in missing or self.topics.only_narrows(word) for word in kept):
            # Of "tree houses in villages", villages alone are nothing that was asked for.
            kept = missing
        elif lone and all(word in lone or word in self.vocabulary.all_settlements for word in kept):
            kept = lone
        return tuple(_one(joined.get(word, (word,))) for word in kept)

    def _with_small_nouns(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, each one with a noun beside it that is a word of questions as well, where none deals with it.

        Of "street names" and "house prices in big cities", streets and houses alone are nothing that was asked for.
        """
        small = self.vocabulary.small_nouns
        framing = self.vocabulary.articles | self.vocabulary.letters.prepositions
        mere = all(word in reading.rest or word.folded in small | framing for word in reading.words)
        whole: dict[str, str] = {}
        for one, other in pairwise(reading.words):
            swallowed = [word for word in (one, other) if word not in reading.rest and word.folded in small]
            if len(swallowed) != 1 or other.parted or not self._ends_with(other, reading):
                continue
            if mere or self._is_aimed_at((one, other), reading):
                noun = self.nouns.subject(one if other in swallowed else other)
                pair = _one(word.folded if word in swallowed else noun for word in (one, other))
                if not self.topics.is_found(pair):
                    whole[noun] = pair
        return tuple(whole.get(word, word) for word in words)

    def lacking(self, reading: Reading) -> tuple[str, ...]:
        """The subjects of several nouns in a text that no Verbund deals with: "cars park", of "cars park on ..."."""
        joined = self.joined(self.nouns.of(reading), reading)
        return tuple(word for word in joined if TOGETHER in word and not self.topics.is_found(word))

    def _is_strange(self, word: Word) -> bool:
        """Whether a word is in no description, and tells something: "modern" is said of anything."""
        said = word.short or word.folded.endswith(_ADVERB) or word.folded in self.vocabulary.said_of_anything
        return not said and self.topics.weight(self.nouns.subject(word)) is None

    def _without_verb(self, words: Sequence[Word], reading: Reading) -> Sequence[Word]:
        """The words without the first of several that tells what somebody does: "Who offers marriage counselling?"."""
        before = reading.before(reading.words.index(words[0]))
        does = any(word.says("who", *VERBUENDE) for word in before)
        return words[1:] if does and len(words) > _PAIR else words

    def _kinds(self, words: Sequence[Word], reading: Reading) -> Mapping[str, bool]:
        """Those of the words before the last, a noun, that tell of which kind it is; whether each is a strange noun.

        Of two words one may be; where no verb can be among them, they may be any that are known as well.
        """
        sure = replace(reading, interrogative=False).bare or self._is_aimed_at(words, reading)
        done = self._is_said_to_be_done(words, reading)
        kinds = {
            self.nouns.subject(word): self._is_strange_noun(word) or (done and self._is_strange(word))
            for word in words[:-1]
        }
        if not sure and len(reading.rest) > _PAIR:
            return {}
        return {kind: strange for kind, strange in kinds.items() if strange or (sure and self.topics.is_found(kind))}

    def _is_phrase_of_nouns(self, words: Sequence[Word], reading: Reading) -> bool:
        """Whether nothing but these words can be meant together, nor is any an adjective, or a phrase by itself.

        "Refugees settling in villages", "retired volunteers", "offices passing the buck" are no nouns side by side.
        """
        *kinds, noun = words
        ends = self._ends_with(noun, reading)
        whole = noun is reading.words[-1] or replace(reading, interrogative=False).bare
        whole |= ends and self._is_aimed_at(words, reading)
        if not whole or any(" " in word.text for word in words):
            return False
        acts = noun.folded.endswith(_ADVERB) or self._acts(kinds[-1], noun, ends=ends)
        return not (acts or any(map(self._tells_quality, kinds)))

    def _is_aimed_at(self, words: Sequence[Word], reading: Reading) -> bool:
        """Whether some words stand where no verb can be among them: behind "on" and the like, or at the end.

        There what stands before tells that: "Do you have job offers?", "Who gives out house numbers?", "Who offers
        marriage counselling?".
        """
        start = reading.words.index(words[0])
        if self._is_said_to_be_done(words, reading):
            return True
        before = next(iter(reading.before(start, 1)), None)
        if before is None or before in reading.rest:
            return False
        has = before.says("having") or before.folded in self.vocabulary.letters.prepositions
        ends = self._is_last_pair(words, reading) and has and not before.says("for_cue")
        return ends or self._follows_cue(start, reading)

    def _follows_cue(self, start: int, reading: Reading) -> bool:
        """Whether "on" or the like stands before a position, with nothing but small words in between."""
        for word in reversed(reading.before(start, _CUE)):
            if word.says("topic_cue"):
                return True
            if word in reading.rest or word.signals - SMALL:
                return False
        return False

    def _is_said_to_be_done(self, words: Sequence[Word], reading: Reading) -> bool:
        """Whether some words end a text that asks who does, did or has what they name, and none is a verb itself.

        "Which project offers air quality monitoring?", "Who did gender budgeting?"
        """
        *who, verb = reading.before(reading.words.index(words[0]), _PAIR) or (None,)
        asked = verb and (verb in reading.rest or verb.folded in self.vocabulary.deeds)
        if not (asked and any(word and word.says("who", *VERBUENDE) for word in who)):
            return False
        acts = (self._acts(one, other, ends=False) for one, other in pairwise(words[:-1]))
        return words[-1] is reading.words[-1] and not any(acts)

    def _is_last_pair(self, words: Sequence[Word], reading: Reading) -> bool:
        return len(words) == _PAIR and words[-1] is reading.words[-1]

    def _ends_with(self, noun: Word, reading: Reading) -> bool:
        """Whether a phrase ends with a noun: nothing stands behind it, or a preposition does."""
        at = reading.words.index(noun)
        following = reading.words[at + 1 : at + 2]
        return all(word.folded in self.vocabulary.letters.prepositions or word.parted for word in following)

    def _acts(self, who: Word, verb: Word, *, ends: bool) -> bool:
        """Whether a word tells what those do that stand before it: "residents plan their pool", "shops closing".

        Nouns that tell of which kind another is are hardly ever plurals: "street lighting".
        """
        done = verb.folded.endswith(_DONE)
        several = who.folded.endswith(_PLURAL) or who.folded in self.vocabulary.persons
        return (several and (not ends or done or _is_made_of_verb(verb))) or (done and not ends)

    def _tells_quality(self, word: Word) -> bool:
        """Whether a word before a noun tells what that is like, and not of which kind: no key word ends with "free"."""
        if _is_made_of_verb(word):
            return False
        subject = self.nouns.subject(word)
        return _is_like_adjective(word.folded) or (self.topics.has(subject) and not self.topics.ends_key_word(subject))

    def _is_strange_noun(self, word: Word) -> bool:
        """Whether a word may be a noun that no Verbund deals with."""
        like = _is_like_adjective(word.folded)
        return not (like or word.short) and not self.topics.is_found(self.nouns.subject(word))


def _is_like_adjective(word: str) -> bool:
    return (word.endswith(_QUALITIES) and not word.endswith(_NOUNS)) or is_adjective(word)


def _is_made_of_verb(word: Word) -> bool:
    return word.folded.endswith(_MADE_OF_VERB)


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
