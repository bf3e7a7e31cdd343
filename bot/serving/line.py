"""The line to Telegram: tries again when it is cut, and lets go of it when told to stop."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.messenger import weather
from bot.messenger.weather import Patience

log = logging.getLogger(__name__)

T = TypeVar("T")


class Line:
    """Repeats what has to succeed, and says once what is wrong, and once that it is over."""

    def __init__(self, stopped: asyncio.Event, patience: Patience) -> None:
        self._stopped = stopped
        self._patience = patience

    @property
    def stopped(self) -> bool:
        """Whether the bot was told to stop."""
        return self._stopped.is_set()

    async def insist(self, action: Callable[[], Coroutine[Any, Any, T]]) -> T | None:
        """Repeat `action` until it succeeds; None if stopped before.

        Raises:
            InvalidToken: if Telegram does not accept the token.
            Conflict: if another program keeps fetching the bot's updates.
        """
        pauses = self._patience.pauses()
        conflicts = 0
        said = ""
        while not self.stopped:
            try:
                result = await self.unless_stopped(action())
            except InvalidToken:
                raise
            except Conflict:
                conflicts += 1
                if conflicts == self._patience.conflicts:
                    raise
                pause, problem = next(pauses), "Another program fetches this bot's updates"
            except RetryAfter as error:
                pause, problem = weather.seconds(error.retry_after), "Telegram asks for a pause"
            except TelegramError as error:
                pause, problem = next(pauses), f"Telegram cannot be reached ({weather.reason(error)})"
            else:
                if said and not self.stopped:
                    log.info("Telegram answers again.")
                return result
            log.log(
                logging.DEBUG if problem == said else logging.WARNING, "%s; trying again in %.1f s.", problem, pause
            )
            said = problem
            await self.unless_stopped(asyncio.sleep(pause))
        return None

    async def unless_stopped(self, action: Coroutine[Any, Any, T]) -> T | None:
        """Await `action`, or cancel it when told to stop, and return None."""
        work = asyncio.ensure_future(action)
        stop = asyncio.ensure_future(self._stopped.wait())
        try:
            await asyncio.wait({work, stop}, return_when=asyncio.FIRST_COMPLETED)
            return work.result() if work.done() else None
        finally:
            work.cancel()
            stop.cancel()
            await asyncio.gather(work, stop, return_exceptions=True)
