"""Take a single sentence apart: what its words say together, what they deny, and how much or when they tell."""

import re
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import dropwhile, pairwise, takewhile
from typing import Final, TypeVar

from bot.catalogue import Catalogue, Language
from bot.questions.names.names import Mention
from bot.questions.numbers.comparisons import Comparisons
from bot.questions.numbers.counting import Counted, Counting
from bot.questions.numbers.dates import Date, Dates
from bot.questions.numbers.durations import Duration, Durations
from bot.questions.numbers.own_times import own_times
from bot.questions.numbers.than import Than
from bot.questions.places.homes import homes
from bot.questions.reader.asked_words import is_asked, is_one_of_several
from bot.questions.reader.nobody import nobody_from_there
from bot.questions.reader.paying import asked_to_pay
from bot.questions.reader.thereby import thereby
from bot.questions.reading.looked_for import (
    are_people,
    is_kind_of_thing,
    is_looked_for,
    is_other_bot,
    is_privacy_of_others,
)
from bot.questions.reading.reading import ARTICLE, BEGINNING, FACTS, LONG, NOUNS, TALK, Reading, Word
from bot.questions.reading.scopes import DENYING, NEGATIONS, SMALL, Negation
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import LOOKS, THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import Stretch, positions
from bot.questions.words.vocabulary import Vocabulary

_BEHIND_SUBJECT: Final[tuple[Signal, ...]] = ("joins", "place_cue", "having", "yes_no", "runs")
"""What goes on behind what Verbünde are looked for on: "Projekte zu Nachbarn in Hessen"."""
_TELLING: Final[frozenset[Signal]] = frozenset((*NOUNS, *FACTS, "belong", "members", "same", "count"))
"""Signals beside which a weak word says nothing in a long sentence."""
_OPENING: Final[frozenset[Signal]] = TALK | {"joins", "rather"}
"""What may be said before a question."""
_SUBJECTS: Final[tuple[Signal, ...]] = (
    *NOUNS, "pronoun", "those", "indefinite", "every", "there", "who", "something", "first_person"
)  # fmt: skip
"""What says whom something is asked about."""
_BEFORE_NOUN: Final[frozenset[Signal]] = frozenset({"which", "indefinite", "every"})
"""What says more together with its noun."""
_Told = TypeVar("_Told", bound=Stretch)
_SEEKING: Final[frozenset[Signal]] = frozenset({*LOOKS, "want", "something", "seeks", "list"})
"""Who says one of these looks for what may have to do with what they are."""
_AS: Final = frozenset({"als", "as"})
"""What stands before what somebody is."""
_OWN: Final = 2
"""So many words behind that they speak of themselves ("Als Bürgermeister kann ich")."""
_PREPOSITIONS: Final[tuple[Signal, ...]] = ("place_cue", "at_cue", "topic_cue", "for_cue", "since", "until", "joins")
_FINITE: Final = re.compile("(t|en)$")
"""How what German verbs are in the third person ends."""
_REACH: Final = 4
"""So many words after "welches" its noun may stand ("which of the four themes")."""


class SentenceReader:
    """Reads sentences of which it is known what they name."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._dates = Dates(vocabulary)
        self._durations = Durations(vocabulary)
        self._counting = Counting(vocabulary)
        self._comparisons = Comparisons(catalogue, vocabulary)

    def read(self, words: tuple[Word, ...], mentions: tuple[Mention, ...], language: Language | None) -> Reading:
        """Take a sentence apart in which these are named."""
        than = self._comparisons.find(words, mentions)
        mentions = tuple(m for m in mentions if not (than and than.told and m.start in than.span))
        named = positions(mentions)
        words, subjects = self._with_subjects(words, mentions, language)
        gapped = list(self._vocabulary.gapped(words))
        signals = {signal for *_, signal in gapped}
        closing = {position for _, second, _ in gapped for position in second}
        dates, durations, counted, own = self._bounds(words, mentions, named, than)
        own |= self._told_otherwise(words, named, language)
        words = _without_words(positions(counted) | own, words)
        timed = positions((*dates, *durations, *counted)).union(_comparing(than, words), own)
        weak: set[Signal] = set()
        opening: set[Signal] = set()
        rest: list[Word] = []
        negations, of_negations = self._whole_negations(gapped, words, mentions, language)
        position = 0
        while position < len(words):
            if position in named or position in timed or position in of_negations:
                position += 1
                continue
            if position in subjects:
                rest.append(words[position])
                position += 1
                continue
            size, said = self._vocabulary.read(_until(timed, position, words) if timed else words, position, language)
            if size:
                if "rather" in said and _follows_all(position, words):
                    said |= NEGATIONS
                if not said.isdisjoint(NEGATIONS) and self._asks_by_denying(
                    position, position + size, said, words, named
                ):
                    said -= NEGATIONS
                if not said.isdisjoint(DENYING):
                    negations.append(Negation(position, position + size, said))
                if not ("weak" in said and position in closing):
                    # "Leave anything behind" says nothing of who was behind it.
                    (signals if self._is_asked(said, position, size, words, named) else weak).update(said)
                opening |= said if position < BEGINNING and "weak" not in said else frozenset()
                position += size
                continue
            word = words[position]
            head = self._head(word, timed=bool(dates))
            signals |= head
            if head or not (self._vocabulary.is_of_questions(word.folded) or word.folded.isdigit()):
                rest.append(word)
            position += 1
        roles = _roles(words, rest, self._vocabulary.sizes) if signals.isdisjoint(_SEEKING) else set()
        whole = self._left(
            rest, words, mentions, signals, language, timely=bool(durations or dates) or "when" in signals | weak
        )
        strong = frozenset(signals)
        if len(words) <= LONG or signals.isdisjoint(_TELLING):
            signals |= weak
        signals |= set(_of_pairs(words))
        return Reading(
            words,
            _without_towns_in(dates, mentions),
            frozenset(signals),
            tuple(word for word in whole if word not in roles) if roles else whole,
            language,
            strong=strong,
            opening=frozenset(opening),
            dates=dates,
            durations=durations,
            counted=counted,
            than=than,
            negations=tuple(sorted(negations, key=lambda negation: negation.start)),
            with_roles=whole if roles else (),
        )

    def _is_asked(
        self, said: Set[Signal], position: int, size: int, words: Sequence[Word], named: Collection[int]
    ) -> bool:
        """Whether what these words say counts in any sentence: a question begins with weak ones, be it indirect."""
        if "weak" not in said or is_asked(position, size, words):
            return True
        strange = (i for i, word in enumerate(words) if not self._vocabulary.is_of_questions(word.folded))
        return is_one_of_several(position, words, {*named, *strange})

    def _told_otherwise(
        self, words: tuple[Word, ...], named: Collection[int], language: Language | None
    ) -> frozenset[int]:
        """Where words stand that do not say here what they say elsewhere."""
        told = (homes(words, named, self._vocabulary), thereby(words, language, self._vocabulary))
        return _own_superiors(words, self._vocabulary.persons).union(*told)

    def _with_subjects(
        self, words: tuple[Word, ...], mentions: Sequence[Mention], language: Language | None
    ) -> tuple[tuple[Word, ...], Collection[int]]:
        """The words, of which those of questions say nothing that Verbünde are looked for on, and their positions."""
        named = positions(mentions)
        found = [
            i
            for i, word in enumerate(words)
            if i not in named
            and self._vocabulary.is_of_questions(word.folded)
            and (self._is_subject_there(i, words, mentions, language) or is_other_bot(i, words, self._vocabulary))
        ]
        if not found:
            return words, found
        nothing: frozenset[Signal] = frozenset()
        return tuple(replace(w, signals=nothing) if i in found else w for i, w in enumerate(words)), found

    def _is_subject_there(
        self, position: int, words: Sequence[Word], mentions: Sequence[Mention], language: Language | None
    ) -> bool:
        """Whether a word of questions is a subject where it stands: "Projekte zu Nachbarn"."""
        cued = position > 0 and words[position - 1].says("topic_cue") and self._is_looked_for_alone(position, words)
        told = cued or are_people(position, words, mentions, language, self._vocabulary)
        told = told or is_kind_of_thing(position, words, self._vocabulary)
        told = told or is_privacy_of_others(position, words, self._vocabulary)
        return told and self._topics.names_subject(words[position].folded)

    def _head(self, word: Word, *, timed: bool) -> Set[Signal]:
        """What the end of a compound says that means Verbünde or themes: "Leerstandsprojekte".

        One that descriptions have is a thing of its own, unless it is told when that was: "Integrationsprojekte ab
        2017".
        """
        parts = self._vocabulary.split(word.folded)
        if not parts or (self._topics.uses(word.folded) and not (timed and self._topics.is_subject(parts[0]))):
            return frozenset()
        return self._vocabulary.signals((parts[1],))

    def _is_looked_for_alone(self, position: int, words: Sequence[Word]) -> bool:
        """Whether a word is what Verbünde are looked for on, and nothing follows that it would say more of."""
        behind = words[position + 1 : position + 2]
        ends = all(after.parted or after.says(*_BEHIND_SUBJECT) for after in behind)
        return ends and is_looked_for(position, words, self._vocabulary)

    def _telling(self, rest: Iterable[Word], words: Sequence[Word], language: Language | None) -> tuple[Word, ...]:
        """The words left, without those that tell nothing of what is looked for."""
        idle = {*self._models(words), *(self._separated(words) if language == "de" else ())}
        return tuple(word for word in rest if word not in idle) if idle else tuple(rest)

    def _left(
        self,
        rest: list[Word],
        words: Sequence[Word],
        mentions: Sequence[Mention],
        signals: Set[Signal],
        language: Language | None,
        *,
        timely: bool,
    ) -> tuple[Word, ...]:
        """The words left, without verbs that are no subject, and without what tells nothing of what is looked for.

        `timely` says that it is told or asked when or how long something was.
        """
        told = self._without_lasting(rest, mentions) if timely else rest
        return self._without_paying(self._telling(told, words, language), words, mentions, signals)

    def _without_lasting(self, rest: list[Word], mentions: Sequence[Mention]) -> list[Word]:
        """The words left, without the verb that says how long a Verbund lasted: "Wie lange wurde KIF gefördert?"."""
        named = any(mention.kind == "verbund" for mention in mentions)
        return [word for word in rest if word.folded not in self._vocabulary.durations.cues] if named else rest

    def _without_paying(
        self, rest: tuple[Word, ...], words: Sequence[Word], mentions: Sequence[Mention], signals: Set[Signal]
    ) -> tuple[Word, ...]:
        """The words left, without the verb in "Fördert ihr was in Bayern?"; "Fördert ihr KIF?" asks who paid."""
        named = any(mention.kind == "verbund" for mention in mentions)
        pays = None if named else asked_to_pay(words, signals, self._vocabulary)
        return tuple(word for word in rest if word is not pays) if pays else rest

    def _models(self, words: Sequence[Word]) -> Iterator[Word]:
        """What somebody looks for "for us", whatever that is on: "Habt ihr Ideen für uns?"."""
        if self._vocabulary.models.isdisjoint([word.folded for word in words]):
            return
        for word, cue, who in zip(words, words[1:], words[2:], strict=False):
            if word.folded not in self._vocabulary.models or not cue.says("for_cue"):
                continue
            if who.says("first_person") and not who.says("private"):
                yield word

    def _separated(self, words: Sequence[Word]) -> Iterator[Word]:
        """German verbs in no description whose particle stands right behind, where no capital tells nouns.

        "die jugend haut ab nach dem abi", but not "obst aus der region": behind a particle comes no article.
        """
        if self._vocabulary.particles.isdisjoint([word.folded for word in words]):
            return
        if any(word.text[:1].isupper() and not word.opens for word in words):
            return
        for verb, particle, after in zip(words[1:], words[2:], (*words[3:], None), strict=False):
            ends = after is None or after.parted or after.says(*_PREPOSITIONS)
            apart = particle.parted or self._topics.uses(verb.folded) or not _FINITE.search(verb.folded)
            if ends and not apart and particle.folded in self._vocabulary.particles:
                yield verb

    def _bounds(
        self, words: tuple[Word, ...], mentions: tuple[Mention, ...], named: Collection[int], than: Than | None
    ) -> tuple[tuple[Date, ...], tuple[Duration, ...], tuple[Counted, ...], Set[int]]:
        """The dates, durations and numbers in a text, with the one that a Verbund stands for that is compared with.

        And the positions of times that are none of these, as they are told of somebody's own place.
        """
        told = [than.told] if than and than.told else []
        dates = _with(self._dates.find(words, named), told, Date)
        verbuende = positions(mention for mention in mentions if mention.kind == "verbund")
        durations = _with(self._durations.find(words, verbuende), told, Duration)
        if verbuende:
            return dates, durations, _with((), told, Counted), frozenset()
        at_home = own_times(words, positions(mentions), (*dates, *durations), self._vocabulary)
        dates = tuple(date for date in dates if date.start not in at_home)
        durations = tuple(duration for duration in durations if duration.start not in at_home)
        own = [i for i, word in enumerate(words) if word.own]
        themes = positions(mention for mention in mentions if mention.kind == "theme")
        return dates, durations, _with(self._counting.find(words, themes, own), told, Counted), at_home

    def _asks_by_denying(
        self, verb: int, end: int, said: Set[Signal], words: Sequence[Word], named: Collection[int]
    ) -> bool:
        """Whether a negated verb begins a question, which asks what it would without "not": "Wasn't KIF in Hesse?".

        Whom it is asked about follows, behind an article at most: "wasn't about Hesse" tells what is not meant.
        """
        if not words[verb].says("yes_no") or words[verb].says("forbid") or "except" in said:
            return False
        if any(i in named or not self._is_opening(word) for i, word in enumerate(words[:verb])):
            # "KIF wasn't in Hesse", "projects that aren't in Hesse"
            return False
        for i, word in enumerate(words[end : end + ARTICLE], end):
            if i in named or word.signals or not self._vocabulary.is_of_questions(word.folded):
                return i in named or word.says(*_SUBJECTS) or not word.signals
        return False

    def _is_opening(self, word: Word) -> bool:
        """Whether a word may stand before the verb that a question begins with ("and", "so", "hello")."""
        return word.signals <= _OPENING and self._vocabulary.is_of_questions(word.folded)

    def _whole_negations(
        self,
        gapped: list[tuple[range, range, Signal]],
        words: tuple[Word, ...],
        mentions: tuple[Mention, ...],
        language: Language | None,
    ) -> tuple[list[Negation], set[int]]:
        """The negations in two parts ("lass Hessen weg", not "lassen wir weg") and "nobody", and where these stand."""
        denying: dict[int, set[Signal]] = defaultdict(set)
        taken: set[int] = set()
        for first, second, signal in gapped:
            whole = self._vocabulary.read(words, first.start, language)[0] <= len(first)
            if signal in DENYING and whole:
                denying[first.start].add(signal)
                taken.update(first, second)
        nobody = list(nobody_from_there(words, mentions, self._vocabulary.nobody_phrases))
        in_parts = (Negation(start, start + 1, frozenset(said)) for start, said in denying.items())
        return [*in_parts, *nobody], taken | positions(nobody)


def _comparing(than: Than | None, words: Sequence[Word]) -> Iterator[int]:
    """Where a word that asks for nothing else compares: "älter als KIF" tells of run times, and of no old people."""
    if than and not words[than.start].signals:
        yield than.start


def _without_words(told: Set[int], words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, of which those at these positions say nothing any more: what they say together is known."""
    if not told:
        return words
    return tuple(word.unsaid if i in told else word for i, word in enumerate(words))


def _without_towns_in(dates: Sequence[Date], mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The names but for towns that are a part of a year: "nach Mitte 2017"."""
    of_dates = positions(dates)
    return tuple(m for m in mentions if m.kind != "town" or m.start not in of_dates) if of_dates else mentions


def _own_superiors(words: Sequence[Word], persons: Container[str]) -> frozenset[int]:
    """Where somebody speaks of their own superior who asks, and leads no Verbund: "Mein Chef fragt, welche Projekte".

    "Mein Chef ist 67, wer übernimmt den Betrieb?" tells a story.
    """
    found = {
        at
        for at, (before, word) in enumerate(pairwise(words), 1)
        if word.folded in persons and word.says("coordinator") and before.own
    }
    if found and any(word.says(*VERBUENDE) for word in words):
        return frozenset(found.union(at - 1 for at in found))
    return frozenset(at for at in found if not any(word.says("yes_no") for word in words[at + 1 : at + 2]))


def _roles(words: Sequence[Word], rest: Collection[Word], sizes: Container[str]) -> set[Word]:
    """What somebody who speaks of themselves is: "Kann ich mich als Bürgermeister bewerben?", "As a mayor, can I?"."""
    found: set[Word] = set()
    for at, word in enumerate(words):
        if word.folded not in _AS or (at and (word.parted or not words[at - 1].own)):
            continue
        behind = dropwhile(lambda other: other not in rest and other.signals <= {"indefinite"}, words[at + 1 :])
        role = list(takewhile(lambda other: other in rest, behind))
        # "As a small council get in": what has a capital, or stands behind a size.
        noun = next((i for i, other in enumerate(role) if other.text[:1].isupper()), None)
        noun = next((i for i, other in enumerate(role) if other.folded not in sizes), 0) if noun is None else noun
        role = role[: 1 + noun]
        end = words.index(role[-1]) + 1 if role else 0
        if at or any(other.own for other in words[end : end + _OWN]):
            found.update(role)
    return found


def _until(timed: Set[int], position: int, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words as far as the next time: in "liefen länger als drei Jahre", "liefen länger" says nothing by itself."""
    return words[: min((other for other in timed if other > position), default=len(words))]


def _follows_all(position: int, words: Sequence[Word]) -> bool:
    """Whether "but" means "except": "everything but Hesse", "all projects but KIF"."""
    before = words[max(0, position - 2) : position]
    noun = bool(before) and before[-1].says(*VERBUENDE)
    return not words[position].parted and any(word.says("every") for word in (before if noun else before[-1:]))


def _of_pairs(words: tuple[Word, ...]) -> Iterator[Signal]:
    """What is said by "welches Thema", "any project", "one of the projects" as a whole."""
    for position, word in enumerate(words):
        if word.signals.isdisjoint(_BEFORE_NOUN):
            continue
        for noun in words[position + 1 : position + 1 + _REACH]:
            if word.says("which") and noun.says(*THEMES):
                yield "which_theme"
            if word.says("which") and noun.says("verbund_many"):
                yield "which_verbund"
            if word.says("which", "indefinite") and noun.says(*VERBUENDE):
                yield "verbund_any"
            if word.says("every") and noun.says("verbund_one"):
                yield "verbund_many"
            if word.says("every") and noun.says("theme_one"):
                yield "theme_many"
            if noun.signals - SMALL - {"every"}:
                break


def _with(found: Collection[_Told], told: Collection[Stretch], kind: type[_Told]) -> tuple[_Told, ...]:
    """What is found in a text and what a name stands for, in order."""
    if not (found or told):
        return ()
    added = (one for one in told if isinstance(one, kind))
    return tuple(sorted((*found, *added), key=lambda one: one.start))
