"""Ask Telegram for updates until told to stop.

The library has a loop for this, but it confirms updates before they are answered, stays silent while the network is
away, repeats a conflict for ever, and when the token is revoked it ends without ending the program.

Here an update is confirmed, so that Telegram forgets it, when it and all before it have been answered. While one is
slow the later ones are fetched all the same; the slow one comes with them again and again, and is recognised. Telegram
hands out a hundred at a time: only one that has so many behind it and is still slow is confirmed before it is answered,
since it would hold up everybody else.
"""

import asyncio
import logging
from collections import deque
from functools import partial
from typing import Final

from telegram.error import TelegramError

from bot.answers import Assistant
from bot.messenger import weather
from bot.messenger.application import BotApplication
from bot.messenger.client import Client
from bot.messenger.network import JsonObject
from bot.messenger.weather import Patience
from bot.serving.intake import Intake
from bot.serving.line import Line
from bot.serving.metrics import Metrics
from bot.serving.session import at_work, connected

WAIT_FOR_NEWS: Final = 30
"""Seconds that Telegram holds a request while there are no updates."""
WAIT_FOR_ANSWERS: Final = 0.3
"""Seconds until the next request if not all updates of the last one are answered yet."""
SLOW: Final = 3.0
"""Seconds after which an update that holds up a hundred others is slow."""
WAIT_AT_THE_END: Final = 2
"""Seconds for the last request."""
BATCH: Final = 100
"""Updates in one request; Telegram allows no more."""

log = logging.getLogger(__name__)


async def serve(
    application: BotApplication,
    assistant: Assistant,
    stopped: asyncio.Event,
    patience: Patience | None = None,
    metrics: Metrics | None = None,
) -> None:
    """Answer updates until `stopped` is set; then finish those that were fetched.

    Raises:
        InvalidToken: if Telegram does not accept the token, at the start or later.
        Conflict: if another program keeps fetching the bot's updates.
    """
    line = Line(stopped, patience or Patience())
    async with connected(application, line):
        await line.insist(application.bot.delete_webhook)  # Keeps the updates that wait: they are questions.
        if line.stopped:
            return
        intake = Intake(application, metrics or Metrics())
        poll = _Poll(application.bot, intake, line)
        async with at_work(application, assistant, line, intake):
            await poll.until_stopped()
        await poll.confirm()


class _Poll:
    """Fetches updates, and knows which of them Telegram may forget."""

    def __init__(self, client: Client, intake: Intake, line: Line) -> None:
        self._client = client
        self._intake = intake
        self._line = line
        self._window: deque[int] = deque()
        """The updates of the last batch; the first one is not answered yet."""
        self._next: int | None = None
        """The update after those that are answered."""

    async def until_stopped(self) -> None:
        """Bring updates to the intake until told to stop."""
        fetch = partial(self._fetch, WAIT_FOR_NEWS, BATCH)
        while (batch := await self._line.insist(fetch)) is not None:
            numbers = [raw["update_id"] for raw in batch]
            stuck = len(numbers) == BATCH and all(map(self._intake.knows, numbers))
            answers = [answer for raw in batch if (answer := self._intake.take(raw))]
            self._window = deque(numbers) or self._window
            if stuck and answers:
                await self._line.unless_stopped(asyncio.wait(answers[:1], timeout=SLOW))
                self._overtake()
            elif answers:
                await self._line.unless_stopped(asyncio.wait(answers, timeout=WAIT_FOR_ANSWERS))
            while self._intake.full and not self._line.stopped:
                await self._line.unless_stopped(asyncio.sleep(WAIT_FOR_ANSWERS))

    async def confirm(self) -> None:
        """Tell Telegram what was answered. This also ends the request that it may still hold."""
        try:
            async with asyncio.timeout(WAIT_AT_THE_END):
                await self._fetch(wait=0, limit=1)
        except (TelegramError, TimeoutError) as error:
            trouble = weather.trouble(error) if isinstance(error, TelegramError) else "timeout"
            log.warning("Some updates may be answered twice after a restart (%s).", trouble)

    async def _fetch(self, wait: int, limit: int) -> list[JsonObject]:
        """The updates that are not confirmed, and with that, confirm those that are answered."""
        return await self._client.fetch_updates(self._first_open(), wait, limit)

    def _first_open(self) -> int | None:
        while self._window and self._intake.is_done(self._window[0]):
            self._next = self._window.popleft() + 1
        return self._window[0] if self._window else self._next

    def _overtake(self) -> None:
        """If the first update of the window is not answered even now, let Telegram forget the window."""
        first = self._window[0]
        if self._first_open() == first:
            log.warning("An update is so slow that later ones overtake it.")
            self._next = self._window[-1] + 1
            self._window.clear()
