import asyncio

from telegram import Chat, Message, Update, User

from bot.demo.telegram_api import User as Person
from bot.demo.telegram_api import World
from bot.messenger.application import BotApplication
from bot.messenger.turns import InTurn
from tests.messenger.test_hearing import NOON

ANNA = User(2, "Anna", is_bot=False)


def update(chat_id: int) -> Update:
    return Update(1, message=Message(1, NOON, Chat(chat_id, "private"), ANNA, text="Hallo"))


async def test_one_chat_in_order_and_others_meanwhile() -> None:
    done: list[str] = []
    gate = asyncio.Event()

    async def work(name: str, *, waits: bool = False) -> None:
        if waits:
            await gate.wait()
        done.append(name)

    turns = InTurn()
    first = asyncio.create_task(turns.process_update(update(1), work("first", waits=True)))
    second = asyncio.create_task(turns.process_update(update(1), work("second")))
    await asyncio.sleep(0)
    await turns.process_update(update(2), work("other chat"))
    assert done == ["other chat"]
    assert turns.busy_chats == 1
    gate.set()
    await asyncio.gather(first, second)
    assert done == ["other chat", "first", "second"]
    assert turns.busy_chats == 0


async def test_a_failure_gives_the_turn_to_the_next() -> None:
    async def fail() -> None:
        raise ValueError

    async def work() -> str:
        return "done"

    turns = InTurn()
    results = await asyncio.gather(
        turns.process_update(update(1), fail()), turns.process_update(update(1), work()), return_exceptions=True
    )
    assert isinstance(results[0], ValueError)
    assert results[1] is None
    assert turns.busy_chats == 0


async def test_no_more_at_once_than_agreed() -> None:
    at_work = most = 0

    async def work() -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        await asyncio.sleep(0)
        at_work -= 1

    turns = InTurn(at_once=3)
    await asyncio.gather(*(turns.process_update(update(chat), work()) for chat in range(20)))
    await asyncio.gather(*(turns.process_update(Update(1), work()) for _ in range(20)))
    assert most == 3


async def test_a_busy_chat_leaves_room_for_others() -> None:
    gate = asyncio.Event()

    async def work(event: asyncio.Event | None = None) -> None:
        if event:
            await event.wait()

    turns = InTurn(at_once=2)
    busy = [asyncio.create_task(turns.process_update(update(1), work(gate))) for _ in range(50)]
    await asyncio.sleep(0)
    await asyncio.wait_for(turns.process_update(update(2), work()), timeout=1)
    gate.set()
    await asyncio.gather(*busy)


async def test_many_questions_at_once_are_answered_in_order(world: World, application: BotApplication) -> None:
    people = [Person(world, f"Person {number}") for number in range(4)]
    world.deliver = None
    for person in people:
        for text in ("/themen", "/hilfe", "/verbuende"):
            await person.say(text)
    await application.start()
    for raw in world.pending:
        await application.update_queue.put(Update.de_json(raw, application.bot))
    world.pending.clear()
    await application.update_queue.join()
    await application.stop()
    for person in people:
        assert [answer.text[:12] for answer in person.answers] == [answer.text[:12] for answer in people[0].answers]
        assert len({answer.text for answer in person.answers}) == 3
