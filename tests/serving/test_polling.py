import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram.error import Conflict, InvalidToken

from bot.answers import Assistant
from bot.demo.telegram_api import Fault, PretendRequest, User, World
from bot.messenger.application import build
from bot.serving import polling
from bot.serving.polling import Patience, serve
from bot.settings import Secret, Settings

HASTE = Patience(first=0.001, longest=0.002, conflicts=3)


@asynccontextmanager
async def served(world: World, assistant: Assistant) -> AsyncIterator[asyncio.Task[None]]:
    """The bot polls the world until the block ends."""
    stopped = asyncio.Event()
    application = build(Settings(Secret(world.token)), assistant, PretendRequest(world))
    task = asyncio.create_task(serve(application, assistant, stopped, HASTE))
    yield task
    stopped.set()
    await asyncio.wait_for(task, timeout=2)


async def test_questions_are_answered_and_confirmed(world: World, assistant: Assistant) -> None:
    async with served(world, assistant):
        chat = User(world)
        await chat.start()
        await chat.say("Welche Themen gibt es?")
        await world.settled()
        assert len(chat.answers) == 2
    assert not world.pending


async def test_questions_from_before_the_start_are_not_dropped(world: World, assistant: Assistant) -> None:
    chat = User(world)
    await chat.start()
    async with served(world, assistant):
        await world.settled()
        assert len(chat.answers) == 1


async def test_what_was_fetched_is_answered_before_the_end(world: World, assistant: Assistant) -> None:
    people = [User(world) for _ in range(5)]
    async with served(world, assistant):
        await asyncio.sleep(0.05)
        for person in people:
            await person.start()
        await asyncio.sleep(0.001)
    confirmed = [person for person in people if person.answers]
    assert len(confirmed) + len(world.pending) == len(people)


async def test_only_the_wanted_updates_are_asked_for(world: World, assistant: Assistant) -> None:
    async with served(world, assistant):
        await world.settled()
    assert set(world.allowed_updates) == {"message", "edited_message", "callback_query"}
    assert not any(call.get("drop_pending_updates") for call in world.called("deleteWebhook"))


async def test_the_network_may_be_away(world: World, assistant: Assistant, caplog: pytest.LogCaptureFixture) -> None:
    for method in ("getMe", "deleteWebhook", "getUpdates"):
        world.faults += [Fault(method, lost="network"), Fault(method, lost="timeout"), Fault(method, status=502)]
    world.faults.append(Fault("getUpdates", status=429, retry_after=1))
    chat = User(world)
    await chat.start()
    async with served(world, assistant):
        await asyncio.sleep(1.6)  # the pause of a second, and half a second of the library's
        await world.settled()
    assert len(chat.answers) == 1
    assert caplog.text.count("cannot be reached") == 9
    assert "pause" in caplog.text
    assert world.token not in caplog.text


async def test_a_stop_while_the_network_is_away(world: World, assistant: Assistant) -> None:
    world.faults += [Fault("getMe", lost="network")] * 1000
    async with served(world, assistant):
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
async def test_a_token_that_is_not_accepted_ends_it_at_once(world: World, assistant: Assistant, method: str) -> None:
    world.faults.append(Fault(method, status=401))
    with pytest.raises(InvalidToken):
        async with served(world, assistant) as task:
            await asyncio.wait({task}, timeout=2)


async def test_a_conflict_that_passes(world: World, assistant: Assistant) -> None:
    world.faults += [Fault("getUpdates", status=409)] * 2
    chat = User(world)
    async with served(world, assistant):
        await chat.start()
        await world.settled()
        assert len(chat.answers) == 1


async def test_a_conflict_that_stays(world: World, assistant: Assistant) -> None:
    world.faults += [Fault("getUpdates", status=409)] * 3
    with pytest.raises(Conflict):
        async with served(world, assistant) as task:
            await asyncio.wait({task}, timeout=2)


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (InvalidToken("The token `1:a` was rejected"), 2, "BotFather"),
        (Conflict("terminated"), 3, "other copy"),
        (None, 0, ""),
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
    async def fail(*_: object) -> None:
        if error:
            raise error

    monkeypatch.setattr(polling, "serve", fail)
    assert polling.run(Settings(Secret("1:a")), assistant) == code
    assert says in caplog.text
    assert "Traceback" not in caplog.text
    assert len(caplog.records) == (1 if error else 0)
