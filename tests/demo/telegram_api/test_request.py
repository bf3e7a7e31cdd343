"""Door one: what python-telegram-bot sends, and which errors it makes of the answers."""

import struct
from io import BytesIO

import pytest
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, InputMediaPhoto, LinkPreviewOptions
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.demo.telegram_api import Fault, PretendRequest, User, World

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480)


def make_bot(world: World, token: str = "") -> Bot:
    return Bot(token or world.token, request=PretendRequest(world), get_updates_request=PretendRequest(world))


@pytest.fixture
async def world() -> World:
    world = World()
    await User(world).say("Hallo")
    return world


async def test_a_wrong_token_is_refused(world: World) -> None:
    with pytest.raises(InvalidToken):
        await make_bot(world, "123:wrong").initialize()
    async with make_bot(world) as bot:
        assert bot.username == "pretend_bot"


async def test_files_arrive(world: World) -> None:
    async with make_bot(world) as bot:
        sent = await bot.send_photo(1001, PNG, caption="a", filename="karte.png")
        assert sent.photo[0].width == 640
        assert world.files[sent.photo[0].file_id].data == PNG
        assert world.files[sent.photo[0].file_id].name == "karte.png"
        edited = await bot.edit_message_media(InputMediaPhoto(BytesIO(PNG), caption="b"), 1001, sent.message_id)
        assert not isinstance(edited, bool)
        assert edited.caption == "b"
        document = await bot.send_document(1001, b"a;b", filename="a.csv")
        assert document.document
        assert document.document.mime_type == "text/csv"
    world.assert_clean()


async def test_nested_objects_arrive(world: World) -> None:
    async with make_bot(world) as bot:
        commands = [BotCommand("themen", "Themen")]
        await bot.set_my_commands(commands, BotCommandScopeAllPrivateChats(), "de")
        assert await bot.get_my_commands(BotCommandScopeAllPrivateChats(), "de") == tuple(commands)
        await bot.send_message(1001, "difu.de", link_preview_options=LinkPreviewOptions(is_disabled=True))
        assert world.called("sendMessage")[0]["link_preview_options"] == {"is_disabled": True}
        await bot.send_venue(1001, 51.05, 13.74, "Rathaus", "Ring 19")
    world.assert_clean()


async def test_answers_become_the_library_s_errors(world: World) -> None:
    async with make_bot(world) as bot:
        with pytest.raises(BadRequest, match="Message text is empty"):
            await bot.send_message(1001, "")
        with pytest.raises(Forbidden):
            await bot.send_message(User(world, "Bert").chat.id, "a")
        with pytest.raises(TelegramError, match="Not Implemented"):
            await bot.send_dice(1001)
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(5, "a")
        await bot.set_webhook("https://difu.de")
        with pytest.raises(Conflict):
            await bot.get_updates()


async def test_faults_become_the_library_s_errors(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    # The library otherwise warns that the type of RetryAfter's attribute is going to change.
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with make_bot(world) as bot:
        world.faults += [
            Fault("sendMessage", status=429, retry_after=1),
            Fault("sendMessage", status=400, migrate_to_chat_id=-5),
            Fault("sendMessage", lost="network"),
            Fault("sendMessage", lost="timeout", takes_effect=True),
        ]
        with pytest.raises(RetryAfter):
            await bot.send_message(1001, "a")
        with pytest.raises(ChatMigrated):
            await bot.send_message(1001, "b")
        with pytest.raises(NetworkError):
            await bot.send_message(1001, "c")
        with pytest.raises(TimedOut):
            await bot.send_message(1001, "d")
    assert [message.body["text"] for message in world.chats[1001].messages.values()] == ["Hallo", "d"]
