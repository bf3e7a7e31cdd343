"""Ask Telegram for updates until told to stop.

The library has a loop for this, but it stays silent while the network is away, repeats a conflict for ever, and when
the token is revoked it ends without ending the program. This one says what is wrong, and gives up where waiting is
of no use.
"""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any, Final, TypeVar

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.answers import Assistant
from bot.messenger import profile
from bot.messenger.application import ALLOWED_UPDATES, BotApplication, build
from bot.settings import Settings

log = logging.getLogger(__name__)

T = TypeVar("T")

WAIT_FOR_NEWS: Final = 30
"""Seconds that Telegram holds a request while there are no updates."""
WAIT_AT_THE_END: Final = 3
"""Seconds for the last request; Docker ends a container ten seconds after asking it to stop."""
BAD_TOKEN: Final = 2
"""Exit code: Telegram does not accept the token."""
SECOND_COPY: Final = 3
"""Exit code: another program fetches this bot's updates."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to keep trying."""

    first: float = 1.0
    """Seconds before the second attempt."""
    growth: float = 1.5
    longest: float = 30.0
    """Seconds between attempts at most."""
    conflicts: int = 6
    """So many conflicts in a row are no longer a restart, in which an old and a new copy overlap for a moment."""


def run(settings: Settings, assistant: Assistant) -> int:
    """Serve until SIGTERM or SIGINT. Returns the exit code of the program."""
    try:
        asyncio.run(_serve_until_signal(build(settings, assistant), assistant))
    except InvalidToken:
        log.critical("Telegram does not accept the bot token: copy it again from @BotFather.")
        return BAD_TOKEN
    except Conflict:
        log.critical("Another program fetches this bot's updates: stop the other copy, or give this one its own token.")
        return SECOND_COPY
    return 0


async def _serve_until_signal(application: BotApplication, assistant: Assistant) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # On Windows, SIGINT ends asyncio.run by itself.
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    await serve(application, assistant, stopped)


async def serve(
    application: BotApplication, assistant: Assistant, stopped: asyncio.Event, patience: Patience | None = None
) -> None:
    """Answer updates until `stopped` is set; then finish those that were fetched.

    Raises:
        InvalidToken: if Telegram does not accept the token, at the start or later.
        Conflict: if another program keeps fetching the bot's updates.
    """
    line = _Line(stopped, patience or Patience())
    bot = application.bot
    try:
        await line.insist(application.initialize)
        await line.insist(bot.delete_webhook)  # Keeps the updates that wait: they are questions.
        if stopped.is_set():
            return
        await line.unless_stopped(profile.publish(bot, assistant.catalogue))
        log.info("Listening as @%s.", bot.username)
        await application.start()
        try:
            await _fetch(application, line)
            await application.update_queue.join()  # The library finishes them too, but with a warning for each.
        finally:
            await application.stop()
    finally:
        await application.shutdown()
        await bot.shutdown()  # Where initialising failed, the application has left this undone.


async def _fetch(application: BotApplication, line: "_Line") -> None:
    """Put updates into the application's queue until stopped, and tell Telegram which have arrived."""
    fetch = partial(application.bot.get_updates, allowed_updates=ALLOWED_UPDATES)
    offset: int | None = None
    while (updates := await line.insist(partial(fetch, offset=offset, timeout=WAIT_FOR_NEWS))) is not None:
        for update in updates:
            await application.update_queue.put(update)
            offset = update.update_id + 1
    try:
        # Once more, at once: it confirms what has arrived, and ends the request that Telegram still holds.
        async with asyncio.timeout(WAIT_AT_THE_END):
            await fetch(offset=offset, timeout=0, limit=1)
    except (TelegramError, TimeoutError) as error:
        log.warning("Some updates may be answered twice after a restart (%s).", type(error).__name__)


class _Line:
    """The line to Telegram: tries again when it is cut, and lets go of it when told to stop."""

    def __init__(self, stopped: asyncio.Event, patience: Patience) -> None:
        self._stopped = stopped
        self._patience = patience

    async def insist(self, action: Callable[[], Coroutine[Any, Any, T]]) -> T | None:
        """Repeat `action` until it succeeds; None if stopped before."""
        pause = self._patience.first
        conflicts = 0
        while not self._stopped.is_set():
            try:
                return await self.unless_stopped(action())
            except InvalidToken:
                raise
            except Conflict:
                conflicts += 1
                if conflicts == self._patience.conflicts:
                    raise
                log.warning("Another program fetches this bot's updates; trying again in %.0f s.", pause)
            except RetryAfter as error:
                pause = _seconds(error.retry_after)
                log.warning("Telegram asks for a pause of %.0f s.", pause)
            except TelegramError as error:
                log.warning("Telegram cannot be reached (%s); trying again in %.0f s.", error.message, pause)
            await self.unless_stopped(asyncio.sleep(pause))
            pause = min(pause * self._patience.growth, self._patience.longest)
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


def _seconds(pause: float | timedelta) -> float:
    return pause.total_seconds() if isinstance(pause, timedelta) else pause
