"""The bot's requests over a real socket: to the pretend Bot API in all weathers, and to servers that misbehave."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.demo.telegram_api import Fault, User, World
from bot.messenger import network, weather
from bot.messenger.client import Client
from bot.messenger.network import Network, proxy_for
from bot.messenger.watcher import Watcher
from bot.messenger.weather import Patience
from bot.settings import Secret, Settings, SettingsError
from tests.serving.local_api import LocalApi, eventually, free_port

SECRET = "1:secret"
URL = "http://127.0.0.1:{port}/bot" + SECRET + "/getMe"


@pytest.fixture
async def api(world: World) -> AsyncIterator[LocalApi]:
    async with LocalApi(world).open() as api:
        yield api


@pytest.fixture
async def bot(api: LocalApi) -> AsyncIterator[Bot]:
    async with Bot(api.world.token, api.base_url, request=Network(4), get_updates_request=Network(1)) as bot:
        yield bot


@contextlib.asynccontextmanager
async def server(answer: bytes) -> AsyncIterator[int]:
    """Says the same to everybody, and hangs up."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as listening:
        yield listening.sockets[0].getsockname()[1]


async def failure(port: int) -> TelegramError:
    """What becomes of a request to a port of this machine."""
    async with Network(1) as one:
        with pytest.raises(TelegramError) as failed:
            await one.post(URL.format(port=port))
    assert SECRET not in str(failed.value)
    return failed.value


async def test_texts_arrive_as_they_were_sent(api: LocalApi, bot: Bot) -> None:
    person = User(api.world)
    await person.start()
    text = "Grüße, 👩‍👩‍👧 & <b>%41+"
    await bot.send_message(person.chat.id, text)
    assert person.screen.text == text
    assert api.world.called("sendMessage")[-1]["text"] == text


async def test_many_requests_share_few_connections(bot: Bot) -> None:
    found = await asyncio.gather(*(bot.get_me() for _ in range(20)))
    assert len(found) == 20


async def test_refusals_keep_their_meaning(api: LocalApi, bot: Bot) -> None:
    api.world.faults += [
        Fault("getMe", status=429, retry_after=7),
        Fault("getMe", status=400, description="chat not found"),
        Fault("getMe", status=502),
        Fault("getMe", status=401),
    ]
    with pytest.raises(RetryAfter) as flood:
        await bot.get_me()
    assert weather.seconds(flood.value.retry_after) == 7
    with pytest.raises(BadRequest, match="hat not found"):
        await bot.get_me()
    with pytest.raises(NetworkError, match="Bad Gateway") as server:
        await bot.get_me()
    assert weather.trouble(server.value) == "server"
    with pytest.raises(InvalidToken):
        await bot.get_me()


async def test_a_connection_that_breaks_off(api: LocalApi, bot: Bot) -> None:
    api.world.faults.append(Fault("getMe", lost="network"))
    with pytest.raises(NetworkError) as error:
        await bot.get_me()
    assert weather.trouble(error.value) == "cut"
    assert api.world.token not in str(error.value)


async def test_no_answer_in_time(api: LocalApi, bot: Bot) -> None:
    api.world.faults.append(Fault("getMe", lost="timeout"))
    with pytest.raises(TimedOut) as error:
        await bot.get_me(read_timeout=0.1)
    assert weather.trouble(error.value) == "timeout"
    api.world.faults.append(Fault("getMe", lost="timeout"))
    with pytest.raises(TimedOut):
        await bot.get_me(pool_timeout=None, connect_timeout=None, read_timeout=0.1)


async def test_no_connection_is_free(api: LocalApi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "TIMEOUT", 0.1)
    api.held.add("getMe")
    async with Network(1) as one:
        url = f"{api.base_url}{api.world.token}/getMe"
        first = asyncio.create_task(one.post(url, read_timeout=30))
        await eventually(lambda: bool(api.waiting))
        with pytest.raises(TimedOut) as error:
            await one.post(url)
        assert weather.trouble(error.value) == "unreachable"
        api.held.clear()
        await first


async def test_nobody_is_there() -> None:
    error = await failure(free_port())
    assert weather.reason(error) == "unreachable: Connection refused"


async def test_a_name_that_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    async with Network(1) as one:
        with pytest.raises(NetworkError) as error:
            await one.post(f"http://telegram.test/bot{SECRET}/getMe")
    assert weather.reason(error.value) == "unreachable: Name or service not known"
    assert SECRET not in str(error.value)


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (b"", "cut"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", "cut"),
        (b"not HTTP at all\r\n\r\n", "cut"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{]", "server"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n\xff", "server"),
        (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 6\r\n\r\n<html>", "server"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 2\r\n\r\n{}", "server"),
    ],
    ids=["nothing", "half of it", "no HTTP", "no JSON", "no UTF-8", "a page of a proxy", "a redirection"],
)
async def test_servers_that_misbehave(
    answer: bytes, trouble: weather.Trouble, caplog: pytest.LogCaptureFixture
) -> None:
    async with server(answer) as port:
        assert weather.trouble(await failure(port)) == trouble
    assert not caplog.records


async def test_an_answer_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "ANSWER_LIMIT", 1000)
    async with server(b"HTTP/1.1 200 OK\r\n\r\n" + b"[" * 1001) as port:
        error = await failure(port)
    assert isinstance(error, NetworkError)
    assert weather.trouble(error) == "server"


async def test_before_the_start_and_after_the_end() -> None:
    one = Network(1)
    for _ in range(2):
        with pytest.raises(NetworkError, match="not initialised"):
            await one.post(URL.format(port=1))
        await one.initialize()
        await one.initialize()
        await one.shutdown()
        await one.shutdown()


async def test_files_are_not_sent(bot: Bot) -> None:
    with pytest.raises(NetworkError, match="Files cannot be sent"):
        await bot.send_photo(1, b"\x89PNG")


async def test_a_proxy_is_asked_to_lead_on() -> None:
    asked = asyncio.get_running_loop().create_future()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set_result(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        async with Network(1, f"http://127.0.0.1:{port}") as one:
            with pytest.raises(NetworkError) as error:
                await one.post(f"https://telegram.test/bot{SECRET}/getMe")
    assert (await asked).startswith(b"CONNECT telegram.test:443 ")
    assert SECRET.encode() not in await asked
    assert weather.trouble(error.value) == "unreachable"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://proxy:3128"}, "http://proxy:3128"),
        ({"https_proxy": "proxy:3128"}, "http://proxy:3128"),
        ({"ALL_PROXY": "http://user:word@proxy"}, "http://user:word@proxy"),
        ({"HTTP_PROXY": "http://proxy:3128"}, None),
        ({"HTTPS_PROXY": "http://proxy:3128", "NO_PROXY": "telegram.org"}, None),
    ],
)
def test_proxies_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: str | None
) -> None:
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name.upper()}_PROXY", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_for("https://api.telegram.org/bot") == expected


def test_a_proxy_that_cannot_be_used_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://proxy:1080")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with pytest.raises(SettingsError, match="has to begin with http://"):
        Client(Settings(Secret(SECRET)), Watcher(), Patience())
