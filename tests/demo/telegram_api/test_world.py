"""The rules of state: what exists, what may be changed, and what was done before."""

import asyncio
import json
import struct
from typing import Any

import pytest

from bot.demo.telegram_api import Fault, JsonObject, StillClock, Upload, User, World

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
KEYBOARD = {"inline_keyboard": [[{"text": "Los", "callback_data": "los"}]]}
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480)
JPEG = b"\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x11\x08" + struct.pack(">HH", 480, 640) + b"\0" * 10


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def anna(world: World) -> User:
    anna = User(world)
    await anna.say("Hallo")
    world.pending.clear()
    return anna


async def ok(world: World, method: str, /, **params: Any) -> Any:
    response = await world.call(method, params)
    assert response.body["ok"], response.body
    return response.body["result"]


async def refusal(world: World, method: str, /, **params: Any) -> str:
    response = await world.call(method, params)
    assert not response.body["ok"]
    return str(response.body["description"])


# -- messages


async def test_sending_and_editing(world: World, anna: User) -> None:
    sent = await ok(world, "sendMessage", chat_id=1001, text="<b>a</b>", parse_mode="HTML", reply_markup=KEYBOARD)
    assert (sent["message_id"], sent["text"], sent["entities"][0]["type"]) == (2, "a", "bold")
    place = {"chat_id": 1001, "message_id": 2}
    again = {"text": "<i></i><b>a</b>", "parse_mode": "HTML", "reply_markup": KEYBOARD}
    assert await refusal(world, "editMessageText", **place, **again) == NOT_MODIFIED
    edited = await ok(world, "editMessageText", **place, text="b", reply_markup=KEYBOARD)
    assert edited["edit_date"] == edited["date"] == world.clock()
    assert world.chats[1001].messages[2].history == [sent]
    assert world.violations == []


async def test_an_edit_without_keyboard_removes_it(world: World, anna: User) -> None:
    await ok(world, "sendMessage", chat_id=1001, text="a", reply_markup=KEYBOARD)
    edited = await ok(world, "editMessageText", chat_id=1001, message_id=2, text="b")
    assert "reply_markup" not in edited
    assert [violation.rule for violation in world.violations] == ["5.1 lost keyboard"]
    await ok(world, "editMessageText", chat_id=1001, message_id=2, text="c")
    await ok(world, "editMessageReplyMarkup", chat_id=1001, message_id=2, reply_markup=KEYBOARD)
    await ok(world, "editMessageReplyMarkup", chat_id=1001, message_id=2)
    assert await refusal(world, "editMessageReplyMarkup", chat_id=1001, message_id=2) == NOT_MODIFIED
    assert len(world.violations) == 1


async def test_what_cannot_be_edited(world: World, anna: User) -> None:
    await ok(world, "sendMessage", chat_id=1001, text="a")
    await ok(world, "sendLocation", chat_id=1001, latitude=51, longitude=13.7)
    edit = {"chat_id": 1001, "text": "b"}
    assert await refusal(world, "editMessageText", **edit, message_id=9) == "Bad Request: message to edit not found"
    assert await refusal(world, "editMessageText", **edit, message_id=1) == "Bad Request: message can't be edited"
    no_text = "Bad Request: there is no text in the message to edit"
    assert await refusal(world, "editMessageText", **edit, message_id=3) == no_text
    no_caption = "Bad Request: there is no caption in the message to edit"
    assert await refusal(world, "editMessageCaption", chat_id=1001, message_id=2, caption="a") == no_caption
    world.forget(1001, 2)
    assert await refusal(world, "editMessageText", **edit, message_id=2) == "Bad Request: message to edit not found"
    gone = "Bad Request: MESSAGE_ID_INVALID"
    assert await refusal(world, "editMessageText", inline_message_id="x", text="a") == gone


async def test_deleting(world: World, anna: User) -> None:
    await ok(world, "sendMessage", chat_id=1001, text="a")
    await ok(world, "sendMessage", chat_id=1001, text="b")
    await ok(world, "deleteMessage", chat_id=1001, message_id=2)
    await ok(world, "deleteMessage", chat_id=1001, message_id=1)
    not_found = "Bad Request: message to delete not found"
    assert await refusal(world, "deleteMessage", chat_id=1001, message_id=2) == not_found
    assert await refusal(world, "editMessageText", chat_id=1001, message_id=2, text="c") != NOT_MODIFIED
    world.forget(1001, 3)
    assert "can't be deleted" in await refusal(world, "deleteMessage", chat_id=1001, message_id=3)
    assert [screen.text for screen in anna.messages] == ["b"]


async def test_in_a_group_only_administrators_delete(world: World, anna: User) -> None:
    group = world.new_group("Rathaus")
    said = await anna.within(group).say("Hallo")
    refused = await refusal(world, "deleteMessage", chat_id=group.id, message_id=said.message_id)
    assert refused == "Bad Request: message can't be deleted"
    group.bot_status = "administrator"
    await ok(world, "deleteMessage", chat_id=group.id, message_id=said.message_id)


async def test_replies(world: World, anna: User) -> None:
    reply = {"message_id": 1, "quote": "llo"}
    sent = await ok(world, "sendMessage", chat_id=1001, text="a", reply_parameters=reply)
    assert sent["reply_to_message"]["text"] == "Hallo"
    assert sent["quote"] == {"text": "llo", "position": 2}
    refused = await refusal(world, "sendMessage", chat_id=1001, text="a", reply_parameters={"message_id": 9})
    assert refused == "Bad Request: message to be replied not found"
    refused = await refusal(world, "sendMessage", chat_id=1001, text="a", reply_parameters={**reply, "quote": "x"})
    assert refused == "Bad Request: quote not found"
    lenient = {"message_id": 9, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await ok(world, "sendMessage", chat_id=1001, text="a", reply_parameters=lenient)


async def test_chats_that_cannot_be_written_to(world: World, anna: User) -> None:
    assert await refusal(world, "sendMessage", chat_id=5, text="a") == "Bad Request: chat not found"
    assert await refusal(world, "sendMessage", chat_id="@x", text="a") == "Bad Request: chat not found"
    group = world.new_group("Rathaus", username="rathaus")
    assert (await ok(world, "sendMessage", chat_id="@rathaus", text="a"))["chat"]["id"] == group.id
    assert (await ok(world, "sendMessage", chat_id=str(group.id), text="a"))["chat"]["title"] == "Rathaus"
    await ok(world, "leaveChat", chat_id=group.id)
    left = "Forbidden: bot is not a member of the supergroup chat"
    assert await refusal(world, "sendMessage", chat_id=group.id, text="a") == left
    assert await refusal(world, "leaveChat", chat_id=1001) == "Bad Request: chat not found"


# -- files and places


@pytest.mark.parametrize("data", [PNG, JPEG])
async def test_photos(world: World, anna: User, data: bytes) -> None:
    upload = {"photo": Upload("karte.png", data, "image/png")}
    caption = {"caption": "<b>Karte</b>", "parse_mode": "HTML"}
    first = (await world.call("sendPhoto", {"chat_id": 1001, **caption}, upload)).body["result"]
    photo = first["photo"][0]
    assert (photo["width"], photo["height"], first["caption"]) == (640, 480, "Karte")
    assert world.files[photo["file_id"]].data == data
    again = await ok(world, "sendPhoto", chat_id=1001, photo=photo["file_id"])
    assert again["photo"] == first["photo"]
    edited = await ok(world, "editMessageCaption", chat_id=1001, message_id=2, caption="Plan")
    assert (edited["caption"], edited["photo"]) == ("Plan", first["photo"])
    media = {"type": "photo", "media": "attach://neu", "caption": "Neu"}
    params = {"chat_id": 1001, "message_id": 2, "media": media}
    changed = (await world.call("editMessageMedia", params, {"neu": Upload("neu.png", PNG)})).body["result"]
    assert changed["photo"][0]["file_id"] != photo["file_id"]
    assert anna.messages[1].file_id == changed["photo"][0]["file_id"]
    assert world.violations == []


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"GIF89a", "IMAGE_PROCESS_FAILED"),
        (b"\xff\xd8\xff", "IMAGE_PROCESS_FAILED"),
        (PNG[:-8] + struct.pack(">II", 21, 1), "PHOTO_INVALID_DIMENSIONS"),
        (PNG[:-8] + struct.pack(">II", 9000, 1001), "PHOTO_INVALID_DIMENSIONS"),
        (PNG + b"\0" * 10 * 1024 * 1024, "file is too big"),
        (b"", "file must be non-empty"),
    ],
)
async def test_pictures_that_are_none(world: World, anna: User, data: bytes, text: str) -> None:
    answer = await world.call("sendPhoto", {"chat_id": 1001}, {"photo": Upload("a", data)})
    assert answer.body["description"] == f"Bad Request: {text}"


async def test_documents(world: World, anna: User) -> None:
    upload = {"document": Upload("a.csv", b"a;b", "text/csv")}
    sent = (await world.call("sendDocument", {"chat_id": 1001}, upload)).body["result"]
    assert (sent["document"]["file_name"], sent["document"]["file_size"]) == ("a.csv", 3)
    media = {"type": "document", "media": "https://difu.de/b.pdf"}
    changed = await ok(world, "editMessageMedia", chat_id=1001, message_id=2, media=media)
    assert world.files[changed["document"]["file_id"]].url == "https://difu.de/b.pdf"
    for wrong in ("file-99", "https://difu", "attach://a"):
        refused = await refusal(world, "sendDocument", chat_id=1001, document=wrong)
        assert refused == "Bad Request: wrong file identifier/HTTP URL specified"
    media = {"type": "video", "media": "https://difu.de/b.mp4"}
    assert "no media of type video" in await refusal(world, "editMessageMedia", chat_id=1001, message_id=2, media=media)


async def test_only_files_can_be_uploaded(world: World, anna: User) -> None:
    answer = await world.call("sendMessage", {"chat_id": 1001, "text": "a"}, {"entities": Upload("a", b"a")})
    assert answer.body["description"] == 'Bad Request: parameter "entities" is not a file'


async def test_places(world: World, anna: User) -> None:
    place = {"chat_id": 1001, "latitude": 51.05, "longitude": 13.74}
    sent = await ok(world, "sendVenue", **place, title="Rathaus", address="Ring 19")
    assert sent["venue"]["location"] == sent["location"] == {"latitude": 51.05, "longitude": 13.74}
    assert "VENUE_TITLE_EMPTY" in await refusal(world, "sendVenue", **place, title="", address="a")


async def test_chat_actions(world: World, anna: User) -> None:
    assert await ok(world, "sendChatAction", chat_id=1001, action="typing")
    assert "wrong parameter action" in await refusal(world, "sendChatAction", chat_id=1001, action="thinking")


# -- queries


async def test_each_tap_is_answered_once_and_in_time() -> None:
    clock = StillClock()
    world = World(clock=clock)
    anna = User(world)
    for number in (1, 2):
        await anna.tap_data("a", message=4711)
        clock.advance(15 * number)
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await refusal(world, "answerCallbackQuery", callback_query_id="query-2") == too_old
    assert await refusal(world, "answerCallbackQuery", callback_query_id="query-7") == too_old
    assert world.violations == []
    with pytest.raises(AssertionError, match="never answered"):
        world.assert_clean()
    await anna.tap_data("a", message=4711)
    await ok(world, "answerCallbackQuery", callback_query_id="query-3", text="Ja", show_alert=True)
    assert [(toast.text, toast.show_alert) for toast in anna.toasts] == [("Ja", True)]
    assert await refusal(world, "answerCallbackQuery", callback_query_id="query-3") == too_old
    assert [violation.rule for violation in world.violations] == ["5.4 second answer"]


async def test_inline_queries() -> None:
    clock = StillClock()
    world = World(clock=clock)
    anna = User(world)
    answer: JsonObject = {"results": [], "is_personal": True}
    await anna.inline("x" * 300)
    assert len(world.pending[0]["inline_query"]["query"]) == 256
    with pytest.raises(AssertionError, match="inline query query-1"):
        world.assert_clean()
    clock.advance(11)
    assert "too old" in await refusal(world, "answerInlineQuery", inline_query_id="query-1", **answer)
    await anna.inline("")
    await ok(world, "answerInlineQuery", inline_query_id="query-2", **answer)
    assert [violation.rule for violation in world.violations] == ["5.5 empty query"]


async def test_ids_of_results_stay_the_same(world: World, anna: User) -> None:
    def article(result_id: str) -> JsonObject:
        return {"type": "article", "id": result_id, "title": "A", "input_message_content": {"message_text": "a"}}

    for query, result_id in (("query-1", "a"), ("query-2", "a"), ("query-3", "b")):
        await anna.inline("daten")
        results = [article(result_id)]
        await ok(world, "answerInlineQuery", inline_query_id=query, results=results, is_personal=True)
    assert [violation.rule for violation in world.violations] == ["5.5 stable ids"]


# -- profile


async def test_commands_by_scope_and_language(world: World, anna: User) -> None:
    def commands(name: str) -> list[JsonObject]:
        return [{"command": f"/{name}", "description": " Hilfe "}]

    private = {"type": "all_private_chats"}
    await ok(world, "setMyCommands", commands=commands("default"))
    await ok(world, "setMyCommands", commands=commands("english"), language_code="en")
    assert anna.menu == {"default": "Hilfe"}
    await ok(world, "setMyCommands", commands=commands("privat"), scope=private)
    await ok(world, "setMyCommands", commands=commands("deutsch"), scope=private, language_code="de")
    assert anna.menu == {"deutsch": "Hilfe"}
    assert User(world, "Bob", language_code="en-GB").menu == {"privat": "Hilfe"}
    assert User(world, "Bob", language_code="en").within(world.new_group("Rathaus")).menu == {"english": "Hilfe"}
    assert await ok(world, "getMyCommands", scope=private, language_code="de") == [
        {"command": "deutsch", "description": "Hilfe"}
    ]
    assert await ok(world, "getMyCommands", language_code="de") == []
    await ok(world, "deleteMyCommands", scope=private, language_code="de")
    assert anna.menu == {"privat": "Hilfe"}
    assert User(World()).menu == {}


@pytest.mark.parametrize("kind", ["description", "short_description", "name"])
async def test_profile_texts_by_language(world: World, kind: str) -> None:
    ending = kind.title().replace("_", "")
    fallback = "Pretend Bot" if kind == "name" else ""
    assert await ok(world, f"getMy{ending}", language_code="de") == {kind: fallback}
    await ok(world, f"setMy{ending}", **{kind: "All"})
    await ok(world, f"setMy{ending}", **{kind: "Alle"}, language_code="de")
    assert await ok(world, f"getMy{ending}", language_code="de") == {kind: "Alle"}
    assert await ok(world, f"getMy{ending}", language_code="fr") == {kind: "All"}
    await ok(world, f"setMy{ending}", language_code="de")
    assert await ok(world, f"getMy{ending}", language_code="de") == {kind: "All"}


async def test_the_menu_button(world: World, anna: User) -> None:
    await ok(world, "setChatMenuButton", chat_id=1001, menu_button={"type": "default"})
    assert await ok(world, "getChatMenuButton", chat_id=1001) == {"type": "default"}
    assert await ok(world, "getChatMenuButton") == {"type": "commands"}
    await ok(world, "setChatMenuButton")
    assert await ok(world, "getChatMenuButton") == {"type": "default"}


async def test_the_bot_and_its_chats(world: World, anna: User) -> None:
    me = await ok(world, "getMe")
    assert (me["username"], me["can_read_all_group_messages"]) == ("pretend_bot", False)
    assert (await ok(world, "getChat", chat_id=1001))["first_name"] == "Anna"
    assert (await ok(world, "getChatMember", chat_id=1001, user_id=1001))["status"] == "member"
    group = world.new_group("Rathaus")
    group.bot_status = "left"
    assert (await ok(world, "getChatMember", chat_id=group.id, user_id=world.bot.id))["status"] == "left"
    assert "PARTICIPANT_ID_INVALID" in await refusal(world, "getChatMember", chat_id=1001, user_id=5)
    assert await ok(world, "close")


# -- updates


async def test_long_polling(world: World) -> None:
    anna = User(world)
    waiting = asyncio.create_task(world.call("getUpdates", {"timeout": 5}))
    await asyncio.sleep(0)
    await anna.say("/start")
    (update,) = (await waiting).body["result"]
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert len(await ok(world, "getUpdates")) == 1
    assert await ok(world, "getUpdates", offset=update["update_id"] + 1) == []


async def test_limits_and_offsets(world: World) -> None:
    anna = User(world)
    for text in "abc":
        await anna.say(text)
    assert [update["message"]["text"] for update in await ok(world, "getUpdates", limit=2)] == ["a", "b"]
    assert (await ok(world, "getWebhookInfo"))["pending_update_count"] == 3
    assert [update["message"]["text"] for update in await ok(world, "getUpdates", offset=-1)] == ["c"]
    await ok(world, "deleteWebhook", drop_pending_updates=True)
    assert await ok(world, "getUpdates") == []


async def test_only_one_may_poll(world: World) -> None:
    first = asyncio.create_task(world.call("getUpdates", {"timeout": 5}))
    await asyncio.sleep(0)
    second = asyncio.create_task(world.call("getUpdates", {"timeout": 0}))
    answer = await first
    assert answer.status == 409
    assert answer.body["description"].startswith("Conflict: terminated by other getUpdates request")
    assert (await second).body["result"] == []


async def test_polling_and_webhook_exclude_each_other(world: World) -> None:
    await ok(world, "setWebhook", url="https://difu.de/hook", allowed_updates=["message"])
    assert (await ok(world, "getWebhookInfo"))["url"] == "https://difu.de/hook"
    assert "webhook is active" in await refusal(world, "getUpdates")
    await ok(world, "deleteWebhook")
    assert await ok(world, "getUpdates") == []


async def test_only_the_updates_that_were_asked_for(world: World) -> None:
    anna = User(world)
    await ok(world, "getUpdates", allowed_updates=["message"])
    await anna.inline("x")
    await anna.tap_data("x", message=1)
    await anna.say("Hallo")
    assert [list(update) for update in world.pending] == [["update_id", "message"]]
    world.assert_clean()


# -- faults and observers


async def test_a_flood(world: World, anna: User) -> None:
    world.faults.append(Fault("sendMessage", status=429, retry_after=3))
    assert await ok(world, "getMe")
    answer = await world.call("sendMessage", {"chat_id": 1001, "text": "a"})
    assert answer.status == 429
    assert answer.body["description"] == "Too Many Requests: retry after 3"
    assert answer.body["parameters"] == {"retry_after": 3}
    assert await ok(world, "sendMessage", chat_id=1001, text="a")
    assert [call.method for call, _ in world.refusals] == ["sendMessage"]
    assert world.called("sendMessage") == [{"chat_id": 1001, "text": "a"}]


async def test_other_faults(world: World, anna: User) -> None:
    world.faults += [
        Fault(status=502),
        Fault(status=400, migrate_to_chat_id=-5),
        Fault(status=400, description="Wrong file"),
        Fault(status=400),
    ]
    texts = [await refusal(world, "getMe") for _ in range(4)]
    assert texts == [
        "Bad Gateway",
        "Bad Request: group chat was upgraded to a supergroup chat",
        "Bad Request: wrong file",
        "Bad Request: fault switched on",
    ]


async def test_observers_hear_of_everything(world: World) -> None:
    with world.subscribe() as everything:
        anna, bert = User(world), User(world, "Bert")
        own = world.subscribe(anna.chat.id)
        await anna.say("Hallo")
        await bert.say("Hallo")
        await ok(world, "sendChatAction", chat_id=anna.chat.id, action="typing")
        await ok(world, "sendMessage", chat_id=anna.chat.id, text="<b>a</b>", parse_mode="HTML")
        await ok(world, "editMessageText", chat_id=anna.chat.id, message_id=3, text="b ")
        await anna.tap_data("x")
        await ok(world, "answerCallbackQuery", callback_query_id="query-1")
        await ok(world, "deleteMessage", chat_id=anna.chat.id, message_id=3)
        await ok(world, "setMyCommands", commands=[])
        await ok(world, "setMyName", name="Bot")
        events = own.waiting()
        kinds = ["message", "typing", "message", "violation", "edited", "answered", "deleted", "commands", "profile"]
        assert [event["event"] for event in events] == kinds
        assert events[2]["html"] == "<b>a</b>"
        assert len(json.dumps(everything.waiting())) > 100
        own.close()
        own.close()
        assert [event async for event in own] == []
    await anna.say("Hallo")
    assert everything.waiting() == []


async def test_an_observer_can_wait(world: World) -> None:
    subscription = world.subscribe(1001)
    task = asyncio.create_task(anext(subscription))
    await User(world).say("Hallo")
    assert (await task)["message"]["text"] == "Hallo"


async def test_the_report_names_everything(world: World, anna: User) -> None:
    world.assert_clean()
    await ok(world, "sendMessage", chat_id=1001, text="a ")
    with pytest.raises(AssertionError) as caught:
        world.assert_clean()
    assert str(caught.value) == (
        "The bot broke Telegram's rules:\n- sendMessage: the server trims or cleans 'a ' [W 5.1 cleaning]"
    )
    world.assert_clean(ignoring=["5.1"])
