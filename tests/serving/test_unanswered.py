from collections.abc import AsyncIterator

import pytest

from bot.answers import Assistant
from bot.catalogue import Catalogue
from bot.demo.telegram_api import PretendRequest, User, World, deliver_to
from bot.messenger.application import build
from bot.serving.unanswered import Unanswered, without_traces
from bot.settings import Secret, Settings


@pytest.fixture
async def chat(world: World, catalogue: Catalogue) -> AsyncIterator[User]:
    """A chat with a bot that logs what it does not understand."""
    assistant = Assistant(catalogue, logs_unanswered=True)
    application = build(Settings(Secret(world.token)), assistant, PretendRequest(world), watcher=Unanswered())
    world.deliver = deliver_to(application)
    async with application:
        yield User(world, "Wilhelmine")


async def test_what_was_not_understood_is_logged_without_a_trace(chat: User, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    await chat.say("Qwx zkvj plürgh? wilma@example.org @wilma 0351 463-123 45")
    assert caplog.messages == ["Not understood: qwx zkvj plurgh"]


async def test_what_was_understood_is_not(chat: User, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    await chat.say("Welche Themen gibt es?")
    await chat.say("/themen")
    await chat.tap_data("1d_help")
    assert not caplog.messages


@pytest.mark.parametrize(
    ("command", "says"), [("/datenschutz", "halte ich ihre Wörter fest"), ("/privacy", "I note down")]
)
async def test_whoever_asks_is_told(chat: User, assistant: Assistant, command: str, says: str) -> None:
    await chat.say(command)
    assert says in chat.screen.text
    assert "kein Protokoll dessen" in chat.screen.text or "no log of what you write" in chat.screen.text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Was war 2019 in Köln?", "was war 2019 in koln"),
        ("https://example.org/a?b=c www.example.org t.me/x", "t me x"),
        ("Ruf +49 (351) 463-0 an", "ruf an"),
        ("wort " * 50, " ".join(["wort"] * 20)),
        ("@wilma", ""),
    ],
)
def test_traces(text: str, left: str) -> None:
    assert without_traces(text) == left
