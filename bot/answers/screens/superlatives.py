"""The most, the first, the longest: computed from what is known, saying for how many it is known."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, TypeVar

from markupsafe import Markup

from bot.answers.screens.describing import describe
from bot.answers.screens.finding import find
from bot.answers.screens.layout import Block, Draft, bold, bullet, grid, paragraph, row
from bot.answers.screens.view import View
from bot.catalogue import Month, Verbund
from bot.questions import kinds
from bot.questions.kinds import Extreme

_OF_THEMES: Final[frozenset[Extreme]] = frozenset({"most", "fewest"})
_NARROWING: Final = ("words", "themes", "laender", "places", "organisations")
"""What the Verbünde compared have to meet, or must not meet."""
_LEAST: Final[frozenset[Extreme]] = frozenset({"fewest", "oldest", "shortest", "endedfirst"})

Entry = TypeVar("Entry")
Pool = Sequence[Verbund]
"""The Verbünde that are compared."""


def superlative(view: View, question: kinds.Superlative) -> Draft:
    """Whichever stands out; all of them where several do. What is compared, and what is left out, stands before it."""
    pool = _pool(view, question)
    left_out, among = (describe(view, _narrowed(question, left_out=out)) for out in (True, False))
    said = [view.t("not-compared", names=left_out)] if left_out else []
    said += [view.t("compared-among", count=len(pool), filters=among)] if among else []
    if not pool:
        return Draft((paragraph(view.t("search-nothing", filters=among or view.t("not", what=left_out))),), ())
    draft = _compared(view, question, pool)
    return Draft((paragraph(*said), *draft.blocks) if said else draft.blocks, draft.rows)


def _compared(view: View, question: kinds.Superlative, pool: Pool) -> Draft:
    match question.extreme:
        case "most" | "fewest":
            return _themes(view, question, pool)
        case "land":
            return _land(view, question, pool)
        case "running":
            return _running(view, pool)
        case "newest" | "oldest" as extreme:
            return _months(view, extreme, {v: v.period.start for v in pool}, "known-starts")
        case "endedfirst" | "endedlast" as extreme:
            return _months(view, extreme, {v: v.period.end for v in pool}, "known-end-months")
        case "longest" | "shortest" as extreme:
            return _run_times(view, extreme, pool)
        case "partners" as extreme:
            return _sizes(view, extreme, {v: len(view.catalogue.organisations_of(v)) for v in pool})
        case "laender" as extreme:
            return _sizes(view, extreme, {v: len(view.catalogue.laender_of(v)) for v in pool})
        case "places" as extreme:
            return _sizes(view, extreme, {v: len(v.places) for v in pool})


def _pool(view: View, question: kinds.Superlative) -> Pool:
    # Themes and Länder that are compared themselves and left out take no Verbund with them.
    without = question.without
    if question.extreme in _OF_THEMES:
        without = replace(without, themes=())
    elif question.extreme == "land":
        without = replace(without, laender=())
    found = find(view, replace(_narrowed(question, left_out=False), without=without))
    return tuple(view.catalogue.in_order(entry.verbund.id for entry in found))


def _narrowed(question: kinds.Superlative, *, left_out: bool) -> kinds.Search:
    """What the comparison is narrowed to, or what it leaves out, as a search for that."""
    holder = question.without if left_out else question
    fields: dict[str, Any] = {name: getattr(holder, name) for name in _NARROWING}
    return kinds.Search(**fields)


def _sizes(view: View, extreme: Extreme, sizes: Mapping[Verbund, int]) -> Draft:
    size, found = _outstanding(sizes, extreme)
    answer = view.t(f"superlative-{extreme}", names=view.names(found), count=len(found), size=size)
    return Draft((paragraph(answer),), grid(map(view.to_verbund, found)))


def _themes(view: View, question: kinds.Superlative, pool: Pool) -> Draft:
    extreme = question.extreme
    sizes = Counter(view.catalogue.theme_of(verbund) for verbund in pool)
    themes = tuple(theme for theme in view.catalogue.themes.values() if theme.id not in question.without.themes)
    size, found = _outstanding({theme: sizes[theme] for theme in themes}, extreme)
    names = view.join(bold(view.of(theme.title)) for theme in found)
    answer = view.t(f"superlative-{extreme}", names=names, count=len(found), size=size)
    ranked = sorted(themes, key=lambda theme: sizes[theme], reverse=extreme == "most")
    lines = (bullet(Markup("{}: {}").format(view.of(theme.title), sizes[theme])) for theme in ranked)
    return Draft((paragraph(answer), paragraph(*lines)), grid(map(view.to_theme, ranked)))


def _land(view: View, question: kinds.Superlative, pool: Pool) -> Draft:
    compared = {verbund.id for verbund in pool}
    laender = view.catalogue.laender
    at = {
        id_: [verbund for verbund in view.catalogue.verbuende_in(land) if verbund.id in compared]
        for id_, land in laender.items()
        if id_ not in question.without.laender
    }
    size, found = _outstanding({id_: len(members) for id_, members in at.items()}, "land")
    names = view.join(bold(view.land(laender[id_])) for id_ in found)
    answer = view.t("superlative-land", names=names, count=len(found), size=size)
    members = tuple({verbund.id: verbund for id_ in found for verbund in at[id_]}.values())
    rows = (*grid(map(view.to_verbund, members)), row(view.to("button-laender", kinds.AllLaender())))
    return Draft((paragraph(answer), paragraph(*(bullet(verbund.name) for verbund in members))), rows)


def _months(view: View, extreme: Extreme, months: Mapping[Verbund, Month | None], basis: str) -> Draft:
    """The first or last to begin or to end, among those of which the month is known."""
    known = {verbund: month for verbund, month in months.items() if month and month.month}
    if not known:
        return Draft((paragraph(view.t("nothing-to-compare")),), ())
    _, found = _outstanding({verbund: _order(month) for verbund, month in known.items()}, extreme)
    month = view.month(known[found[0]])
    answer = view.t(f"superlative-{extreme}", names=view.names(found), count=len(found), month=month)
    return Draft((paragraph(answer), *_basis(view, basis, len(known), len(months))), grid(map(view.to_verbund, found)))


def _run_times(view: View, extreme: Extreme, pool: Pool) -> Draft:
    run_times = {v: v.period.months for v in pool if v.period.months}
    if not run_times:
        return Draft((paragraph(view.t("nothing-to-compare")),), ())
    months, found = _outstanding(run_times, extreme)
    answer = view.t(f"superlative-{extreme}", names=view.names(found), count=len(found), months=months)
    lines = (bullet(Markup("{}: {}").format(verbund.name, view.period(verbund.period))) for verbund in found)
    basis = _basis(view, "known-run-times", len(run_times), len(pool))
    return Draft((paragraph(answer), paragraph(*lines), *basis), grid(map(view.to_verbund, found)))


def _basis(view: View, key: str, known: int, count: int) -> tuple[Block, ...]:
    """Of how many of them it is known, where that is not so of all."""
    return () if known == count else (paragraph(view.t(key, known=known, count=count)),)


def _running(view: View, pool: Pool) -> Draft:
    ends = {verbund: verbund.period.end for verbund in pool if verbund.period.end}
    open_ = [verbund for verbund in pool if verbund not in ends]
    lines = [view.t("superlative-running")]
    last: list[Verbund] = []
    if ends:
        _, last = _outstanding({verbund: _order(end) for verbund, end in ends.items()}, "endedlast")
        month = view.month(ends[last[0]])
        lines.append(view.t("known-ends", known=len(ends), count=len(last), names=view.names(last), month=month))
    if open_:
        lines.append(
            view.t("unknown-ends", count=len(open_), names=Markup(", ").join(verbund.name for verbund in open_))
        )
    period = paragraph(view.t("programme-period", period=view.period(view.catalogue.programme.period)))
    return Draft((*map(paragraph, lines), period), grid(map(view.to_verbund, (*last, *open_))))


def _order(month: Month) -> int:
    """Months by time; a year alone counts as its end, which is the latest it can mean."""
    return month.year * 12 + (month.month or 12)


def _outstanding(values: Mapping[Entry, int], extreme: Extreme) -> tuple[int, list[Entry]]:
    """The largest (or smallest) value, and all that have it."""
    best = (min if extreme in _LEAST else max)(values.values())
    return best, [entry for entry, value in values.items() if value == best]
