"""Whether a Verbund had as many of something as is claimed, as its texts tell: "Waren 74 Gemeinden bei KIF beteiligt?".

The sentence with the number is told with the yes or no, as only that tells what exactly was counted. Where no text
tells how many there were, there is no yes or no.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from bot.catalogue import LANGUAGES, Catalogue
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.figures import Figure, Figures
from bot.questions.named.polar import is_polar
from bot.questions.noted.note import Note
from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.bounds import Bounds
from bot.questions.places.towns import short
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import is_one_statement, tag_start
from bot.questions.words.folding import as_written, folded
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.word_groups import NumberBound

_UNCOUNTED: Final[tuple[Signal, ...]] = (*THEMES, "money", "land_word", "yes_no")
"""What is counted otherwise, or no noun."""
_NAMED: Final = 2
"""So many words behind a number may stand the name of what is counted."""
_OPEN: Final[tuple[tuple[Fact, ...], ...]] = (("where",), ("partners",), ("where", "partners"))
"""Facts that do not tell how many there were of what is no partner."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """So many of something."""

    noun: Word
    number: int
    heard: str
    bound: NumberBound
    bounded: range
    """Where it is told what bounds the number: "more than"."""

    def holds(self, known: int) -> bool:
        """Whether a number is as large."""
        return bool(Amount("places", self.bound.bound, self.number + self.bound.beyond).holds(Bounds.exactly(known)))


@dataclass(frozen=True, slots=True)
class ClaimedFigures:
    """Compares numbers with those in the texts of one catalogue."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    figures: Figures

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """The verdict on the one number that is claimed, or that there is none."""
        match question:
            case kinds.Facts(verbuende=(name,), claims=()) | kinds.AboutVerbuende(verbuende=(name,)):
                pass
            case kinds.AllOrganisations(verbuende=(name,), amounts=()) | kinds.IsAt(verbuende=(name,)):
                pass
            case _:
                return
        claim = self._claim(reading)
        if claim is None:
            return
        told = self.figures.told(claim.noun.text, name, _without(claim.bounded, reading))
        if len(told) == 1 and self._decides(told[0], claim, name) and self._is_of_places(told[0], name, reading):
            # Elsewhere at a place there may have been more than a Verbund told of.
            differs = "no" if reading.ids("verbund") else "open"
            so = "yes" if claim.holds(told[0].value) else differs
            yield Note("tally", so, beside=name, quoted=told[0].quoted)
            return
        for figure in told[:1]:
            yield Note("tally", "open", beside=name, quoted=figure.quoted)
        # Of kinds of partners, the list tells how many are known.
        facts = question.facts if isinstance(question, kinds.Facts) else ()
        if not told and isinstance(question, kinds.IsAt):
            # A yes to where it was would seem to confirm the number, unless those are named: "die 2 Kreise A und B".
            yield from [] if claim.bounded.stop + _NAMED in reading.named else [Note("number", claim.heard)]
        elif not told and (isinstance(question, kinds.AboutVerbuende) or facts in _OPEN):
            yield Note("neither", "")

    def asked_at_place(self, question: Question, reading: Reading) -> kinds.AboutVerbuende | None:
        """The one Verbund there whose texts tell the number that is claimed of a place, and not of a Verbund.

        "Mehr als 100 leere Gebäude im Ilm-Kreis, stimmt das?"
        """
        if not (isinstance(question, kinds.Search) and question.places) or question.laender or question.without:
            return None
        # "Is Dortmund involved in three projects?" counts Verbünde.
        claim = None if reading.says(*VERBUENDE) else self._claim(reading)
        there = self.catalogue.verbuende_there((), question.places) if claim else ()
        read = _without(claim.bounded, reading) if claim else reading
        found = [name for name in there if claim and self._is_counted(claim, name, read)]
        return kinds.AboutVerbuende((found[0],)) if len(found) == 1 else None

    def _is_counted(self, claim: _Claim, verbund: str, reading: Reading) -> bool:
        """Whether a text on a Verbund tells how many there were of all that is counted."""
        return any(figure.whole and figure.exact for figure in self.figures.told(claim.noun.text, verbund, reading))

    def _decides(self, figure: Figure, claim: _Claim, verbund: str) -> bool:
        """Whether a number tells that a claim is so or not; that of several things together, that there were no more.

        "Zwölf Städte" is not so of six towns, municipalities and districts, and six may be.
        """
        exceeds = claim.number > figure.value and claim.bound.bound != "to"
        several = self.figures.is_of_several(figure)
        return not claim.bound.about and self._is_of_whole(figure, verbund) and (exceeds or not several)

    def _is_of_whole(self, figure: Figure, verbund: str) -> bool:
        """Whether a number is that of the very thing in the whole Verbund, and not of a kind of it, or what came of it.

        "Fünf Bürgerprojekte bestanden fort" tells neither how many projects there were nor how many citizens' projects.
        """
        summary = self.catalogue.verbuende[verbund].summary
        there = any(figure.quoted[language] in summary[language] for language in LANGUAGES)
        return figure.exact and there and self.figures.is_itself(figure)

    def _is_of_places(self, figure: Figure, verbund: str, reading: Reading) -> bool:
        """Whether a number is that of the places that are named, if any are, and of no other one of the Verbund.

        "Gab es in Großbreitenbach 179 leere Gebäude?", where there were so many in the whole district.
        """
        asked = {id_ for mention in reading.mentions if mention.kind == "place" for id_ in mention.ids}
        text = _as_one(figure.quoted["de"])
        there = self.catalogue.places_of(self.catalogue.verbuende[verbund])
        told = {place.id for place in there if _as_one(short(place.name)) in text}
        return not asked or (bool(told) and told <= asked)

    def _claim(self, reading: Reading) -> _Claim | None:
        """The one number of something that there is said to have been, where nothing but yes or no is asked.

        Or that is all that is told: "Bei KIF waren 47 Gemeinden dabei.".
        """
        told = reading.words[: tag_start(reading, self.vocabulary)]
        asked = any(word.says("question_word", "how_many", "either") for word in told)
        asked |= reading.has("list", "can_you", "no_longer")
        if asked or reading.negations or reading.tells_own:
            return None
        if not (is_polar(reading, self.vocabulary) or is_one_statement(reading, self.vocabulary)):
            return None
        apart = positions((*reading.mentions, *reading.dates, *reading.durations))
        claims = [
            _Claim(noun, number, as_written(reading.words[start : i + 2]), bound, range(start, i))
            for i, word in enumerate(reading.words)
            if i not in apart and (number := self._number(word)) is not None
            for noun in self._noun(i + 1, reading)
            for start, bound in [self.vocabulary.bound_before(reading.words, i) or (i, NumberBound(""))]
        ]
        return claims[0] if len(claims) == 1 else None

    def _number(self, word: Word) -> int | None:
        if word.folded.isdecimal():
            return int(word.folded)
        return self.vocabulary.numbers.get(word.folded) if self.vocabulary.is_number(word) else None

    def _noun(self, position: int, reading: Reading) -> Iterator[Word]:
        """What is counted, right behind its number: no themes, Länder or euros."""
        for word in reading.words[position : position + 1]:
            known = word.says("place_word", "partners", *VERBUENDE) or folded(word.text)[-1] in self.vocabulary.sorts
            counts = word in reading.rest or known or not word.signals
            small = word.folded in self.vocabulary.articles | self.vocabulary.fillers or word.folded.isdecimal()
            # How many partners or places there were, other facts tell.
            if (word.folded,) in self.vocabulary.amounts.nouns:
                continue
            if counts and not (word.parted or small or position in reading.named or word.says(*_UNCOUNTED)):
                yield word


def _without(bound: range, reading: Reading) -> Reading:
    """The reading without what only bounds a number: no text has to tell of "more"."""
    return replace(
        reading, words=tuple(replace(w, folded="") if i in bound else w for i, w in enumerate(reading.words))
    )


def _as_one(text: str) -> str:
    """The letters of a text, as they are compared: a name is in it with or without a hyphen."""
    return "".join(folded(text))
