"""Find the years and months in a reading, and what is to lie in them: "2019 beendet", "started after May 2017"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.questions.negation import SMALL, free
from bot.questions.reading import Reading, Word
from bot.questions.spans import Bound, Edge, Span
from bot.questions.vocabulary import Signal, Vocabulary

_BEFORE: Final = 3
"""So many words before a year a word for its bound may stand ("bis Ende Mai 2019")."""
_REACH: Final = 4
"""So many words between a negation and a year the one may deny the other."""
_OF_TIME: Final[frozenset[Signal]] = frozenset({"place_cue", "begins", "ends"})
_BOUNDS: Final[dict[Signal, tuple[Bound, int]]] = {
    "since": ("from", 0),
    "until": ("to", 0),
    "after": ("from", 1),
    "before": ("to", -1),
}
"""What prepositions mean: the bound, and by how many years or months it lies beside the one named."""


def names_year(reading: Reading) -> bool:
    """Whether a year stands in a reading, outside of names."""
    return bool(_years(reading))


def times(reading: Reading, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The spans of time in a reading, as addresses write them. Numbers inside names are none."""
    if not (years := _years(reading)):
        return ()
    said = [vocabulary.read(reading.words, i, reading.language)[1] for i in range(len(reading.words))]
    return tuple(dict.fromkeys(str(span) for span in _spans(reading, years, said, vocabulary.months)))


def is_time_denied(reading: Reading) -> bool:
    """Whether what is asked for did not happen at the time that is named: "Welche endeten nicht 2019?".

    What had "not yet" happened then did so later.
    """
    years, denying = _years(reading), free(reading)
    if len(years) != 1 or len(denying) != 1 or denying[0].lacks:
        return False
    negation, year = denying[0], years[0]
    beside = reading.words[max(0, negation.start - 1) : negation.end + 1]
    if reading.has("limit") or any(word.says("yet") for word in beside):
        return False
    if negation.start == year + 1:
        # "Welche wurden 2019 nicht beendet?"
        return any(word.says("begins", "ends") for word in reading.words[negation.end : negation.end + 1])
    between = reading.words[negation.end : year]
    return 0 <= year - negation.end <= _REACH and all(_is_small(word, reading) for word in between)


def _is_small(word: Word, reading: Reading) -> bool:
    """Whether a word between "not" and a year says nothing but when: "did not end in 2019"."""
    of_time = not word.signals - SMALL or not word.signals.isdisjoint(_OF_TIME)
    return of_time and not (word in reading.rest or word.pause)


def _years(reading: Reading) -> list[int]:
    """Where years stand."""
    named = reading.named
    return [i for i, word in enumerate(reading.words) if i not in named and word.is_year]


def _spans(
    reading: Reading, years: Sequence[int], said: Sequence[frozenset[Signal]], months: Mapping[str, int]
) -> Iterator[Span]:
    ranged = len(years) > 1
    for position in years:
        before = reading.before(position, _BEFORE)
        year = int(reading.words[position].folded)
        month = months.get(before[-1].folded) if before else None
        bound, shift = _bound(before)
        if month:
            year, month = divmod(year * 12 + month - 1 + shift, 12)
            month += 1
        else:
            year += shift
        edge = _edge(said, position)
        if edge is None:
            # "Projekte seit 2017" began then; "bis 2019" they ended.
            edge = "start" if bound == "from" else "end" if bound == "to" else "run"
        elif ranged and len({_edge(said, other) for other in years}) == 1:
            # "started between 2016 and 2018"
            bound = bound or ("from" if position == years[0] else "to")
        yield Span(edge, "" if edge == "run" else bound, year, month)


def _bound(before: tuple[Word, ...]) -> tuple[Bound, int]:
    for word in reversed(before):
        for signal, meant in _BOUNDS.items():
            if word.says(signal):
                return meant
    return "", 0


def _edge(said: Sequence[frozenset[Signal]], position: int) -> Edge | None:
    """Whether something began or ended then, as the nearest word for either tells."""
    found: list[tuple[int, Edge]] = []
    for other, signals in enumerate(said):
        distance = abs(other - position)
        found += [(distance, "start")] if "begins" in signals else []
        found += [(distance, "end")] if "ends" in signals else []
    return min(found)[1] if found else None
