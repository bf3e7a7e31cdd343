"""The most, the first, the longest: "Welches Thema hat die meisten Verbünde?", "which project ran longest?"."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Countable, Question
from bot.questions.names.known_names import Kind
from bot.questions.numbers.top import asks_for_top, ends_with_most
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.negation import affirmed, left_out
from bot.questions.reading.reading import ARTICLE, EXTREMES, Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.facts_of_extremes import FactsOfExtremes
from bot.questions.unnamed.laender import asks_for_none_as_well, asks_of_places, places_ruled, tells_of_places
from bot.questions.unnamed.ratings import MEASURED, OF_NUMBERS, PLACED, SIZES, standing
from bot.questions.unnamed.several_extremes import SeveralExtremes
from bot.questions.unnamed.spread import spread
from bot.questions.words.signals import LOOKS, THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import THAN, Vocabulary

_COUNTED: Final[tuple[Signal, ...]] = (*LOOKS, "land_word", "partners")
"""What there may be most of, or what may have the most."""
_ALONE: Final[tuple[Kind, ...]] = ("place", "organisation")
"""Of these a comparison can be narrowed to one."""
_COMPASS: Final[frozenset[Signal]] = frozenset({"northmost", "southmost", "eastmost", "westmost"})
_LASTING: Final[tuple[Signal, ...]] = ("when", "runs", "longest", "period")
"""Beside one of these an average is that of run times."""
_FEWEST: Final[Mapping[Countable | None, kinds.Extreme]] = {"partners": "fewestpartners", "places": "fewestplaces"}
_OF_PARTNERS: Final[Mapping[Signal, kinds.Extreme]] = {
    "longest": "partners",
    "shortest": "fewestpartners",
    "fewest": "fewestpartners",
}
_MEANS: Final[Mapping[Countable | None, kinds.Extreme]] = {"partners": "meanpartners", "places": "meanplaces"}
_REACH: Final = 3
"""So many words behind "by" that may stand by which the largest is told."""
_LENGTHS: Final[tuple[Signal, ...]] = ("longest", "shortest")
_TIMED: Final[tuple[Signal, ...]] = (*VERBUENDE, "land_word", "begins", "ends", *_LENGTHS)
"""What may be the first or the longest."""
_BESIDE_WHICH: Final[tuple[Signal, ...]] = ("yes_no", "indefinite", "begins", "ends", "when", "pronoun", "at_cue")
"""What is said beside "which" where it asks for the first or last without a noun: "Which one started last?"."""


@dataclass(frozen=True, slots=True)
class Superlatives:
    """Decides on cases in which the extreme of something is asked for."""

    vocabulary: Vocabulary
    grammar: Grammar
    topics: TopicIndex

    def question(self, case: Case) -> Question | None:
        """What is the most or the last, with what is asked of it; nothing where no extreme is asked for."""
        facts, reading = FactsOfExtremes(self.vocabulary).apart(case.reading)
        if several := self._several(case.reread(reading)):
            return replace(several, facts=facts) if isinstance(several, kinds.Superlative) else several
        match found := self._extreme(case.reread(reading)):
            case kinds.Superlative("largest" | "smallest") if reading.signals.isdisjoint(MEASURED) and (
                case.reading.has("partners", "money", *PLACED)
            ):
                # "Welches war das größte, was das Geld angeht?"
                return self._extreme(case)
            case kinds.Superlative("most" | "fewest") if "where" in facts and not reading.has(*THEMES):
                # "Die meisten Projekte, wo waren die?"
                return self._extreme(case)
            case kinds.Superlative() if facts:
                return replace(found, facts=facts)
            case None | kinds.NotUnderstood() if facts:
                return self._extreme(case)
        return found

    def _several(self, case: Case) -> Question | None:
        """Several extremes that are asked for at once, where each of them is known; none where only some are."""
        several = SeveralExtremes(self.vocabulary)
        parts = several.apart(case.reading)
        if len(parts) == 1:
            return None
        found = [self._extreme(case.reread(part)) for part in parts]
        told = [one for one in found if isinstance(one, kinds.Superlative)]
        extremes = tuple(dict.fromkeys(one.extreme for one in told))
        if not told or (len(extremes) == 1 and len(told) == len(parts)):
            return None
        if all(one in {kinds.Superlative("land"), kinds.AllLaender()} for one in found):
            return kinds.AllLaender()
        if len(told) < len(parts) or several.are_narrowed_apart(case.reading):
            return kinds.NotUnderstood()
        return replace(told[0], besides=extremes[1:])

    def _extreme(self, case: Case) -> Question | None:
        """What is the most or the last, where that is known."""
        reading = case.reading
        if case.beside_facts:
            return None
        if told := self._mean(reading) or standing(reading, self.vocabulary, self.topics):
            return self._among(told, case) if self._may_be_compared(case) else kinds.NotUnderstood()
        if _asks_who_most(reading, self.vocabulary):
            # Those with the most Verbünde come first in the list of all.
            narrowed = reading.rest or reading.mentions or not reading.has("most")
            return kinds.NotUnderstood() if narrowed else kinds.AllOrganisations(leading=reading.has("coordinator"))
        if _is_of_place(reading):
            return kinds.Remark("size")
        extreme = next((signal for signal in EXTREMES if signal in reading.signals), None)
        if extreme is None and asks_for_top(reading, self.vocabulary) and reading.has("partners", "place_word"):
            # "Top 5 Projekte nach Partnern"
            extreme = "most"
        if extreme == "most" and (_asks_where_most(reading, self.vocabulary) or self._asks_where_in_land(reading)):
            return kinds.AllPlaces(places_ruled(reading, self.vocabulary), affirmed(reading, "land"))
        if extreme is None or not self._is_asked_for(extreme, case):
            return None
        if extreme in _COMPASS and reading.has("land_word"):
            return kinds.NotUnderstood()
        if extreme in OF_NUMBERS and not (_is_counted(reading, self.vocabulary) and self._is_of_verbuende(reading)):
            return kinds.NotUnderstood()
        if extreme == "fewest" and reading.has("land_word"):
            # Those without any are among them.
            return kinds.AllLaender()
        compared = self._compared(extreme, reading)
        if compared == "land" and asks_for_none_as_well(reading):
            return kinds.AllLaender()
        if compared == "land" and not (reading.rest or reading.mentions) and self._asks_for_first_few(reading):
            return kinds.AllLaender()
        if self._is_behind(compared, reading):
            return kinds.AllLaender() if compared == "land" else kinds.AllThemes()
        return self._among(compared, case)

    def _is_behind(self, compared: kinds.Extreme, reading: Reading) -> bool:
        """Whether it is asked who comes behind one that is named, which the list of all tells: "nach Hessen"."""
        kind = {"land": "land", "most": "theme"}.get(compared)
        return any(m.kind == kind and any(w.says("after") for w in reading.before(m.start)) for m in reading.mentions)

    def _asks_where_in_land(self, reading: Reading) -> bool:
        """Whether it is asked where in one Land there were most: "Wo in Hessen gab es die meisten Projekte?"."""
        first = any(word.says("where") for word in reading.words[:1])
        alone = len(reading.mentions) == 1 and len(affirmed(reading, "land")) == 1 and not reading.negations
        return first and alone and _follow_most(reading) and asks_of_places(reading, self.vocabulary)

    def _asks_for_first_few(self, reading: Reading) -> bool:
        """Whether several Länder are asked for: "Die drei Länder mit den meisten Verbünden", "Top 3 states"."""
        first = reading.says_any(self.vocabulary.firsts)
        return first or bool(spread(reading, self.vocabulary))

    def _among(self, compared: kinds.Extreme, case: Case) -> kinds.Superlative:
        """The comparison among those that are asked for."""
        reading = case.reading
        themes = affirmed(reading, "theme")
        # "Das größte Thema ist doch Daten?" compares it with the others.
        alone = compared in OF_NUMBERS and len(themes) == 1
        return kinds.Superlative(
            compared,
            () if alone else themes,
            # "Most were in Hesse, weren't they? Or in which Land?"
            () if compared == "land" else affirmed(reading, "land"),
            kinds.Without(
                themes=left_out(reading, "theme"),
                laender=left_out(reading, "land"),
                places=left_out(reading, "place"),
                organisations=left_out(reading, "organisation"),
            ),
            self._subjects(case),
            affirmed(reading, "place"),
            affirmed(reading, "organisation"),
        )

    def _mean(self, reading: Reading) -> kinds.Extreme | None:
        """What Verbünde are asked to have had on average, if anything that is known."""
        if not reading.has("average") or reading.has("money", "coordinator", "most", "fewest"):
            return None
        if any(self.vocabulary.sorts.get(word.folded) for word in reading.words):
            # "Wie viele Hochschulen im Durchschnitt?"
            return None
        if reading.rest and not (reading.has(*VERBUENDE) or reading.ids("theme")):
            return None
        told = _MEANS.get(self._counted(reading)) or ("meantime" if reading.has(*_LASTING) else None)
        of_themes = reading.has(*THEMES) and reading.has("verbund_many") and not reading.ids("theme")
        return told or ("meanofthemes" if of_themes else None)

    def _may_be_compared(self, case: Case) -> bool:
        """Whether nothing else is asked for than what a comparison can be narrowed to."""
        subjects = self._subjects(case)
        met = not subjects or self._is_met(subjects)
        reading = case.reading
        apart = reading.ids("town") or reading.tells or reading.dates or reading.regions
        return met and not apart and not self._is_narrowed_further(subjects, case)

    def _is_of_verbuende(self, reading: Reading) -> bool:
        """Whether Verbünde, themes or Länder have most of something, and not partners or a quality."""
        return not (self._asks_which_partner(reading) or _is_said_of_partner(reading) or self._is_quality(reading))

    def _asks_which_partner(self, reading: Reading) -> bool:
        """Whether it is asked who took part most often, which nothing counts: "Which partner appears most often?"."""
        return any(one.says("which") and two.folded in self.vocabulary.sorts for one, two in pairwise(reading.words))

    def _is_asked_for(self, extreme: Signal, case: Case) -> bool:
        """Whether an extreme is asked for of something that may have one, and nothing else is asked for."""
        reading = case.reading
        subjects = self._subjects(case)
        if (subjects and not self._is_met(subjects)) or self._is_narrowed_further(subjects, case):
            return False
        if extreme == "running" and case.found and case.weighed.firm:
            # "Co-operatives running village shops"
            return False
        nouns = self.grammar.nouns.of(reading)
        strange = tuple(word for word in nouns if not self.topics.uses(word))
        if extreme == "running" and (strange or (nouns and not reading.has(*VERBUENDE))):
            # "Läuft das Windelbus-Projekt noch?", "Läuft der Kurs noch?"
            return False
        if extreme == "running" and _runs_beside(reading):
            return False
        if self.grammar.roles.is_aimed_at(strange, reading):
            return False
        if reading.ids("town") or reading.tells:
            return False
        if extreme == "running" and reading.dates:
            # "Which were running in 2018?"
            return False
        if extreme in _LENGTHS and (reading.dates or reading.durations) and reading.says_any(THAN):
            # "Which went on longer than 2019?"
            return False
        if {"list", "every", "verbund_many"} <= reading.signals:
            # "The complete list of all projects, from the first to the last"
            return False
        if reading.has("no_longer"):
            return False
        compared = _COUNTED if extreme in OF_NUMBERS else (*_TIMED, *PLACED) if extreme in _COMPASS else _TIMED
        compares = reading.has(*compared) or (extreme not in OF_NUMBERS and reading.ids("theme"))
        # "Fewest places", "Wer hatte die meisten Orte?"
        counted = any(one.says(*OF_NUMBERS) and two.says("place_word") for one, two in pairwise(reading.words))
        compares = compares or ((reading.brief or counted) and reading.has(*PLACED) and not reading.rest)
        # "Wie viele laufen noch?"
        still = any(one.says("how_many") and two.says("runs") for one, two in pairwise(reading.words))
        compares = compares or (extreme == "running" and still and not reading.rest)
        compares = compares or (extreme not in {*OF_NUMBERS, "running"} and self._asks_which_alone(extreme, reading))
        return bool(compares) and not self._is_of_something_else(extreme, subjects, reading)

    def _asks_which_alone(self, extreme: Signal, reading: Reading) -> bool:
        """Whether "which" asks for a Verbund without a word for it, and nothing else is said: "Which one is newest?".

        So does "who", where something began: "Who started last?", but not "Who is the oldest?".
        """
        first, *others = reading.words
        asks = first.says("which") or (first.says("who") and any(word.says("begins") for word in others))
        plain = all(word.says(extreme, *_BESIDE_WHICH) or word.folded in self.vocabulary.articles for word in others)
        return asks and plain and not (reading.rest or reading.mentions)

    def _is_narrowed_further(self, subjects: tuple[str, ...], case: Case) -> bool:
        """Whether more is said of those that are compared than a comparison can be narrowed to.

        "Zu Wohnen oder Mobilität", "in Bonn und Essen", "led by the TU Dortmund", "mit Website".
        """
        reading = case.reading
        several = any(len(affirmed(reading, kind)) > 1 for kind in _ALONE)
        others = set(case.weighed.firm).difference(subjects) | set(self.grammar.combined.with_joined(subjects, reading))
        joined = bool(subjects) and not others.issubset(subjects)
        led = bool(reading.ids("organisation")) and reading.has("coordinator")
        return several or joined or led or reading.has("link", "title")

    def _subjects(self, case: Case) -> tuple[str, ...]:
        """What those that are compared dealt with: "projects on vacancy", "vacancy project", "Mobilitätsprojekt"."""
        firm = case.weighed.firm if case.found else ()
        return tuple(word for word in firm if self.grammar.roles.is_of_verbuende(word, case.reading))

    def _is_met(self, words: tuple[str, ...]) -> bool:
        """Whether there are Verbünde that dealt with all of these words."""
        return any(hit.complete for hit in self.topics.search(words))

    def _is_of_something_else(self, extreme: Signal, subjects: tuple[str, ...], reading: Reading) -> bool:
        """Whether something is the most or the last that Verbünde have nothing to do with: "the last baker here".

        "The last mobility project" is one of those that dealt with these subjects.
        """
        for start in range(len(reading.words)):
            size, said = self.vocabulary.read(reading.words, start, reading.language)
            following = reading.words[start + size : start + size + 1]
            # "The last baker in the village", "letzte Woche"
            if extreme not in said or not following:
                continue
            of_subject = reading.has(*VERBUENDE) and self.grammar.nouns.subject(following[0]) in subjects
            if (following[0] in reading.rest and not of_subject) or following[0].says("period"):
                return True
        return False

    def _is_quality(self, reading: Reading) -> bool:
        """Whether "most" makes the superlative of an adjective, which nothing tells of: "the most important ones"."""
        behind = (i for i, word in enumerate(reading.words[:-1], start=1) if word.says("most"))
        return reading.language == "en" and any(
            not (reading.words[i].parted or reading.words[i].folded in {"", *self.vocabulary.of})
            and not self.vocabulary.read(reading.words, i, reading.language)[1]
            for i in behind
        )

    def _compared(self, extreme: Signal, reading: Reading) -> kinds.Extreme:
        """What is compared: themes, Länder, partners, places, or times."""
        if extreme == "most" and reading.has("land_word"):
            return "laender" if self._asks_which_verbund(reading) else "land"
        where_most = extreme == "most" and _follow_most(reading) and reading.has("where")
        if where_most and not _is_measured_by_places(reading, self.vocabulary):
            # "Wo gab es die meisten Projekte?"
            return "land"
        if extreme == "most" and (reading.ids("theme") or not reading.has(*THEMES)):
            if reading.has("partners"):
                return "partners"
            if reading.has(*PLACED):
                return "places"
        if any(one.says(extreme) and two.says("partners") for one, two in pairwise(reading.words)):
            # "Die längste Partnerliste"
            return _OF_PARTNERS.get(extreme) or EXTREMES[extreme]
        if extreme == "fewest" and (few := _FEWEST.get(self._counted(reading))):
            return few
        of_places = _are_places_counted(reading, self.vocabulary) or _is_measured_by_places(reading, self.vocabulary)
        if extreme == "fewest" and of_places:
            return "fewestplaces"
        if reading.has("ends") and not reading.has("begins"):
            if extreme == "oldest":
                return "endedfirst"
            if extreme == "newest":
                return "endedlast"
        return EXTREMES[extreme]

    def _counted(self, reading: Reading) -> Countable | None:
        """What is counted, if the word for it is said."""
        said = (self.vocabulary.amounts.nouns.get((word.folded,)) for word in reading.words)
        return next((of for of in said if of in _MEANS), None)

    def _asks_which_verbund(self, reading: Reading) -> bool:
        """Whether "which" asks for Verbünde, or for those told of before, and the most Länder are where they were.

        Not so in "which Land has the most Verbünde".
        """
        for position, word in enumerate(reading.words):
            if word.says("which"):
                following = reading.words[position + 1 : position + 3]
                return any(other.says(*VERBUENDE) or other.folded in self.vocabulary.them for other in following)
        return reading.has("verbund_any")


def _is_said_of_partner(reading: Reading) -> bool:
    """Whether "most" makes the superlative of what a partner was like: "the most useful partner"."""
    following = zip(reading.words, reading.words[1:], reading.words[2:], strict=False)
    return reading.language == "en" and any(
        one.says(*OF_NUMBERS) and three.says("partners") and not two.says("partners", *OF_NUMBERS, *VERBUENDE)
        for one, two, three in following
    )


def _asks_who_most(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked who was in the most Verbünde: "Wer war an den meisten Projekten / am häufigsten dabei?"."""
    if not any(word.says("who") for word in reading.words[:1]):
        return False
    if any(one.says("most") and other.says("verbund_many") for one, other in pairwise(reading.words)):
        return True
    # "Wer hatte die meisten Partner?" asks for a Verbund, "the most important partner" for what nothing tells.
    partners = any(
        noun.folded in vocabulary.any_partners
        and (before[-1].folded in vocabulary.of or any(word.says(*OF_NUMBERS) for word in before))
        for i, noun in enumerate(reading.words)
        if (before := reading.before(i, 2))
    )
    took_part = reading.has("partners", "coordinator")
    return reading.has(*OF_NUMBERS) and took_part and not (partners or reading.has(*VERBUENDE, *THEMES))


def _asks_where_most(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked in which town or district there were most Verbünde: "Welche Stadt hatte die meisten?"."""
    pairs = tuple(pairwise(reading.words))
    which = any(one.says("which") and two.says("place_word") for one, two in pairs)
    which = which and ends_with_most(reading, vocabulary)
    # "Der Ort mit den meisten Verbünden", not "das Projekt mit den meisten Orten" nor "die meisten guten Projekte"
    counted = _follow_most(reading) and reading.says("place_word") and not _is_measured_by_places(reading, vocabulary)
    apart = reading.has("land_word", "partners", "coordinator", "money", "fewest", *THEMES)
    others = reading.rest or reading.dates or apart or tells_of_places(reading, vocabulary)
    told = all(mention.kind == "land" for mention in reading.mentions) and not reading.negations
    return (which or counted) and told and not others


def _are_places_counted(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is places of which there are most or fewest: "den wenigsten Städten", "smallest number of cities"."""
    for start in range(len(reading.words)):
        size, said = vocabulary.read(reading.words, start, reading.language)
        numbered = size > 1 or any(word.says("count") for word in reading.words[start + 1 : start + ARTICLE])
        # "Smallest number of cities", "geringste Anzahl an Städten"
        behind = reading.words[start + 1 : start + (ARTICLE + ARTICLE if numbered else ARTICLE)]
        if not said.isdisjoint(OF_NUMBERS) and any(word.says("place_word") for word in behind):
            return True
    return False


def _is_measured_by_places(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is places by which the largest Verbund is told: "der größte Verbund nach Städten gerechnet"."""
    by = next((i for i, word in enumerate(reading.words) if word.folded in vocabulary.sorting), len(reading.words))
    measured = any(one.says(*SIZES) and two.says(*VERBUENDE) for one, two in pairwise(reading.words[:by]))
    told = any(word.says("place_word") for word in reading.words[by + 1 : by + 1 + _REACH])
    # Of districts, no more is known than that they are among the places.
    return measured and told and "district" not in places_ruled(reading, vocabulary)


def _follow_most(reading: Reading) -> bool:
    """Whether it is Verbünde of which there are most."""
    return any(one.says("most") and two.says(*VERBUENDE) for one, two in pairwise(reading.words))


def _is_of_place(reading: Reading) -> bool:
    """Whether the largest or the smallest place is asked for, of which nothing tells how large it is."""
    if not reading.says("place_word"):
        return False
    pairs = tuple(pairwise(reading.words))
    # "Welche Städte sind am größten?"
    which = any(one.says("which") and two.says("place_word") for one, two in pairs) and reading.words[-1].says(*SIZES)
    return which or any(one.says(*SIZES) and two.says("place_word") for one, two in pairs)


def _is_counted(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is known of what there are most: Verbünde of a theme or Land, partners and places of a Verbund.

    Nothing tells which is the largest Verbund, the most important theme or the town with the most Verbünde.
    """
    for one, other in pairwise(reading.words):
        if one.says("which") and other.says("place_word", "period") and not other.says("land_word"):
            return False
    if reading.has("money", "coordinator"):
        return False
    of_themes = reading.has(*THEMES) and not (reading.has(*VERBUENDE) or reading.ids("theme"))
    nouns = vocabulary.amounts.nouns
    counted = (nouns.get((two.folded,)) in _MEANS for one, two in pairwise(reading.words) if one.says(*OF_NUMBERS))
    if of_themes and (any(counted) or _are_places_counted(reading, vocabulary)):
        # "Welches Thema hat die meisten Partner?"
        return False
    named = reading.has(*THEMES, "land_word", "verbund_many") or bool(reading.ids("theme"))
    return named or reading.has("partners", *PLACED)


def _runs_beside(reading: Reading) -> bool:
    """Whether something else than Verbünde is said to go on: "Welches Projekt ist das, und läuft die Börse noch?"."""
    for at in (i for i, word in enumerate(reading.words) if word.says("runs", "running") and i):
        beside = [reading.words[i] for i in reading.half(at) if i in reading.clause(at)]
        if any(word in reading.rest for word in beside) and not any(word.says("which", *VERBUENDE) for word in beside):
            return True
    return False
