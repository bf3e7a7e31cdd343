"""Which of several Verbünde ran longer, began or ended first, had more partners, places or money; and which less."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import inf
from typing import Final, NamedTuple, get_args

from markupsafe import Markup

from bot.answers.screens.bounds import highest, highest_told, lowest, lowest_told
from bot.answers.screens.in_common import Pool
from bot.answers.screens.view import View
from bot.catalogue import Funding, Month, Period, Verbund
from bot.questions.kinds import Countable, Fact, OfTimes
from bot.questions.numbers.amounts import number_of
from bot.questions.numbers.bounds import Bounds

_NAMED: Final = 4
"""So many Verbünde stand in a line."""

_TWO: Final = 2
_ROUNDED: Final = -3
"""To thousands a difference is rounded that is not known exactly."""

Values = Mapping[Verbund, Bounds]
Periods = Mapping[Verbund, Period]
Outermost = Callable[[Values], tuple[Sequence[Verbund], Sequence[Verbund]]]
"""Tells those with the highest number, or the lowest, and those that have to be left out to say so."""

_OF_TIMES: Final[Sequence[OfTimes]] = get_args(OfTimes)


class Told(NamedTuple):
    """A verdict on run times; `whole` where nothing of it stays open."""

    text: Markup
    whole: bool = True


def when(view: View, pool: Pool, of: Sequence[OfTimes] = _OF_TIMES) -> Iterator[Markup]:
    """Who ran longer, began first and ended first, whether they ran at a time, and what of it stays open."""
    tellers = {what: _TELLERS[what] for what in of if not (what == "short" and len(pool) == 2)}
    told = {what: _told(view, pool, tell) for what, tell in tellers.items()}
    # All may have run equally long.
    yield from dict.fromkeys(filter(None, told.values()))
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
    return _by_length(view, "verdict-longest", periods, highest_told)


def _shortest(view: View, periods: Periods) -> Told | None:
    return _by_length(view, "verdict-shortest", periods, lowest_told)


def _by_length(view: View, key: str, periods: Periods, outermost: Outermost) -> Told | None:
    asked = {verbund: Bounds.of_run_time(period) for verbund, period in periods.items()}
    found, without = outermost(asked)
    if not found:
        return None
    values = _rest(asked, without)
    if len(values) == len(found):
        text = view.t("verdict-as-long", of=len(values), months=int(values[found[0]].least))
    elif len(values) == 2:
        text = _longer(view, values)
    else:
        text = view.t(key, names=view.names(found), months=_number(values[found[0]]))
    return Told(_as_documented(view, text, without))


def _longer(view: View, values: Values) -> Markup:
    """Which of two ran longer, and by how much if that is known."""
    longer, shorter = sorted(values, key=lambda verbund: -values[verbund].least)
    months, less = _number(values[longer]), _number(values[shorter])
    more = months - less if months and less else 0
    names = {"name": view.names([longer]), "other": view.names([shorter])}
    return view.t("verdict-longer", **names, months=months, less=less, more=more)


def _number(bounds: Bounds) -> int:
    """What a number is; 0 where it is not known exactly."""
    return int(bounds.least) if bounds.exact else 0


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


_TELLERS: Final[Mapping[OfTimes, Callable[[View, Periods], Told | None]]] = {
    "long": _longest,
    "short": _shortest,
    "start": _start,
    "end": _end,
    "together": _overlap,
}


def sure(view: View, pool: Pool, of: OfTimes) -> Markup | None:
    """What comes of comparing run times in one thing, if anything is known for sure."""
    told = _TELLERS[of](view, {verbund: verbund.period for verbund in pool})
    return told and told.text


def how_many(view: View, pool: Pool, of: Countable) -> Markup:
    """Who had more of something, and who less, the most first; where not all are known, there may be more."""
    numbers = {verbund: number_of(view.catalogue, verbund, of) for verbund in pool}
    values = dict(sorted(numbers.items(), key=lambda item: -item[1].least))
    counts = [Markup("{} {}").format(verbund.name, count(view, bounds)) for verbund, bounds in values.items()]
    most, fewest = highest(values), lowest(values)
    outcome = "both" if most and fewest else "most" if most else "fewest" if fewest else "open"
    return view.t(
        "verdict-how-many",
        what=view.t("verdict-counted", counted=of),
        outcome="equal" if len(most) == len(pool) else outcome,
        most=view.names(most),
        fewest=view.names(fewest),
        of=len(pool),
        counts=view.some(counts, _NAMED),
    )


def count(view: View, bounds: Bounds) -> Markup:
    """A number of things, of which there may be more."""
    return view.t("verdict-count", number=int(bounds.least), known="all" if bounds.exact else "some")


def money(view: View, pool: Pool) -> Iterator[Markup]:
    """Who was given more and, of several, who was given least."""
    tellers: dict[str, Outermost] = {"most": highest_told, "least": lowest_told}
    if len(pool) == 2:
        del tellers["least"]
    # Of two that are left, the same is told twice.
    told = {what: _by_sum(view, what, pool, outermost) for what, outermost in tellers.items()}
    yield from dict.fromkeys(filter(None, told.values()))
    if open_ := [view.t("verdict-open-money", what=what, of=len(pool)) for what, text in told.items() if not text]:
        yield view.t("verdict-open", what=view.join(open_))


def together(view: View, pool: Pool, fact: Fact) -> Iterator[Markup]:
    """How much money all of them were given, where each sum is known, or how many took part, everybody counted once.

    Of two, also by how much their sums differ.
    """
    if fact == "money" and all(verbund.funding for verbund in pool):
        sums = [verbund.funding for verbund in pool if verbund.funding]
        if len(sums) == _TWO:
            yield from _difference(view, *sums)
        # A sum is no more exact than what is least so.
        step = max(one.step for one in sums)
        euros = round(sum(one.euros for one in sums) / step) * step
        whole = Funding(euros=euros, about=any(one.about for one in sums))
        yield view.t("together-money", sum=view.euros(whole))
    elif fact == "partners":
        number = len({other.id for verbund in pool for other in view.catalogue.organisations_of(verbund)})
        exact = all(number_of(view.catalogue, verbund, "partners").exact for verbund in pool)
        yield view.t("together-partners", number=count(view, Bounds(number, number if exact else inf)))


def _difference(view: View, one: Funding, other: Funding) -> Iterator[Markup]:
    """By how much two sums differ: of what is rounded, no more than about so."""
    if one.euros != other.euros:
        about = one.about or other.about
        between = Funding(euros=round(abs(one.euros - other.euros), _ROUNDED if about else 0), about=about)
        yield view.t("difference-money", sum=view.euros(between))


def _by_sum(view: View, what: str, pool: Pool, outermost: Outermost) -> Markup | None:
    asked = {verbund: Bounds.of_sum(verbund.funding) for verbund in pool}
    found, without = outermost(asked)
    if not found:
        return None
    values = _rest(asked, without)
    if len(values) == 2 and len(found) == 1:
        what, found = "more", highest(values)
    elif len(values) == len(found):
        what = "equal"
    funding = found[0].funding
    sum_ = view.euros(funding) if funding else ""
    text = view.t("verdict-money", what=what, names=view.names(found), of=len(values), sum=sum_)
    return _as_documented(view, text, without)


def _as_documented(view: View, text: Markup, without: Sequence[Verbund]) -> Markup:
    """A verdict, and on which of them it is none, since not enough is known of them."""
    names = view.some([verbund.name for verbund in without], _NAMED)
    return view.t("verdict-as-documented", names=names, text=text) if without else text
