"""Who comes second or third: the order of what is compared, as far as that is asked for. Equals share a place."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

from bot.answers.screen import Go
from bot.answers.screens.extremes import (
    COUNTED,
    LEAST,
    Entry,
    Outcome,
    Pool,
    how_many_known,
    not_all_known,
    nothing_to_compare,
    order,
    still_open,
)
from bot.answers.screens.finding import counted
from bot.answers.screens.layout import Block, Draft, bold, grid, paragraph
from bot.answers.screens.open_times import BOTH
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds
from bot.questions.kinds import Extreme
from bot.questions.numbers.amounts import is_counted
from bot.questions.numbers.bounds import lengths, possible_edges
from bot.questions.numbers.spans import MONTHS_OF_YEAR

_STARTS: Final[frozenset[Extreme]] = frozenset({"newest", "oldest"})
_ENDS: Final[frozenset[Extreme]] = frozenset({"endedfirst", "endedlast"})
_RUNS: Final[frozenset[Extreme]] = frozenset({"longest", "shortest"})


class _Place(NamedTuple):
    """A place in an order: a value, and all Verbünde, themes or Länder that have it, by their names."""

    value: int
    names: Sequence[str]


def ranked(view: View, question: kinds.Superlative, pool: Pool) -> Outcome:
    """Who has the place that is asked for, and who those before it."""
    match question.extreme:
        case "most" | "fewest":
            return _of_groups(view, question, pool, {v.id: [v.theme] for v in pool})
        case "land":
            laender = {v.id: [land.id for land in view.catalogue.laender_of(v)] for v in pool}
            return _of_groups(view, question, pool, laender)
    return _of_verbuende(view, question, pool)


def _of_groups(view: View, question: kinds.Superlative, pool: Pool, groups: Mapping[str, Iterable[str]]) -> Outcome:
    """Themes or Länder, by their numbers of Verbünde."""
    of_themes = question.extreme != "land"
    left_out = question.without.themes if of_themes else question.without.laender
    sizes = Counter(group for verbund in pool for group in groups[verbund.id] if group not in left_out)
    catalogue = view.catalogue
    called = {
        id_: view.of(catalogue.themes[id_].title) if of_themes else view.land(catalogue.laender[id_]) for id_ in sizes
    }
    places = _places(sizes, question, called.__getitem__)
    if not places:
        return nothing_to_compare(view)
    found = [id_ for id_, size in sizes.items() if size == places[-1].value]
    members = [verbund for verbund in pool if not set(groups[verbund.id]).isdisjoint(found)]
    if of_themes:
        buttons: list[Go | None] = [view.to_theme(catalogue.themes[id_]) for id_ in sizes]
    else:
        buttons = [*map(view.to_verbund, members), view.to("button-laender", kinds.AllLaender())]
    return Outcome(Draft(_told(view, question, places), grid(buttons)), members)


def _of_verbuende(view: View, question: kinds.Superlative, pool: Pool) -> Outcome:
    """Verbünde, by their numbers or their times, as far as these are known."""
    values = dict(_values(view, question.extreme, pool))
    places = _places(values, question, lambda verbund: verbund.name)
    if not places:
        return nothing_to_compare(view)
    before = {name for place in places for name in place.names}
    found = [verbund for verbund, value in values.items() if value == places[-1].value]
    notes = _notes(view, question.extreme, places[-1].value, [v for v in values if v.name in before], pool)
    blocks = (*_told(view, question, places), *notes)
    # Who comes last is not who is asked about, where there are not so many places.
    asked = found if len(places) == question.rank else ()
    return Outcome(Draft(blocks, grid(map(view.to_verbund, found))), asked)


def _values(view: View, extreme: Extreme, pool: Pool) -> Iterable[tuple[Verbund, int]]:
    """What is compared of each, if it is known."""
    for verbund in pool:
        month = verbund.period.start if extreme in _STARTS else verbund.period.end
        if of := COUNTED.get(extreme):
            if extreme not in LEAST or is_counted(verbund, of):
                yield verbund, counted(view, verbund, of)
        elif extreme in _RUNS:
            if verbund.period.months:
                yield verbund, verbund.period.months
        elif month and month.month:
            yield verbund, order(month)


def _places(
    values: Mapping[Entry, int], question: kinds.Superlative, called: Callable[[Entry], str]
) -> Sequence[_Place]:
    """The places up to the one that is asked for, or as many as there are."""
    ordered = sorted(set(values.values()), reverse=question.extreme not in LEAST)[: question.rank]
    return [_Place(value, [called(one) for one, its in values.items() if its == value]) for value in ordered]


def _told(view: View, question: kinds.Superlative, places: Sequence[_Place]) -> tuple[Block, ...]:
    """What the order is by, and a line for each place, the one that is asked for in bold type."""
    enough = len(places) == question.rank
    head = view.t(
        "ranked" if enough else "ranked-fewer",
        what=view.t("extreme-name", extreme=question.extreme),
        rank=question.rank,
    )
    lines = [
        Markup("{}. {} ({})").format(i, Markup(", ").join(place.names), _amount(view, question.extreme, place.value))
        for i, place in enumerate(places, start=1)
    ]
    return (paragraph(head, *lines[:-1], bold(lines[-1]) if enough else lines[-1]),)


def _amount(view: View, extreme: Extreme, value: int) -> Markup:
    """A value as it is told."""
    if of := COUNTED.get(extreme):
        return view.t("counted", of=of, count=value)
    if extreme in _RUNS:
        return view.t("ranked-months", months=value)
    if extreme in _STARTS | _ENDS:
        year, month = divmod(value - 1, MONTHS_OF_YEAR)
        return view.t("month", name=view.month_name(month + 1), year=str(year))
    return view.t("ranked-verbuende", count=value)


def _notes(view: View, extreme: Extreme, value: int, before: Sequence[Verbund], pool: Pool) -> tuple[Block, ...]:
    """What stays open: other times that are documented, or none, and partners without names."""
    if of := COUNTED.get(extreme):
        return not_all_known(view, of, pool)
    edges = {v: possible_edges(v.period) for v in pool}
    if extreme in _RUNS:
        known = sum(1 for verbund in pool if verbund.period.months)
        lasting = {v: [lengths(*one) for one in both] for v, both in edges.items()}
        open_ = still_open(view, extreme, lasting, value, before, BOTH)
        return (*open_, *how_many_known(view, "known-run-times", known, len(pool)))
    ends = extreme in _ENDS
    months = {v: [both[ends] for both in several] for v, several in edges.items()}
    open_ = still_open(view, extreme, months, value, before, {"end" if ends else "start"})
    known = sum(1 for v in pool if (month := v.period.end if ends else v.period.start) and month.month)
    return (*open_, *how_many_known(view, "known-end-months" if ends else "known-starts", known, len(pool)))
