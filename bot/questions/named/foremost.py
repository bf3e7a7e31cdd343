"""Whether the Verbünde that are named are the first in an order, so that the first of the others comes behind them."""

from collections.abc import Collection, Mapping
from typing import Final

from bot.catalogue import Catalogue, Verbund
from bot.questions.kinds import Countable, Extreme
from bot.questions.numbers.amounts import number_of

_COUNTED: Final[Mapping[Extreme, Countable]] = {"partners": "partners", "places": "places", "laender": "laender"}
"""What is counted where the most come first. Of the least, what is not known leaves too much open."""


def are_foremost(extreme: Extreme, names: Collection[str], catalogue: Catalogue) -> bool:
    """Whether none of all the others comes before one of these, or beside it."""
    if extreme != "longest" and extreme not in _COUNTED:
        return False
    values = {id_: _value(extreme, verbund, catalogue) for id_, verbund in catalogue.verbuende.items()}
    least = min(values[name] for name in names)
    return all(value < least for id_, value in values.items() if id_ not in names)


def _value(extreme: Extreme, verbund: Verbund, catalogue: Catalogue) -> float:
    """How many months it surely ran, or how many it surely has of what is counted."""
    of = _COUNTED.get(extreme)
    return number_of(catalogue, verbund, of).least if of else verbund.period.months or 0
