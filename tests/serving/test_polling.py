import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from telegram.error import Conflict, InvalidToken

from bot.answers import Assistant
from bot.demo.telegram_api import Fault, PretendRequest, User, World
from bot.messenger.application import build
from bot.messenger.weather import Patience
from bot.serving import intake, polling
from bot.serving.metrics import Metrics
from bot.serving.polling import serve
from bot.settings import Secret, Settings
from tests.serving.local_api import eventually
from tests.serving.slow import Slow

HASTE = Patience(first=0.001, longest=0.002, conflicts=3)


@dataclass
class Served:
    """A bot that polls, and what it counts."""

    task: asyncio.Task[None]
    stopped: asyncio.Event
    metrics: Metrics

    def count(self, name: str, **labels: str) -> float:
        return self.metrics.registry.get_sample_value(name, labels) or 0


@asynccontextmanager
async def served(world: World, assistant: Assistant) -> AsyncIterator[Served]:
    """The bot polls the world until the block ends."""
    stopped, metrics = asyncio.Event(), Metrics()
    settings = Settings(Secret(world.token), messages_per_second=0)
    application = build(settings, assistant, PretendRequest(world), watcher=metrics, patience=HASTE)
    task = asyncio.create_task(serve(application, assistant, stopped, HASTE, metrics))
    try:
        yield Served(task, stopped, metrics)
    finally:
        stopped.set()
        await asyncio.wait_for(task, timeout=9)


async def test_questions_are_answered_and_confirmed(world: World, assistant: Assistant) -> None:
    async with served(world, assistant):
        chat = User(world)
        await chat.start()
        await chat.say("Welche Themen gibt es?")
        await eventually(lambda: not world.pending)
        assert len(chat.answers) == 2


async def test_questions_from_before_the_start_are_not_dropped(world: World, assistant: Assistant) -> None:
    chat = User(world)
    await chat.start()
    async with served(world, assistant):
        await eventually(lambda: len(chat.answers) == 1)
    assert not any(call.get("drop_pending_updates") for call in world.called("deleteWebhook"))


async def test_an_update_is_not_confirmed_before_it_is_answered(world: World, assistant: Assistant) -> None:
    chat = User(world)
    slow = Slow(world, chat)
    async with served(world, assistant):
        await chat.start()
        await eventually(lambda: len(world.called("getUpdates")) >= 3)
        assert len(world.pending) == 1
        slow.released.set()
        await eventually(lambda: not world.pending)
    assert slow.waiting == 1
    assert len(chat.answers) == 1


async def test_a_slow_chat_holds_up_nobody_else(world: World, assistant: Assistant) -> None:
    slow_person, others = User(world), [User(world) for _ in range(10)]
    slow = Slow(world, slow_person)
    async with served(world, assistant):
        await slow_person.start()
        for person in others:
            await person.start()
        await eventually(lambda: all(person.answers for person in others))
        assert not slow_person.answers
        slow.released.set()
        await eventually(lambda: len(slow_person.answers) == 1)
    assert all(len(person.answers) == 1 for person in others)


async def test_the_questions_of_a_chat_are_answered_in_their_order(world: World, assistant: Assistant) -> None:
    chat, texts = User(world), ("/themen", "/hilfe", "/datenschutz")
    slow = Slow(world, chat)
    async with served(world, assistant):
        for text in texts:
            await chat.say(text)
        await eventually(lambda: slow.waiting == 1)
        slow.released.set()
        await eventually(lambda: not world.pending)
    assert [answer.text.split()[0] for answer in chat.answers] == [
        assistant.answer(text, "de").screen.text.striptags().split()[0] for text in texts
    ]


async def test_not_even_with_a_hundred_updates_behind_it(
    world: World, assistant: Assistant, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(polling, "SLOW", 0.05)
    slow_person, others = User(world), [User(world) for _ in range(150)]
    slow = Slow(world, slow_person)
    async with served(world, assistant):
        await slow_person.start()
        for person in others:
            await person.start()
        await eventually(lambda: all(person.answers for person in others))
        assert "later ones overtake it" in caplog.text
        slow.released.set()
        await eventually(lambda: len(slow_person.answers) == 1)
    assert all(len(person.answers) == 1 for person in others)


async def test_the_number_under_way_is_bounded(
    world: World, assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "ROOM", 5)
    monkeypatch.setattr(polling, "WAIT_FOR_ANSWERS", 0.001)
    people, late = [User(world) for _ in range(5)], [User(world) for _ in range(3)]
    slow = Slow(world)
    async with served(world, assistant) as bot:
        for person in people:
            await person.start()
        await eventually(lambda: slow.waiting == len(people))
        for person in late:
            await person.start()
        await asyncio.sleep(0.1)
        assert bot.count("bot_updates_under_way") == len(people)
        assert bot.count("bot_updates_total", kind="message") == len(people)
        slow.released.set()
        await eventually(lambda: not world.pending)
    assert all(len(person.answers) == 1 for person in people + late)


async def test_what_was_fetched_is_answered_before_the_end(world: World, assistant: Assistant) -> None:
    people = [User(world) for _ in range(5)]
    slow = Slow(world)
    async with served(world, assistant) as bot:
        for person in people:
            await person.start()
        await eventually(lambda: slow.waiting == len(people))
        bot.stopped.set()
        slow.released.set()
    assert all(len(person.answers) == 1 for person in people)
    assert not world.pending


async def test_what_cannot_be_finished_in_time_is_left_to_the_next_start(
    world: World, assistant: Assistant, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.serving.session.WORK_AT_THE_END", 0.01)
    chat = User(world)
    slow = Slow(world, chat)
    async with served(world, assistant):
        await chat.start()
        await chat.say("/hilfe")
        await eventually(lambda: slow.waiting == 1)
    assert len(world.pending) == 2
    assert "2 updates could not be finished" in caplog.text
    slow.released.set()
    async with served(world, assistant):
        await eventually(lambda: len(chat.answers) == 2)


async def test_an_update_that_comes_twice_is_answered_once(world: World, assistant: Assistant) -> None:
    async with served(world, assistant) as bot:
        chat = User(world)
        await chat.start()
        await eventually(lambda: not world.pending)
        (message,) = (screen.body for screen in chat.messages if not screen.by_bot)
        world.pending.append({"update_id": 1, "message": message})
        await chat.say("/hilfe")
        await eventually(lambda: not world.pending)
        assert bot.count("bot_updates_total", kind="message") == 2
    assert len(chat.answers) == 2


async def test_after_a_week_of_silence_telegram_begins_with_any_number(world: World, assistant: Assistant) -> None:
    chat = User(world)
    async with served(world, assistant):
        await chat.start()
        await eventually(lambda: not world.pending)
        (message,) = (screen.body for screen in chat.messages if not screen.by_bot)
        for number in (900_000, 5_000, 700_000):
            world.pending.append({"update_id": number, "message": message})
            await world.deliver_pending()
            await eventually(lambda: not world.pending)
    assert len(chat.answers) == 4


async def test_an_update_that_cannot_be_read_is_skipped_and_counted(
    world: World, assistant: Assistant, caplog: pytest.LogCaptureFixture
) -> None:
    async with served(world, assistant) as bot:
        chat = User(world)
        world.push("message", {"message_id": "private", "from": 7, "chat": "private"})
        await chat.start()
        await eventually(lambda: not world.pending)
        assert len(chat.answers) == 1
        assert bot.count("bot_updates_unreadable_total") == 1
    assert "could not be read" in caplog.text
    assert "private" not in caplog.messages


async def test_only_the_wanted_updates_are_asked_for(world: World, assistant: Assistant) -> None:
    async with served(world, assistant):
        await eventually(lambda: bool(world.called("getUpdates")))
    assert set(world.allowed_updates) == {"message", "edited_message", "callback_query"}


async def test_the_network_may_be_away(world: World, assistant: Assistant, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    for method in ("getMe", "deleteWebhook", "getUpdates"):
        world.faults += [Fault(method, lost="network")] * 2 + [Fault(method, lost="timeout"), Fault(method, status=502)]
    chat = User(world)
    await chat.start()
    async with served(world, assistant) as bot:
        await eventually(lambda: len(chat.answers) == 1)
        for kind, count in (("cut", 6), ("timeout", 3), ("server", 3)):
            assert bot.count("bot_api_errors_total", kind=kind) == count
        assert bot.metrics.silence < 5
    assert [message for message in caplog.messages if "Telegram" in message][:4] == [
        "Telegram cannot be reached (cut); trying again in 0.0 s.",
        "Telegram cannot be reached (timeout); trying again in 0.0 s.",
        "Telegram cannot be reached (server); trying again in 0.0 s.",
        "Telegram answers again.",
    ]


async def test_a_pause_that_telegram_asks_for_is_kept(world: World, assistant: Assistant) -> None:
    world.faults.append(Fault("getMe", status=429, retry_after=1))
    chat = User(world)
    await chat.start()
    began = asyncio.get_running_loop().time()
    async with served(world, assistant):
        await eventually(lambda: len(chat.answers) == 1)
    assert asyncio.get_running_loop().time() - began >= 1


async def test_a_stop_while_the_network_is_away(world: World, assistant: Assistant) -> None:
    world.faults += [Fault("getMe", lost="network")] * 10_000
    async with served(world, assistant) as bot:
        await eventually(lambda: bot.count("bot_api_errors_total", kind="cut") >= 2)


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "getUpdates"])
async def test_a_token_that_is_not_accepted_ends_it_at_once(world: World, assistant: Assistant, method: str) -> None:
    world.faults.append(Fault(method, status=401))
    with pytest.raises(InvalidToken):
        async with served(world, assistant) as bot:
            await asyncio.wait({bot.task}, timeout=2)


async def test_a_conflict_that_passes(world: World, assistant: Assistant) -> None:
    world.faults += [Fault("getUpdates", status=409)] * 2
    chat = User(world)
    async with served(world, assistant):
        await chat.start()
        await eventually(lambda: len(chat.answers) == 1)


async def test_a_conflict_that_stays(world: World, assistant: Assistant, caplog: pytest.LogCaptureFixture) -> None:
    world.faults += [Fault("getUpdates", status=409)] * 3
    with pytest.raises(Conflict):
        async with served(world, assistant) as bot:
            await asyncio.wait({bot.task}, timeout=2)
    assert sum("Another program" in message for message in caplog.messages) == 1
