"""Polling in all weathers: the real program, and the pretend Telegram on a port of this machine.

One program serves the whole module, since that is the point: it survives everything.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import pytest_asyncio

from bot.answers import texts
from bot.demo.telegram_api import Fault, User, World
from tests.serving.local_api import LocalApi, Program, eventually, free_port, page, program

TELLTALE = """
import os, sys

def watch(event, details):
    writes = event == "open" and details[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if writes or event in ("os.mkdir", "os.rename", "os.remove", "os.symlink", "os.link", "os.truncate"):
        print("WRITES TO DISK:", event, details[0], file=sys.stderr, flush=True)

sys.addaudithook(watch)
"""
"""Put before the program."""

pytestmark = pytest.mark.asyncio(loop_scope="module")

FIRST_ID = 7_301_930_000
NAME = "Wilhelmine"
WORDS = "Geheimrezept"


@dataclass
class Storm:
    """Telegram, the bot, and people."""

    world: World
    bot: Program
    health: int
    people: int = 0

    def person(self) -> User:
        """Somebody new, with an id that is easily found in a log."""
        self.people += 1
        return User(self.world, NAME, username=f"{NAME}_{self.people}", user_id=FIRST_ID + self.people)

    async def clears(self) -> None:
        """Wait until all faults have struck and all updates are answered and confirmed."""
        await eventually(lambda: not self.world.faults and not self.world.pending)

    async def page(self, path: str) -> httpx.Response:
        """One of the pages for operators."""
        return await page(self.health, path)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def storm(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Storm]:
    world, port, before = World(), free_port(), tmp_path_factory.mktemp("before")
    (before / "sitecustomize.py").write_text(TELLTALE, encoding="utf-8")
    python = {"PYTHONPATH": str(before), "PYTHONDONTWRITEBYTECODE": "1"}
    async with LocalApi(world).open() as api, program(api, HEALTH_PORT=str(port), LOG_FORMAT="json", **python) as bot:
        await bot.says("Listening as")
        await eventually(lambda: len(world.called("getMyShortDescription")) == 3)
        yield Storm(world, bot, port)
        assert await bot.stop() == 0
    world.assert_clean()


@pytest.mark.parametrize(
    "faults",
    [
        [Fault("sendMessage", status=429, retry_after=1)],
        [Fault("sendMessage", status=500), Fault("sendMessage", status=502), Fault("sendMessage", status=504)],
        [Fault("sendMessage", lost="network")] * 2,
        [Fault("sendMessage", lost="timeout")],
        [Fault("getUpdates", lost="network"), Fault("getUpdates", status=502)],
        [Fault("getUpdates", status=429, retry_after=1)],
        [Fault("getUpdates", status=409)] * 2,
    ],
    ids=["flood", "5xx", "cut", "timeout", "cut while waiting", "flood while waiting", "second copy for a moment"],
)
async def test_after_the_weather_clears_each_question_has_one_answer(storm: Storm, faults: list[Fault]) -> None:
    people = [storm.person() for _ in range(5)]
    storm.world.faults += faults
    for person in people:
        await person.say(f"{WORDS}: Welche Themen gibt es?")
    await storm.clears()
    assert [len(person.answers) for person in people] == [1] * 5


@pytest.mark.parametrize("method", ["editMessageText", "answerCallbackQuery"])
@pytest.mark.parametrize(
    "trouble",
    [{"status": 429, "retry_after": 1}, {"status": 502}, {"lost": "network"}],
    ids=["flood", "5xx", "cut"],
)
async def test_after_the_weather_clears_each_tap_has_changed_its_screen(
    storm: Storm, method: str, trouble: dict[str, Any]
) -> None:
    people = [storm.person() for _ in range(3)]
    for person in people:
        await person.start()
    await storm.clears()
    before = [person.screen.text for person in people]
    storm.world.faults += [Fault(method, **trouble)] * 2
    for person in people:
        await person.tap_data("1d_themes")
    await storm.clears()
    assert [(len(person.answers), len(person.toasts)) for person in people] == [(1, 1)] * len(people)
    assert not {person.screen.text for person in people} & set(before)


async def test_a_chat_that_has_to_pause_holds_up_nobody(storm: Storm) -> None:
    paused, other = storm.person(), storm.person()
    storm.world.faults.append(Fault("sendMessage", status=429, retry_after=2))
    await paused.start()
    await eventually(lambda: not storm.world.faults)
    await other.start()
    await eventually(lambda: len(other.answers) == 1)
    assert not paused.answers
    await storm.clears()
    assert len(paused.answers) == 1


@pytest.mark.parametrize("description", ["bot was blocked by the user", "user is deactivated"])
async def test_who_does_not_want_an_answer_gets_none(storm: Storm, description: str) -> None:
    blocking, other = storm.person(), storm.person()
    storm.world.faults.append(Fault("sendMessage", status=403, description=description))
    await blocking.say(WORDS)
    await eventually(lambda: not storm.world.faults)
    await other.start()
    await storm.clears()
    assert (len(blocking.answers), len(other.answers)) == (0, 1)


async def test_a_chat_that_is_gone(storm: Storm) -> None:
    gone, other = storm.person(), storm.person()
    await gone.start()
    del storm.world.chats[gone.chat.id]
    await gone.say(WORDS)
    await other.start()
    await storm.clears()
    assert len(other.answers) == 1


async def test_a_group_that_moved_gets_its_answer_where_it_is_now(storm: Storm) -> None:
    old = storm.person().within(storm.world.new_group("Gruppe", chat_type="group"))
    new = old.within(storm.world.new_group("Gruppe"))
    storm.world.faults.append(Fault("sendMessage", status=400, migrate_to_chat_id=new.chat.id))
    await old.say("/themen")
    await storm.clears()
    assert (len(old.answers), len(new.answers)) == (0, 1)


async def test_a_tap_on_a_message_that_was_deleted(storm: Storm) -> None:
    person = storm.person()
    await person.start()
    await storm.clears()
    first = person.screen
    await person.delete(first)
    await person.tap_data("1d_themes", message=first)
    await storm.clears()
    assert len(person.toasts) == 1
    assert len(person.answers) == 1


async def test_a_tap_that_comes_too_late_is_carried_out_all_the_same(storm: Storm) -> None:
    person = storm.person()
    await person.start()
    await storm.clears()
    before = person.screen.text
    # The query is unknown to the server by now.
    body = storm.world.chats[person.chat.id].messages[person.screen.message_id].body
    tap = {"id": "old", "from": person.account.wire(), "chat_instance": "1", "data": "1d_themes", "message": body}
    storm.world.push("callback_query", tap)
    await storm.world.deliver_pending()
    await storm.clears()
    assert person.screen.text != before
    assert len(person.answers) == 1


async def test_an_update_that_cannot_be_read_is_skipped(storm: Storm) -> None:
    person = storm.person()
    storm.world.push("message", {"message_id": WORDS, "from": NAME})
    await person.start()
    await storm.clears()
    assert len(person.answers) == 1
    assert "bot_updates_unreadable_total 1.0" in (await storm.page("/metrics")).text


async def test_an_update_that_comes_twice_is_answered_once(storm: Storm) -> None:
    person = storm.person()
    await person.start()
    (update,) = storm.world.pending
    await storm.clears()
    storm.world.pending.append(update)
    await storm.world.deliver_pending()
    await storm.clears()
    assert len(person.answers) == 1


async def test_somebody_who_floods_does_not_take_the_bot_from_others(storm: Storm) -> None:
    flooding, other = storm.person(), storm.person()
    for _ in range(300):
        await flooding.say("/hilfe")
    await other.start()
    await eventually(lambda: len(other.answers) == 1)
    await storm.clears()
    said = [answer.text for answer in flooding.answers]
    assert said.count(texts("de").plain("notice-too-fast")) == 1
    assert len(said) < 60


async def test_the_operator_can_see_that_it_is_well(storm: Storm) -> None:
    await storm.clears()
    assert (await storm.page("/healthz")).status_code == 200
    assert (await storm.page("/readyz")).status_code == 200
    numbers = (await storm.page("/metrics")).text
    assert 'bot_answers_total{language="de",question="Start"}' in numbers
    assert "bot_updates_under_way 0.0" in numbers
    assert "bot_answer_seconds_count" in numbers


async def test_nothing_was_written_to_disk(storm: Storm) -> None:
    assert "WRITES TO DISK" not in storm.bot.log


async def test_nobody_is_named_in_the_log(storm: Storm) -> None:
    people = [storm.person() for _ in range(3)]
    storm.world.faults += [
        Fault("sendMessage", status=400, description="message is too long"),
        Fault("sendMessage", status=500),
        Fault("sendMessage", lost="network"),
        Fault("getUpdates", lost="network"),
    ]
    for person in people:
        await person.say(f"{WORDS} {NAME}")
    storm.world.push("message", {"message_id": 1, "date": WORDS, "chat": people[0].chat.wire()})
    await asyncio.gather(*(person.say("/suche " + WORDS) for person in people))
    await storm.clears()
    log = storm.bot.log
    assert "Telegram refused a request" in log
    assert log.count("\n") > 5
    assert all(line.startswith('{"time": ') for line in log.splitlines())
    secret = storm.world.token.partition(":")[2]
    for private in (secret, NAME, WORDS, WORDS.casefold(), str(FIRST_ID)[:-2], "pending", "chat_id"):
        assert private not in log
