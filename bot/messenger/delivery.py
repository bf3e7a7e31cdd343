"""Answers go out at a pace that Telegram allows, and once more when the weather was bad."""

import asyncio
import logging
import math
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, Final

from aiolimiter import AsyncLimiter
from telegram.error import ChatMigrated, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.messenger import weather
from bot.messenger.memory import Memory
from bot.messenger.watcher import Watcher
from bot.messenger.weather import Patience, Trouble

log = logging.getLogger(__name__)

IN_GROUP: Final = (20, 60)
"""Messages, and the seconds in which Telegram takes so many in one group."""
GROUPS: Final = 1_000
ATTEMPTS: Final[Mapping[Trouble, float]] = {
    "unreachable": math.inf,
    "flood": 20,
    "server": 20,
    "cut": 5,
    "timeout": 3,
}
"""How often an answer is tried. Where Telegram may have taken it unheard, each attempt risks a second answer."""
_ANSWERS: Final = ("send", "edit", "answer")
"""How the methods begin that bring answers to people; who calls others decides what to do about failures."""

_RECEIPT: Final = ("message_id", "date", "chat")


class Delivery(BaseRateLimiter[int]):
    """Between the bot's methods and the network. A pause that Telegram asks for holds up its own chat alone."""

    def __init__(self, per_second: int, watcher: Watcher, patience: Patience) -> None:
        self._all = AsyncLimiter(per_second, 1) if per_second else None
        self._groups: Memory[int, AsyncLimiter] = Memory(GROUPS)
        self._watcher = watcher
        self._patience = patience

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to give back."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Send a request: an answer until it arrives or there is no hope, anything else once."""
        pauses = self._patience.pauses()
        tries: Counter[Trouble] = Counter()
        while True:
            try:
                async with self._pace(data.get("chat_id")):
                    result = await callback(*args, **kwargs)
            except TelegramError as error:
                trouble = weather.trouble(error)
                self._watcher.failed(trouble)
                tries[trouble] += 1
                if not endpoint.startswith(_ANSWERS):
                    raise
                if isinstance(error, ChatMigrated) and tries[trouble] == 1:
                    data["chat_id"] = error.new_chat_id
                    data.pop("reply_parameters", None)  # It names a message by its number in the old chat.
                    continue
                if tries[trouble] >= ATTEMPTS.get(trouble, 0):
                    raise
                pause = next(pauses)
                if isinstance(error, RetryAfter):
                    pause = weather.seconds(error.retry_after)
                    log.warning("Telegram asks for a pause of %.0f s before %s.", pause, endpoint)
                await asyncio.sleep(pause)
            else:
                self._watcher.reached()
                return _receipt(result)

    @asynccontextmanager
    async def _pace(self, chat_id: int | None) -> AsyncIterator[None]:
        """Wait until Telegram's limits leave room for one more message."""
        async with AsyncExitStack() as limits:
            if chat_id is not None and chat_id < 0:
                await limits.enter_async_context(self._in_group(chat_id))
            if chat_id is not None and self._all:
                await limits.enter_async_context(self._all)
            yield

    def _in_group(self, chat_id: int) -> AsyncLimiter:
        limiter = self._groups.get(chat_id)
        if limiter is None:
            limiter = AsyncLimiter(*IN_GROUP)
            self._groups.keep(chat_id, limiter)
        return limiter


def _receipt(result: Any) -> Any:
    """What is read of a message that the bot has sent: not the text and the buttons, which the bot knows."""
    if isinstance(result, dict) and "message_id" in result:
        return {name: result[name] for name in _RECEIPT}
    return result
