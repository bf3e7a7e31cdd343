import asyncio
import contextlib
import hmac
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from telegram.error import InvalidToken

from bot.answers import Assistant
from bot.demo.telegram_api import Fault, PretendRequest, User, World
from bot.messenger.application import build
from bot.messenger.weather import Patience
from bot.serving.metrics import Metrics
from bot.serving.webhook import BODY_LIMIT, SECRET_HEADER, serve
from bot.settings import Endpoint, Secret, Settings, SettingsError, Webhook
from tests.serving.local_api import Courier, eventually, free_port
from tests.serving.slow import Slow

SECRET = "the-secret-of-the-webhook"
URL = "https://bot.example.org/telegram"
HASTE = Patience(first=0.001, longest=0.002, conflicts=3)


@dataclass
class Served:
    """A bot behind a webhook."""

    task: asyncio.Task[None]
    stopped: asyncio.Event
    metrics: Metrics
    courier: Courier
    port: int

    async def post(
        self, content: bytes | AsyncIterator[bytes], *, secret: str | None = SECRET, path: str = "/telegram"
    ) -> httpx.Response:
        """What anybody may send."""
        headers = [] if secret is None else [(SECRET_HEADER.encode(), secret.encode())]
        async with httpx.AsyncClient(trust_env=False) as client:
            return await client.post(f"http://127.0.0.1:{self.port}{path}", content=content, headers=headers)


@contextlib.asynccontextmanager
async def served(world: World, assistant: Assistant) -> AsyncIterator[Served]:
    """The bot takes what the courier brings until the block ends."""
    stopped, metrics, port = asyncio.Event(), Metrics(), free_port()
    webhook = Webhook(URL, Endpoint("127.0.0.1", port, "WEBHOOK_PORT"), "/telegram", Secret(SECRET))
    settings = Settings(Secret(world.token), messages_per_second=0, webhook=webhook)
    application = build(settings, assistant, PretendRequest(world), watcher=metrics, patience=HASTE)
    task = asyncio.create_task(serve(application, assistant, stopped, webhook, HASTE, metrics, look_after=0.01))
    await eventually(lambda: bool(world.webhook["url"]) or task.done())
    async with Courier(world, port, "/telegram").at_work() as courier:
        try:
            yield Served(task, stopped, metrics, courier, port)
        finally:
            stopped.set()
            await asyncio.wait_for(task, timeout=9)


async def test_questions_are_answered(world: World, assistant: Assistant) -> None:
    chat = User(world)
    async with served(world, assistant) as bot:
        await chat.start()
        await chat.say("Welche Themen gibt es?")
        await eventually(lambda: not world.pending)
        assert not bot.courier.refusals
    assert len(chat.answers) == 2


async def test_telegram_is_told_where_to_call_and_keeps_what_waits(world: World, assistant: Assistant) -> None:
    async with served(world, assistant):
        (told,) = world.called("setWebhook")
    assert (told["url"], told["secret_token"]) == (URL, SECRET)
    assert "drop_pending_updates" not in told
    assert set(told["allowed_updates"]) == {"message", "edited_message", "callback_query"}


@pytest.mark.parametrize("secret", [None, "", "wrong", f"{SECRET}x", "schlüssel"])
async def test_without_the_secret_there_is_403_and_nothing_else(
    world: World, assistant: Assistant, secret: str | None
) -> None:
    async with served(world, assistant) as bot:
        answer = await bot.post(b'{"update_id": 1}', secret=secret)
        assert (answer.status_code, answer.content) == (403, b"")
        assert set(answer.headers) == {"connection", "content-length", "date"}
        assert not bot.metrics.registry.get_sample_value("bot_updates_total", {"kind": "other"})


async def test_the_secret_is_compared_in_constant_time(
    world: World, assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[tuple[bytes, bytes]] = []
    constant_time = hmac.compare_digest

    def compare_digest(given: bytes, known: bytes) -> bool:
        compared.append((given, known))
        return constant_time(given, known)

    async with served(world, assistant) as bot:
        monkeypatch.setattr(hmac, "compare_digest", compare_digest)
        await bot.post(b'{"update_id": 1}', secret="wrong")
    assert compared == [(b"wrong", SECRET.encode())]


async def test_what_is_too_much_at_once_is_left_to_telegram_for_later(
    world: World, assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.serving.intake.ROOM", 2)
    people = [User(world) for _ in range(4)]
    slow = Slow(world)
    async with served(world, assistant) as bot:
        for person in people:
            await person.start()
        await eventually(lambda: slow.waiting == 2 and 503 in bot.courier.refusals)
        assert bot.metrics.registry.get_sample_value("bot_updates_under_way") == 2
        slow.released.set()
        await eventually(lambda: not world.pending)
    assert all(len(person.answers) == 1 for person in people)


async def test_a_body_that_is_too_long_is_not_read_to_its_end(world: World, assistant: Assistant) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 100 * BODY_LIMIT:
            yield b"x" * 65536
            sent += 65536

    async with served(world, assistant) as bot:
        with contextlib.suppress(httpx.TransportError):  # It may hang up while we are still sending.
            assert (await bot.post(endless())).status_code == 413
        assert sent < 50 * BODY_LIMIT
        assert (await bot.post(b"x" * (BODY_LIMIT + 1))).status_code == 413


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"\xff", b'{"update_id": "1"}', b'{"update_id": true}', b"[" * 9999]
)
async def test_what_is_no_update_is_refused(world: World, assistant: Assistant, body: bytes) -> None:
    async with served(world, assistant) as bot:
        assert (await bot.post(body)).status_code == 400


async def test_no_other_door_is_open(world: World, assistant: Assistant) -> None:
    async with served(world, assistant) as bot:
        assert (await bot.post(b"{}", path="/")).status_code == 404
        assert (await bot.post(b"{}", path="/metrics")).status_code == 404


async def test_an_update_that_cannot_be_read_is_taken_and_skipped(world: World, assistant: Assistant) -> None:
    async with served(world, assistant) as bot:
        assert (await bot.post(b'{"update_id": 1, "message": {"chat": 7}}')).status_code == 200
        assert bot.metrics.registry.get_sample_value("bot_updates_unreadable_total") == 1


async def test_200_comes_after_the_answer_and_a_repetition_waits_for_the_same(
    world: World, assistant: Assistant
) -> None:
    chat = User(world)
    slow = Slow(world, chat)
    async with served(world, assistant) as bot:
        await chat.start()
        await eventually(lambda: slow.waiting == 1)
        body = httpx.Request("POST", URL, json=world.pending[0]).content
        again = asyncio.create_task(bot.post(body))
        assert not chat.answers
        slow.released.set()
        assert (await again).status_code == 200
        assert (await bot.post(body)).status_code == 200
    assert (len(chat.answers), slow.waiting) == (1, 1)


async def test_a_slow_answer_is_called_for_again_and_then_recognised(
    world: World, assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.serving.webhook.ANSWER_WITHIN", 0.01)
    chat = User(world)
    slow = Slow(world, chat)
    async with served(world, assistant) as bot:
        await chat.start()
        await eventually(lambda: 503 in bot.courier.refusals)
        slow.released.set()
        await eventually(lambda: not world.pending)
    assert (len(chat.answers), slow.waiting) == (1, 1)


async def test_order_within_a_chat_and_nobody_waits_for_others(world: World, assistant: Assistant) -> None:
    slow_person, other = User(world), User(world)
    slow = Slow(world, slow_person)
    async with served(world, assistant):
        for text in ("/themen", "/hilfe", "/datenschutz"):
            await slow_person.say(text)
        await other.say("/hilfe")
        await eventually(lambda: len(other.answers) == 1)
        slow.released.set()
        await eventually(lambda: not world.pending)
    assert [answer.text.split()[0] for answer in slow_person.answers] == [
        assistant.answer(text, "de").screen.text.striptags().split()[0]
        for text in ("/themen", "/hilfe", "/datenschutz")
    ]


async def test_at_the_end_nothing_new_is_taken_and_the_rest_is_finished(world: World, assistant: Assistant) -> None:
    first, late = User(world), User(world)
    slow = Slow(world, first)
    async with served(world, assistant) as bot:
        await first.start()
        await eventually(lambda: slow.waiting == 1)
        bot.stopped.set()
        await late.start()
        await eventually(lambda: bool(bot.courier.refusals))
        slow.released.set()
        await bot.task
    assert len(first.answers) == 1
    assert not late.answers
    assert [update["message"]["chat"]["id"] for update in world.pending] == [late.chat.id]


async def test_an_address_that_telegram_does_not_take_stops_the_start(world: World, assistant: Assistant) -> None:
    world.faults.append(Fault("setWebhook", status=400, description="bad webhook: IP address 127.0.0.1 is reserved"))
    with pytest.raises(SettingsError, match=r"^Telegram does not take WEBHOOK_URL: .* reserved\.$"):
        async with served(world, assistant) as bot:
            await bot.task


async def test_a_token_that_is_revoked_ends_it(world: World, assistant: Assistant) -> None:
    world.faults.append(Fault("getWebhookInfo", status=401))
    with pytest.raises(InvalidToken):
        async with served(world, assistant) as bot:
            await bot.task


async def test_a_webhook_that_somebody_took_away_is_set_again(
    world: World, assistant: Assistant, caplog: pytest.LogCaptureFixture
) -> None:
    async with served(world, assistant):
        world.webhook = {"url": ""}
        await eventually(lambda: world.webhook["url"] == URL)
    assert "Somebody else has changed the webhook" in caplog.text


async def test_what_keeps_telegram_from_delivering_is_told_once(
    world: World, assistant: Assistant, caplog: pytest.LogCaptureFixture
) -> None:
    async with served(world, assistant) as bot:
        failed = datetime.now(UTC) + timedelta(seconds=2)
        world.webhook |= {"last_error_date": int(failed.timestamp()), "last_error_message": "Connection refused"}
        world.pending.append({"update_id": 0, "message": {"chat": {"id": 0}}})
        looks = len(world.called("getWebhookInfo"))
        await eventually(lambda: len(world.called("getWebhookInfo")) > looks + 3)
        assert bot.metrics.silence < 5
    assert caplog.messages.count("Telegram could not deliver an update: Connection refused") == 1
