"""Whether a Verbund had as many of something as is claimed, as its texts tell: "Waren 74 Gemeinden bei KIF beteiligt?".

The sentence with the number is told with the yes or no, as only that tells what exactly was counted. Where no text
tells how many there were, there is no yes or no.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.catalogue import LANGUAGES, Catalogue
from bot.catalogue.places import PlaceKind
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.figure_claims import FigureClaim, FigureClaims
from bot.questions.named.figures import Figure, Figures
from bot.questions.noted.note import Note
from bot.questions.places.towns import short
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.folding import folded
from bot.questions.words.stemming import stems
from bot.questions.words.vocabulary import Vocabulary

_NAMED: Final = 2
"""So many words behind a number may stand the name of what is counted."""
_WIDE: Final[frozenset[PlaceKind]] = frozenset({"district", "region"})
"""Places in which there are others, of which not all are documented."""
_OPEN: Final[tuple[tuple[Fact, ...], ...]] = (("where",), ("partners",), ("where", "partners"))
"""Facts that do not tell how many there were of what is no partner."""


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
        claim = FigureClaims(self.vocabulary).told(reading)
        if claim is None:
            return
        told = self.figures.told(claim.noun.text, name, claim.without_bound(reading))
        if len(told) == 1 and self._decides(told[0], claim, name) and self._is_of_places(told[0], name, reading):
            # Elsewhere at a place there may have been more than a Verbund told of.
            differs = "no" if reading.ids("verbund") else "open"
            so = "yes" if claim.holds(told[0].value) else differs
            if so == "yes" and claim.presupposed(reading, self.vocabulary):
                # "War Penzlin eine der 14 Gemeinden?": the number is not what is asked.
                return
            # "17 Städte", where 17 municipalities are told of, "17 Modellkommunen"
            said = so != "yes" or self._is_so_called(told[0], claim, reading)
            yield Note("tally", so if said else "open", beside=name, quoted=told[0].quoted)
            return
        facts = question.facts if isinstance(question, kinds.Facts) else ()
        if isinstance(question, kinds.AboutVerbuende) or facts == ("where",):
            of_kind = self._of_kind(claim, name, reading, complete=not told)
            if of_kind and (of_kind.heard == "yes" or not any(_has(figure, claim.noun) for figure in told)):
                yield of_kind
                return
        for figure in told[:1]:
            yield Note("tally", "open", beside=name, quoted=figure.quoted)
        # Of kinds of partners, the list tells how many are known.
        if not told and isinstance(question, kinds.IsAt):
            # A yes to where it was would seem to confirm the number, unless those are named: "die 2 Kreise A und B".
            yield from [] if claim.bounded.stop + _NAMED in reading.named else [Note("number", claim.heard)]
        elif not told and (isinstance(question, kinds.AboutVerbuende) or facts in _OPEN):
            yield Note("neither", "")

    def _of_kind(self, claim: FigureClaim, verbund: str, reading: Reading, *, complete: bool) -> Note | None:
        """Whether so many places of a kind are documented: "TransformBar hatte zwei Städte".

        A no would need all to be: there may be more in a district or region, and parts of a town are only examples.
        """
        kind = self.vocabulary.place_kinds.get(claim.noun.folded)
        places = self.catalogue.places_of(self.catalogue.verbuende[verbund])
        number = sum(place.kind == kind for place in places)
        others = any(word is not claim.noun for word in reading.rest)
        if others or not number or any(mention.kind != "verbund" for mention in reading.mentions):
            # "Hat TransformBar zwei Städte begrünt?"
            return None
        complete &= not self.catalogue.verbuende[verbund].disputed
        wide = any(place.kind in _WIDE and place.kind != kind for place in places)
        differs = "no" if complete and kind != "quarter" and not (wide or claim.bound.about) else "open"
        so = "yes" if claim.holds(number) and not claim.bound.about else differs
        return Note("places", so, ("word", str(kind)), verbund)

    def _decides(self, figure: Figure, claim: FigureClaim, verbund: str) -> bool:
        """Whether a number tells that a claim is so or not; that of several things together, that there were no more.

        "Zwölf Städte" is not so of six towns, municipalities and districts, and six may be.
        """
        exceeds = claim.number > figure.value and claim.bound.bound != "to"
        several = self.figures.is_of_several(figure)
        return not claim.bound.about and self._is_of_whole(figure, verbund) and (exceeds or not several)

    def _is_so_called(self, figure: Figure, claim: FigureClaim, reading: Reading) -> bool:
        """Whether the sentence calls what is counted just so, where that tells a kind, and tells all other kinds."""
        kind = claim.noun.folded in self.vocabulary.place_kinds
        others = (word for word in reading.words if word is not claim.noun and self._tells_kind(word))
        return (_has(figure, claim.noun) or not kind) and all(_has(figure, word) for word in others)

    def _tells_kind(self, word: Word) -> bool:
        """Whether a word tells what places or partners were: "Modellkommunen", "Orte"."""
        return word.says("place_word") or folded(word.text)[-1] in self.vocabulary.sorts

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
        one = self.catalogue.verbuende[verbund]
        there = self.catalogue.places_of(one)
        laender = {land.id for land in self.catalogue.laender_of(one)}
        if reading.ids("town") or (reading.ids("land") and laender != set(reading.ids("land"))):
            # "14 Gemeinden aus Brandenburg", where it was in another Land
            return False
        told = {place.id for place in there if _as_one(short(place.name)) in text}
        return not asked or (bool(told) and told <= asked)


def _has(figure: Figure, noun: Word) -> bool:
    """Whether a sentence has the very word, and not another one for what may be counted alike."""
    said = set(stems(noun.folded))
    words = (word for language in LANGUAGES for word in folded(figure.quoted[language]))
    return any(not said.isdisjoint(stems(word)) for word in words)


def _as_one(text: str) -> str:
    """The letters of a text, as they are compared: a name is in it with or without a hyphen."""
    return "".join(folded(text))
