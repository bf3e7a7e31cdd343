"""Whether one Verbund was so beside another: yes or no, and by what; what is open of it where that is not known."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from markupsafe import Markup

from bot.answers.screens import compared_numbers
from bot.answers.screens.in_common import Pool
from bot.answers.screens.layout import Block, paragraph
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions.kinds import AT_ONCE, Countable, OfTimes
from bot.questions.numbers.amounts import Money, number_of
from bot.questions.numbers.bounds import Bounds

_OF_TIMES: Final[Mapping[str, OfTimes]] = {"lasts": "long", "start": "start", "end": "end", AT_ONCE: "together"}
_OF_NUMBERS: Final[Mapping[str, Countable | Money]] = {"partners": "partners", "laender": "laender", "euros": "euros"}


def answer(view: View, pool: Pool, claim: str) -> tuple[Block, bool]:
    """Yes or no with the verdict that tells it, and whether it is either; else only what is known."""
    measure, more = claim.removesuffix("from").removesuffix("to"), claim.endswith("from")
    if what := _OF_TIMES.get(measure):
        followed = [replace(verbund, period=verbund.period.followed) for verbund in pool]
        for by, key in ((pool, ""), (followed, "verdict-followed")):
            holds, told = _holds(view, by, measure, more=more), compared_numbers.sure(view, by, what)
            if holds is not None and told:
                answered = _answered(view, told, holds=holds)
                return paragraph(view.t(key, text=answered) if key else answered), True
        return paragraph(*compared_numbers.when(view, pool, (what,))), False
    holds = _holds(view, pool, measure, more=more)
    if measure == "euros":
        (told,) = compared_numbers.money(view, pool)
    else:
        told = compared_numbers.how_many(view, pool, "partners" if measure == "partners" else "laender")
    return paragraph(told if holds is None else _answered(view, told, holds=holds)), holds is not None


def _answered(view: View, told: Markup, *, holds: bool) -> Markup:
    return Markup("{} {}").format(view.t("claim", holds="yes" if holds else "no"), told)


def _holds(view: View, pool: Pool, measure: str, *, more: bool) -> bool | None:
    """Whether the first of two surely is so beside the second; None where what is known does not tell."""
    if measure == AT_ONCE:
        return _are_at_once(pool)
    first, second = (_bounds(view, verbund, measure) for verbund in pool)
    if not more:
        first, second = -first, -second
    if first.least > second.most:
        return True
    return False if first.most < second.least or (first.exact and first == second) else None


def _are_at_once(pool: Pool) -> bool | None:
    starts, ends = ([of(verbund.period) for verbund in pool] for of in (Bounds.of_start, Bounds.of_end))
    if max(one.least for one in starts) > min(one.most for one in ends):
        return False
    return True if max(one.most for one in starts) <= min(one.least for one in ends) else None


def _bounds(view: View, verbund: Verbund, measure: str) -> Bounds:
    match measure:
        case "lasts":
            return Bounds.of_run_time(verbund.period)
        case "start":
            return Bounds.of_start(verbund.period)
        case "end":
            return Bounds.of_end(verbund.period)
    return number_of(view.catalogue, verbund, _OF_NUMBERS[measure])
