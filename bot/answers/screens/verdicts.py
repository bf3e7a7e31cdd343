"""What comes of comparing Verbünde: who ran longer, had more partners or money, and what they have in common.

Only what is sure is told; what is not decided by what is known is said to be open.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf
from typing import Final, Literal

from markupsafe import Markup

from bot.answers.screens import in_common
from bot.answers.screens.bounds import Bounds, highest, lowest
from bot.answers.screens.finding import counted, is_counted
from bot.answers.screens.in_common import Pool
from bot.answers.screens.layout import bold
from bot.answers.screens.view import View
from bot.catalogue import Month, Verbund
from bot.questions.amounts import Countable
from bot.questions.kinds import Fact

_NAMED: Final = 4
"""So many Verbünde stand in a line."""


def verdicts(view: View, pool: Pool, facts: Iterable[Fact]) -> Iterator[Markup]:
    """A line on each of these facts that can be compared."""
    for fact in facts:
        if told := Markup(" ").join(_sentences(view, pool, fact)):
            yield view.t("verdict", text=told)


def most_of(view: View, names: Sequence[str], counts: Sequence[int]) -> Markup:
    """A line on how many Verbünde each of these has, and which has the most."""
    told = Markup(" · ").join(map(Markup("{}: {}").format, names, counts))
    most = [bold(name) for name, count in zip(names, counts, strict=True) if count == max(counts)]
    equal = "yes" if len(most) == len(names) else "no"
    return view.t("verdict", text=view.t("counted-each", counts=told, names=view.join(most), equal=equal))


def _sentences(view: View, pool: Pool, fact: Fact) -> Iterator[Markup]:
    match fact:
        case "theme":
            yield from in_common.theme(view, pool)
        case "where":
            yield from in_common.where(view, pool)
            if any(counted(view, verbund, "laender") > 1 for verbund in pool):
                yield _how_many(view, pool, "laender")
            yield _how_many(view, pool, "places")
        case "when":
            yield from _when(view, pool)
        case "coordinator":
            yield from in_common.coordinator(view, pool)
        case "partners":
            yield from in_common.organisations(view, pool)
            yield _how_many(view, pool, "partners")
        case "money":
            yield _money(view, pool)


def _when(view: View, pool: Pool) -> Iterator[Markup]:
    """Who ran longer, began first and ended first, and what of it stays open."""
    told = {"long": _longest(view, pool), "start": _edge(view, pool, "start"), "end": _edge(view, pool, "end")}
    yield from filter(None, told.values())
    if open_ := [view.t("verdict-open-when", what=what, of=len(pool)) for what, text in told.items() if not text]:
        yield view.t("verdict-open", what=view.join(open_))


def _longest(view: View, pool: Pool) -> Markup | None:
    values = _compared({verbund: Bounds.of_run_time(verbund.period) for verbund in pool})
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
    return _as_documented(view, text, values, pool)


def _edge(view: View, pool: Pool, edge: Literal["start", "end"]) -> Markup | None:
    """Whether they began (or ended) in one month or year, and which did so first and last."""
    edges = {verbund: verbund.period.start if edge == "start" else verbund.period.end for verbund in pool}
    months = {verbund: month for verbund, month in edges.items() if month}
    if len(months) < 2:
        return None
    values = {verbund: Bounds.of_month(month) for verbund, month in months.items()}
    years = sorted({month.year for month in months.values()})
    # Where months are missing, years may tell.
    first = lowest(values) or [verbund for verbund, month in months.items() if month.year == years[0]]
    last = highest(values) or [verbund for verbund, month in months.items() if month.year == years[-1]]
    if len(years) > 1:
        together = "apart"
    elif len(first) == len(last) == len(months):
        together = "month" if all(bounds.exact for bounds in values.values()) else "year"
    else:
        together = "ordered"
    text = view.t(
        f"verdict-{edge}",
        together=together,
        of=len(months),
        first=_dated(view, first, months),
        last=_dated(view, last, months),
        when=view.month(months[first[0]]) if together == "month" else str(years[0]),
    )
    return _as_documented(view, text, values, pool)


def _dated(view: View, verbuende: Sequence[Verbund], months: Mapping[Verbund, Month]) -> Markup:
    """Verbünde with their month, or with the year where they do not share one."""
    month, *others = {months[verbund] for verbund in verbuende}
    return Markup("{} ({})").format(view.names(verbuende), month.year if others else view.month(month))


def _how_many(view: View, pool: Pool, of: Countable) -> Markup:
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


def _money(view: View, pool: Pool) -> Markup:
    values = _compared({verbund: Bounds.of_sum(verbund.funding) for verbund in pool})
    most = highest(values)
    if not most:
        return view.t("verdict-open", what=view.t("verdict-open-money", of=len(pool)))
    key = "verdict-as-much" if len(most) == len(values) else "verdict-money"
    funding = most[0].funding
    text = view.t(key, names=view.names(most), of=len(values), sum=view.euros(funding) if funding else "")
    return _as_documented(view, text, values, pool)


def _compared(values: Mapping[Verbund, Bounds]) -> Mapping[Verbund, Bounds]:
    """What is compared: of three and more those of which anything is known, if there are two."""
    known = {verbund: bounds for verbund, bounds in values.items() if bounds.known}
    return known if len(known) > 1 else values


def _as_documented(view: View, text: Markup, known: Mapping[Verbund, Bounds], pool: Pool) -> Markup:
    """A verdict, and on which of them it is none, since not enough is known of them."""
    missing = [verbund.name for verbund in pool if verbund not in known]
    return view.t("verdict-as-documented", names=view.some(missing, _NAMED), text=text) if missing else text
