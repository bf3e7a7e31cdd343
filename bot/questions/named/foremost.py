"""Whether the Verbünde that are named are the first in an order, so that the first of the others comes behind them."""

from collections.abc import Callable, Collection, Mapping
from typing import Final

from bot.catalogue import Catalogue, Verbund
from bot.questions.amounts import number_of
from bot.questions.kinds import Extreme

_Value = Callable[[Catalogue, Verbund], float]


def _months(_: Catalogue, verbund: Verbund) -> float:
    return verbund.period.months or 0


def _partners(catalogue: Catalogue, verbund: Verbund) -> float:
    return number_of(catalogue, verbund, "partners").least


def _places(catalogue: Catalogue, verbund: Verbund) -> float:
    return number_of(catalogue, verbund, "places").least


def _laender(catalogue: Catalogue, verbund: Verbund) -> float:
    return number_of(catalogue, verbund, "laender").least


_LARGEST: Final[Mapping[Extreme, _Value]] = {
    "longest": _months, "partners": _partners, "places": _places, "laender": _laender,
}  # fmt: skip
"""What is compared where the largest value comes first. Of the least, what is not known leaves too much open."""


def are_foremost(extreme: Extreme, names: Collection[str], catalogue: Catalogue) -> bool:
    """Whether none of all the others comes before one of these, or beside it."""
    value = _LARGEST.get(extreme)
    if value is None:
        return False
    least = min(value(catalogue, catalogue.verbuende[name]) for name in names)
    return all(value(catalogue, v) < least for id_, v in catalogue.verbuende.items() if id_ not in names)
