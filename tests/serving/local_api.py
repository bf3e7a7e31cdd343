"""The pretend Telegram on a port of this machine, and the bot as a program of its own that talks to it."""

import asyncio
import contextlib
import json
import os
import random
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

import bot
from bot.demo.telegram_api import JsonObject, World
from bot.demo.telegram_api.faults import ConnectionLost
from bot.serving.web import served
from bot.serving.webhook import SECRET_HEADER
from bot.settings import Endpoint

ROOT = Path(bot.__file__).parents[1]
PATIENCE = 30.0
"""Seconds until a test gives up."""
_ports = random.sample(range(20_000, 32_000), 12_000)
"""Below those that systems hand out, one of which could go to somebody else while a server of ours is away."""


@dataclass
class LocalApi:
    """A Bot API server: its world, where it is, and which methods it keeps waiting until they are released."""

    world: World
    port: int = 0
    held: set[str] = field(default_factory=set)
    waiting: list[str] = field(default_factory=list)

    @property
    def base_url(self) -> str:
        """What TELEGRAM_API_BASE_URL has to be."""
        return f"http://127.0.0.1:{self.port}/bot"

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator["LocalApi"]:
        """Listen, on the same port each time."""
        app = Starlette(routes=[Route("/bot{token}/{method}", self._endpoint, methods=["GET", "POST"])])
        async with served(app, Endpoint("127.0.0.1", self.port, "port")) as self.port:
            yield self

    async def _endpoint(self, request: Request) -> Response:
        if request.path_params["token"] != self.world.token:
            return JSONResponse({"ok": False, "error_code": 401, "description": "Unauthorized"}, 401)
        method, params = request.path_params["method"], await _params(request)
        if method in self.held:
            self.waiting.append(method)
            await eventually(lambda: method not in self.held)
            self.waiting.remove(method)
            if await request.is_disconnected():  # Who asked is gone, and the request never came through.
                return _BreaksOff()
        try:
            response = await self.world.call(method, params)
        except ConnectionLost as lost:
            while lost.kind == "timeout" and not await request.is_disconnected():  # noqa: ASYNC110  # nobody tells
                await asyncio.sleep(0.05)
            return _BreaksOff()
        return JSONResponse(response.body, response.status)


async def _params(request: Request) -> JsonObject:
    body = await request.body()
    if request.headers.get("content-type", "").startswith("application/json"):
        return dict(json.loads(body))
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


class _BreaksOff(Response):
    """An answer that ends before it is complete, together with the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"9")]})


class Program:
    """`python -m bot`, running."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.log = ""

    @property
    def runs(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.returncode is None

    async def listen(self) -> None:
        """Read what it writes."""
        assert self._process.stderr is not None
        async for line in self._process.stderr:
            self.log += line.decode()

    async def says(self, text: str) -> None:
        """Wait until it has written this."""
        await eventually(lambda: text in self.log or not self.runs)
        assert text in self.log, self.log

    async def ends(self) -> int:
        """Wait until it has ended; its exit code."""
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()

    def ask_to_stop(self) -> None:
        """Ask as Docker and systemd do."""
        self._process.send_signal(signal.SIGTERM)

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        self._process.send_signal(signal.SIGINT)

    async def stop(self) -> int:
        """Ask it to stop, and wait for its exit code."""
        self.ask_to_stop()
        return await self.ends()

    async def kill(self) -> None:
        """End it as a power cut does."""
        self._process.kill()
        await self.ends()


@contextlib.asynccontextmanager
async def program(api: LocalApi, **environment: str) -> AsyncIterator[Program]:
    """The bot, connected to the local API; it is ended with the block at the latest."""
    settings = {
        "TELEGRAM_BOT_TOKEN": api.world.token,
        "TELEGRAM_API_BASE_URL": api.base_url,
        "LOG_LEVEL": "DEBUG",
        "PYTHONWARNINGS": "error",
        **environment,
    }
    inherited = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=ROOT, env={**inherited, **settings}, stderr=asyncio.subprocess.PIPE
    )
    running = Program(process)
    reading = asyncio.create_task(running.listen())
    try:
        yield running
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await reading


class Courier:
    """Telegram's part in a webhook: brings each update again and again until the answer is 200."""

    def __init__(self, world: World, port: int, path: str) -> None:
        self._world = world
        self._url = f"http://127.0.0.1:{port}{path}"
        self.refusals: list[int | str] = []

    @contextlib.asynccontextmanager
    async def at_work(self) -> AsyncIterator["Courier"]:
        """Deliver what waits, each chat in its order as Telegram does it."""
        async with httpx.AsyncClient(timeout=PATIENCE, trust_env=False) as client:
            delivering = asyncio.create_task(self._deliver(client))
            try:
                yield self
            finally:
                delivering.cancel()
                await asyncio.gather(delivering, return_exceptions=True)

    async def _deliver(self, client: httpx.AsyncClient) -> None:
        busy: set[int] = set()
        async with asyncio.TaskGroup() as ways:
            while True:
                await eventually(lambda: any(_chat(one) not in busy for one in self._world.pending), patience=None)
                update = next(one for one in self._world.pending if _chat(one) not in busy)
                busy.add(_chat(update))
                ways.create_task(self._bring(client, update, busy))

    async def _bring(self, client: httpx.AsyncClient, update: JsonObject, busy: set[int]) -> None:
        while not await self._taken(client, update):  # noqa: ASYNC110  # nobody tells when it would be taken
            await asyncio.sleep(0.05)
        self._world.pending.remove(update)
        busy.remove(_chat(update))

    async def _taken(self, client: httpx.AsyncClient, update: JsonObject) -> bool:
        secret = self._world.called("setWebhook")[-1]["secret_token"] if self._world.called("setWebhook") else ""
        try:
            response = await client.post(self._url, json=update, headers={SECRET_HEADER: secret})
        except httpx.TransportError as error:
            self.refusals.append(type(error).__name__)
            return False
        if response.status_code != 200:
            self.refusals.append(response.status_code)
        return response.status_code == 200


def _chat(update: Mapping[str, Any]) -> int:
    content = next(value for name, value in update.items() if name != "update_id")
    return int(content.get("message", content).get("chat", {"id": 0})["id"])


async def eventually(condition: Callable[[], bool], patience: float | None = PATIENCE) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(patience):
        while not condition():  # noqa: ASYNC110  # what is waited for happens elsewhere
            await asyncio.sleep(0.005)


async def page(port: int, path: str) -> httpx.Response:
    """One of the pages for operators."""
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.get(f"http://127.0.0.1:{port}{path}")


def free_port() -> int:
    """A port that nobody uses at the moment, nor gets from the system meanwhile; each time another one."""
    while True:
        port = _ports.pop()
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
