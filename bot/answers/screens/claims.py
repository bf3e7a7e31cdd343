"""Whether what somebody asks of a Verbund is so: yes, no, or that it stays open."""

from collections.abc import Iterable

from markupsafe import Markup

from bot.answers.screens.finding import counted, is_counted
from bot.answers.screens.layout import bold
from bot.answers.screens.view import View
from bot.catalogue import Period, Verbund
from bot.questions.amounts import amounts
from bot.questions.spans import all_hold, run_times


def confirmed(view: View, verbund: Verbund, claims: Iterable[str]) -> Markup:
    """The sentence that an answer begins with; whether something is over is told by its end, where that is known."""
    claims = tuple(claims)
    if "running" in claims or "over" in claims:
        return _over(view, verbund, asked="running" if "running" in claims else "over")
    sure = _holds(view, verbund, verbund.period, claims)
    if sure is None and (followed := _holds(view, verbund, verbund.period.followed, claims)) is not None:
        return view.t("verdict-followed", text=_answer(view, holds=followed))
    return _answer(view, holds=sure)


def _answer(view: View, *, holds: bool | None) -> Markup:
    return view.t("claim", holds="open" if holds is None else "yes" if holds else "no")


def _holds(view: View, verbund: Verbund, period: Period, claims: Iterable[str]) -> bool | None:
    """Whether all of it is so, by this run time and what is known of who took part where."""
    claims = tuple(claims)
    holds = {one.holds(counted(view, verbund, one.of), complete=is_counted(verbund, one.of)) for one in amounts(claims)}
    if times := run_times(claims):
        holds.add(all_hold(times, period))
    return False if False in holds else None if None in holds else True


def _over(view: View, verbund: Verbund, *, asked: str) -> Markup:
    """That a run time is over; all that are documented are, so that only its end may not be known."""
    ends = verbund.period.possible_ends
    if not ends:
        return view.t("claim-end-unknown", name=bold(verbund.name))
    told = "several" if len(ends) > 1 else "month" if ends[0].month else "year"
    return view.t(
        "claim-over",
        asked=asked,
        name=bold(verbund.name),
        end=view.join(map(view.month, ends), last="or"),
        told=told,
    )
