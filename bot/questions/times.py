"""What is to lie at the dates in a reading: "2019 beendet", "started after May 2017", "von 2016 bis 2019"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import Final, Literal

from bot.questions.dates import BOUNDS, Date
from bot.questions.durations import Duration
from bot.questions.negation import free
from bot.questions.reading import Reading, Word
from bot.questions.scopes import SMALL, Negation
from bot.questions.spans import Bound, Edge, InMonth, Length, RunTime, Span, run_time
from bot.questions.stretches import Stretch
from bot.questions.vocabulary import VERBUENDE, Signal, Vocabulary

_BEFORE: Final = 2
"""So many words may stand between a word for a bound and its date ("bis zum Jahr 2019")."""
_BESIDE: Final = 2
"""So near to a date or an event "schon" belongs to it."""
_LONGEST_BOUND: Final = 3
"""So many words a phrase for a bound has at most ("no later than")."""
_REACH: Final = 4
"""So many words between a negation and a year the one may deny the other."""
_DASHES: Final = frozenset("-–—")  # dashes as people type them
_MONTHS: Final = 12
_SHORTEST_MONTH: Final = 28
"""Days of the shortest month."""
_OF_TIME: Final[frozenset[Signal]] = frozenset({"place_cue", "begins", "ends", "already"})
_MEANT: Final[dict[Signal, tuple[Bound, bool]]] = {
    "since": ("from", False),
    "until": ("to", False),
    "after": ("from", True),
    "before": ("to", True),
}
"""What prepositions mean: the bound, and whether what is named lies outside of it."""
_Event = Edge | Literal["open"]
"""What is said to have happened: a beginning, an end, work; "open" is what had not ended by then."""
_EVENTS: Final[dict[Signal, _Event]] = {"begins": "start", "ends": "end", "runs": "run", "running": "run"}


@dataclass(frozen=True, slots=True)
class Times:
    """Conditions for run times, as addresses write them."""

    conditions: tuple[str, ...] = ()
    whole: bool = True
    """Whether they hold all that was said of times."""


@dataclass(frozen=True, slots=True)
class _When:
    """A date, and what is said to have happened then."""

    date: Date
    event: _Event | None = None
    bound: Bound = ""
    outside: bool = False
    """Whether the bound leaves the date itself out ("vor 2019")."""


def times(reading: Reading, vocabulary: Vocabulary) -> Times:
    """The conditions for run times in a reading. Numbers inside names are none."""
    said: Sequence[Stretch] = (*reading.dates, *reading.durations)
    if not said or _are_own(said, reading, vocabulary):
        return Times()
    whens = _whens(reading, vocabulary)
    at_dates = chain.from_iterable(map(_conditions, whens))
    found = dict.fromkeys((*at_dates, *chain.from_iterable(map(_lengths, reading.durations))))
    readable = tuple(text for text in map(str, found) if run_time(text))
    unread = any(not when.date.read or _is_in_any_year(when) for when in whens) or any(
        map(_is_point, reading.durations)
    )
    return Times(readable, whole=len(readable) == len(found) and not unread)


def _is_in_any_year(when: _When) -> bool:
    """Whether what went on is told of a month without a year: "Was lief im Juni?"."""
    return when.date.year is None and when.event == "run"


def _is_point(duration: Duration) -> bool:
    return duration.least is None and duration.most is None


def _are_own(said: Sequence[Stretch], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody tells a time of their own: in another clause than that which asks, or in a year to come."""
    asking = [i for i, word in enumerate(reading.words) if word.says("question_word", *VERBUENDE)]
    possessed = [i for i in asking if any(word.says("first_person", "private") for word in reading.before(i))]
    last = max(map(int, vocabulary.years.values()), default=0)
    for time in said:
        clause = reading.clause(time.start)
        own = any(word.says("first_person", "private") for word in reading.words[clause.start : clause.stop])
        to_come = isinstance(time, Date) and time.year is not None and time.year > last
        if own and (to_come or (asking and not any(i in clause for i in asking if i not in possessed))):
            return True
    return False


def _lengths(duration: Duration) -> Iterator[Length]:
    if duration.least is not None and duration.least == duration.most:
        yield Length("", duration.least)
        return
    if duration.least is not None:
        yield Length("from", duration.least)
    if duration.most is not None:
        yield Length("to", duration.most)


# What is denied


def is_time_denied(reading: Reading) -> bool:
    """Whether what is asked for did not happen at the time that is named: "Welche endeten nicht 2019?".

    What had "not yet" happened then did so later, and what did so "no longer" had ended.
    """
    denying = free(reading)
    if len(reading.dates) != 1 or len(denying) != 1 or denying[0].says("lacks", "no_longer"):
        return False
    negation, date = denying[0], reading.dates[0]
    if reading.has("limit") or _says_yet(negation, reading):
        return False
    if negation.start == date.end:
        # "Welche wurden 2019 nicht beendet?"
        return any(word.says("begins", "ends") for word in reading.words[negation.end : negation.end + 1])
    between = reading.words[negation.end : date.start]
    return 0 <= date.start - negation.end <= _REACH and all(_is_small(word, reading) for word in between)


def is_time_told(reading: Reading) -> bool:
    """Whether all that is denied and has no name tells of a time: "noch nicht fertig", "nicht mehr"."""
    denying = free(reading)
    return bool(denying and reading.dates) and all(
        negation.says("no_longer") or _says_yet(negation, reading) for negation in denying
    )


def _says_yet(negation: Negation, reading: Reading) -> bool:
    """Whether "noch nicht" is said, or "not started yet"."""
    beside = reading.words[max(0, negation.start - 1) : negation.end + 2]
    return any(word.says("yet") for word in beside)


def _is_small(word: Word, reading: Reading) -> bool:
    """Whether a word between "not" and a year says nothing but when: "did not end in 2019"."""
    of_time = not word.signals - SMALL or not word.signals.isdisjoint(_OF_TIME)
    return of_time and not (word in reading.rest or word.pause)


# What happened when


def _whens(reading: Reading, vocabulary: Vocabulary) -> list[_When]:
    if not reading.dates:
        return []
    events = list(_events(reading, vocabulary))
    clauses = zip(reading.dates, _clauses(reading), strict=True)
    whens = [_when(date, clause, events, reading, vocabulary) for date, clause in clauses]
    for i, (one, other) in enumerate(pairwise(whens)):
        if _is_range(one, other, reading):
            whens[i : i + 2] = _as_range(one, other, reading)
        elif _is_choice(one, other, reading):
            whens[i : i + 2] = _at_either(one, other)
    return whens


def _events(reading: Reading, vocabulary: Vocabulary) -> Iterator[tuple[int, _Event]]:
    """Where it is said that something began, ended or went on."""
    of_dates = {position for date in reading.dates for position in date.span}
    across = {position: signal for position, signal in vocabulary.across(reading.words) if signal in _EVENTS}
    position = 0
    while position < len(reading.words):
        size, said = vocabulary.read(reading.words, position, reading.language)
        # "liefen ... aus" says more than "liefen".
        signal = across.get(position) or next((signal for signal in _EVENTS if signal in said), None)
        if signal and position not in of_dates:
            # "noch nicht abgeschlossen"
            denied = any(word.says("no") for word in reading.words[position : position + size])
            yield position, "open" if signal == "running" and denied else _EVENTS[signal]
        position += max(size, 1)


def _clauses(reading: Reading) -> list[range]:
    """What belongs to each date: the words as far as the next "und" or comma between it and another date."""
    starts = [0]
    for one, other in pairwise(reading.dates):
        between = range(one.end, other.start)
        joints = (i for i in between if reading.words[i].parted or reading.words[i].says("joins", "rather"))
        starts.append(next(joints, other.start))
    return [range(start, end) for start, end in pairwise([*starts, len(reading.words)])]


def _when(
    date: Date, clause: range, events: Sequence[tuple[int, _Event]], reading: Reading, vocabulary: Vocabulary
) -> _When:
    """A date, with what happened then: the nearest event that is told, first of all in the same clause."""
    near = min(((i not in clause, abs(i - date.start), i, event) for i, event in events), default=None)
    at, event = (near[2], near[3]) if near else (None, None)
    phrase = _phrase_before(date.start, reading, vocabulary)
    if phrase and phrase[1] == "until" and any(word.says("since") for word in reading.before(phrase[0])):
        # "Mindestens bis Dezember 2019"
        return _When(date, "end", "from")
    when = _When(date, event, *_bound(date, phrase, reading))
    if any(word.says("after") for word in reading.words[date.end : date.end + 1]) and event != "start":
        # "über 2019 hinaus"
        return _When(date, "end", "from", outside=True)
    words = [reading.words[i] for i in _beside(date, at, clause)]
    denying = [negation for negation in free(reading) if negation.start in clause]
    if any(negation.says("no_longer") for negation in denying):
        if event in {"start", "end"}:
            return replace(when, date=replace(date, read=False))
        # "liefen 2019 nicht mehr"; "seit 2020 nicht mehr" may have ended in that year.
        return _When(date, "end", "to", outside=when.bound == "")
    if event == "open" or any(_says_yet(negation, reading) for negation in denying):
        edge: _Event = "end" if event in {"open", "end"} else "start"
        return _When(date, edge, "from", outside=not (when.bound == "to" and when.outside))
    if not when.bound and event is not None and any(word.says("already") for word in words):
        # "2019 schon vorbei", "2016 schon gestartet"
        return _When(date, "end" if event == "end" else "start", "to")
    return when


def _beside(date: Date, event: int | None, clause: range) -> Iterator[int]:
    """The positions in the clause of a date that stand beside it or beside what happened then."""
    for start, end in ((date.start, date.end), *(((event, event + 1),) if event is not None else ())):
        yield from (i for i in range(start - _BESIDE, end + _BESIDE) if i in clause)


def _bound(date: Date, phrase: tuple[int, Signal] | None, reading: Reading) -> tuple[Bound, bool]:
    """The bound that a date is, as a phrase before it tells, or "or later" behind it; and whether it lies outside."""
    joint, behind = [*reading.words[date.end : date.end + 2], None, None][:2]
    following = any(date.end < other.start <= date.end + _BEFORE + _BESIDE for other in reading.dates)
    if joint and behind and joint.says("joins", "either") and behind.says("after", "before") and not following:
        return ("from" if behind.says("after") else "to"), False
    return _MEANT[phrase[1]] if phrase else ("", False)


def _phrase_before(end: int, reading: Reading, vocabulary: Vocabulary) -> tuple[int, Signal] | None:
    """Where the longest phrase for a bound begins that stands before a position, and what it says."""
    for last in range(end, max(0, end - _BEFORE), -1):
        for start in range(max(0, last - _LONGEST_BOUND), last):
            said = vocabulary.signals(tuple(word.folded for word in reading.words[start:last]), reading.language)
            if signal := next((signal for signal in BOUNDS if signal in said), None):
                return start, signal
    return None


def _is_range(one: _When, other: _When, reading: Reading) -> bool:
    """Whether all lies between two dates: "zwischen Mai und Juli 2017", "2016 bis 2018", "2016-2018"."""
    if one.event != other.event or one.outside or other.outside:
        return False
    words, start, end = reading.words, one.date.end, other.date.start
    until = other.bound == "to" and all(word.signals <= SMALL for word in words[start:end])
    return (
        _is_between(one, reading) or until or (start == end and (words[start].glued or words[start].pause in _DASHES))
    )


def _as_range(one: _When, other: _When, reading: Reading) -> tuple[_When, _When]:
    """Both ends of a range. What went on "between" two dates did so at any time between them."""
    if one.event == "run" and _is_between(one, reading):
        return _When(one.date, "end", "from"), _When(other.date, "start", "to")
    return replace(one, bound=one.bound or "from"), replace(other, bound=other.bound or "to")


def _is_choice(one: _When, other: _When, reading: Reading) -> bool:
    """Whether one of two dates will do for what went on then: "liefen 2016 oder 2017", "projects from 2016 or 2017"."""
    between = reading.words[one.date.end : other.date.start]
    going = {one.event, other.event} <= {"run", None} and not (other.bound or one.outside or one.bound == "to")
    return going and any(word.says("either") for word in between[:1]) and len(between) == 1


def _at_either(one: _When, other: _When) -> tuple[_When, _When]:
    """At any time of two dates that follow each other; if they do not, nothing can be told of both."""
    if _is_next(one.date, other.date):
        return _When(one.date, "end", "from"), _When(other.date, "start", "to")
    return replace(one, date=replace(one.date, read=False)), other


def _is_next(one: Date, other: Date) -> bool:
    if one.year is None or other.year is None:
        return False
    return other.year * _MONTHS + other.first == one.year * _MONTHS + one.last + 1


def _is_between(when: _When, reading: Reading) -> bool:
    return any(word.says("around") for word in reading.before(when.date.start, _BEFORE))


def _conditions(when: _When) -> Iterator[RunTime]:
    date, bound = when.date, when.bound
    edge = when.event if when.event in ("start", "end") else _edge_of_bound(when)
    if date.year is None:
        if edge != "run" and not bound:
            yield InMonth(edge, date.first)
        return
    if not bound:
        last = date.last if date.last != date.first else None
        yield Span(edge, "", date.year) if date.is_year else Span(edge, "", date.year, date.first, last)
    elif date.is_year:
        yield Span(edge, bound, date.year + when.outside * (1 if bound == "from" else -1))
    else:
        ahead = (bound == "from") is when.outside
        months = date.year * _MONTHS + (date.last if ahead else date.first) - 1
        months += _months_beyond(when, edge) * (1 if bound == "from" else -1)
        yield Span(edge, bound, months // _MONTHS, months % _MONTHS + 1)


def _months_beyond(when: _When, edge: Edge) -> int:
    """How many months a bound lies beyond the month that is named.

    What begins in a month does so on its first day, and what ends in it on its last one.
    """
    if not when.date.day:
        return int(when.outside)
    first, last = when.date.day == 1, when.date.day >= _SHORTEST_MONTH
    if edge == "start":
        return int((when.outside or not first) if when.bound == "from" else (when.outside and first))
    return int((when.outside and last) if when.bound == "from" else (when.outside or not last))


def _edge_of_bound(when: _When) -> Edge:
    """What happened at the bound of what went on: it began after "seit", and ended before "bis"."""
    match when.bound, when.outside:
        case "", _:
            return "run"
        case "to", False:
            return "end"
        case "from", True if when.event == "run":
            return "end"
    return "start"
