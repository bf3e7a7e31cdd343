"""Telegram's part in a webhook, made lean: brings updates over connections that stay open."""

import asyncio
from collections.abc import Iterator
from typing import Final

from bot.messenger.turns import AT_ONCE

_REFUSED: Final = 0.005
"""Seconds until an update that was not taken is brought again."""


async def deliver(updates: Iterator[bytes], port: int, path: str, secret: str, at_once: int = AT_ONCE) -> None:
    """Bring all updates, so many at once; each until it is taken."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: "
    ).encode()
    async with asyncio.TaskGroup() as ways:
        for _ in range(at_once):
            ways.create_task(_walk(updates, port, head))


async def _walk(updates: Iterator[bytes], port: int, head: bytes) -> None:
    """One connection."""
    writer: asyncio.StreamWriter | None = None
    for update in updates:
        while True:
            try:
                if writer is None:
                    reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(b"%s%d\r\n\r\n%s" % (head, len(update), update))
                answer = await reader.readuntil(b"\r\n\r\n")
            except (OSError, asyncio.IncompleteReadError):
                writer, answer = None, b""
            if answer.startswith(b"HTTP/1.1 200"):
                break
            await asyncio.sleep(_REFUSED)
    if writer:
        writer.close()
        await writer.wait_closed()
