"""Many chats at once, but the updates of one chat one after the other, in the order in which they came."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor

AT_ONCE: Final = 64
"""Updates that are worked on at the same time."""
WAITING: Final = 10_000
"""Updates that may wait for their turn. Far more than `AT_ONCE`, so that one busy chat does not hold up the others."""


@dataclass(slots=True)
class _Turn:
    """Whose turn it is in a chat, and how many are there, the one at work included."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    present: int = 0


class InTurn(BaseUpdateProcessor):
    """Processes updates concurrently, in order within each chat."""

    def __init__(self, at_once: int = AT_ONCE, waiting: int = WAITING) -> None:
        super().__init__(waiting)
        self._at_work = asyncio.Semaphore(at_once)
        self._turns: dict[int, _Turn] = {}

    @property
    def busy_chats(self) -> int:
        """Chats in which somebody has or awaits a turn."""
        return len(self._turns)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Await `coroutine` when it is the turn of `update`."""
        chat = update.effective_chat if isinstance(update, Update) else None
        try:
            if chat is None:
                async with self._at_work:
                    await coroutine
            else:
                async with self._turn(chat.id), self._at_work:
                    await coroutine
        finally:
            if inspect.iscoroutine(coroutine):
                coroutine.close()  # It would complain if it was cancelled before its turn came.

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to give back."""

    @asynccontextmanager
    async def _turn(self, chat_id: int) -> AsyncIterator[None]:
        turn = self._turns.setdefault(chat_id, _Turn())
        turn.present += 1
        try:
            async with turn.lock:
                yield
        finally:
            turn.present -= 1
            if not turn.present:
                del self._turns[chat_id]
