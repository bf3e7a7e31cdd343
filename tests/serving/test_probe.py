import asyncio
import socket
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest

from bot.serving import health, probe
from bot.serving.metrics import Metrics
from bot.serving.web import served
from bot.settings import Endpoint
from tests.serving.local_api import free_port

Output = pytest.CaptureFixture[str]


@pytest.fixture
async def port() -> AsyncIterator[int]:
    """The port of the pages of a bot that is alive."""
    async with served(health.app(Metrics()), Endpoint("127.0.0.1", 0, "HEALTH_PORT")) as port:
        yield port


async def ask(**environment: str) -> int:
    return await asyncio.to_thread(probe.main, environment)


@pytest.mark.parametrize("listen", ["", "127.0.0.1", "0.0.0.0"])
async def test_alive(port: int, listen: str, capsys: Output) -> None:
    assert await ask(HEALTH_PORT=str(port), HEALTH_LISTEN=listen) == 0
    assert capsys.readouterr().out == "alive\n"


async def test_the_way_to_itself_leads_through_no_proxy(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{free_port()}")
    assert await ask(HEALTH_PORT=str(port)) == 0


async def test_nobody_is_there(capsys: Output) -> None:
    port = free_port()
    assert await ask(HEALTH_PORT=str(port)) == 1
    assert capsys.readouterr().out == f"No answer from 127.0.0.1, port {port}: ConnectionRefusedError.\n"


async def test_a_bot_that_hangs_is_not_alive(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr(probe, "TIMEOUT", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert await ask(HEALTH_PORT=str(silent.getsockname()[1])) == 1
    assert "TimeoutError" in capsys.readouterr().out


async def test_something_else_on_the_port_is_not_the_bot(capsys: Output) -> None:
    async def mumble(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answers.pop(0))
        writer.close()

    answers = [b"mumble\r\n\r\n", b"HTTP/1.1 404 Not Found\r\n\r\n"]
    async with await asyncio.start_server(mumble, "127.0.0.1", 0) as other:
        port = str(other.sockets[0].getsockname()[1])
        assert [await ask(HEALTH_PORT=port), await ask(HEALTH_PORT=port)] == [1, 1]
    first, second = capsys.readouterr().out.splitlines()
    assert "BadStatusLine" in first
    assert second == "The answer is 404."


@pytest.mark.parametrize(("port", "says"), [("", "is not set"), ("0", "has to be a number")])
async def test_without_a_port_there_is_nobody_to_ask(port: str, says: str, capsys: Output) -> None:
    assert await ask(HEALTH_PORT=port) == 1
    assert f"HEALTH_PORT {says}" in capsys.readouterr().out


def test_it_loads_no_library() -> None:
    code = "import sys, bot.serving.probe; print(*(name for name in sys.modules if name[0] != '_'))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()
    strange = {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names - {"bot"}
    # Whatever `site` itself has brought, of the machine or the environment, is there without us.
    bare = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, check=True, text=True
    ).stdout.split()
    assert strange <= {name.partition(".")[0] for name in bare}
