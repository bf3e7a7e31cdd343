"""A line to Telegram that breaks off as a router does when it loses its table: with a reset."""

import asyncio
import contextlib
import socket
import struct
from collections.abc import AsyncIterator

AT_ONCE = struct.pack("ii", 1, 0)
"""For SO_LINGER: closing sends a reset (RST) instead of a farewell (FIN)."""


class RoughLine:
    """Passes everything on, but for the next requests for a method that are to be reset before they arrive."""

    def __init__(self, to_port: int) -> None:
        self._to_port = to_port
        self.port = 0
        self.resets = 0
        self.method = b"sendMessage"

    @property
    def base_url(self) -> str:
        """What TELEGRAM_API_BASE_URL has to be."""
        return f"http://127.0.0.1:{self.port}/bot"

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator["RoughLine"]:
        """Listen."""
        self._relays: set[asyncio.Task[None]] = set()
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = int(server.sockets[0].getsockname()[1])
        try:
            yield self
        finally:
            server.close()
            for relay in self._relays:
                relay.cancel()
            await asyncio.gather(*self._relays, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        relay = asyncio.create_task(self._relay(reader, writer))
        self._relays.add(relay)
        relay.add_done_callback(self._relays.discard)

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answers, requests = await asyncio.open_connection("127.0.0.1", self._to_port)
        back = asyncio.create_task(_pump(answers, writer))
        try:
            while chunk := await reader.read(65536):
                if self.resets and self.method in chunk:
                    self.resets -= 1
                    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, AT_ONCE)
                    writer.transport.abort()
                    return
                requests.write(chunk)
        except ConnectionError:
            pass  # The bot was killed, or has let go.
        finally:
            back.cancel()
            for end in (requests, writer):
                end.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while chunk := await reader.read(65536):
            writer.write(chunk)
    writer.close()
