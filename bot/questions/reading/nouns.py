"""Which words of a reading may be nouns, and so subjects, and which of these are strange.

What part a subject plays is told by `roles`.
"""

import re
from collections.abc import Container
from functools import lru_cache
from itertools import takewhile
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.names.given_names import GivenNames
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token, as_written, fold
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_INFLECTED: Final = ("e", "en", "er", "es", "em")
"""How German adjectives end before a noun, and verbs behind "zu"."""
PARTICIPLE: Final = re.compile("(be|ge|ver|er|ent|zer|inter).+(t|en)$|.+iert$")
"""How German participles look that may end a question."""
_TO: Final = "zu"
"""What stands before a subject, and before a German infinitive as well."""
_INFINITIVE: Final = re.compile("(?!.*(ung|ion|heit|keit|schaft)en$).+n")
"""How that ends, as these nouns in the plural do not."""
_TAKEN_ALONG: Final = re.compile(".*ge.+(t|en)")
"""How a participle looks of which "mit" is only a part."""
_SHORTEST: Final = 4
"""Shorter words say too little to be what somebody asks about, where a small letter tells nothing."""
_LINK: Final = "s"
"""What joins the words of a German compound."""
_REMEMBERED: Final = 2048
"""Words whose subjects are kept at hand."""


class Nouns:
    """Tells nouns, as far as a reading and the descriptions of one catalogue tell them."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._given = GivenNames(catalogue, vocabulary, topics)
        self._subject = lru_cache(_REMEMBERED)(self._subject_of)

    def subject(self, word: Token) -> str:
        """What a word may be the subject of, folded: compounds with "-projekte" without that, typos mended."""
        return self._subject(word.folded)

    def _subject_of(self, word: str) -> str:
        if self._topics.uses(word):
            return word
        parts = self._vocabulary.split(word)
        subject = parts[0] if parts else word
        if parts and self._topics.names_subject(bare := subject.removesuffix(_LINK)):
            # "Mobilitätsprojekte" are on mobility, as it is known.
            subject = bare
        return self._topics.corrected(subject) or subject

    def at(self, subjects: Container[str], reading: Reading) -> list[int]:
        """Where any of these subjects is said."""
        subject_of = self._subject
        return [i for i, word in enumerate(reading.words) if subject_of(word.folded) in subjects]

    def of(self, reading: Reading) -> tuple[str, ...]:
        """The words left that may be subjects, compounds with "-projekte" without that."""
        return tuple(self.subject(word) for word in reading.rest if self.may_be_noun(word, reading))

    def may_be_noun(self, word: Token, reading: Reading) -> bool:
        """Whether a word may be a subject, which no letter is; a German text that uses capitals has them for nouns.

        Words that are one subject have one for the last of them: "schnelles Internet", but "auf dem Land".
        """
        if len(word.folded) == 1:
            return False
        small = reading.language != "de" or not reading.has_capitals
        return small or _is_noun_by_capital(word) or self._is_noun_typed_small(word, reading)

    def _is_noun_typed_small(self, word: Token, reading: Reading) -> bool:
        """Whether a strange word stands where an adjective has an ending: "coworking Projekte", "Thema gaming".

        It is a borrowed one, whose capital many leave out; as they do on a phone of any that is asked about.
        """
        if self._is_aimed_at(word, reading):
            return True
        if not word.text.islower() or word.folded.endswith(_INFLECTED) or self._topics.is_subject(word.folded):
            return False
        at = next((i for i, other in enumerate(reading.words) if other is word and other in reading.rest), None)
        if at is None or reading.words[at].parted:
            return False
        cued = any(before.says("theme_one") for before in reading.before(at))
        return cued or any(behind.says(*VERBUENDE) for behind in reading.words[at + 1 : at + 2])

    def _is_aimed_at(self, word: Token, reading: Reading) -> bool:
        """Whether a word in small letters that no description has is what it is about: "Gibt es was zu wärmeplanung?".

        Behind it stands no noun of which it tells more, and "zu" stands before verbs as well.
        """
        if not word.text.islower() or self._topics.uses(word.folded) or len(word.folded) < _SHORTEST:
            return False
        at = next((i for i, other in enumerate(reading.words) if other is word and other in reading.rest), 0)
        cue, *behind = reading.words[at - 1 :: 2][:2] if at else (None,)
        if cue is None or not cue.says("topic_cue") or reading.words[at].parted:
            return False
        if _TAKEN_ALONG.fullmatch(word.folded):
            # "Hat jemand Vereine mit eingespannt?"
            return False
        told_of = any(_has_capital(other) and not other.parted for other in behind)
        verb = cue.folded == _TO and _INFINITIVE.fullmatch(word.folded) is not None
        return not (told_of or verb)

    def is_described(self, word: Token) -> bool:
        """Whether any description has a word, or what it may be the subject of."""
        return self._topics.uses(self.subject(word))

    def may_be_subject(self, word: Token, reading: Reading) -> bool:
        """Whether a word may be a noun, and one that descriptions are about."""
        return self.may_be_noun(word, reading) and self._topics.is_subject(word.folded)

    def is_about(self, word: Token, verbund: str) -> bool:
        """Whether a word is in the description of a Verbund."""
        return any(hit.verbund == verbund and hit.complete for hit in self._topics.search((self.subject(word),)))

    def counted(self, reading: Reading) -> str:
        """The word for what the number is asked of, where that is not simply whoever took part, or known to be asked.

        Of organisations of one kind as well: the lists of partners may be shorter than what is told. So of those with
        whom something was done that no list tells: "Wie viele Akteure hat CoProGrün befragt?".
        """
        asking = next((i for i, word in enumerate(reading.words) if word.says("how_many")), len(reading.words))
        named = reading.named
        german = reading.language == "de"
        # "wie viele häuser hat KIF saniert": names have a capital anyway.
        capitals = any(_has_capital(word) for i, word in enumerate(reading.words) if i not in named)
        for position, word in enumerate(reading.words[asking + 1 :], asking + 1):
            if self._vocabulary.sorts.get(word.folded) and position not in named:
                # "How many muncipalities": texts have it as it is spelt.
                typed = fold(word.text) in self._vocabulary.sorts
                return word.text if typed else word.folded.capitalize() if word.text.istitle() else word.folded
            if word.signals or word.folded in self._vocabulary.sorts or position in named:
                others = word.folded in self._vocabulary.any_partners and _tells_what_was_done(reading)
                return word.text if others else ""
            if german:
                # "Wie viele der Mitarbeiter", "Wie viele leere Gebäude"
                noun = capitals and word.text.rpartition(" ")[2][:1].isupper()
                small = not noun and (capitals or self._vocabulary.is_of_questions(word.folded))
            else:
                # "How many of the people"
                small = any(other.folded in self._vocabulary.of for other in (word, reading.words[position - 1]))
                # "Of the 14 municipalities"
                small |= word.folded.isdecimal()
            if not small:
                return word.text
        return ""

    def given(self, reading: Reading) -> tuple[Word, ...]:
        """The words of a name that is in no list, where the form of a text tells that it is one."""
        return self._given.find(reading)

    def unknown_text(self, reading: Reading) -> str:
        """The strange words that stand side by side, from the first one on, and a kind behind them ("X Foundation")."""
        return as_written(self.given(reading) or self._run(self._first_unknown(reading), reading))

    def unknown_texts(self, reading: Reading) -> tuple[str, ...]:
        """The same, and those that are joined to it: "War Greenpeace oder der NABU Partner?"."""
        if given := self.given(reading):
            return (as_written(given),)
        found: list[str] = []
        at = self._first_unknown(reading)
        while run := self._run(at, reading):
            found.append(as_written(run))
            at += len(run)
            if not any(word.says("joins") for word in reading.words[at : at + 1]):
                break
            at += 1 + any(word.folded in self._vocabulary.articles for word in reading.words[at + 1 : at + 2])
        return tuple(found)

    def _first_unknown(self, reading: Reading) -> int:
        """Where the first strange word stands, of those that a project is said to be called by, if there are any."""
        unknown = [word for word in reading.rest if not self._topics.uses(word.folded)] or list(reading.rest)
        unknown = [word for word in called(reading) if word in unknown] or unknown
        at = reading.words.index(unknown[0]) if unknown else len(reading.words)
        while unknown and at and reading.words[at].glued and reading.words[at - 1] in reading.rest:
            # "DEMOGRAF-X"
            at -= 1
        return at

    def capitals(self, start: int, reading: Reading) -> tuple[Word, ...]:
        """The words with capitals that stand side by side from a position on, none of which asks for anything."""
        words = takewhile(lambda word: _has_capital(word) and not word.pause, reading.words[start:])
        return tuple(takewhile(lambda word: word in reading.rest or word.says("weak", "joins"), words))

    def _run(self, start: int, reading: Reading) -> tuple[Word, ...]:
        """The strange words that stand side by side from a position on."""
        run: list[Word] = []
        for word in reading.words[start:]:
            kind = bool(run) and bool(self._vocabulary.sorts.get(word.folded))
            kind = kind or (bool(run) and word.says("weak", "joins") and _has_capital(word))
            strange = word in reading.rest or kind or (bool(run) and _is_region(word, reading))
            if not (run and word.glued) and (not strange or (run and not self.may_be_noun(word, reading))):
                break
            run.append(word)
        return tuple(run)


def _is_noun_by_capital(word: Token) -> bool:
    """Whether a word is written like a noun; what begins with a figure has no capital, and is one: "5G", "3D"."""
    *before, last = word.text.split()
    figured = word.text[:1].isdigit() and not word.folded.isdigit()
    return figured or word.text[:1].isupper() or (len(before) == 1 and last[:1].isupper())


def _is_region(word: Word, reading: Reading) -> bool:
    """Whether a word is a landscape that a name ends with: "Projekt Leuchtturm Harz"."""
    regions = (reading.words[region.start : region.end] for region in reading.regions)
    return not word.parted and any(words == (word,) for words in regions)


def _has_capital(word: Word) -> bool:
    return word.text[:1].isupper() and not word.opens


def called(reading: Reading) -> tuple[Word, ...]:
    """The strange words right behind "Projekt", where no article or "which" makes that any project."""
    if not reading.says("verbund_one"):
        return ()
    for position, word in enumerate(reading.words):
        if word.says("verbund_one") and not any(w.says("indefinite", "which") for w in reading.before(position)):
            return tuple(takewhile(lambda other: other in reading.rest, reading.words[position + 1 :]))
    return ()


def _tells_what_was_done(reading: Reading) -> bool:
    """Whether a text ends with a German participle that says nothing of who took part: "befragt"."""
    last = reading.words[-1]
    return last in reading.rest and reading.language == "de" and bool(PARTICIPLE.match(last.folded))
