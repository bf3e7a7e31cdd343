"""Names in no list beside those that are: "KIF und HeimatWerk", "Lief KIF länger als das Projekt VIVAT?"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile
from typing import Final

from bot.questions.names.name_forms import is_surely_name, looks_like_name
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import as_written
from bot.questions.words.vocabulary import THAN, Vocabulary

_REACH: Final = 2
"""So many words before "than" one of them may compare."""


@dataclass(frozen=True, slots=True)
class UnknownBeside:
    """Tells which name of a reading may be that of a Verbund, and is in no list."""

    vocabulary: Vocabulary
    topics: TopicIndex

    def heard(self, reading: Reading) -> str:
        """Such a name, joined to that of a Verbund, or compared with it; nothing where there is none."""
        return self.joined(reading) or self._compared(reading)

    def joined(self, reading: Reading) -> str:
        """An unknown word joined to a name by "and": "KIF und HeimatWerk", "KIF und dem Projekt REGINA"."""
        for joint, beyond in reading.beside("verbund"):
            if not reading.words[joint].says("joins"):
                continue
            strange = reading.words[beyond]
            # "KIF, und fährt der Bus noch?"
            verb = reading.language == "de" and reading.has_capitals and not strange.text[:1].isupper()
            if strange in reading.rest and not verb:
                return strange.text
            if beyond > joint and (name := self._asked_of(beyond, reading) or self._called(beyond, reading)):
                return as_written(name)
        return ""

    def organisations(self, reading: Reading) -> Iterator[str]:
        """The unknown names that are joined to that of an organisation: "die NRW.BANK und die Volksbank"."""
        for mention in reading.mentions:
            if mention.kind == "organisation":
                behind = self._joined(reading.words[mention.end :], reading)
                before = self._joined(reading.words[: mention.start][::-1], reading)
                yield from filter(None, map(as_written, (before[::-1], behind)))

    def _joined(self, words: Sequence[Word], reading: Reading) -> Sequence[Word]:
        """The strange words behind a joint that these begin with; articles are skipped."""
        free = [word for word in words if word.folded not in self.vocabulary.articles]
        if not free or not free[0].says("joins", "either"):
            return ()
        name = tuple(takewhile(lambda word: self._is_of_name(word, reading), free[1:]))
        return name if any(word in reading.rest for word in name) else ()

    def _is_of_name(self, word: Word, reading: Reading) -> bool:
        """Whether a word may be one of an organisation's name: no description has it, and capitals tell nouns."""
        if word.parted or word.signals or self.topics.weight(word.folded):
            return False
        return word.text[:1].isupper() if _has_capitals(reading) else word in reading.rest

    def _called(self, start: int, reading: Reading) -> Sequence[Word]:
        """The strange words that a project is called by from a position on: "dem Projekt REGINA"."""
        at = start + (reading.words[start].folded in self.vocabulary.articles)
        if not any(word.says("verbund_one") for word in reading.words[at : at + 1]):
            return ()
        return tuple(takewhile(lambda word: word in reading.rest and not word.parted, reading.words[at + 1 :]))

    def _asked_of(self, start: int, reading: Reading) -> Sequence[Word]:
        """What the same is asked of as of a Verbund before, at the end: "Wer leitet KIF, und wer Stadtklima Plus?"."""
        said = {one.folded for one in reading.words[:start]}
        behind = tuple(dropwhile(lambda word: word.folded in said, reading.words[start:]))
        asks = reading.words[start].says("question_word") and behind != reading.words[start:]
        told = bool(behind) and behind[0] in reading.rest
        named = told and all(one in reading.rest or one.says("joins") for one in behind)
        return behind if asks and named and self._may_be_called(behind, start, reading) else ()

    def _may_be_called(self, words: Sequence[Word], start: int, reading: Reading) -> bool:
        """Whether these words behind a question word may be a name: no verb ("wer bezahlt"), and no subject."""
        strange = [word for word in words if word in reading.rest]
        if any(word.text[:1].isupper() for word in words):
            known = all(self.topics.uses(word.folded) for word in strange) and not any(map(looks_like_name, strange))
            return words[0].text[:1].isupper() and not known
        # "Wer leitet KIF, und wer profitiert?"
        verb = reading.words[start].says("who") and len(words) == 1
        return not (_has_capitals(reading) or verb or any(self.topics.uses(word.folded) for word in strange))

    def _compared(self, reading: Reading) -> str:
        """What looks like a name behind "with" or the like, or behind what compares: "vs AquaRegio", "länger als X"."""
        compares = self.vocabulary.compares
        comparing = reading.has("different", "same") or reading.says_any(compares)
        for position, cue in enumerate(reading.words[:-1]):
            than = cue.folded in THAN
            if not (comparing or (than and self._is_beyond(position, reading))):
                continue
            if than or cue.folded in compares or cue.says("since", "topic_cue", "place_cue"):
                if called := self._called(position + 1, reading):
                    return as_written(called)
                if self._may_be_compared(position + 1, reading):
                    return reading.words[position + 1].text
        return ""

    def _is_beyond(self, position: int, reading: Reading) -> bool:
        """Whether a word that compares stands before "than": "länger als", "mehr Partner als"."""
        return any(self.vocabulary.is_comparative(word.folded) for word in reading.before(position, _REACH))

    def _may_be_compared(self, position: int, reading: Reading) -> bool:
        """Whether a word is a name that others are compared with, by its letters, or as a text in small ones ends."""
        word = reading.words[position]
        if word not in reading.rest or word.parted or word.folded in self.vocabulary.countries:
            return False
        if is_surely_name(word):
            return True
        small = position == len(reading.words) - 1 and not _has_capitals(reading)
        compared = small and reading.says_any(self.vocabulary.compares)
        return compared and not self.topics.spells(word.folded)


def _has_capitals(reading: Reading) -> bool:
    """Whether words behind the first one have capitals: "Who led KIF", but not "Who led kif"."""
    return any(word.text[:1].isupper() for word in reading.words[1:])
