"""Whatever people, or programs in their place, send: one harmless answer, in bounded time."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import Assistant
from bot.demo.telegram_api import PretendRequest, User, World, deliver_to
from bot.messenger.application import build
from bot.settings import Secret, Settings

LIMIT = 4096
"""Characters; Telegram sends no longer message."""
SECONDS = 3.0
"""Of computing time that one message may cost at most, on a slow machine."""
HOSTILE = "\u0301\u0338\u20dd\u0e33\u202e\u2066\u200f\u200d\ufdfa\ufe0f\0<>&\"'/@_#{}$ \n\taüẞİ1"
TURNING = set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
INJECTED = '<a href="https://evil.example">x</a><b>&lt;</i>'

texts = st.one_of(
    st.text(min_size=1, max_size=300),
    st.text(alphabet=HOSTILE, min_size=1, max_size=LIMIT),
    st.builds("{} {}".format, st.sampled_from(["/suche", "/thema", "Projekte in", INJECTED]), st.text(max_size=100)),
)


@asynccontextmanager
async def conversation(assistant: Assistant) -> AsyncIterator[User]:
    """A chat with a bot of its own, whose budget is not spent; at the end all rules must have been kept."""
    world = World()
    application = build(Settings(Secret(world.token)), assistant, PretendRequest(world))
    world.deliver = deliver_to(application)
    async with application:
        yield User(world)
    world.assert_clean()


def harmless(person: User) -> bool:
    """Whether nobody managed to make the bot link to a site of theirs, or turn its text around."""
    links = [entity.get("url", "") for answer in person.answers for entity in answer.entities]
    links += [button.value for answer in person.answers for button in answer if button.kind == "url"]
    calls = person.world.called("sendMessage") + person.world.called("editMessageText")
    said = "".join(call["text"] for call in calls)
    return not any("evil" in link for link in links) and not TURNING & set(said)


@settings(max_examples=60)
@given(text=texts.filter(str.strip))
async def test_any_text(assistant: Assistant, text: str) -> None:
    async with conversation(assistant) as person:
        await person.say(text)
        assert len(person.answers) == 1 or "@" in text  # A command may be meant for another bot.
        assert harmless(person)


@settings(max_examples=60)
@given(data=st.one_of(st.text(max_size=64), st.from_regex(r"\A1[de]_[a-z_?=&0-9-]{0,60}\Z")))
async def test_any_callback_data(assistant: Assistant, data: str) -> None:
    async with conversation(assistant) as person:
        await person.start()
        await person.tap_data(data)
        assert len(person.toasts) == 1
        assert len(person.answers) == 1
        assert harmless(person)


@settings(max_examples=60)
@given(payload=st.one_of(st.from_regex(r"\A[A-Za-z0-9_-]{1,64}\Z"), st.text(max_size=64)))
async def test_any_payload_of_a_deep_link(assistant: Assistant, payload: str) -> None:
    async with conversation(assistant) as person:
        await person.start(payload)
        assert len(person.answers) == 1
        assert harmless(person)


@pytest.mark.parametrize(
    "text",
    [
        "x" * LIMIT,
        "a" + "\u0301" * (LIMIT - 1),
        "\u202e" * LIMIT,
        "\ufdfa" * LIMIT,
        "👨‍👩‍👧" * (LIMIT // 5),
        " ".join(f"{number:x}zqkommun" for number in range(300))[:LIMIT],
        " ".join(["kommune2035 nakofi hessen leerstand"] * 120)[:LIMIT],
        f"{INJECTED} " * (LIMIT // (len(INJECTED) + 1)),
        "/suche " + "leerstand " * 400,
    ],
    ids=["one word", "marks", "bidi", "ligatures", "emoji", "strange words", "names", "markup", "command"],
)
async def test_the_longest_texts_cost_little(assistant: Assistant, text: str) -> None:
    async with conversation(assistant) as person:
        began = time.process_time()
        await person.say(text)
        assert time.process_time() - began < SECONDS
        assert len(person.answers) == 1
        assert harmless(person)
