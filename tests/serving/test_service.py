import asyncio

import pytest
from telegram.error import Conflict, InvalidToken

from bot.answers import Assistant
from bot.serving import polling, service, webhook
from bot.serving.metrics import Metrics
from bot.serving.unanswered import Unanswered
from bot.settings import Endpoint, Secret, Settings, SettingsError, Webhook
from tests.serving.local_api import free_port

SETTINGS = Settings(Secret("1:a"))
WEBHOOK = Webhook("https://bot.example.org", Endpoint("127.0.0.1", 8443, "WEBHOOK_PORT"), "/", Secret("s" * 16))


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (InvalidToken("The token `1:a` was rejected"), 2, "BotFather"),
        (Conflict("terminated"), 3, "other copy"),
        (None, 0, "Stopped"),
    ],
)
def test_exit_codes(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    assistant: Assistant,
    error: Exception | None,
    code: int,
    says: str,
) -> None:
    async def fail(*_: object, **__: object) -> None:
        if error:
            raise error

    caplog.set_level("INFO")
    monkeypatch.setattr(polling, "serve", fail)
    assert service.run(SETTINGS, assistant) == code
    assert [says in message for message in caplog.messages] == [True]
    assert caplog.records[0].exc_info is None


async def test_a_webhook_where_one_is_set(monkeypatch: pytest.MonkeyPatch, assistant: Assistant) -> None:
    served: list[object] = []

    async def note(*given: object, **_: object) -> None:
        served.append(given[-1])

    monkeypatch.setattr(webhook, "serve", note)
    await service.serve(Settings(Secret("1:a"), webhook=WEBHOOK), assistant, asyncio.Event())
    assert served == [WEBHOOK]


@pytest.mark.parametrize("logged", [True, False])
async def test_questions_that_were_not_understood_are_logged_if_so_decided(
    monkeypatch: pytest.MonkeyPatch, assistant: Assistant, logged: bool
) -> None:
    watching: list[Metrics] = []

    async def note(*_: object, metrics: Metrics) -> None:
        watching.append(metrics)

    monkeypatch.setattr(polling, "serve", note)
    await service.serve(Settings(Secret("1:a"), log_unanswered=logged), assistant, asyncio.Event())
    assert [isinstance(metrics, Unanswered) for metrics in watching] == [logged]


async def test_a_port_that_is_taken_is_named(assistant: Assistant) -> None:
    port = free_port()
    health = Endpoint("127.0.0.1", port, "HEALTH_PORT")
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", port)
    async with server:
        with pytest.raises(
            SettingsError, match=rf"HEALTH_PORT cannot be used \(127.0.0.1, port {port}\): Address .*\."
        ):
            await service.serve(Settings(Secret("1:a"), health=health), assistant, asyncio.Event())


async def test_an_address_that_is_not_ours_is_named(assistant: Assistant) -> None:
    health = Endpoint("not an address", 1, "HEALTH_PORT")
    with pytest.raises(SettingsError, match="HEALTH_LISTEN cannot be used"):
        await service.serve(Settings(Secret("1:a"), health=health), assistant, asyncio.Event())
