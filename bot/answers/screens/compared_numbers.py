"""Which of several Verbünde ran longer, began or ended first, had more partners, places or money."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import inf
from typing import Final

from markupsafe import Markup

from bot.answers.screens.bounds import Bounds, compared, highest, lowest
from bot.answers.screens.finding import counted, is_counted
from bot.answers.screens.in_common import Pool
from bot.answers.screens.view import View
from bot.catalogue import Month, Period, Verbund
from bot.questions.amounts import Countable

_NAMED: Final = 4
"""So many Verbünde stand in a line."""

Values = Mapping[Verbund, Bounds]
Periods = Mapping[Verbund, Period]


def when(view: View, pool: Pool) -> Iterator[Markup]:
    """Who ran longer, began first and ended first, and what of it stays open."""
    tellers = {"long": _longest, "start": _start, "end": _end}
    told = {what: _told(view, pool, tell) for what, tell in tellers.items()}
    yield from filter(None, (*told.values(), _overlap(view, pool)))
    if open_ := [view.t("verdict-open-when", what=what, of=len(pool)) for what, text in told.items() if not text]:
        yield view.t("verdict-open", what=view.join(open_))


def _told(view: View, pool: Pool, tell: Callable[[View, Periods], Markup | None]) -> Markup | None:
    """A verdict by all that is documented or, where that leaves it open, by the sources that are followed."""
    if text := tell(view, {verbund: verbund.period for verbund in pool}):
        return text
    text = tell(view, {verbund: verbund.period.followed for verbund in pool})
    return text and view.t("verdict-followed", text=text)


def _longest(view: View, periods: Periods) -> Markup | None:
    asked = {verbund: Bounds.of_run_time(period) for verbund, period in periods.items()}
    values = compared(asked)
    longest = highest(values)
    if not longest:
        return None
    months = values[longest[0]]
    others = [bounds for verbund, bounds in values.items() if verbund not in longest]
    more = 0
    if len(values) == 2 and others and months.exact and others[0].exact:
        more = int(months.least - others[0].least)
    text = view.t(
        "verdict-longest" if others else "verdict-as-long",
        names=view.names(longest),
        of=len(values),
        more=more,
        months=int(months.least) if months.exact else 0,
    )
    return _as_documented(view, text, values, asked)


def _overlap(view: View, pool: Pool) -> Markup | None:
    """From when to when all of them ran, or that they never did at a time; nothing where that is not known."""
    starts = {verbund: Bounds.of_start(verbund.period) for verbund in pool}
    ends = {verbund: Bounds.of_end(verbund.period) for verbund in pool}
    last, first = highest(starts), lowest(ends)
    if not (last and first):
        return None
    start, end = starts[last[0]], ends[first[0]]
    if start.least > end.most:
        return view.t("verdict-apart", of=len(pool))
    if not (start.month and end.month) or start.most > end.least:
        return None
    return view.t("verdict-together", of=len(pool), start=view.month(start.month), end=view.month(end.month))


def _start(view: View, periods: Periods) -> Markup | None:
    return _edge(view, "verdict-start", {verbund: Bounds.of_start(period) for verbund, period in periods.items()})


def _end(view: View, periods: Periods) -> Markup | None:
    return _edge(view, "verdict-end", {verbund: Bounds.of_end(period) for verbund, period in periods.items()})


def _edge(view: View, key: str, asked: Values) -> Markup | None:
    """Whether they did so in one month or year, and who first and last."""
    values = compared(asked)
    months = {verbund: bounds.month for verbund, bounds in values.items()}
    years = sorted({month.year if month else 0 for month in months.values()})
    first, last = lowest(values), highest(values)
    if years[0] and len(years) > 1:
        # Where months are missing, years may tell.
        first = first or tuple(verbund for verbund, month in months.items() if month and month.year == years[0])
        last = last or tuple(verbund for verbund, month in months.items() if month and month.year == years[-1])
    if years[0] and len(years) == 1:
        together = "month" if len(first) == len(values) else "ordered" if first and last else "year"
    elif first and last:
        apart = _year(values[first[0]].most) < _year(values[last[0]].least)
        together = "apart" if apart else "order"
    else:
        return None
    text = view.t(
        key,
        together=together,
        of=len(values),
        first=_dated(view, first, months),
        last=_dated(view, last, months),
        when=_month_of(view, months.values()),
    )
    return _as_documented(view, text, values, asked)


def _month_of(view: View, months: Iterable[Month | None]) -> str:
    """The month that all of them share, or the year."""
    month, *others = set(months)
    return "" if month is None else str(month.year) if others else view.month(month)


def _year(number: float) -> float:
    """The year of a month that is counted from the first of all."""
    return (number - 1) // 12


def _dated(view: View, verbuende: Sequence[Verbund], months: Mapping[Verbund, Month | None]) -> Markup:
    """Verbünde with their month, as far as it is known, or with the year where they do not share one."""
    names = view.names(verbuende)
    when = _month_of(view, [months[verbund] for verbund in verbuende]) if verbuende else ""
    return Markup("{} ({})").format(names, when) if when else names


def how_many(view: View, pool: Pool, of: Countable) -> Markup:
    """Who had more of something, counted as everywhere; where not all are known, there may be any number more."""
    values = {}
    for verbund in pool:
        known = counted(view, verbund, of)
        values[verbund] = Bounds(known, known if is_counted(verbund, of) else inf)
    counts = [
        Markup("{} {}").format(
            verbund.name,
            view.t("verdict-count", number=int(bounds.least), known="all" if bounds.exact else "some"),
        )
        for verbund, bounds in values.items()
    ]
    most = highest(values)
    outcome = "open" if not most else "equal" if len(most) == len(pool) else "more"
    return view.t(
        "verdict-how-many",
        counted=of,
        outcome=outcome,
        names=view.names(most),
        of=len(pool),
        counts=view.some(counts, _NAMED),
    )


def money(view: View, pool: Pool) -> Markup:
    """Who was given more."""
    asked = {verbund: Bounds.of_sum(verbund.funding) for verbund in pool}
    values = compared(asked)
    most = highest(values)
    if not most:
        return view.t("verdict-open", what=view.t("verdict-open-money", of=len(pool)))
    key = "verdict-as-much" if len(most) == len(values) else "verdict-money"
    funding = most[0].funding
    text = view.t(key, names=view.names(most), of=len(values), sum=view.euros(funding) if funding else "")
    return _as_documented(view, text, values, asked)


def _as_documented(view: View, text: Markup, known: Values, asked: Iterable[Verbund]) -> Markup:
    """A verdict, and on which of them it is none, since not enough is known of them."""
    missing = [verbund.name for verbund in asked if verbund not in known]
    return view.t("verdict-as-documented", names=view.some(missing, _NAMED), text=text) if missing else text
