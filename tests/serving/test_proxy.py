"""Two copies of the bot behind the proxy of `deploy/Caddyfile`: real programs, and the courier as Telegram.

The copies serve the whole module; whichever was killed is started again for the next test.
"""

import asyncio
import contextlib
import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from bot.demo.telegram_api import User, World
from bot.serving.webhook import SECRET_HEADER
from tests.serving.local_api import ROOT, Courier, LocalApi, Program, eventually, free_port, page, program

CADDY = shutil.which("caddy")
SECRET = "the-secret-that-all-copies-know"
PATH = "/telegram"

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(CADDY is None, reason="needs Caddy (Debian: apt-get install caddy)"),
]


class Copy:
    """One of the copies: it can be started, asked to stop, killed and started again, always on the same ports."""

    def __init__(self, api: LocalApi) -> None:
        self.port, self.health = free_port(), free_port()
        self._api = api
        self._stack = AsyncExitStack()
        self._running: Program | None = None

    @property
    def running(self) -> Program:
        assert self._running is not None
        return self._running

    async def start(self) -> None:
        """Run, if it does not, until updates can come."""
        if self._running and self._running.runs:
            return
        environment = {"WEBHOOK_URL": f"https://bot.example.org{PATH}", "WEBHOOK_PORT": str(self.port)}
        environment |= {"WEBHOOK_SECRET": SECRET, "HEALTH_PORT": str(self.health)}
        self._running = await self._stack.enter_async_context(program(self._api, **environment))
        await self._running.says("Listening as")
        await eventually(lambda: bool(self._api.world.webhook["url"]))

    async def answers(self) -> int:
        """How many it has given."""
        numbers = (await page(self.health, "/metrics")).text
        return sum(int(float(count)) for count in re.findall(r"^bot_answers_total\{.*\} (.+)$", numbers, re.MULTILINE))

    async def close(self) -> None:
        """End it, however it is."""
        await self._stack.aclose()


@dataclass
class Site:
    """Telegram, the copies, and before them the proxy."""

    api: LocalApi
    copies: tuple[Copy, Copy]
    port: int
    courier: Courier
    log: bytearray

    @property
    def world(self) -> World:
        return self.api.world

    def people(self, number: int) -> list[User]:
        return [User(self.world) for _ in range(number)]

    async def settles(self) -> None:
        """Wait until everything is answered."""
        await eventually(lambda: not self.world.pending)

    async def answers(self) -> list[int]:
        """How many each copy has given."""
        return [await copy.answers() for copy in self.copies]

    async def request(self, method: str, path: str, **headers: str) -> httpx.Response:
        """What anybody may send."""
        async with httpx.AsyncClient(trust_env=False) as client:
            return await client.request(
                method, f"http://127.0.0.1:{self.port}{path}", headers=headers, content=b'{"update_id": 1}'
            )


@contextlib.asynccontextmanager
async def proxy(folder: Path, copies: tuple[Copy, Copy], policy: str, log: bytearray) -> AsyncIterator[int]:
    """Caddy with the configuration as it is; only the addresses are those of this machine."""
    assert CADDY is not None
    port = free_port()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "BOT_DOMAIN": f"http://127.0.0.1:{port}",
        "BOT_COPIES": " ".join(f"127.0.0.1:{copy.port}" for copy in copies),
        "BOT_POLICY": policy,
    }
    command = [CADDY, "run", "--config", str(ROOT / "deploy" / "Caddyfile"), "--adapter", "caddyfile"]
    process = await asyncio.create_subprocess_exec(*command, env=environment, stderr=asyncio.subprocess.PIPE)

    async def listen() -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            log.extend(line)

    listening = asyncio.create_task(listen())
    try:
        await eventually(lambda: b"serving initial configuration" in log or process.returncode is not None)
        assert process.returncode is None, log.decode()
        yield port
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
        await listening


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def behind() -> AsyncIterator[tuple[LocalApi, tuple[Copy, Copy]]]:
    """Telegram, and two copies of the bot."""
    world = World()
    async with LocalApi(world).open() as api, AsyncExitStack() as stack:
        copies = Copy(api), Copy(api)
        for copy in copies:
            stack.push_async_callback(copy.close)
        yield api, copies
    world.assert_clean()


@pytest_asyncio.fixture(loop_scope="module")
async def site(
    behind: tuple[LocalApi, tuple[Copy, Copy]], tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Site]:
    """All of it, running; with the policy that the test asks for."""
    api, copies = behind
    await asyncio.gather(*(copy.start() for copy in copies))
    log = bytearray()
    async with (
        proxy(tmp_path, copies, getattr(request, "param", "first"), log) as port,
        Courier(api.world, port, PATH).at_work() as courier,
    ):
        yield Site(api, copies, port, courier, log)
    assert SECRET.encode() not in log


async def test_when_a_copy_dies_in_mid_answer_the_other_answers_each_question_once(site: Site) -> None:
    people, before = site.people(20), await site.copies[1].answers()
    site.api.held.add("sendMessage")
    for person in people:
        await person.start()
    await eventually(lambda: site.api.waiting.count("sendMessage") == len(people))
    await site.copies[0].running.kill()
    site.api.held.clear()
    await site.settles()
    assert [len(person.answers) for person in people] == [1] * len(people)
    assert await site.copies[1].answers() == before + len(people)
    assert 502 in site.courier.refusals
    assert b"http.log.error" in site.log


async def test_while_each_copy_is_made_anew_no_question_is_lost_or_answered_twice(site: Site) -> None:
    people: list[User] = []

    async def ask() -> None:
        while True:
            people.extend(site.people(1))
            await people[-1].start()
            await asyncio.sleep(0.1)

    asking = asyncio.create_task(ask())
    for copy in site.copies:
        assert await copy.running.stop() == 0
        await copy.start()
    asking.cancel()
    await site.settles()
    assert len(people) > 10
    assert [len(person.answers) for person in people] == [1] * len(people)


@pytest.mark.parametrize("site", ["round_robin"], indirect=True)
async def test_copies_that_share_the_work_need_nothing_of_each_other(site: Site) -> None:
    people, before = site.people(10), await site.answers()
    for person in people:
        await person.start()
    await site.settles()
    shares = [now - then for then, now in zip(before, await site.answers(), strict=True)]
    assert min(shares) > 0
    assert sum(shares) == len(people)
    # Buttons of one copy work with the other.
    for _ in range(2):
        for person in people:
            await person.tap_data("1d_themes")
        await site.settles()
    assert [(len(person.answers), len(person.toasts)) for person in people] == [(1, 2)] * len(people)
    assert len({person.screen.text for person in people}) == 1


async def test_the_proxy_lets_nobody_in_but_telegram(site: Site) -> None:
    before = await site.answers()
    for headers in ({}, {SECRET_HEADER: ""}, {SECRET_HEADER: f"{SECRET}x"}):
        answer = await site.request("POST", PATH, **headers)
        assert (answer.status_code, answer.content) == (403, b"")
    for method, path in [
        ("GET", PATH),
        ("GET", "/healthz"),
        ("GET", "/readyz"),
        ("GET", "/metrics"),
        ("POST", "/metrics"),
        ("POST", f"{PATH}/../metrics"),
        ("POST", f"{PATH}/"),
        ("GET", "/"),
    ]:
        answer = await site.request(method, path, **{SECRET_HEADER: SECRET})
        assert (answer.status_code, answer.content) == (404, b""), (method, path)
    assert await site.answers() == before
