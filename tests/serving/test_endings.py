"""How the real program starts, ends, is killed, and starts again."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.telegram_api import Fault, User, World
from bot.serving.webhook import SECRET_HEADER
from tests.serving.local_api import PATIENCE, Courier, LocalApi, eventually, free_port, page, program
from tests.serving.rough import RoughLine
from tests.serving.slow import Slow

WEBHOOK_URL = "https://bot.example.org/telegram"
NAME = "Wilhelmine"
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
SLOW_DNS = """
import asyncio, sys, time
from aiohttp import ThreadedResolver

async def resolve(resolver, host, *more, **options):
    print("looking up", host, file=sys.stderr, flush=True)
    await asyncio.get_running_loop().run_in_executor(None, time.sleep, 99)

ThreadedResolver.resolve = resolve
"""
"""Put before the program: names are looked up in threads that hang, as where no server of names answers."""


@pytest.fixture
async def api(world: World) -> AsyncIterator[LocalApi]:
    async with LocalApi(world).open() as api:
        yield api


async def test_telegram_may_be_away_at_the_start_and_later(world: World) -> None:
    api, chat, health = LocalApi(world, free_port()), User(world), free_port()
    await chat.start()
    async with program(api, HEALTH_PORT=str(health)) as bot:
        await bot.says("Telegram cannot be reached (unreachable: Connection refused); trying again in 0.5 s.")
        assert (await page(health, "/healthz")).status_code == 200
        assert (await page(health, "/readyz")).status_code == 503
        async with api.open():
            await eventually(lambda: len(chat.answers) == 1)
            assert (await page(health, "/readyz")).status_code == 200
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


async def test_connections_may_be_reset(api: LocalApi) -> None:
    people, health = [User(api.world) for _ in range(5)], free_port()
    async with (
        RoughLine(api.port).open() as line,
        program(api, TELEGRAM_API_BASE_URL=line.base_url, HEALTH_PORT=str(health)) as bot,
    ):
        await bot.says("Listening as")
        line.resets = 4
        for person in people:
            await person.start()
        await eventually(lambda: not api.world.pending)
        assert line.resets == 0
        assert 'bot_api_errors_total{kind="cut"} 4.0' in (await page(health, "/metrics")).text
        assert await bot.stop() == 0
    assert [len(person.answers) for person in people] == [1] * len(people)


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


async def test_of_two_copies_that_poll_one_ends_and_the_other_answers(api: LocalApi) -> None:
    chat = User(api.world)
    async with program(api) as one, program(api) as other:
        await eventually(lambda: not (one.runs and other.runs), patience=2 * PATIENCE)  # They take turns to wait.
        ended, left = (one, other) if other.runs else (other, one)
        assert await ended.ends() == 3
        await chat.start()
        await eventually(lambda: len(chat.answers) == 1 and not api.world.pending)
        assert await left.stop() == 0
    assert len(chat.answers) == 1
    warning, end = (line for line in ended.log.splitlines() if "Another program" in line and "DEBUG" not in line)
    assert "WARNING" in warning
    assert "stop the other copy" in end


async def test_ctrl_c_is_a_way_to_stop_as_well(api: LocalApi) -> None:
    async with program(api) as bot:
        await bot.says("Listening as")
        bot.interrupt()
        assert await bot.ends() == 0


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


async def test_sigterm_does_not_wait_for_names(api: LocalApi, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(SLOW_DNS, encoding="utf-8")
    here = {"TELEGRAM_API_BASE_URL": f"http://localhost:{api.port}/bot", "PYTHONPATH": str(tmp_path)}
    async with program(api, **here) as bot:
        await bot.says("looking up localhost")
        began = time.monotonic()
        assert await bot.stop() == 0
        assert time.monotonic() - began < WITHIN


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


async def test_a_power_cut_can_lose_what_is_so_slow_that_a_hundred_others_overtook_it_and_nothing_else(
    api: LocalApi,
) -> None:
    slow_person, others = User(api.world), [User(api.world) for _ in range(120)]
    slow = Slow(api.world, slow_person)
    async with program(api, MESSAGES_PER_SECOND="0") as bot:
        await bot.says("Listening as")
        for person in (slow_person, *others):
            await person.start()
        await eventually(lambda: slow.waiting == 1 and not api.world.pending)
        assert "later ones overtake it" in bot.log
        await bot.kill()
    async with program(api) as bot:
        await bot.says("Listening as")
        await others[0].start()
        await eventually(lambda: not api.world.pending)
        assert await bot.stop() == 0
    assert not slow_person.answers
    assert [len(person.answers) for person in others] == [2] + [1] * (len(others) - 1)


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
    people, port, health = [User(api.world, NAME) for _ in range(5)], free_port(), free_port()
    faults = [Fault("sendMessage", status=502), Fault("sendMessage", lost="network")]
    faults.append(Fault("sendMessage", status=429, retry_after=1))
    async with (
        Courier(api.world, port, "/telegram").at_work(),
        program(api, WEBHOOK_URL=WEBHOOK_URL, WEBHOOK_PORT=str(port), HEALTH_PORT=str(health)) as bot,
    ):
        await eventually(lambda: bool(api.world.webhook["url"]))
        api.world.faults += faults
        for person in people:
            await person.say(f"{NAME}: Welche Themen gibt es?")
        await eventually(lambda: not api.world.pending and not api.world.faults)
        numbers = (await page(health, "/metrics")).text
        for kind in ("server", "cut", "flood"):
            assert f'bot_api_errors_total{{kind="{kind}"}} 1.0' in numbers
        assert (await page(health, "/readyz")).status_code == 200
        api.held.add("sendMessage")
        await people[0].say("/hilfe")
        await eventually(lambda: "sendMessage" in api.waiting)
        bot.ask_to_stop()
        api.held.clear()
        assert await bot.ends() == 0
    assert [len(person.answers) for person in people] == [2, 1, 1, 1, 1]
    assert "Telegram asks for a pause" in bot.log
    (registration,) = api.world.called("setWebhook")
    ids = (str(person.account.id) for person in people)
    for private in (api.world.token, registration["secret_token"], NAME, NAME.casefold(), *ids):
        assert private not in bot.log


async def test_a_webhook_ends_in_time_however_much_hangs(api: LocalApi) -> None:
    chat, port, health = User(api.world), free_port(), free_port()
    secret = {"WEBHOOK_SECRET": "the-secret-of-the-webhook"}
    async with (
        Courier(api.world, port, "/telegram").at_work(),
        program(api, WEBHOOK_URL=WEBHOOK_URL, WEBHOOK_PORT=str(port), HEALTH_PORT=str(health), **secret) as bot,
    ):
        await eventually(lambda: bool(api.world.webhook["url"]))
        api.held.add("sendMessage")
        await chat.start()
        await eventually(lambda: "sendMessage" in api.waiting)
        # Somebody who sends half a request to each port, and then nothing more.
        head = f"POST /telegram HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {secret['WEBHOOK_SECRET']}\r\n"
        halves = [await asyncio.open_connection("127.0.0.1", one) for one in (port, health)]
        for _, writer in halves:
            writer.write(f"{head}Content-Length: 9\r\n\r\n{{".encode())
            await writer.drain()
        began = time.monotonic()
        assert await bot.stop() == 0
        assert time.monotonic() - began < WITHIN
        for _, writer in halves:
            writer.close()
    assert len(api.world.pending) == 1


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"WEBHOOK_URL": "http://bot.example.org"}, "WEBHOOK_URL has to be a public address"),
        ({"WEBHOOK_URL": "https://bot.example.org:444"}, "WEBHOOK_URL has to lead to port"),
        ({"HEALTH_LISTEN": "192.0.2.1", "HEALTH_PORT": "8081"}, "HEALTH_LISTEN cannot be used (192.0.2.1, port 8081)"),
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
