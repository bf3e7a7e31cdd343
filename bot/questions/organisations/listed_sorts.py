"""Organisations of some kinds that are asked for themselves: "Which universities took part?", "Gab es Vereine?"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Final

from bot.questions.numbers.counting import Counted, Counting
from bot.questions.organisations.asked_sorts import PARTS, AskedSorts
from bot.questions.organisations.denied_sorts import denials_of, is_denied_around, left_out_of_list
from bot.questions.organisations.said_sorts import SaidSorts, is_joined
from bot.questions.reading.negation import free
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_LIMITS: Final[tuple[Signal, ...]] = ("fewest", "limit", "longest", "shortest", "newest", "oldest", "running")
"""What would have to narrow a list of organisations, and cannot."""
_OTHERS: Final[tuple[Signal, ...]] = ("where", "when", "theme_one", "theme_many")
"""Who asks for one of these asks no list of organisations."""


@dataclass(frozen=True, slots=True)
class ListedSorts:
    """Tells which organisations a reading asks to be listed."""

    vocabulary: Vocabulary
    topics: TopicIndex
    said: SaidSorts
    counting: Counting

    def asked(self, at: frozenset[int], reading: Reading, *, bound: bool = False) -> AskedSorts | None:
        """Which organisations are asked for, if they are: "Welche Hochschulen ...", "Gab es Vereine als Partner?"."""
        kinded, leading = self.said.kinded(at, reading), reading.has("coordinator")
        of_kind = [position for position in at if self.said.is_kind(position, reading)]
        everybody = any(self.said.is_anybody(i, reading) and _is_added(i, of_kind, reading) for i in at)
        told = leading or reading.has("partners") or any(self.said.is_kind_abroad(i, reading) for i in at)
        if not told or (not of_kind and self._may_be_own(at, reading)):
            return None
        if not bound and reading.has("seeks") and reading.tells_own:
            # "Ich suche eine Hochschule als Partner."
            return None
        at |= _qualifying(kinded, reading)
        landscapes = self.vocabulary.regions.landscapes
        others = (word for word in reading.rest if word.folded not in landscapes)
        strange = self._strange_beside(at, reading)
        at |= strange
        alone = all(self.said.is_sort(word) or reading.words.index(word) in at for word in others)
        countries = self._listed_countries(at, reading)
        joined = any(reading.words[i].says("joins") for i in range(min(at), max(at)) if i not in countries)
        # Those that are a kind as well are no more than that beside others: "Fachhochschulen und Institute".
        by_name = [
            i for i in sorted(at) if self.said.is_by_name(i, reading) and (i not in kinded or (alone and not joined))
        ]
        # "Towns" themselves say where.
        other = reading.has(*_OTHERS) and reading.has(*self.said.beside(at, reading).intersection(_OTHERS))
        if by_name and not alone:
            # They are subjects as well.
            return None
        sure = of_kind or reading.ids("land")
        if not ((kinded or alone) if bound else (sure and alone and reading.asks and not other)):
            return None
        mixed = leading and self.said.have_two_roles(at, reading)
        left_out = left_out_of_list(at, reading, self.said)
        without = self.said.kinds(left_out, reading)
        wanted = self.said.kinds((i for i in kinded if i not in left_out and i not in by_name), reading)
        sorts = tuple(sort for sort in wanted if sort not in without)
        called = tuple(dict.fromkeys(self.said.name_of(reading.words[i]) for i in by_name))
        either = bool(sorts and called) and self._are_listed_together(kinded, by_name, reading)
        shared = self.counting.of_verbuende(reading.words)
        beside = self.said.beside(frozenset(shared.span), reading) if shared else reading.signals
        own = bool(called) and not (bound or reading.has("whether", "can_you"))
        # "Von einer Stadt geleitet statt von einer Uni": only one leads.
        denied = not (leading and all(negation.says("instead") for negation in free(reading)))
        unclear = (
            mixed
            or bool(wanted and not sorts)
            # "Which universities took part without any company?": in Verbünde without one
            or bool(wanted and any(negation.says("lacks") for negation in denials_of(left_out, reading)))
            or not left_out.isdisjoint(by_name)
            # "Dutch universities and institutes", "Welche Hochschulen hatten eine Bank als Partner?"
            or (bool(sorts and called) and not either and (joined or self._are_apart(kinded, by_name, reading)))
            # "Welche Kommunen arbeiten mit Hochschulen zusammen?"
            or any(self.said.follows_with(i, reading) for i in kinded[1:])
            or not beside.isdisjoint((*_LIMITS, "link", "contact"))
            or (denied and is_denied_around(min(at), reading) and not left_out)
            or (shared is not None and _is_shared_there(shared, reading))
            or speaks_of_self(min(at), reading, everywhere=own)
        )
        if shared and not (sorts or called) and _is_of_one(min(at), reading):
            # "Was the ILS a partner in more than one project?"
            return None
        denials = denials_of(left_out, reading)
        # "Were churches or mosques partners?" asks for no other partners.
        if everybody and not strange:
            sorts, called = (), ()
        return AskedSorts(
            sorts, at, listed=True, bound=bound, leading=leading, left_out=without, denials=denials, unclear=unclear,
            called=called, either=either, shared=shared,
        )  # fmt: skip

    def of_many(self, reading: Reading) -> AskedSorts | None:
        """Whoever took part in so many Verbünde, of whichever kind: "Wer war an mehr als zwei Projekten beteiligt?"."""
        if not (reading.has(*PARTS) and reading.words[0].says("who")):
            return None
        shared = self.counting.of_verbuende(reading.words)
        if not shared:
            return None
        at, leading = frozenset(shared.span), reading.has("coordinator")
        unclear = bool(free(reading)) or _is_shared_there(shared, reading)
        return AskedSorts((), at, listed=True, bound=True, leading=leading, shared=shared, unclear=unclear)

    def _listed_countries(self, at: frozenset[int], reading: Reading) -> range:
        """Where countries stand of which any will do: "Hochschulen aus Österreich oder der Schweiz"."""
        named = [i for i in at if reading.words[i].folded in self.vocabulary.countries]
        listed = range(min(named, default=0), max(named, default=0))
        return listed if all(i in named for i in at if i in listed) else range(0)

    def _are_listed_together(self, kinded: Iterable[int], by_name: Sequence[int], reading: Reading) -> bool:
        """Whether kinds, and others that only names tell, are joined to each other: "foundations or banks"."""
        listed = sorted({*kinded, *by_name})
        abroad = any(reading.words[position].folded in self.vocabulary.countries for position in by_name)
        # "Consulting firms" are both at once.
        apart = (other > one + 1 or reading.words[other].pause for one, other in pairwise(listed))
        return not abroad and all(apart) and all(is_joined(one, other, reading) for one, other in pairwise(listed))

    def _strange_beside(self, at: frozenset[int], reading: Reading) -> frozenset[int]:
        """Where others are asked about beside a kind that names tell: "Were churches or religious groups partners?"."""
        words = reading.words
        whether = words[0].says("yes_no") or reading.has("whether")
        by_name = [i for i in at if self.said.is_by_name(i, reading)] if whether else []
        for joint in (i + 1 for i in by_name if any(word.says("either") for word in words[i + 1 : i + 2])):
            behind = tuple(takewhile(lambda i: words[i] in reading.rest, range(joint + 1, len(words))))
            end = joint + 1 + len(behind)
            ends = end == len(words) or not PARTS.isdisjoint(self.vocabulary.read(words, end, reading.language)[1])
            # "Waren Schulen oder Jugendliche beteiligt?": they are a subject.
            if ends and not all(self.topics.spells(words[i].folded) for i in behind):
                return frozenset(behind)
        return frozenset()

    def _are_apart(self, kinded: Iterable[int], by_name: Iterable[int], reading: Reading) -> bool:
        """Whether what only names tell stands next to no kind, and so says nothing of it: not so "consulting firms"."""
        beside = {position + step for position in kinded for step in (-1, 0, 1)}
        here = (i for i in by_name if reading.words[i].folded not in self.vocabulary.countries)
        return not beside.issuperset(here)

    def _may_be_own(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether "Partner" and the like may be somebody's own: "Welcher passt zu mir?", "Wie viele hattest du?"."""
        if reading.has("private") or (reading.tells_own and not reading.has("list")):
            return True
        # "Wie viele Partner gab es insgesamt?"
        told = reading.has(*VERBUENDE, "programme", "runs") or reading.says("there")
        told = told or bool(reading.mentions)
        return reading.has("count") and not (told or PARTS & self.said.beside(at, reading))


def _is_of_one(position: int, reading: Reading) -> bool:
    """Whether it is asked if somebody named before a position is what is said there."""
    named = (m for m in reading.mentions if m.kind == "organisation" and m.start <= ARTICLE and m.end <= position)
    return reading.words[0].says("yes_no") and any(named)


def _is_shared_there(shared: Counted, reading: Reading) -> bool:
    """Whether only Verbünde of a place or theme are counted: "an mehr als zwei Projekten in Hessen"."""
    return any(shared.end <= mention.start <= shared.end + ARTICLE for mention in reading.mentions)


def _is_added(position: int, others: Sequence[int], reading: Reading) -> bool:
    """Whether a word is joined to one of the others: "Praxispartner und Hochschulen", "Vereine und andere Partner"."""
    nearest = max((other for other in others if other < position), default=None)
    later = min((other for other in others if other > position), default=None)
    spans = (
        reading.words[min(position, other) + 1 : max(position, other)]
        for other in (nearest, later)
        if other is not None
    )
    return any(0 < len(between) <= ARTICLE and between[0].says("joins") for between in spans)


def _qualifying(kinded: Iterable[int], reading: Reading) -> frozenset[int]:
    """The positions of what is said of kinds of organisations right before them: "kleine Unternehmen"."""
    if reading.long:
        return frozenset()
    capitals = reading.language == "de" and reading.has_capitals
    found: set[int] = set()
    for position in kinded:
        for before in range(position - 1, -1, -1):
            word = reading.words[before]
            noun = capitals and word.text[:1].isupper() and not word.opens
            if noun or word not in reading.rest or reading.words[before + 1].pause:
                break
            found.add(before)
    return frozenset(found)


def speaks_of_self(position: int, reading: Reading, *, everywhere: bool = False) -> bool:
    """Whether somebody speaks of themselves in the same clause: "Welches Amt ist für mich zuständig?".

    `everywhere`: before the word as well ("Wir sind eine Genossenschaft und möchten Partner werden").
    """
    clause = reading.clause(position)
    return any(word.own for word in reading.words[clause.start if everywhere else position + 1 : clause.stop])
