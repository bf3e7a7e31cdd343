"""Whether several Verbünde are compared, and in what: "in the same theme", "different run times", "both in Hesse"."""

from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.compared_in import compared_in
from bot.questions.named.polar import claims_not
from bot.questions.named.second_questions import asks_more
from bot.questions.reading.reading import ARTICLE, FACTS, Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import EVENTS, THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_PLACES: Final[tuple[Signal, ...]] = ("where", "place_word", "land_word")
_NOUNS: Final[frozenset[Signal]] = frozenset((*THEMES, *VERBUENDE, *_PLACES, *FACTS, "about"))

_TOLD_OF_COMPARED: Final[frozenset[kinds.Fact]] = frozenset({"theme", "when"})
"""The facts that are told of each of those that are compared in anything; of where, no more than the Land is."""


@dataclass(frozen=True, slots=True)
class Comparing:
    """Decides on cases in which several Verbünde are asked about together."""

    vocabulary: Vocabulary

    def question(self, case: Case) -> Question | None:
        """What is asked of these Verbünde together, or None where each is asked about by itself.

        Only whether they are in one theme is answered with yes or no, and only where that is what is asked.
        """
        reading, names = case.reading, case.names
        if len(names) == 1 or (reading.has("other") and reading.has("which", "who", "partners")):
            # "Who else is in the theme of these two?"
            return None
        if _asks_wherein(reading, self.vocabulary):
            return kinds.AboutVerbuende(names)
        if _asks_for_common_place(reading):
            return kinds.Facts(names, ("where",))
        if reading.has("siblings") and _are_alike(case):
            return kinds.AboutVerbuende(names)
        if reading.has("same"):
            found = _in_common(reading, names, self.vocabulary)
            if isinstance(found, kinds.SameTheme) and asks_more(max(_same(reading), default=0), reading):
                if case.facts:
                    return kinds.Facts(names, ("theme", *case.facts))
                return kinds.AboutVerbuende(names) if reading.has("about") else found
            return found
        if reading.has("together") and _asks_whether_together(reading):
            return kinds.SameTheme(names, denied=claims_not(reading, self.vocabulary))
        return None


def as_compared(question: Question, reading: Reading, vocabulary: Vocabulary) -> Question:
    """The question with what comes of comparing them first, where that is asked: "Was haben beide gemeinsam?"."""
    match question:
        case kinds.AboutVerbuende(verbuende=(_, _, *_)):
            apart = reading.has("different") or reading.says_any(vocabulary.compares)
            shared = reading.says_any(vocabulary.in_common)
            if not (apart or shared or reading.has("same")):
                return question
            return replace(question, compared=True, shared=shared and not apart)
        case kinds.Facts(verbuende=(_, _, *_) as names, facts=facts) if _TOLD_OF_COMPARED.issuperset(facts) and (
            _asks_besides(reading, vocabulary)
        ):
            return kinds.AboutVerbuende(names, compared=True)
        case kinds.Facts(verbuende=(_, _, *_)):
            return compared_in(question, reading, vocabulary)
    return question


def _asks_besides(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how Verbünde differ in anything, and for facts behind that: "..., und wann liefen sie?".

    Not so "Unterschied zwischen KIF und NoLA in der Laufzeit".
    """
    end = max(mention.end for mention in reading.mentions)
    before, behind = reading.words[:end], reading.words[end:]
    differs = any(word.folded in vocabulary.compares for word in before)
    differs = differs and not any(word.says(*FACTS) for word in before)
    asks = any(word.says("question_word", "yes_no", *EVENTS) for word in behind)
    return differs and bool(behind) and behind[0].says("joins") and asks


def _asks_wherein(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing is asked but where Verbünde differ, which is no place: "Wo liegt der Unterschied zwischen ...?".

    "Do they differ in where they worked?" asks for places.
    """
    if not reading.words[0].says("where"):
        return False
    others = [word for i, word in enumerate(reading.words[1:], 1) if i not in reading.named]
    compared = [word for word in others if word.folded in vocabulary.compares | vocabulary.in_common]
    small = vocabulary.articles | vocabulary.reflexive | vocabulary.of | vocabulary.lies | vocabulary.fillers
    # "From", which else may tell a place
    small |= {word.folded for m in reading.mentions for word in reading.before(m.start) if word.says("since")}
    plain = (word.folded in small or word.says("yes_no", "joins", "around") for word in others if word not in compared)
    # "Where were they in between?"
    return any(not word.says("around") for word in compared) and all(plain)


def _asks_for_common_place(reading: Reading) -> bool:
    """Whether it is asked if there is a place where all of them were: "Gibt es eine Stadt, in der beide waren?"."""
    some = any(one.says("indefinite") and two.says("place_word") for one, two in pairwise(reading.words))
    there = reading.words[0].says("yes_no") and reading.says("having", "there")
    return some and there and reading.has("together", "jointly")


def facts_in_common(reading: Reading) -> tuple[kinds.Fact, ...]:
    """The facts of which "same" or "different" is said: "im selben Jahr", "different partners"."""
    nouns = _nouns_of(_same(reading), reading)
    return tuple(fact for fact in FACTS if any(_asks_for(noun, fact) for noun in nouns))


def _are_alike(case: Case) -> bool:
    """Whether it is asked if one Verbund is like the other: "Is DeWaK similar to LebensRäume?"."""
    first = case.named[0].start
    return case.reading.words[0].says("yes_no") and 0 < first <= ARTICLE and not case.reading.has(*VERBUENDE, "which")


def _same(reading: Reading) -> list[int]:
    return [i for i, word in enumerate(reading.words) if word.says("same")]


def _nouns_of(same: list[int], reading: Reading) -> list[Word]:
    return [noun for i in same for noun in _nouns_behind(i, reading)]


def _in_common(reading: Reading, names: tuple[str, ...], vocabulary: Vocabulary) -> Question | None:
    """Of what "same" or "different" is said: themes where they are named, or what they are in is ("in one pot")."""
    same = _same(reading)
    nouns = _nouns_of(same, reading)
    in_theme = reading.says(*THEMES)
    if facts := facts_in_common(reading):
        return kinds.Facts(names, ("theme", *facts) if in_theme else facts)
    if not in_theme:
        if any(vocabulary.sorts.get(noun.folded) for noun in nouns):
            # "Mit der gleichen Uni?", "led by the same university"
            return kinds.Facts(names, ("coordinator" if reading.has("coordinator") else "partners",))
        if any(noun.says("about") for noun in nouns):
            # "Do they have the same aim?"
            return kinds.AboutVerbuende(names)
        having = bool(nouns) and reading.says("having")
        if having or any(noun.says(*VERBUENDE) for noun in nouns):
            # "Are they different projects?", "Do they have the same logo?": themes are as near as it gets.
            return kinds.ThemeOf(names)
        if not reading.has("belong"):
            if reading.has(*FACTS, "land_word") or _is_elsewhere(reading):
                return None
            opens = reading.words[0].says("question_word")
            if reading.has("different") and not opens:
                return kinds.ThemeOf(names)
            if opens or not _are_inside(same, nouns, reading, vocabulary):
                # "What do they have in common?", "Are they identical?"
                return kinds.AboutVerbuende(names)
    denied = claims_not(reading, vocabulary)
    return kinds.SameTheme(names, different=_asks_whether_different(reading, vocabulary), denied=denied)


def _are_inside(same: list[int], nouns: list[Word], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether both are said to be in something ("im selben Topf", "in one group"), or only its name is told."""
    before = chain.from_iterable(reading.before(i, ARTICLE) for i in same) if same else reading.words
    if any(word.folded in vocabulary.inside for word in before):
        return True
    # "KIF und KOMET: gleicher Topf?"
    return bool(nouns) and all(reading.named.isdisjoint(reading.clause(i)) for i in same)


def _nouns_behind(position: int, reading: Reading) -> list[Word]:
    """The nouns behind a word, in its clause: "different themes and places"."""
    behind = reading.words[position + 1 : reading.clause(position).stop]
    return [word for word in behind if word in reading.rest or not word.signals.isdisjoint(_NOUNS)]


def _asks_for(noun: Word, fact: Signal) -> bool:
    """Whether a noun asks for a fact."""
    return noun.says(fact) or (fact == "where" and noun.says(*_PLACES))


def _asks_whether_together(reading: Reading) -> bool:
    """Whether "both" or "together" is said of themes, or of what they belong to."""
    if reading.has("which_theme") or reading.ids("theme"):
        return False
    if reading.has(*THEMES):
        return True
    # Not "Are both in Dortmund?", "Have they to do with each other?", "Which of both is better?"
    return reading.has("belong") and not _is_elsewhere(reading)


def _is_elsewhere(reading: Reading) -> bool:
    """Whether a Land, a place or an organisation is named, so that it is asked whether they were there."""
    return any(mention.kind in {"land", "place", "town", "organisation"} for mention in reading.mentions)


def _asks_whether_different(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if themes differ, and not "the same or different ones"; "oder?" at the end only asks."""
    said = reading.words[: tag_start(reading, vocabulary)]
    return reading.has("different") and not any(word.says("either") for word in said)
