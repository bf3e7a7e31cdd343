"""What is to lie at the dates in a reading: "2019 beendet", "started after May 2017", "von 2016 bis 2019"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import Final, Literal

from bot.questions.dates import Date
from bot.questions.durations import Duration
from bot.questions.negation import free
from bot.questions.reading import Reading, Word
from bot.questions.scopes import SMALL, Negation
from bot.questions.spans import Bound, Edge, InMonth, Length, RunTime, Span
from bot.questions.vocabulary import VERBUENDE, Signal, Vocabulary

_BEFORE: Final = 2
"""So many words before a date a word for its bound may stand ("bis einschließlich 2019")."""
_REACH: Final = 4
"""So many words between a negation and a year the one may deny the other."""
_MONTHS: Final = 12
_SHORTEST_MONTH: Final = 28
"""Days of the shortest month."""
_OF_TIME: Final[frozenset[Signal]] = frozenset({"place_cue", "begins", "ends", "already"})
_BOUNDS: Final[dict[Signal, tuple[Bound, bool]]] = {
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
class _When:
    """A date, and what is said to have happened then."""

    date: Date
    event: _Event | None = None
    bound: Bound = ""
    outside: bool = False
    """Whether the bound leaves the date itself out ("vor 2019")."""


def times(reading: Reading, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The conditions for run times in a reading, as addresses write them. Numbers inside names are none."""
    if any(_is_own(time, reading) for time in chain[Date | Duration](reading.dates, reading.durations)):
        return ()
    lengths = (Length(duration.bound, duration.months) for duration in reading.durations)
    return tuple(dict.fromkeys(map(str, (*_spans(reading, vocabulary), *lengths))))


def _is_own(time: Date | Duration, reading: Reading) -> bool:
    """Whether somebody tells a time of their own, and asks for Verbünde in another clause."""
    clause = reading.clause(time.start)
    own = any(word.says("first_person", "private") for word in reading.words[clause.start : clause.stop])
    asking = [i for i, word in enumerate(reading.words) if word.says("question_word", *VERBUENDE)]
    return own and bool(asking) and not any(i in clause for i in asking)


def is_time_denied(reading: Reading) -> bool:
    """Whether what is asked for did not happen at the time that is named: "Welche endeten nicht 2019?".

    What had "not yet" happened then did so later.
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


def is_time_outlasted(reading: Reading) -> bool:
    """Whether what is asked for happened after a time that is named: "Welche waren 2019 noch nicht fertig?"."""
    return bool(_outlasted(reading))


def _outlasted(reading: Reading) -> list[Date]:
    """The dates after which something happened that had not done so yet; those of which that is said in between."""
    found = []
    for negation in free(reading):
        if _says_yet(negation, reading):
            before = [date for date in reading.dates if date.end <= negation.start]
            after = [date for date in reading.dates if date.start >= negation.end]
            found += before[-1:] if before and negation.start - before[-1].end <= _BEFORE else after[:1] or before[-1:]
    return found


def _says_yet(negation: Negation, reading: Reading) -> bool:
    """Whether "noch nicht" is said, or "not started yet"."""
    beside = reading.words[max(0, negation.start - 1) : negation.end + 2]
    return any(word.says("yet") for word in beside)


def has_ended(reading: Reading) -> bool:
    """Whether what is asked for had ended at the time that is named: "Welche liefen 2019 nicht mehr?"."""
    denying = free(reading)
    ends = bool(denying) and not reading.has("begins", "ends")
    return ends and all(negation.says("no_longer") for negation in denying)


def _is_small(word: Word, reading: Reading) -> bool:
    """Whether a word between "not" and a year says nothing but when: "did not end in 2019"."""
    of_time = not word.signals - SMALL or not word.signals.isdisjoint(_OF_TIME)
    return of_time and not (word in reading.rest or word.pause)


def _spans(reading: Reading, vocabulary: Vocabulary) -> list[RunTime]:
    if not reading.dates:
        return []
    events = list(_events(reading, vocabulary))
    whens = [
        _when(date, _event(date, clause, events), reading)
        for date, clause in zip(reading.dates, _clauses(reading), strict=True)
    ]
    outlasted = _outlasted(reading)
    whens = [
        replace(when, bound="from", outside=True) if when.date in outlasted else when
        for when in whens
        if when.date not in outlasted or when.event in {"start", "end"}
    ]
    if has_ended(reading):
        whens = [when if when.bound else replace(when, event="end", bound="to", outside=True) for when in whens]
    whens = [replace(when, event="end", bound="from", outside=True) if when.event == "open" else when for when in whens]
    begins = {i for i, (one, other) in enumerate(pairwise(whens)) if _is_range(one, other, reading)}
    whens = [
        replace(when, bound=when.bound or ("from" if i in begins else "to" if i - 1 in begins else ""))
        for i, when in enumerate(whens)
    ]
    return list(chain.from_iterable(map(_conditions, whens)))


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
        joints = (i for i in between if reading.words[i].parted or reading.words[i].says("joins"))
        starts.append(next(joints, other.start))
    return [range(start, end) for start, end in pairwise([*starts, len(reading.words)])]


def _event(date: Date, clause: range, events: Sequence[tuple[int, _Event]]) -> _Event | None:
    """Whether something began, ended or went on then, as the nearest word tells; first of all in the same clause."""
    found = [(position not in clause, abs(position - date.start), event) for position, event in events]
    return min(found)[2] if found else None


def _when(date: Date, event: _Event | None, reading: Reading) -> _When:
    """A date with the bound that it is, as words before it tell, or "or later" behind it."""
    joint, behind = [*reading.words[date.end : date.end + 2], None, None][:2]
    if joint and behind and joint.says("joins", "either") and behind.says("after", "before"):
        return _When(date, event, "from" if behind.says("after") else "to")
    before = reading.before(date.start, _BEFORE)
    said = [signal for word in reversed(before) for signal in _BOUNDS if word.says(signal)]
    if said[:2] == ["until", "since"]:
        # "Mindestens bis Dezember 2019"
        return _When(date, "end", "from")
    if not said and event == "end" and any(word.says("already") for word in reading.words):
        # "2019 schon vorbei"
        return _When(date, event, "to")
    return _When(date, event, *(_BOUNDS[said[0]] if said else ()))


def _is_range(one: _When, other: _When, reading: Reading) -> bool:
    """Whether all lies between two dates: "zwischen Mai und Juli 2017", "2016 bis 2018", "2016-2018"."""
    if one.event != other.event or one.event == "run":
        return False
    words, start, end = reading.words, one.date.end, other.date.start
    around = any(word.says("around") for word in reading.before(one.date.start, _BEFORE))
    return (
        around
        or (other.bound == "to" and not other.outside and end - start == 1)
        or (start == end and words[start].glued)
    )


def _conditions(when: _When) -> Iterator[RunTime]:
    date, bound = when.date, when.bound
    edge = when.event if when.event in {"start", "end"} else _edge_of_bound(when)
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
