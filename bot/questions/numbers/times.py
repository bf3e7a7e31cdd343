"""What is to lie at the dates in a reading: "2019 beendet", "started after May 2017", "von 2016 bis 2019"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

from bot.questions.numbers.dates import Date
from bot.questions.numbers.durations import Duration
from bot.questions.numbers.happenings import Happening, conditions, happenings, says_yet
from bot.questions.numbers.spans import Length, run_time
from bot.questions.reading.negation import free
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.scopes import SMALL, Negation
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import Vocabulary

_REACH: Final = 4
"""So many words between a negation and a year the one may deny the other."""
_OF_TIME: Final[frozenset[Signal]] = frozenset({"place_cue", "begins", "ends", "runs", "already"})


@dataclass(frozen=True, slots=True)
class Times:
    """Conditions for run times, as addresses write them."""

    conditions: tuple[str, ...] = ()
    whole: bool = True
    """Whether they hold all that was said of times."""


def times(reading: Reading, vocabulary: Vocabulary) -> Times:
    """The conditions for run times in a reading. Numbers inside names are none."""
    said: Sequence[Stretch] = (*reading.dates, *reading.durations)
    if not said or _are_own(said, reading, vocabulary):
        return Times()
    happened = happenings(reading, vocabulary)
    at_dates = chain.from_iterable(map(conditions, happened))
    found = dict.fromkeys((*at_dates, *chain.from_iterable(map(_lengths, reading.durations))))
    readable = tuple(text for text in map(str, found) if run_time(text))
    unread = any(not one.date.read or _is_in_any_year(one) for one in happened) or any(
        map(_is_point, reading.durations)
    )
    unread = unread or any(_is_distance(duration, reading) for duration in reading.durations)
    return Times(readable, whole=len(readable) == len(found) and not unread)


def _is_distance(duration: Duration, reading: Reading) -> bool:
    """Whether it is told how long after or before a time something was: "zwei Jahre nach Programmstart"."""
    behind = reading.words[duration.end : duration.end + 1]
    return not _is_point(duration) and any(word.says("after", "before") and not word.parted for word in behind)


def _is_in_any_year(happening: Happening) -> bool:
    """Whether what went on is told of a month without a year: "Was lief im Juni?"."""
    return happening.date.year is None and happening.event == "run"


def _is_point(duration: Duration) -> bool:
    return duration.least is None and duration.most is None


def _are_own(said: Sequence[Stretch], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody tells a time of their own: in another clause than that which asks, or in a year to come."""
    asking = [i for i, word in enumerate(reading.words) if word.says("question_word", *VERBUENDE)]
    possessed = [i for i in asking if any(word.own for word in reading.before(i))]
    last = max(map(int, vocabulary.years.values()), default=0)
    for time in said:
        clause = reading.clause(time.start)
        own = any(word.own for word in reading.words[clause.start : clause.stop])
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
    if not (reading.dates and denying) or any(negation.says("lacks", "no_longer") for negation in denying):
        return False
    if not _are_denied_alike(reading, denying):
        return False
    negation, date = denying[0], reading.dates[0]
    if reading.has("limit") or says_yet(negation, reading):
        return False
    if negation.start == date.end:
        # "Welche wurden 2019 nicht beendet?"
        return any(word.says("begins", "ends") for word in reading.words[negation.end : negation.end + 1])
    between = reading.words[negation.end : date.start]
    return 0 <= date.start - negation.end <= _REACH and all(_is_small(word, reading) for word in between)


def _are_denied_alike(reading: Reading, denying: Sequence[Negation]) -> bool:
    """Whether what is denied of the first date is denied of the others: "nicht 2016 oder 2017", "weder 2016 noch 2017".

    Whoever denies one and means another ("nicht 2016, sondern 2017") denies no more than the first.
    """
    negated = {i for negation in denying[1:] for i in range(negation.start, negation.end)}
    between: set[int] = set()
    for one, other in pairwise(reading.dates):
        joint = range(one.end, other.start)
        if not joint or any(reading.words[i].says("rather") for i in joint):
            return False
        between.update(joint)
    # Of what went on in one year and in the other, only "2016 oder 2017" tells any of both.
    joining: tuple[Signal, ...] = ("joins", "either", "yet") if reading.has("begins", "ends") else ("either",)
    joined = (reading.words[i].says(*joining) or (i in negated and len(joining) > 1) for i in between)
    return negated <= between and all(joined)


def is_time_told(reading: Reading) -> bool:
    """Whether all that is denied and has no name tells of a time: "noch nicht fertig", "nicht mehr"."""
    denying = free(reading)
    return bool(denying and reading.dates) and all(
        negation.says("no_longer") or says_yet(negation, reading) for negation in denying
    )


def _is_small(word: Word, reading: Reading) -> bool:
    """Whether a word between "not" and a year says nothing but when: "did not end in 2019"."""
    of_time = not word.signals - SMALL or not word.signals.isdisjoint(_OF_TIME)
    return of_time and not (word in reading.rest or word.pause)
