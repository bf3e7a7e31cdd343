"""Of which Verbünde it stays open when they began or ended, and why: nothing is documented, or more than one month."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from bot.answers.screens.view import View
from bot.catalogue import Period, Verbund
from bot.questions.numbers.spans import InMonth, RunTime, Span

Edges = frozenset[str]
BOTH: Edges = frozenset({"start", "end"})


def edges(conditions: Iterable[RunTime]) -> Edges:
    """What has to be known to tell whether conditions are met: the start, the end, or both."""
    asked = {one.edge if isinstance(one, Span | InMonth) else "run" for one in conditions}
    return BOTH if "run" in asked else frozenset(asked)


def open_times(view: View, verbuende: Iterable[Verbund], asked: Edges) -> tuple[Markup, ...]:
    """A line for each reason why it stays open, with the Verbünde of which it does."""
    names: dict[Markup, list[str]] = {}
    for verbund in verbuende:
        names.setdefault(Markup(", ").join(_why(view, verbund.period, asked)), []).append(verbund.name)
    return tuple(Markup("{}: {}").format(Markup(", ").join(who), why) for why, who in names.items())


def _why(view: View, period: Period, asked: Edges) -> Iterator[Markup]:
    for edge, possible in (("start", period.possible_starts), ("end", period.possible_ends)):
        if edge not in asked:
            continue
        if edge == "end" and period.seen:
            yield view.t("open-end-from", date=view.month(period.seen))
        elif not possible:
            yield view.t("open-unknown", edge=edge)
        elif len(possible) > 1 or not possible[0].month:
            yield view.t("open-dates", edge=edge, dates=view.join(map(view.month, possible), last="or"))
