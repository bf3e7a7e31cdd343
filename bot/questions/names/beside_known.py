"""Names in no list beside what is known: "das Projekt Trias plus", "wer leitet ISOE-Stadt?", "das Projekt X in Bayern".

What is known is only a part of such a name, or where that Verbund is said to have been; it is not what is asked about.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.names.known_names import WHERE
from bot.questions.names.name_forms import is_surely_name
from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, FACTS, Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import EVENTS, THEMES, VERBUENDE, Signal
from bot.questions.words.stemming import is_adjective
from bot.questions.words.vocabulary import Vocabulary

_NOTHING: Final = range(0)
_SAID_OF: Final[tuple[Signal, ...]] = (*FACTS, *EVENTS, "about", "yes_no")
"""What is asked of a name, before or behind it: "Wann hat Trias plus angefangen?"."""
_OPENING: Final[tuple[Signal, ...]] = (*_SAID_OF, "question_word", "something")
_SORTED: Final[tuple[Signal, ...]] = (*VERBUENDE, *THEMES, "coordinator", "partners", "contact")
"""What the end of a compound says that is no name: "ISOE-Projekt", "Difu-Leitung"."""
_DOING: Final = re.compile("(ge.+(t|en)|..iert|.+ing)$")
"""How German participles and English present ones look."""


@dataclass(frozen=True, slots=True)
class BesideKnown:
    """Finds names that begin with a known one, or that stand right before a known place."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    topics: TopicIndex

    def begun_by_known(self, reading: Reading) -> range:
        """A name that begins with that of an organisation or a place, and goes on otherwise than any that is known."""
        for mention in reading.mentions:
            if mention.kind not in {"organisation", "place", "town"} or reading.words[mention.start].parted:
                continue
            if self._is_called(mention.start, reading):
                end = self._end(mention, reading, self._belongs)
                told = True
            elif self._is_asked_about(mention, reading):
                end = self._end(mention, reading, self._surely_belongs)
                told = self._ends(end, reading)
            else:
                end = self._end(mention, reading, self._belongs)
                told = self._is_called_behind(mention, end, reading)
            if told and end > mention.end:
                return range(mention.start, end)
        return _NOTHING

    def before_place(self, reading: Reading) -> range:
        """One word right behind "das Projekt" that is no subject, and where that is said to have been.

        "Wann begann das Projekt LandLust in Bayern?", but not "das Projekt Leerstand in Bayern".
        """
        if not reading.says("verbund_one"):
            return _NOTHING
        starts = {mention.start for mention in reading.mentions if mention.kind in WHERE}
        starts |= {region.start for region in reading.regions}
        for at in sorted(starts):
            before = [i for i in range(max(0, at - ARTICLE - 1), at) if not self._says_where(reading.words[i])]
            if not before or len(before) == at or before[-1] == at - 1:
                continue
            name = before[-1]
            # "the VillageHub project in Hesse"
            behind = reading.words[name].says("verbund_one")
            name -= behind
            if not (self._is_definite(name, reading) if behind else self._is_called(name, reading)):
                continue
            if self._may_be_name(reading.words[name], reading, written=behind):
                return range(name, name + 1)
        return _NOTHING

    def _says_where(self, word: Word) -> bool:
        return word.says("place_cue") or word.folded in self.vocabulary.inside | self.vocabulary.articles

    def _may_be_name(self, word: Word, reading: Reading, *, written: bool) -> bool:
        """Whether a word is written as a name, or no subject; `written`: whether it has to be written so."""
        if word not in reading.rest:
            return False
        known = self.topics.is_subject(word.folded)
        if is_surely_name(word) or word.quoted:
            return not (known and self.topics.uses(word.folded))
        if word.text[:1].isupper():
            return not (written or known)
        return not (written or known or reading.has_capitals or self._may_be_done(word, reading))

    def _is_called(self, start: int, reading: Reading) -> bool:
        """Whether a word stands right behind "das Projekt", and no article or "which" makes that any project."""
        (*_, noun) = (None, *reading.before(start))
        if noun is None or not noun.says("verbund_one") or reading.words[start].parted:
            return False
        before = reading.before(start - 1, ARTICLE)
        return not any(word.own or word.says("indefinite", "which") for word in before)

    def _is_definite(self, start: int, reading: Reading) -> bool:
        return any(word.folded in self.vocabulary.articles for word in reading.before(start))

    def _is_asked_about(self, mention: Mention, reading: Reading) -> bool:
        """Whether nothing stands before a name but what asks for a fact: "wann begann offis 2030"."""
        opening = reading.words[: mention.start]
        asks = any(word.says("question_word") for word in opening[:1])
        return asks and all(word.says(*_OPENING) and not word.says("which", "place_cue") for word in opening)

    def _is_called_behind(self, mention: Mention, end: int, reading: Reading) -> bool:
        """Whether "project" stands behind a name, all words of which have capitals: "the Wuppertal 2040 project"."""
        name = reading.words[mention.start : end]
        written = all(word.text[:1].isupper() or word.text.isdigit() or word.glued for word in name)
        said = any(word.says("verbund_one") for word in reading.words[end : end + 1])
        return said and written and self._is_definite(mention.start, reading)

    def _end(self, mention: Mention, reading: Reading, belongs: Callable[[int, Mention, Reading], bool]) -> int:
        """Where a name ends that begins with a known one."""
        behind = range(mention.end, len(reading.words))
        return mention.end + sum(1 for _ in takewhile(lambda at: belongs(at, mention, reading), behind))

    def _surely_belongs(self, at: int, mention: Mention, reading: Reading) -> bool:
        """Whether a word goes on a name that nothing introduces: one joined to an organisation, or a year to come."""
        word = reading.words[at]
        if self._is_number(at, reading):
            return not word.parted and not self._is_told_time(at, reading)
        return self._is_joined(word, mention) and not word.says(*FACTS)

    def _belongs(self, at: int, mention: Mention, reading: Reading) -> bool:
        """Whether a word goes on the name of "das Projekt"."""
        word = reading.words[at]
        if word.parted or at in reading.named:
            return False
        if self._is_number(at, reading):
            return mention.kind == "organisation" or not self._is_told_time(at, reading)
        if word.glued:
            return not word.says(*_SORTED) and not self._tells_kind(word, mention)
        if word.says("joins"):
            # "Trias plus", but not "Trias und Difu"
            return self._ends(at + 1, reading)
        capital = word.text[:1].isupper() and not word.opens
        if capital and word.says("place_word"):
            # "Trias City"
            return True
        # "Innovativ" ends as "innovative" does in English.
        adjective = is_adjective(word.folded) or is_adjective(f"{word.folded}e")
        strange = word in reading.rest and (adjective or not self.topics.is_subject(word.folded))
        return strange and (capital or not (reading.has_capitals or self._may_be_done(word, reading)))

    def _may_be_done(self, word: Word, reading: Reading) -> bool:
        """Whether a word without capitals may be a verb: "hat das projekt funktioniert", "das projekt klappte"."""
        auxiliaries = self.vocabulary.being | self.vocabulary.passive | self.vocabulary.may
        # "Was" is one in English.
        others = [w for w in reading.words if not w.says("question_word")]
        helped = any(w.says("having") or w.folded in auxiliaries for w in others)
        told = any(w.says("yes_no", "known", "want", *FACTS) for w in reading.words[: reading.words.index(word)])
        return helped or not told or bool(_DOING.match(word.folded))

    def _is_joined(self, word: Word, mention: Mention) -> bool:
        """Whether a word is joined to the name of an organisation, and says nothing that it is or has."""
        joined = mention.kind == "organisation" and word.glued and not word.says(*_SORTED)
        return joined and not self._tells_kind(word, mention)

    def _tells_kind(self, word: Word, mention: Mention) -> bool:
        """Whether a word says the kind of an organisation: "ISOE-Institut", but not "ISOE-Stadt"."""
        kinds = self.vocabulary.sorts.get(word.folded, ())
        return mention.kind == "organisation" and any(
            self.catalogue.organisations[id_].kind in kinds for id_ in mention.ids
        )

    def _ends(self, at: int, reading: Reading) -> bool:
        """Whether nothing stands behind a name but what is asked of it."""
        return all(word.says(*_SAID_OF) and word not in reading.rest for word in reading.words[at:])

    def _is_number(self, at: int, reading: Reading) -> bool:
        return reading.words[at].text.isdigit()

    def _is_told_time(self, at: int, reading: Reading) -> bool:
        """Whether a number is a year in which some Verbund may have run."""
        years = (date.year for date in reading.dates if date.start <= at < date.end)
        return any(year is None or year <= self.catalogue.last_year for year in years)
