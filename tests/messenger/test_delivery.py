import asyncio
from unittest.mock import Mock

import aiohttp
import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.demo.telegram_api import Fault, User, World
from bot.messenger.delivery import ATTEMPTS, Delivery
from bot.messenger.watcher import Watcher
from bot.messenger.weather import Patience, Trouble
from tests.serving.local_api import eventually

HASTE = Patience(first=0.001, longest=0.002)


class Notes(Watcher):
    """Remembers what went wrong."""

    def __init__(self) -> None:
        self.troubles: list[Trouble] = []
        self.successes = 0

    def failed(self, trouble: Trouble) -> None:
        self.troubles.append(trouble)

    def reached(self) -> None:
        self.successes += 1


class Post:
    """A method that fails a few times."""

    def __init__(self, error: TelegramError | None, times: int) -> None:
        self.error, self.times, self.calls = error, times, 0

    async def __call__(self) -> str:
        self.calls += 1
        if self.error and self.calls <= self.times:
            raise self.error
        return "sent"


def unreachable() -> TelegramError:
    error = NetworkError("no way")
    error.__cause__ = aiohttp.ClientConnectorError(Mock(), OSError("no way"))
    return error


async def deliver(post: Post, *, endpoint: str = "sendMessage", watcher: Watcher | None = None) -> str:
    delivery = Delivery(0, watcher or Watcher(), HASTE)
    sent: str = await delivery.process_request(post, (), {}, endpoint, {"chat_id": 1}, None)
    return sent


async def test_an_answer_is_tried_until_it_arrives() -> None:
    post, notes = Post(unreachable(), 50), Notes()
    assert await deliver(post, watcher=notes) == "sent"
    assert notes.troubles == ["unreachable"] * 50
    assert notes.successes == 1


@pytest.mark.parametrize("trouble", ["server", "cut", "timeout"])
async def test_where_telegram_may_have_taken_it_there_is_an_end(trouble: Trouble) -> None:
    errors: dict[Trouble, TelegramError] = {
        "server": NetworkError("Bad Gateway"),
        "cut": NetworkError("reset"),
        "timeout": TimedOut(),
    }
    if trouble != "server":
        errors[trouble].__cause__ = aiohttp.ServerDisconnectedError()
    post = Post(errors[trouble], 1000)
    with pytest.raises(NetworkError):
        await deliver(post)
    assert post.calls == ATTEMPTS[trouble]


async def test_what_is_no_answer_is_tried_once() -> None:
    post = Post(unreachable(), 1)
    with pytest.raises(NetworkError):
        await deliver(post, endpoint="setMyCommands")
    assert post.calls == 1


async def test_a_pause_holds_up_its_own_chat_alone(chat: User, world: World) -> None:
    world.faults.append(Fault("sendMessage", status=429, retry_after=1))
    held_up = asyncio.create_task(chat.say("/themen"))
    await asyncio.sleep(0)
    other = User(world)
    await eventually(lambda: bool(world.refusals))
    await other.say("/themen")
    assert (len(chat.answers), len(other.answers)) == (0, 1)
    await held_up
    assert len(chat.answers) == 1


async def test_an_answer_follows_a_group_that_moved(chat: User, world: World) -> None:
    old = chat.within(world.new_group("Gruppe", chat_type="group"))
    new = chat.within(world.new_group("Gruppe"))
    world.faults.append(Fault("sendMessage", status=400, migrate_to_chat_id=new.chat.id))
    await old.say("/themen")
    assert not old.answers
    assert len(new.answers) == 1
    assert "reply_to_message" not in new.screen.body


async def test_a_receipt_that_got_lost_may_bring_a_second_answer_but_never_none(chat: User, world: World) -> None:
    world.faults.append(Fault("sendMessage", lost="timeout", takes_effect=True))
    await chat.say("/themen")
    first, second = chat.answers
    assert first.text == second.text


async def test_no_more_messages_a_second_than_agreed() -> None:
    delivery = Delivery(10, Watcher(), HASTE)
    post = Post(None, 0)
    began = asyncio.get_running_loop().time()
    await asyncio.gather(
        *(delivery.process_request(post, (), {}, "sendMessage", {"chat_id": chat}, None) for chat in range(12))
    )
    assert asyncio.get_running_loop().time() - began >= 0.2


async def test_no_more_messages_in_a_group_than_telegram_allows() -> None:
    delivery = Delivery(0, Watcher(), HASTE)
    post = Post(None, 0)

    async def send(chat_id: int) -> None:
        await delivery.process_request(post, (), {}, "sendMessage", {"chat_id": chat_id}, None)

    flood = [asyncio.create_task(send(-1)) for _ in range(25)]
    await asyncio.gather(*(send(-2) for _ in range(20)))
    assert sum(task.done() for task in flood) == 20
    for task in flood:
        task.cancel()
    await asyncio.gather(*flood, return_exceptions=True)


async def test_a_tap_that_cannot_be_acknowledged_is_carried_out(chat: User, world: World) -> None:
    await chat.start()
    world.faults += [Fault("answerCallbackQuery", status=502)] * int(ATTEMPTS["server"])
    await chat.tap_data("1d_themes")
    assert chat.screen.edited
    world.callback_queries.clear()  # Never answered, as this test meant it.


async def test_of_a_message_that_was_sent_only_the_receipt_is_read() -> None:
    async def send() -> object:
        return {"message_id": 1, "date": 2, "chat": {"id": 3}, "text": "long", "reply_markup": {"inline_keyboard": []}}

    delivery = Delivery(0, Watcher(), HASTE)
    assert await delivery.process_request(send, (), {}, "sendMessage", {"chat_id": 3}, None) == {
        "message_id": 1,
        "date": 2,
        "chat": {"id": 3},
    }
