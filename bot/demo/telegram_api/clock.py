"""Time that stands still until a test moves it."""

from collections.abc import Callable
from typing import Final, TypeAlias

Clock: TypeAlias = Callable[[], float]
"""Anything that tells the seconds since 1970: ``time.time``, or a :class:`StillClock`."""

START: Final = 1_767_268_800
"""Noon of the first of January 2026, in UTC."""


class StillClock:
    """A clock that shows the same time until it is advanced."""

    def __init__(self, now: float = START) -> None:
        self._now = now

    def __call__(self) -> float:
        """The seconds since 1970."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += seconds
