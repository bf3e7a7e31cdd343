"""Whether one Verbund was so beside another: yes or no, and by what; what is open of it where that is not known."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from markupsafe import Markup

from bot.answers.screens import compared_numbers
from bot.answers.screens.compared_numbers import OfTimes
from bot.answers.screens.in_common import Pool
from bot.answers.screens.layout import Block, paragraph
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions.amounts import Countable, Money, number_of
from bot.questions.bounds import Bounds
from bot.questions.kinds import AT_ONCE

_OF_TIMES: Final[Mapping[str, OfTimes]] = {"lasts": "long", "start": "start", "end": "end", AT_ONCE: "together"}
_OF_NUMBERS: Final[Mapping[str, Countable | Money]] = {"partners": "partners", "laender": "laender", "euros": "euros"}


def answer(view: View, pool: Pool, claim: str) -> tuple[Block, bool]:
    """Yes or no with the verdict that tells it, and whether it is either; else only what is known."""
    measure, more = claim.removesuffix("from").removesuffix("to"), claim.endswith("from")
    holds = _holds(view, pool, measure, more=more)
    if holds is None:
        followed = [replace(verbund, period=verbund.period.followed) for verbund in pool]
        holds = _holds(view, followed, measure, more=more) if measure in _OF_TIMES else None
    told = tuple(filter(None, _verdict(view, pool, measure)))
    if holds is None:
        return paragraph(*told), False
    begins = view.t("claim", holds="yes" if holds else "no")
    return paragraph(Markup(" ").join((begins, *told))), True


def _verdict(view: View, pool: Pool, measure: str) -> Iterator[Markup]:
    if what := _OF_TIMES.get(measure):
        yield from compared_numbers.when(view, pool, (what,))
    elif measure == "euros":
        yield from compared_numbers.money(view, pool)
    else:
        yield compared_numbers.how_many(view, pool, "partners" if measure == "partners" else "laender")


def _holds(view: View, pool: Pool, measure: str, *, more: bool) -> bool | None:
    """Whether the first of two surely is so beside the second; None where what is known does not tell."""
    if measure == AT_ONCE:
        return _are_at_once(pool)
    first, second = (_bounds(view, verbund, measure) for verbund in pool)
    if not more:
        first, second = -first, -second
    return True if first.least > second.most else False if first.most <= second.least else None


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
