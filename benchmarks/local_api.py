"""A Bot API that does next to nothing, so that the bot is what is measured.

It speaks HTTP/1.1 over loopback, in the process of the benchmark. Requests are neither checked nor kept: for that
there is `bot.demo.telegram_api`. What it answers looks as Telegram's answers do, since the bot has to read them.
"""

import asyncio
import contextlib
import json
import re
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator
from itertools import chain, count, islice
from typing import Any, Final
from urllib.parse import parse_qsl

ME: Final = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "load_bot"}
TOKEN: Final = "1:load"  # noqa: S105  # opens nothing

_HEAD_END: Final = b"\r\n\r\n"
_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_FORM: Final = b"application/x-www-form-urlencoded"
_FORMATTED: Final = re.compile(r"<(b|i|a|code|blockquote)\b")
_KINDS: Final = {"b": "bold", "i": "italic", "a": "text_link", "code": "code", "blockquote": "blockquote"}
_ANSWERS: Final[dict[str, Any]] = {
    "getMe": ME,
    "getMyCommands": [],
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
}

Params = dict[str, Any]


class LocalApi:
    """Hands out updates, counts answers, and knows when they came."""

    def __init__(self) -> None:
        self.port = 0
        self.answers = 0
        self._webhook = ""
        """Where the bot wants to be called."""
        self.secret = ""
        """What the webhook was registered with."""
        self._coming: Iterator[bytes] = iter(())
        self._pending: deque[bytes] = deque()
        self._first = 1
        """The number of the first update that is not confirmed."""
        self._message_ids = count(1_000_000_000)
        self._news = asyncio.Event()
        self._wanted: deque[tuple[int, asyncio.Future[float]]] = deque()
        self._registered = asyncio.Event()

    @property
    def base_url(self) -> str:
        """What the bot has to be told."""
        return f"http://127.0.0.1:{self.port}/bot"

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator["LocalApi"]:
        """Listen on a free port while the block runs."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()

    def bring(self, updates: Iterator[bytes]) -> None:
        """Have these waiting for a bot that polls. They are numbered from 1 on, without gaps."""
        self._coming = chain(self._coming, updates)
        self._news.set()

    def answered(self, number: int) -> asyncio.Future[float]:
        """When (on the clock `time.perf_counter`) so many answers have come in all; ask for a smaller number first."""
        future = asyncio.get_running_loop().create_future()
        if number <= self.answers:
            future.set_result(time.perf_counter())
        else:
            self._wanted.append((number, future))
        return future

    async def registered(self) -> None:
        """Wait until the bot has told where it wants to be called."""
        await self._registered.wait()

    async def call(self, method: str, params: Params) -> bytes:
        """The answer to a request."""
        if method == "sendMessage":
            return self._sent(params)
        if method == "getUpdates":
            return await self._updates(params)
        if method == "setWebhook":
            self._webhook, self.secret = params.get("url", ""), params.get("secret_token", "")
            self._registered.set()
        if method == "getWebhookInfo":
            # Anything else would be set anew by the bot every minute.
            return _encoded({"url": self._webhook, "has_custom_certificate": False, "pending_update_count": 0})
        return _encoded(_ANSWERS.get(method, True))

    def _sent(self, params: Params) -> bytes:
        self.answers += 1
        while self._wanted and self.answers >= self._wanted[0][0]:
            self._wanted.popleft()[1].set_result(time.perf_counter())
        text = params["text"]
        message: dict[str, Any] = {
            "message_id": next(self._message_ids),
            "from": ME,
            "chat": {"id": int(params["chat_id"]), "first_name": "Maxi", "type": "private"},
            "date": int(time.time()),
            "text": text,
        }
        entities = [
            {"type": _KINDS[found[1]], "offset": found.start(), "length": 1} for found in _FORMATTED.finditer(text)
        ]
        if entities:
            message["entities"] = entities
        if markup := params.get("reply_markup"):
            message["reply_markup"] = json.loads(markup) if isinstance(markup, str) else markup
        return _encoded(message)

    async def _updates(self, params: Params) -> bytes:
        limit = int(params.get("limit") or 100)
        while self._pending and self._first < int(params.get("offset") or 0):
            self._pending.popleft()
            self._first += 1
        if not self._fill(limit):
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), float(params.get("timeout") or 0))
            self._fill(limit)
        return b'{"ok":true,"result":[%s]}' % b",".join(islice(self._pending, limit))

    def _fill(self, limit: int) -> int:
        """Have up to so many updates at hand; how many there are."""
        self._pending.extend(islice(self._coming, limit - len(self._pending)))
        return len(self._pending)


def _encoded(result: Any) -> bytes:
    return json.dumps({"ok": True, "result": result}, separators=(",", ":")).encode()


class _Connection(asyncio.Protocol):
    """One request after the other, each answered before the next is read."""

    def __init__(self, api: LocalApi) -> None:
        self._api = api
        self._buffer = b""
        self._transport: asyncio.BaseTransport | None = None
        self._at_work: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def connection_lost(self, _: Exception | None) -> None:
        if self._at_work:
            self._at_work.cancel()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, rest = self._buffer.partition(_HEAD_END)
        length = int(match[1]) if (match := _LENGTH.search(head)) else 0
        if not found or len(rest) < length:
            return
        self._buffer = rest[length:]
        method = head.split(b" ", 2)[1].rpartition(b"/")[2].decode()
        self._at_work = asyncio.ensure_future(self._answer(method, _params(head, rest[:length])))

    async def _answer(self, method: str, params: Params) -> None:
        body = await self._api.call(method, params)
        if isinstance(self._transport, asyncio.WriteTransport):
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
            )


def _params(head: bytes, body: bytes) -> Params:
    if not body:
        return {}
    return dict(parse_qsl(body.decode())) if _FORM in head else dict(json.loads(body))
