"""Updates come in, each is answered once, and it is known when that is done."""

import asyncio
import logging
import time
from typing import Final

from telegram import Update

from bot.messenger.application import BotApplication
from bot.messenger.client import ALLOWED_UPDATES
from bot.messenger.memory import Memory
from bot.messenger.network import JsonObject
from bot.serving.metrics import Metrics

REMEMBERED: Final = 3_000
"""Updates that are recognised when they come again: three times those that may be under way."""
ROOM: Final = 1_000
"""Updates under way; beyond, no more are taken, and wait at Telegram."""

log = logging.getLogger(__name__)


class Intake:
    """Has the application answer updates, side by side."""

    def __init__(self, application: BotApplication, metrics: Metrics) -> None:
        self._application = application
        self._metrics = metrics
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._done: Memory[int, bool] = Memory(REMEMBERED)

    @property
    def full(self) -> bool:
        """Whether so many updates are under way that others have to wait."""
        return len(self._under_way) >= ROOM

    def knows(self, number: int) -> bool:
        """Whether this update was taken."""
        return number in self._under_way or self.is_done(number)

    def is_done(self, number: int) -> bool:
        """Whether this update was answered."""
        return self._done.get(number) is not None

    def take(self, raw: JsonObject) -> asyncio.Task[None] | None:
        """Begin to answer an update. The task ends when that is done; None if it was done before."""
        number: int = raw["update_id"]
        if not self.knows(number):
            task = asyncio.create_task(self._answer(raw))
            self._under_way[number] = task
            self._metrics.under_way.set(len(self._under_way))
            task.add_done_callback(lambda task: self._finished(number, task))
        return self._under_way.get(number)

    async def finish(self, seconds: float) -> int:
        """Wait for what is under way, at most so long; then let go. Returns how many updates were let go."""
        tasks = list(self._under_way.values())
        if not tasks:
            return 0
        _, late = await asyncio.wait(tasks, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        return len(late)

    async def _answer(self, raw: JsonObject) -> None:
        began = time.perf_counter()
        self._metrics.updates.labels(next((kind for kind in ALLOWED_UPDATES if kind in raw), "other")).inc()
        try:
            update = Update.de_json(raw, self._application.bot)
        except Exception as error:  # Whatever it is, it must not keep the other updates from being answered.
            self._metrics.unreadable.inc()
            log.error("An update could not be read and is skipped.", exc_info=error)
            return
        await self._application.update_processor.process_update(update, self._application.process_update(update))
        self._metrics.seconds.observe(time.perf_counter() - began)

    def _finished(self, number: int, task: asyncio.Task[None]) -> None:
        del self._under_way[number]
        self._metrics.under_way.set(len(self._under_way))
        if task.cancelled():
            return
        self._done.keep(number, True)
        if error := task.exception():
            log.error("An update could not be answered.", exc_info=error)
