"""A Telegram that takes its time."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.demo.telegram_api import Response, Upload, User, World


class Slow:
    """Lets sendMessage wait for one chat, or for all."""

    def __init__(self, world: World, *people: User) -> None:
        self.chats = {person.chat.id for person in people}
        self.released = asyncio.Event()
        self.waiting = 0
        self._call = world.call
        world.call = self.call  # type: ignore[method-assign]  # the world itself has no such trouble

    async def call(self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload] | None = None) -> Response:
        if method == "sendMessage" and (not self.chats or params["chat_id"] in self.chats):
            self.waiting += 1
            await self.released.wait()
        return await self._call(method, params, files)
