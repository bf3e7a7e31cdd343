"""Which of several Verbünde ran longer, began or ended first, had more partners, places or money."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import inf
from typing import Final, NamedTuple

from markupsafe import Markup

from bot.answers.screens.bounds import highest, highest_told, lowest, lowest_told
from bot.answers.screens.finding import counted, is_counted
from bot.answers.screens.in_common import Pool
from bot.answers.screens.view import View
from bot.catalogue import Month, Period, Verbund
from bot.questions.amounts import Countable
from bot.questions.bounds import Bounds

_NAMED: Final = 4
"""So many Verbünde stand in a line."""

Values = Mapping[Verbund, Bounds]
Periods = Mapping[Verbund, Period]


class Told(NamedTuple):
    """A verdict on run times; `whole` where nothing of it stays open."""

    text: Markup
    whole: bool = True


def when(view: View, pool: Pool) -> Iterator[Markup]:
    """Who ran longer, began first and ended first, whether they ran at a time, and what of it stays open."""
    tellers = {"long": _longest, "start": _start, "end": _end, "together": _overlap}
    told = {what: _told(view, pool, tell) for what, tell in tellers.items()}
    yield from filter(None, told.values())
    if open_ := [view.t("verdict-open-when", what=what, of=len(pool)) for what, text in told.items() if not text]:
        yield view.t("verdict-open", what=view.join(open_))


def _told(view: View, pool: Pool, tell: Callable[[View, Periods], Told | None]) -> Markup | None:
    """A verdict by all that is documented or, where that leaves it open, by the sources that are followed."""
    by_all = tell(view, {verbund: verbund.period for verbund in pool})
    if by_all and by_all.whole:
        return by_all.text
    followed = tell(view, {verbund: verbund.period.followed for verbund in pool})
    if followed and (followed.whole or not by_all):
        return view.t("verdict-followed", text=followed.text)
    return by_all and by_all.text


def _longest(view: View, periods: Periods) -> Told | None:
    asked = {verbund: Bounds.of_run_time(period) for verbund, period in periods.items()}
    longest, without = highest_told(asked)
    if not longest:
        return None
    values = _rest(asked, without)
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
    return Told(_as_documented(view, text, without))


def _overlap(view: View, periods: Periods) -> Told | None:
    """That all of them ran at a time, and when, as far as that is known; or that they never did."""
    starts, ends = (list(map(of, periods.values())) for of in (Bounds.of_start, Bounds.of_end))
    start = Bounds(*(max(getattr(one, side) for one in starts) for side in ("least", "most")))
    end = Bounds(*(min(getattr(one, side) for one in ends) for side in ("least", "most")))
    if start.least > end.most:
        return Told(view.t("verdict-apart", of=len(periods)))
    if start.most > end.least:
        return None
    from_, to = (bounds.month and view.month(bounds.month) for bounds in (start, end))
    if from_ and to:
        return Told(view.t("verdict-together", of=len(periods), start=from_, end=to))
    return Told(view.t("verdict-together-once", of=len(periods)))


def _start(view: View, periods: Periods) -> Told | None:
    return _edge(view, "verdict-start", {verbund: Bounds.of_start(period) for verbund, period in periods.items()})


def _end(view: View, periods: Periods) -> Told | None:
    return _edge(view, "verdict-end", {verbund: Bounds.of_end(period) for verbund, period in periods.items()})


def _edge(view: View, key: str, asked: Values) -> Told | None:
    """Whether they did so in one month or year, and who first and who last, each as far as it is known."""
    years = {verbund: bounds.years for verbund, bounds in asked.items()}
    # Where months are missing, years may tell.
    first, without = next(filter(any, (lowest_told(asked), lowest_told(years))), ((), ()))
    last, without_too = next(filter(any, (highest_told(asked), highest_told(years))), ((), ()))
    without = tuple(verbund for verbund in asked if verbund in {*without, *without_too})
    values = _rest(asked, without)
    together = _together(values, _rest(years, without))
    if together == "year":
        first, last = lowest(values), highest(values)
    if together == "order" and not (first or last):
        return None
    months = {verbund: bounds.month for verbund, bounds in values.items()}
    known = "both" if first and last else "first" if first else "last" if last else "none"
    order = view.t(
        "verdict-order",
        known=known,
        of=len(values),
        first=_dated(view, first, months),
        last=_dated(view, last, months),
    )
    when = _month_of(view, months.values())
    text = view.t(key, together=together, of=len(values), known=known, order=order, when=when)
    return Told(_as_documented(view, text, without), whole=together == "month" or known == "both")


def _together(values: Values, years: Values) -> str:
    """Whether all did so in one month, in one year, or surely not; "order" where that is not known."""
    if len(highest(values)) == len(values):
        return "month"
    if len(highest(years)) == len(values):
        return "year"
    surely_not = max(bounds.least for bounds in years.values()) > min(bounds.most for bounds in years.values())
    return "apart" if surely_not else "order"


def _rest(values: Values, without: Sequence[Verbund]) -> Values:
    """All but those that are left out."""
    return {verbund: bounds for verbund, bounds in values.items() if verbund not in without}


def _month_of(view: View, months: Iterable[Month | None]) -> str:
    """The month that all of them share, or the year."""
    month, *others = set(months)
    return "" if month is None else str(month.year) if others else view.month(month)


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
    counts = [Markup("{} {}").format(verbund.name, count(view, bounds)) for verbund, bounds in values.items()]
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


def count(view: View, bounds: Bounds) -> Markup:
    """A number of things, of which there may be more."""
    return view.t("verdict-count", number=int(bounds.least), known="all" if bounds.exact else "some")


def money(view: View, pool: Pool) -> Markup:
    """Who was given more."""
    asked = {verbund: Bounds.of_sum(verbund.funding) for verbund in pool}
    most, without = highest_told(asked)
    if not most:
        return view.t("verdict-open", what=view.t("verdict-open-money", of=len(pool)))
    of = len(asked) - len(without)
    key = "verdict-as-much" if len(most) == of else "verdict-money"
    funding = most[0].funding
    text = view.t(key, names=view.names(most), of=of, sum=view.euros(funding) if funding else "")
    return _as_documented(view, text, without)


def _as_documented(view: View, text: Markup, without: Sequence[Verbund]) -> Markup:
    """A verdict, and on which of them it is none, since not enough is known of them."""
    names = view.some([verbund.name for verbund in without], _NAMED)
    return view.t("verdict-as-documented", names=names, text=text) if without else text
