"""What the negations of a reading deny: what stands before them, or else what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.questions.reading.denied_ahead import denied_ahead
from bot.questions.reading.denied_behind import denied_behind
from bot.questions.reading.scopes import Scope, Thing

if TYPE_CHECKING:
    from bot.questions.reading.reading import Reading


def scopes(reading: Reading) -> tuple[Scope, ...]:
    """What the negations of a reading deny, in their order."""
    if not reading.negations:
        return ()
    things = _things(reading)
    found = (
        denied_behind(negation, things, reading) or denied_ahead(negation, things, reading)
        for negation in reading.negations
    )
    return tuple(scope for scope in found if scope)


def _things(reading: Reading) -> list[Thing]:
    named = reading.named
    names = [Thing(mention.start, mention.end, mention.kind) for mention in reading.mentions]
    left = [Thing(i, i + 1) for i, word in enumerate(reading.words) if i not in named and word in reading.rest]
    return sorted((*names, *left), key=lambda thing: thing.start)
