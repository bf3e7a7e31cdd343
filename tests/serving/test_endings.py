"""How the real program starts, ends, is killed, and starts again."""

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.telegram_api import Fault, User, World
from tests.serving.local_api import Courier, LocalApi, eventually, free_port, program

WEBHOOK_URL = "https://bot.example.org/telegram"
WITHIN = 10
"""Seconds after which Docker kills what was asked to stop."""
NO_DNS = """
import os, socket
from aiohttp import ThreadedResolver

resolve = ThreadedResolver.resolve

async def resolve_or_not(*args, **kwargs):
    if os.path.exists(os.environ["NO_DNS_WHILE"]):
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
    return await resolve(*args, **kwargs)

ThreadedResolver.resolve = resolve_or_not
"""
"""Put before the program: names are not found while a certain file is there."""


@pytest.fixture
async def api(world: World) -> AsyncIterator[LocalApi]:
    async with LocalApi(world).open() as api:
        yield api


async def test_telegram_may_be_away_at_the_start_and_later(world: World) -> None:
    api, chat = LocalApi(world, free_port()), User(world)
    await chat.start()
    async with program(api) as bot:
        await bot.says("Telegram cannot be reached (unreachable: Connection refused); trying again in 0.5 s.")
        async with api.open():
            await eventually(lambda: len(chat.answers) == 1)
        await chat.say("/hilfe")
        await eventually(lambda: bot.log.count("Telegram cannot be reached") >= 2)
        async with api.open():
            await eventually(lambda: len(chat.answers) == 2 and not world.pending)
            assert await bot.stop() == 0
    assert len(chat.answers) == 2


async def test_names_may_not_be_found_at_the_start_and_later(api: LocalApi, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(NO_DNS, encoding="utf-8")
    no_dns = tmp_path / "no-dns"
    no_dns.touch()
    chat = User(api.world)
    await chat.start()
    here = {
        "TELEGRAM_API_BASE_URL": f"http://localhost:{api.port}/bot",
        "PYTHONPATH": str(tmp_path),
        "NO_DNS_WHILE": str(no_dns),
    }
    async with program(api, **here) as bot:
        await bot.says("(unreachable: Temporary failure in name resolution)")
        no_dns.unlink()
        await eventually(lambda: len(chat.answers) == 1 and not api.world.pending)
        no_dns.touch()
        api.world.faults += [Fault("getUpdates", lost="network"), Fault("sendMessage", lost="network")]
        await chat.say("/hilfe")
        await eventually(lambda: bot.log.count("name resolution") == 2)
        no_dns.unlink()
        await eventually(lambda: len(chat.answers) == 2 and not api.world.pending)
        assert await bot.stop() == 0
    assert len(chat.answers) == 2


async def test_a_token_that_was_never_valid(api: LocalApi) -> None:
    async with program(api, TELEGRAM_BOT_TOKEN="1:another") as bot:
        assert await bot.ends() == 2
    assert bot.log.count("\n") == 1
    assert "copy it again from @BotFather" in bot.log
    assert "another" not in bot.log


async def test_a_token_that_is_revoked(api: LocalApi) -> None:
    async with program(api) as bot:
        await bot.says("Listening as")
        api.world.token = "1:another"
        await User(api.world).start()
        assert await bot.ends() == 2
    assert "copy it again from @BotFather" in bot.log.splitlines()[-1]


async def test_a_second_copy_that_stays(api: LocalApi) -> None:
    api.world.faults += [Fault("getUpdates", status=409)] * 100
    async with program(api) as bot:
        assert await bot.ends() == 3
    warning, end = (line for line in bot.log.splitlines() if "Another program" in line and "DEBUG" not in line)
    assert "WARNING" in warning
    assert "stop the other copy" in end


async def test_sigterm_lets_it_finish_what_is_under_way(api: LocalApi) -> None:
    people = [User(api.world) for _ in range(5)]
    async with program(api) as bot:
        await bot.says("Listening as")
        api.held.add("sendMessage")
        for person in people:
            await person.start()
        await eventually(lambda: api.waiting.count("sendMessage") == len(people))
        began = time.monotonic()
        bot.ask_to_stop()
        late = User(api.world)
        await late.start()
        api.held.clear()
        assert await bot.ends() == 0
    assert time.monotonic() - began < WITHIN
    assert [len(person.answers) for person in people] == [1] * len(people)
    assert not late.answers
    assert len(api.world.pending) == 1


async def test_sigterm_leaves_to_the_next_start_what_hangs(api: LocalApi) -> None:
    chat = User(api.world)
    async with program(api) as bot:
        await bot.says("Listening as")
        api.held.add("sendMessage")
        await chat.start()
        await eventually(lambda: "sendMessage" in api.waiting)
        began = time.monotonic()
        assert await bot.stop() == 0
        assert time.monotonic() - began < WITHIN
    api.held.clear()
    async with program(api) as bot:
        await eventually(lambda: len(chat.answers) == 1 and not api.world.pending)
        assert await bot.stop() == 0
    assert len(chat.answers) == 1


async def test_a_power_cut_in_mid_answer_loses_nothing(api: LocalApi) -> None:
    people = [User(api.world) for _ in range(20)]
    async with program(api) as bot:
        await bot.says("Listening as")
        api.held.add("sendMessage")
        for person in people:
            await person.start()
        await eventually(lambda: api.waiting.count("sendMessage") == len(people))
        await bot.kill()
    api.held.clear()
    await eventually(lambda: not api.waiting)
    async with program(api) as bot:
        await eventually(lambda: not api.world.pending)
        assert await bot.stop() == 0
    assert [len(person.answers) for person in people] == [1] * len(people)


async def test_a_power_cut_just_after_an_answer_repeats_it_rather_than_losing_others(api: LocalApi) -> None:
    first, second = User(api.world), User(api.world)
    async with program(api) as bot:
        await bot.says("Listening as")
        await eventually(lambda: api.world.waiting_polls == 1)
        api.held.add("getUpdates")
        await first.start()
        await eventually(lambda: "getUpdates" in api.waiting)
        await second.start()
        await bot.kill()
    api.held.clear()
    async with program(api) as bot:
        await eventually(lambda: bool(second.answers) and not api.world.pending)
        assert await bot.stop() == 0
    assert (len(first.answers), len(second.answers)) == (2, 1)


async def test_a_webhook_survives_a_power_cut_too(api: LocalApi) -> None:
    people, port = [User(api.world) for _ in range(20)], free_port()
    webhook = {"WEBHOOK_URL": WEBHOOK_URL, "WEBHOOK_PORT": str(port)}
    async with Courier(api.world, port, "/telegram").at_work() as courier:
        async with program(api, **webhook) as bot:
            await eventually(lambda: bool(api.world.webhook["url"]))
            api.held.add("sendMessage")
            for person in people:
                await person.start()
            await eventually(lambda: api.waiting.count("sendMessage") == len(people))
            await bot.kill()
        api.held.clear()
        async with program(api, **webhook) as bot:
            await eventually(lambda: not api.world.pending)
            assert await bot.stop() == 0
        assert courier.refusals
        secrets = {call["secret_token"] for call in api.world.called("setWebhook")}
        assert not any(secret in bot.log for secret in secrets)
    assert [len(person.answers) for person in people] == [1] * len(people)


async def test_a_webhook_in_bad_weather(api: LocalApi) -> None:
    people, port = [User(api.world) for _ in range(5)], free_port()
    faults = [Fault("sendMessage", status=502), Fault("sendMessage", lost="network")]
    faults.append(Fault("sendMessage", status=429, retry_after=1))
    async with (
        Courier(api.world, port, "/telegram").at_work(),
        program(api, WEBHOOK_URL=WEBHOOK_URL, WEBHOOK_PORT=str(port)) as bot,
    ):
        await eventually(lambda: bool(api.world.webhook["url"]))
        api.world.faults += faults
        for person in people:
            await person.start()
        await eventually(lambda: not api.world.pending and not api.world.faults)
        api.held.add("sendMessage")
        await people[0].say("/hilfe")
        await eventually(lambda: "sendMessage" in api.waiting)
        bot.ask_to_stop()
        api.held.clear()
        assert await bot.ends() == 0
    assert [len(person.answers) for person in people] == [2, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"WEBHOOK_URL": "http://bot.example.org"}, "WEBHOOK_URL has to be a public address"),
        ({"WEBHOOK_URL": "https://bot.example.org:444"}, "WEBHOOK_URL has to lead to port"),
        ({"HEALTH_LISTEN": "192.0.2.1", "HEALTH_PORT": "8081"}, "HEALTH_PORT cannot be used (192.0.2.1, port 8081)"),
    ],
)
async def test_wrong_settings_stop_the_start_with_one_sentence(
    api: LocalApi, settings: dict[str, str], says: str
) -> None:
    async with program(api, **settings) as bot:
        assert await bot.ends() == 2
    (line,) = bot.log.splitlines()
    assert line.startswith(says)
    assert line.endswith(".")
