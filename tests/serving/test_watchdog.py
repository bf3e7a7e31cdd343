"""A program whose event loop hangs ends, and whoever starts it anew finds nothing lost."""

import asyncio
import contextlib
import faulthandler
import os
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.telegram_api import User, World
from bot.serving import logs, watchdog
from tests.serving.local_api import PATIENCE, ROOT, Courier, LocalApi, eventually, free_port, program

NAME = "Wilhelmine"
WORDS = "Geheimrezept"
LIMIT = 2.5
"""Seconds, in place of a minute."""
ENDLESS = 're.match("(a+)+$", "a" * 99 + "!")'
"""Python code that keeps even other threads from running."""
HANGS = f"""
import os, re
from functools import partial
from bot.answers import Assistant
from bot.serving import watchdog

answer = Assistant.answer

def answer_or_hang(*question):
    if os.path.exists(os.environ["HANGS_WHILE"]):
        {ENDLESS}
    return answer(*question)

Assistant.answer = answer_or_hang
watchdog.guarded = partial(watchdog.guarded, {LIMIT})
"""
"""Put before the program: questions make it hang while a certain file is there."""


@pytest.fixture
async def api(world: World) -> AsyncIterator[LocalApi]:
    async with LocalApi(world).open() as api:
        yield api


async def run(code: str) -> tuple[int | None, str]:
    """The exit code of a small program, and what it has written to standard error."""
    program = f"import asyncio, re, time\nfrom bot.serving import watchdog\n{code}"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, cwd=ROOT, stderr=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(PATIENCE):
            _, written = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    return process.returncode, written.decode()


@pytest.mark.parametrize("hang", [ENDLESS, "time.sleep(99)", "while True: pass"], ids=["in C", "asleep", "in Python"])
async def test_whatever_it_hangs_in_it_ends_and_says_where_but_not_with_what(hang: str) -> None:
    code, written = await run(f"""
async def work(words):
    await asyncio.sleep(0)
    {hang}
async def main():
    with watchdog.guarded(0.5):
        await work("{WORDS}")
asyncio.run(main())
""")
    assert code == 1
    first, *stack = written.splitlines()
    assert first.startswith("Timeout (0:00:00.5")
    assert any(line.endswith(" in work") for line in stack)
    assert all(line.startswith(("Thread 0x", "  File ")) for line in stack)
    assert WORDS not in written


async def test_as_long_as_the_loop_turns_and_after_the_end_nothing_happens() -> None:
    assert await run("""
async def main():
    with watchdog.guarded(0.5):
        await asyncio.sleep(1.2)
    time.sleep(1)
asyncio.run(main())
""") == (0, "")


async def test_a_thread_that_cannot_be_started_is_told_of_and_started_the_next_time(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    started: list[bool] = []

    def start(_: float, *, exit: bool) -> None:  # noqa: A002  # the library's
        started.append(exit)
        if len(started) == 2:
            raise RuntimeError("unable to start watchdog thread")

    monkeypatch.setattr(faulthandler, "dump_traceback_later", start)
    asyncio.get_running_loop().set_exception_handler(logs.log_unhandled)
    with watchdog.guarded(0.06):
        await eventually(lambda: len(started) > 3)
    assert all(started)
    assert [record.exc_info is not None for record in caplog.records] == [True]


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_program_that_hangs_ends_and_the_next_one_answers_each_question_once(
    api: LocalApi, tmp_path: Path, mode: str
) -> None:
    (tmp_path / "sitecustomize.py").write_text(HANGS, encoding="utf-8")
    hangs = tmp_path / "hangs"
    people, port = [User(api.world, NAME) for _ in range(5)], free_port()
    here = {"PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT))), "HANGS_WHILE": str(hangs)}
    if mode == "webhook":
        here |= {"WEBHOOK_URL": "https://bot.example.org/telegram", "WEBHOOK_PORT": str(port)}
    async with Courier(api.world, port, "/telegram").at_work() if mode == "webhook" else contextlib.nullcontext():
        async with program(api, **here) as bot:
            await bot.says("Listening as")
            await people[0].start()
            await eventually(lambda: not api.world.pending)
            hangs.touch()
            began = time.monotonic()
            for person in people:
                await person.say(f"{NAME}: {WORDS}, welche Themen gibt es?")
            assert await bot.ends() == 1
            assert time.monotonic() - began < 3 * LIMIT
        hangs.unlink()
        async with program(api, **here) as next_bot:
            await eventually(lambda: not api.world.pending)
            assert await next_bot.stop() == 0
    assert [len(person.answers) for person in people] == [2, 1, 1, 1, 1]
    assert "Timeout (0:00:02.5" in bot.log
    assert "in answer_or_hang" in bot.log
    for private in (api.world.token.partition(":")[2], NAME, WORDS, WORDS.casefold()):
        assert private not in bot.log
    assert "Timeout" not in next_bot.log
