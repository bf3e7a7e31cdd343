"""What stands out among Verbünde, themes or Länder, and what stays open about it: of use to all that compare them."""

from collections.abc import Mapping, Sequence, Set
from typing import Final, NamedTuple, TypeVar

from markupsafe import Markup

from bot.answers.screens.layout import Block, Draft, paragraph
from bot.answers.screens.open_times import BOTH, open_times
from bot.answers.screens.view import View
from bot.catalogue import Month, Verbund
from bot.questions.kinds import Countable, Extreme
from bot.questions.numbers.amounts import is_counted
from bot.questions.numbers.bounds import Bounds

LEAST: Final[frozenset[Extreme]] = frozenset(
    {"fewest", "oldest", "shortest", "endedfirst", "fewestpartners", "fewestplaces", "south", "west"}
)
"""Extremes of which the smallest value, or the earliest month, stands out."""
COUNTED: Final[Mapping[Extreme, Countable]] = {
    "partners": "partners",
    "fewestpartners": "partners",
    "meanpartners": "partners",
    "places": "places",
    "fewestplaces": "places",
    "meanplaces": "places",
    "laender": "laender",
}
"""What is counted where the most or the fewest are asked for."""

Entry = TypeVar("Entry")
Value = TypeVar("Value", int, float)
Pool = Sequence[Verbund]
"""The Verbünde that are compared, or some of them."""


class Outcome(NamedTuple):
    """What is told of a comparison, and the Verbünde that stand out, or that are of what does."""

    draft: Draft
    found: Pool = ()


def nothing_to_compare(view: View) -> Outcome:
    """That nothing is known that could be compared."""
    return Outcome(Draft((paragraph(view.t("nothing-to-compare")),), ()))


def not_all_known(view: View, of: Countable, pool: Pool) -> tuple[Block, ...]:
    """Of which Verbünde it stays open how many partners they had."""
    names = [verbund.name for verbund in pool if not is_counted(verbund, of)]
    return (paragraph(view.t("partners-not-all-known", names=Markup(", ").join(names))),) if names else ()


def still_open(
    view: View,
    extreme: Extreme,
    possible: Mapping[Verbund, Sequence[Bounds]],
    best: int,
    found: Sequence[Verbund],
    asked: Set[str],
) -> tuple[Block, ...]:
    """Those that stand out by one documented time and not by another, and those that perhaps would."""
    least = extreme in LEAST

    def holds(months: Bounds) -> bool | None:
        """Whether such a one is as far out as the best, or further."""
        sure, perhaps = (months[1] <= best, months[0] <= best) if least else (months[0] >= best, months[1] >= best)
        return True if sure else None if perhaps else False

    told = set(found)
    open_ = [v for v, several in possible.items() if any(holds(months) is not (v in told) for months in several)]
    # Of those that stand out, what else is documented is told beside that.
    others = [v for v in open_ if v not in told or asked != BOTH]
    lines = open_times(view, others, frozenset(asked))
    return (paragraph(view.t("times-open"), *lines),) if lines else ()


def how_many_known(view: View, key: str, known: int, count: int) -> tuple[Block, ...]:
    """Of how many of them it is known, where that is not so of all."""
    return () if known == count else (paragraph(view.t(key, known=known, count=count)),)


def order(month: Month) -> int:
    """Months by time; a year alone counts as its end, which is the latest it can mean."""
    return month.year * 12 + (month.month or 12)


def outstanding(values: Mapping[Entry, Value], extreme: Extreme) -> tuple[Value, list[Entry]]:
    """The largest (or smallest) value, and all that have it."""
    best = (min if extreme in LEAST else max)(values.values())
    return best, [entry for entry, value in values.items() if value == best]
