"""The browser tabs: each one is a person of its own, who is forgotten some time after the tab was closed."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from bot.demo.telegram_api import Subscription, User, World

LIMIT: Final = 100
"""Tabs that are remembered at the same time."""
IDLE: Final = 2 * 60 * 60.0
"""Seconds until a closed tab may be forgotten."""
FIRST_NAME: Final = "Kim"
"""The name of whoever sits in front of the page; it suits everybody."""


class NoRoomError(Exception):
    """So many tabs are open that there is no room for one more."""


@dataclass(slots=True, eq=False)
class Tab:
    """One tab: who writes there, when it was last in use, and how many connections listen to it."""

    user: User
    used: float
    listeners: int = 0


class Tabs:
    """All tabs by the ids they gave themselves."""

    def __init__(
        self, world: World, *, limit: int = LIMIT, idle: float = IDLE, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._world = world
        self._limit = limit
        self._idle = idle
        self._clock = clock
        self._tabs: dict[str, Tab] = {}
        self._subscriptions: set[Subscription] = set()

    def open(self, session: str, language_code: str) -> Tab:
        """The tab with this id, new if it is not known, and set to a language.

        Raises:
            NoRoomError: if it would be one too many and all others are open.
        """
        tab = self.get(session)
        if tab is None:
            self._make_room()
            tab = Tab(User(self._world, FIRST_NAME, language_code=language_code), self._clock())
            self._tabs[session] = tab
        tab.user.speak(language_code)
        return tab

    def get(self, session: str) -> Tab | None:
        """The tab with this id if it is known, which counts as using it."""
        tab = self._tabs.get(session)
        if tab is not None:
            tab.used = self._clock()
        return tab

    @contextmanager
    def listening(self, tab: Tab) -> Iterator[Subscription]:
        """Hear what happens in the tab's chat; the tab counts as open meanwhile."""
        tab.listeners += 1
        subscription = self._world.subscribe(tab.user.chat.id)
        self._subscriptions.add(subscription)
        try:
            with subscription:
                yield subscription
        finally:
            self._subscriptions.discard(subscription)
            tab.listeners -= 1
            tab.used = self._clock()

    def hang_up(self) -> None:
        """End every connection, so that the server can end."""
        for subscription in self._subscriptions:
            subscription.close()

    def __len__(self) -> int:
        return len(self._tabs)

    def _make_room(self) -> None:
        """Forget what has been idle for long, and if that is not enough the tab that was out of use longest."""
        closed = sorted((one.used, session) for session, one in self._tabs.items() if not one.listeners)
        expired = [session for used, session in closed if self._clock() - used > self._idle]
        if not expired and len(self._tabs) >= self._limit:
            if not closed:
                raise NoRoomError
            expired = [closed[0][1]]
        for session in expired:
            self._world.dismiss(self._tabs.pop(session).user.account)
