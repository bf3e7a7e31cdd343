"""What is said to have happened at the dates in a reading, and what that means for run times.

"2019 beendet", "started after May 2017", "von 2016 bis 2019", "2018 noch nicht fertig"
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import Final, Literal

from bot.questions.kinds import Bound
from bot.questions.numbers.dates import BOUNDS, Date
from bot.questions.numbers.spans import MONTHS_OF_YEAR, Edge, InMonth, RunTime, Span
from bot.questions.reading.negation import free
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.scopes import SMALL, Negation
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import THAN, Vocabulary
from bot.questions.words.word_groups import NumberBound

_BEFORE: Final = 2
"""So many words may stand between a word for a bound and its date ("bis zum Jahr 2019")."""
_BESIDE: Final = 2
"""So near to a date or an event "schon" belongs to it."""
_LONGEST_BOUND: Final = 3
"""So many words a phrase for a bound has at most ("no later than")."""
_BOTH: Final = 2
"""Dates make a range."""
_DASHES: Final = frozenset("-–—")  # dashes as people type them
_SHORTEST_MONTH: Final = 28
"""Days of the shortest month."""
_HAPPENED: Final = re.compile(r"[a-z]*ge(laufen|gangen|endet|kommen|worden)|worden")
"""Behind "ist", what happened then, and not what was so then: "Ist KIF 2019 ausgelaufen?"."""
_OTHERWISE: Final = re.compile(r"endete?[nt]?|ende|schluss")
"""What tells an end, and not that something was over: "endete", "das Ende", but not "zu Ende"."""
_STATE: Final = "over"
"""What in English tells that something was over, and not that it ended then."""
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
class Happening:
    """A date, and what is said to have happened then."""

    date: Date
    event: _Event | None = None
    bound: Bound = ""
    outside: bool = False
    """Whether the bound leaves the date itself out ("vor 2019")."""


def happenings(reading: Reading, vocabulary: Vocabulary) -> list[Happening]:
    """What happened at each date, in their order."""
    if not reading.dates:
        return []
    second = _second_question(reading)
    events = [(at, event) for at, event in _events(reading, vocabulary) if at < second]
    clauses = zip(reading.dates, _clauses(reading), strict=True)
    found = [_happening(date, clause, events, reading, vocabulary) for date, clause in clauses]
    for i, (one, other) in enumerate(pairwise(found)):
        if _is_range(one, other, reading):
            found[i : i + 2] = _as_range(one, other, reading)
        elif one.event == "start" and other.event == "run":
            # "Was fing 2016 an und ging bis 2019?"
            found[i + 1] = _as_end(other, reading, vocabulary)
        elif _is_choice(one, other, reading):
            found[i : i + 2] = _at_either(one, other)
    return found if len(found) > 1 else [_as_end(one, reading, vocabulary) for one in found]


def _second_question(reading: Reading) -> int:
    """Where another question begins behind all dates, which tells nothing of these: "2018, und wann endeten sie"."""
    words, last = reading.words, reading.dates[-1].end
    joints = (i for i in range(last, len(words) - 1) if words[i].says("joins") and words[i + 1].says("question_word"))
    return next(joints, len(words))


def _events(reading: Reading, vocabulary: Vocabulary) -> Iterator[tuple[int, _Event]]:
    """Where it is said that something began, ended or went on."""
    of_dates = {position for date in reading.dates for position in date.span}
    across = {position: signal for position, signal in vocabulary.across(reading.words) if signal in _EVENTS}
    position = 0
    while position < len(reading.words):
        size, said = vocabulary.read(reading.words, position, reading.language)
        if size <= 1:
            # "Wurde KIF 2019 gefördert?" is read as whether it ran.
            said |= reading.words[position].signals
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


def _happening(
    date: Date, clause: range, events: Sequence[tuple[int, _Event]], reading: Reading, vocabulary: Vocabulary
) -> Happening:
    """A date, with what happened then: the nearest event that is told, first of all in the same clause."""
    than = reading.than
    if than and than.told == date and than.measure in {"start", "end"}:
        return Happening(date, than.measure, than.bound.bound, outside=True)
    if lasting := _lasting_before(date.start, reading, vocabulary):
        return Happening(date, "end", lasting.bound, outside=bool(lasting.beyond))
    near = min(((i not in clause, abs(i - date.start), i, event) for i, event in events), default=None)
    at, event = (near[2], near[3]) if near else (None, None)
    phrase = _phrase_before(date.start, reading, vocabulary)
    bound, outside = _bound(date, event, phrase, reading, vocabulary)
    if outside and bound == "to" and any(word.says("ends") for word in reading.words[date.start : date.end]):
        # "Vor Ende 2018" leaves out its last month only.
        date = replace(date, first=date.last)
    if event == "start" and at not in clause and phrase and phrase[1] == "until":
        # "Was fing 2016 an und ging bis 2019?"
        event = "run"
    if event is None and (bound, outside) == _MEANT["after"] and _goes_on_at(date, reading, vocabulary):
        event = "run"
    if event in {None, "run"} and not bound:
        # "Lief Ende 2019 noch"
        date = date.core
    plain = Happening(date, event, bound, outside)
    if denied := _denied(plain, clause, reading):
        return denied
    if phrase and phrase[1] == "until" and any(word.says("since") for word in reading.before(phrase[0])):
        # "Mindestens bis Dezember 2019"
        return Happening(date, "end", "from")
    beyond = any(word.says("after") for word in reading.words[date.end : date.end + 1])
    if event != "start" and beyond and date.end + 1 not in reading.named:
        # "Über 2019 hinaus", but not "2019 nach Berlin"
        return Happening(date, "end", "from", outside=True)
    already = any(reading.words[i].says("already") for i in _beside(date, at, clause))
    already |= at is not None and event == "end" and _is_over(date, at, reading, vocabulary)
    if already and event is not None and not plain.bound:
        # "2019 schon vorbei", "2016 schon gestartet"
        return Happening(date.core, "end" if event == "end" else "start", "to")
    return plain


def _goes_on_at(date: Date, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something is said to have gone on still: "haben nach 2020 noch was gemacht", not "kamen noch hinzu"."""
    joined = reading.says_any(vocabulary.joins_or_leaves)
    yet, part = [*reading.words[date.end : date.end + 2], None, None][:2]
    still = yet is not None and yet.says("yet")
    # "Wer war nach 2017 noch dabei?"
    takes_part = part is not None and part.says("partners")
    return still and not joined and (takes_part or reading.has("about", "having"))


def _is_over(date: Date, ended: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is told what was over at some time of a year: "waren Ende 2018 vorbei", not "wurden ... beendet".

    In a whole year it may have ended as well, unless it is asked of all: "Waren alle 2021 vorbei?". In English, "were
    finished" tells what happened, "were over" does not. `ended`: where it is said that it was over.
    """
    words = reading.words
    part = date.year is not None and not date.is_year
    told = reading.language == "de" or _is_state(ended, reading, vocabulary)
    if len(reading.dates) > 1 or not told or not (part or reading.has("every")):
        return False
    stands = any(word.folded in vocabulary.being and not word.says("question_word") for word in words)
    happened = any(map(tells_what_happened, words)) or any(word.says("yet") for word in reading.before(date.start))
    # "Endeten", "das Ende", "die beendeten Projekte"
    predicative = not _OTHERWISE.fullmatch(words[ended].folded)
    behind = words[ended + 1 : ended + 2]
    return stands and predicative and not happened and not any(word.says(*VERBUENDE) for word in behind)


def _is_state(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "over" tells that something was over then: not so in "over the summer", "over budget"."""
    following = reading.words[position + 1 : position + 2]
    noun = any(w in reading.rest or w.folded in vocabulary.articles or w.says("money") for w in following)
    return reading.words[position].folded == _STATE and not noun


def tells_what_happened(word: Word) -> bool:
    """Whether a participle tells what happened, and not what was so: "ist ausgelaufen", not "ist vorbei"."""
    return bool(_HAPPENED.fullmatch(word.folded))


def _denied(plain: Happening, clause: range, reading: Reading) -> Happening | None:
    """What had not yet happened at a date, or did so no longer; nothing where neither is said."""
    denying = [negation for negation in free(reading) if negation.start in clause]
    if any(negation.says("no_longer") for negation in denying):
        if plain.event in {"start", "end"}:
            # Nobody knows what "began no longer" in a year.
            return replace(plain, date=replace(plain.date, read=False))
        # "Liefen 2019 nicht mehr"; what was active "seit 2020 nicht mehr" may have ended in that year.
        return Happening(plain.date, "end", "to", outside=plain.bound == "")
    if plain.event == "open" or any(says_yet(negation, reading) for negation in denying):
        edge: _Event = "end" if plain.event in {"open", "end"} else "start"
        return Happening(plain.date, edge, "from", outside=not (plain.bound == "to" and plain.outside))
    return None


def _beside(date: Date, event: int | None, clause: range) -> Iterator[int]:
    """The positions in the clause of a date that stand beside it or beside what happened then."""
    for start, end in ((date.start, date.end), *(((event, event + 1),) if event is not None else ())):
        yield from (i for i in range(start - _BESIDE, end + _BESIDE) if i in clause)


def _bound(
    date: Date, event: _Event | None, phrase: tuple[int, Signal] | None, reading: Reading, vocabulary: Vocabulary
) -> tuple[Bound, bool]:
    """The bound that a date is, as a phrase before it tells, or "or later" behind it; and whether it lies outside."""
    joint, behind = [*reading.words[date.end : date.end + 2], None, None][:2]
    following = any(date.end < other.start <= date.end + _BEFORE + _BESIDE for other in reading.dates)
    if joint and behind and joint.says("joins", "either") and behind.says("after", "before") and not following:
        return ("from" if behind.says("after") else "to"), False
    if phrase is None or (event is None and _is_of(phrase[0], reading, vocabulary)):
        return "", False
    return _MEANT[phrase[1]]


def _is_of(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word only says of which year something is: "projects from 2016", but not "from 2016 to 2018"."""
    return len(reading.dates) == 1 and reading.words[position].folded in vocabulary.durations.of


def _phrase_before(end: int, reading: Reading, vocabulary: Vocabulary) -> tuple[int, Signal] | None:
    """Where the longest phrase for a bound begins that stands before a position, and what it says."""
    # "Vor dem Jahr 2019"
    before = _BEFORE + any(word.says("period") for word in reading.words[end - 1 : end] if end)
    for last in range(end, max(0, end - before), -1):
        for start in range(max(0, last - _LONGEST_BOUND), last):
            said = vocabulary.signals(tuple(word.folded for word in reading.words[start:last]), reading.language)
            if signal := next((signal for signal in BOUNDS if signal in said), None):
                return start, signal
    return None


def _lasting_before(end: int, reading: Reading, vocabulary: Vocabulary) -> NumberBound | None:
    """By when others had ended than something that lasted "länger als 2019" or "no longer than until June"."""
    words = reading.words
    for last in range(end, max(0, end - _BEFORE - 1), -1):
        if words[last - 1].folded in THAN:
            start, bound = vocabulary.bound_before(words, last) or (last, None)
            compares = any(word.folded in vocabulary.lasting_more for word in words[start:last])
            return bound if compares else None
        if not words[last - 1].says("until", "period") and words[last - 1].folded not in vocabulary.articles:
            break
    return None


def _is_range(one: Happening, other: Happening, reading: Reading) -> bool:
    """Whether all lies between two dates: "zwischen Mai und Juli 2017", "2016 bis 2018", "2016-2018"."""
    if one.event != other.event or one.outside or other.outside:
        return False
    words, start, end = reading.words, one.date.end, other.date.start
    until = other.bound == "to" and all(word.signals <= SMALL for word in words[start:end])
    return _is_between(one, reading) or until or (start == end and _is_dashed(words[start]))


def _is_dashed(word: Word) -> bool:
    """Whether a dash stands before a word: "2016-2018"."""
    return word.glued or word.pause in _DASHES


def are_dashed(reading: Reading) -> bool:
    """Whether two dates are all that is told of time, with a dash between them."""
    if len(reading.dates) != _BOTH:
        return False
    first, last = reading.dates
    return first.end == last.start and _is_dashed(reading.words[last.start])


def _as_range(one: Happening, other: Happening, reading: Reading) -> tuple[Happening, Happening]:
    """Both ends of a range. What went on "between" two dates did so at any time between them."""
    if one.event == "run" and _is_between(one, reading):
        return Happening(one.date, "end", "from"), Happening(other.date, "start", "to")
    return replace(one, bound=one.bound or "from"), replace(other, bound=other.bound or "to")


def _as_end(one: Happening, reading: Reading, vocabulary: Vocabulary) -> Happening:
    """What went on until a date ended then ("ran until 2020"). "No longer than until" means no such thing."""
    at = one.date.start
    utmost = any(vocabulary.bound_before(reading.words, end) for end in (at, at - 1))
    is_end = one.event == "run" and one.bound == "to" and not (one.outside or utmost)
    return replace(one, event="end", bound="") if is_end else one


def _is_choice(one: Happening, other: Happening, reading: Reading) -> bool:
    """Whether one of two dates will do for what went on then: "liefen 2016 oder 2017", "projects from 2016 or 2017"."""
    between = reading.words[one.date.end : other.date.start]
    going = {one.event, other.event} <= {"run", None} and not (other.bound or one.outside or one.bound == "to")
    return going and any(word.says("either") for word in between[:1]) and len(between) == 1


def _at_either(one: Happening, other: Happening) -> tuple[Happening, Happening]:
    """At any time of two dates that follow each other; if they do not, nothing can be told of both."""
    if _is_next(one.date, other.date):
        return Happening(one.date, "end", "from"), Happening(other.date, "start", "to")
    return replace(one, date=replace(one.date, read=False)), other


def _is_next(one: Date, other: Date) -> bool:
    if one.year is None or other.year is None:
        return False
    return other.year * MONTHS_OF_YEAR + other.first == one.year * MONTHS_OF_YEAR + one.last + 1


def _is_between(happening: Happening, reading: Reading) -> bool:
    return any(word.says("around") for word in reading.before(happening.date.start, _BEFORE))


def conditions(happening: Happening) -> Iterator[RunTime]:
    """What that means for run times; nothing where nothing is told of a month of any year."""
    date, bound = happening.date, happening.bound
    edge = happening.event if happening.event in ("start", "end") else _edge_of_bound(happening)
    if date.year is None:
        if edge != "run" and not bound:
            yield InMonth(edge, date.first)
        return
    if not bound:
        last = date.last if date.last != date.first else None
        yield Span(edge, "", date.year) if date.is_year else Span(edge, "", date.year, date.first, last)
    elif date.is_year:
        yield Span(edge, bound, date.year + happening.outside * (1 if bound == "from" else -1))
    else:
        ahead = (bound == "from") is happening.outside
        months = date.year * MONTHS_OF_YEAR + (date.last if ahead else date.first) - 1
        months += _months_beyond(happening, edge) * (1 if bound == "from" else -1)
        yield Span(edge, bound, months // MONTHS_OF_YEAR, months % MONTHS_OF_YEAR + 1)


def _months_beyond(happening: Happening, edge: Edge) -> int:
    """How many months a bound lies beyond the month that is named.

    What begins in a month does so on its first day, and what ends in it on its last one.
    """
    if not happening.date.day:
        return int(happening.outside)
    first, last = happening.date.day == 1, happening.date.day >= _SHORTEST_MONTH
    if edge == "start":
        return int((happening.outside or not first) if happening.bound == "from" else (happening.outside and first))
    return int((happening.outside and last) if happening.bound == "from" else (happening.outside or not last))


def _edge_of_bound(happening: Happening) -> Edge:
    """What happened at the bound of what went on: it began after "seit", and ended before "bis"."""
    match happening.bound, happening.outside:
        case "", _:
            return "run"
        case "to", False:
            return "end"
        case "from", True if happening.event == "run":
            return "end"
    return "start"


def says_yet(negation: Negation, reading: Reading) -> bool:
    """Whether "noch nicht" is said, or "not started yet"; "weder 2016 noch 2017" says neither."""
    behind = takewhile(lambda word: not word.is_year, reading.words[negation.end : negation.end + 2])
    return any(word.says("yet") for word in (*reading.before(negation.start), *behind))
