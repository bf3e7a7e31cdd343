"""The most, the first, the longest: computed from what is known, saying for how many it is known."""

from collections.abc import Mapping
from typing import Final, TypeVar

from markupsafe import Markup

from bot.answers.screens.layout import Draft, bold, bullet, grid, paragraph, row
from bot.answers.screens.view import View
from bot.catalogue import Month
from bot.questions import kinds
from bot.questions.kinds import Extreme

_LEAST: Final[frozenset[Extreme]] = frozenset({"fewest", "oldest", "shortest"})

Entry = TypeVar("Entry")


def superlative(view: View, question: kinds.Superlative) -> Draft:
    """Whichever stands out; all of them where several do."""
    match question.extreme:
        case "most" | "fewest":
            return _themes(view, question.extreme)
        case "land":
            return _land(view)
        case "running":
            return _running(view)
        case "newest" | "oldest":
            return _starts(view, question.extreme)
        case "longest" | "shortest":
            return _run_times(view, question.extreme)
        case "partners":
            sizes = {v: len(view.catalogue.organisations_of(v)) for v in view.catalogue.verbuende.values()}
        case "places":
            sizes = {v: len(v.places) for v in view.catalogue.verbuende.values()}
    size, found = _outstanding(sizes, question.extreme)
    answer = view.t(f"superlative-{question.extreme}", names=view.names(found), count=len(found), size=size)
    return Draft((paragraph(answer),), grid(map(view.to_verbund, found)))


def _themes(view: View, extreme: Extreme) -> Draft:
    themes = tuple(view.catalogue.themes.values())
    size, found = _outstanding({theme: len(theme.verbuende) for theme in themes}, extreme)
    names = view.join(bold(view.of(theme.title)) for theme in found)
    answer = view.t(f"superlative-{extreme}", names=names, count=len(found), size=size)
    ranked = sorted(themes, key=lambda theme: len(theme.verbuende), reverse=extreme == "most")
    lines = (bullet(Markup("{}: {}").format(view.of(theme.title), len(theme.verbuende))) for theme in ranked)
    return Draft((paragraph(answer), paragraph(*lines)), grid(map(view.to_theme, ranked)))


def _land(view: View) -> Draft:
    at = {land: view.catalogue.verbuende_in(land) for land in view.catalogue.laender.values()}
    size, found = _outstanding({land: len(members) for land, members in at.items()}, "land")
    names = view.join(bold(view.land(land)) for land in found)
    answer = view.t("superlative-land", names=names, count=len(found), size=size)
    members = tuple(dict.fromkeys(verbund for land in found for verbund in at[land]))
    rows = (*grid(map(view.to_verbund, members)), row(view.to("button-laender", kinds.AllLaender())))
    return Draft((paragraph(answer), paragraph(*(bullet(verbund.name) for verbund in members))), rows)


def _starts(view: View, extreme: Extreme) -> Draft:
    starts = {v: v.period.start for v in view.catalogue.verbuende.values() if v.period.start and v.period.start.month}
    _, found = _outstanding({verbund: _order(start) for verbund, start in starts.items()}, extreme)
    month = view.month(starts[found[0]])
    answer = view.t(f"superlative-{extreme}", names=view.names(found), count=len(found), month=month)
    basis = view.t("known-starts", known=len(starts), count=len(view.catalogue.verbuende))
    return Draft((paragraph(answer), paragraph(basis)), grid(map(view.to_verbund, found)))


def _run_times(view: View, extreme: Extreme) -> Draft:
    run_times = {v: v.period.months for v in view.catalogue.verbuende.values() if v.period.months}
    months, found = _outstanding(run_times, extreme)
    answer = view.t(f"superlative-{extreme}", names=view.names(found), count=len(found), months=months)
    lines = (bullet(Markup("{}: {}").format(verbund.name, view.period(verbund.period))) for verbund in found)
    basis = view.t("known-run-times", known=len(run_times), count=len(view.catalogue.verbuende))
    return Draft((paragraph(answer), paragraph(*lines), paragraph(basis)), grid(map(view.to_verbund, found)))


def _running(view: View) -> Draft:
    verbuende = view.catalogue.verbuende.values()
    ends = {verbund: verbund.period.end for verbund in verbuende if verbund.period.end}
    open_ = [verbund for verbund in verbuende if verbund not in ends]
    _, last = _outstanding({verbund: _order(end) for verbund, end in ends.items()}, "newest")
    lines = [
        view.t("superlative-running"),
        view.t("known-ends", known=len(ends), count=len(last), names=view.names(last), month=view.month(ends[last[0]])),
    ]
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
