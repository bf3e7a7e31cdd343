"""Door two, and whole conversations through the real python-telegram-bot application."""

from collections.abc import AsyncIterator
from typing import Any, TypeAlias

import pytest
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.demo.telegram_api import JsonObject, PretendRequest, User, World, deliver_to

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
Context: TypeAlias = ContextTypes.DEFAULT_TYPE

MENU = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Themen", callback_data="themes"), InlineKeyboardButton("Kaputt", callback_data="mute")],
        [InlineKeyboardButton("Webseite", url="https://kommunen-innovativ.de")],
    ]
)


async def on_start(update: Update, context: Context) -> None:
    assert update.effective_message
    payload = f" ({context.args[0]})" if context.args else ""
    await update.effective_message.reply_html(f"<b>Willkommen</b>{payload}", reply_markup=MENU)


async def on_tap(update: Update, _context: Context) -> None:
    query = update.callback_query
    assert query
    if query.data == "mute":
        return
    await query.answer("Moment")
    if query.data == "twice":
        await query.answer()
    await query.edit_message_text("Innenentwicklung", reply_markup=MENU)


async def on_text(update: Update, _context: Context) -> None:
    assert update.effective_message
    word = "Geändert" if update.edited_message else "Gehört"
    await update.effective_message.reply_text(f"{word}: {update.effective_message.text}")


async def on_inline(update: Update, _context: Context) -> None:
    assert update.inline_query
    content = InputTextMessageContent("<b>Daten</b>", parse_mode="HTML")
    result = InlineQueryResultArticle("daten", "Daten", content, reply_markup=MENU)
    await update.inline_query.answer([result], is_personal=True)


@pytest.fixture
async def world() -> World:
    return World()


@pytest.fixture
async def application(world: World) -> AsyncIterator[App]:
    application = (
        ApplicationBuilder()
        .token(world.token)
        .request(PretendRequest(world))
        .get_updates_request(PretendRequest(world))
        .build()
    )
    application.add_handler(CommandHandler("start", on_start))
    application.add_handler(CallbackQueryHandler(on_tap))
    application.add_handler(InlineQueryHandler(on_inline))
    application.add_handler(MessageHandler(filters.TEXT, on_text))
    await application.initialize()
    world.deliver = deliver_to(application)
    yield application
    await application.shutdown()


@pytest.fixture
async def anna(world: World, application: App) -> User:
    return User(world, "Anna")


async def test_a_whole_conversation(anna: User, world: World) -> None:
    await anna.say("/start")
    assert anna.screen.html == "<b>Willkommen</b>"
    assert anna.screen.labels == ["Themen", "Kaputt", "Webseite"]
    await anna.tap("Themen")
    assert anna.screen.text == "Innenentwicklung"
    assert anna.screen.edited
    assert anna.toasts[-1].text == "Moment"
    said = await anna.say("Leerstand?")
    assert anna.screen.text == "Gehört: Leerstand?"
    await anna.edit(said, "Flächen?")
    assert anna.screen.text == "Geändert: Flächen?"
    assert await anna.tap("Webseite") == "https://kommunen-innovativ.de"
    world.assert_clean()


async def test_deep_link_and_repeated_start(anna: User) -> None:
    await anna.start("nakofi")
    assert anna.screen.text == "Willkommen (nakofi)"
    await anna.start()
    assert anna.screen.text == "Willkommen"


async def test_an_unanswered_tap_is_found(anna: User, world: World) -> None:
    await anna.start()
    await anna.tap("Kaputt")
    with pytest.raises(AssertionError, match=r'callback query query-1 \("mute"\) was never answered'):
        world.assert_clean()


async def test_a_second_answer_is_refused(anna: User, world: World, application: App) -> None:
    errors: list[Exception | None] = []

    async def on_error(_update: object, context: Context) -> None:
        errors.append(context.error)

    application.add_error_handler(on_error)
    await anna.start()
    await anna.tap_data("twice")
    assert isinstance(errors[0], BadRequest)
    assert errors[0].message.startswith("Query is too old")
    with pytest.raises(AssertionError, match=r"5\.4 second answer"):
        world.assert_clean()
    world.assert_clean(ignoring=["5.4"])


async def test_labels_that_are_not_there(anna: User) -> None:
    with pytest.raises(LookupError, match="written nothing"):
        _ = anna.screen
    with pytest.raises(LookupError, match="no message has buttons"):
        await anna.tap("Themen")
    await anna.start()
    with pytest.raises(LookupError, match="Themen"):
        await anna.tap("Verbünde")
    assert anna.screen.button("Web").kind == "url"


async def test_old_buttons_and_messages_out_of_reach(anna: User, world: World, application: App) -> None:
    seen: list[Any] = []

    async def look(update: Update, _context: Context) -> None:
        assert update.callback_query
        seen.append(update.callback_query.message)

    application.add_handler(CallbackQueryHandler(look), group=-1)
    await anna.start()
    old = anna.screen
    await anna.start()
    await anna.tap("Themen", message=old)
    assert anna.messages[1].text == "Innenentwicklung"
    await anna.tap_data("mute", message=4711)
    world.forget(anna.chat.id, old.message_id)
    await anna.tap_data("mute", message=old)
    assert [message.is_accessible for message in seen] == [True, False, False]


async def test_blocking_and_coming_back(anna: User, world: World, application: App) -> None:
    await anna.start()
    await anna.block()
    refusal = await world.call("sendMessage", {"chat_id": anna.chat.id, "text": "Hallo"})
    assert refusal.status == 403
    assert refusal.body["description"] == "Forbidden: bot was blocked by the user"
    await anna.start()
    assert anna.screen.text == "Willkommen"


async def test_nobody_is_written_to_unasked(anna: User, world: World) -> None:
    refusal = await world.call("sendMessage", {"chat_id": anna.chat.id, "text": "Hallo"})
    assert refusal.status == 403


async def test_inline_mode(anna: User, world: World, application: App) -> None:
    answer = await anna.inline("daten")
    assert answer
    sent = await anna.choose(answer, "daten")
    assert sent.html == "<b>Daten</b>"
    await anna.tap("Themen")
    assert anna.messages[0].text == "Innenentwicklung"
    assert anna.messages[0].edited
    world.assert_clean()


async def test_inline_feedback_is_a_switch() -> None:
    world = World(inline_feedback=True)
    anna = User(world)
    await anna.inline("daten")
    (query,) = world.inline_queries
    content = {"message_text": "Daten"}
    article = {"type": "article", "id": "daten", "title": "Daten", "input_message_content": content}
    await world.call("answerInlineQuery", {"inline_query_id": query, "results": [article], "is_personal": True})
    answer = world.inline_queries[query].answer
    assert answer
    await anna.choose(answer, "daten")
    chosen = world.pending[1]["chosen_inline_result"]
    assert (chosen["result_id"], chosen["query"]) == ("daten", "daten")
    assert "inline_message_id" not in chosen


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"input_message_content": {"latitude": 51.0, "longitude": 13.7}}, "location"),
        (
            {"input_message_content": {"latitude": 51.0, "longitude": 13.7, "title": "Rathaus", "address": "Ring 19"}},
            "venue",
        ),
        ({"caption": "<b>Karte</b>", "parse_mode": "HTML"}, "caption"),
    ],
)
async def test_other_inline_results(fields: JsonObject, kind: str) -> None:
    world = World()
    anna = User(world)
    await anna.inline("daten")
    result = {
        "type": "photo",
        "id": "a",
        "photo_url": "https://difu.de/a.jpg",
        "thumbnail_url": "https://difu.de/a.jpg",
    }
    params = {"inline_query_id": "query-1", "results": [{**result, **fields}], "is_personal": True}
    assert (await world.call("answerInlineQuery", params)).body["ok"]
    answer = world.inline_queries["query-1"].answer
    assert answer
    assert kind in (await anna.choose(answer, "a")).body
    world.assert_clean()


async def test_what_buttons_hand_to_people() -> None:
    world = World()
    anna = User(world)
    await anna.say("Hallo")
    rows = [
        [{"text": "Kopieren", "copy_text": {"text": "NaKoFi"}}],
        [{"text": "Teilen", "switch_inline_query": "nakofi"}],
        [{"text": "Wählen", "switch_inline_query_chosen_chat": {"query": "x", "allow_user_chats": True}}],
    ]
    params = {"chat_id": anna.chat.id, "text": "a", "reply_markup": {"inline_keyboard": rows}}
    assert (await world.call("sendMessage", params)).body["ok"]
    assert [await anna.tap(label) for label in anna.screen.labels] == ["NaKoFi", "nakofi", "x"]
    world.assert_clean()


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("Hallo", False),
        ("/themen", True),
        ("/themen@pretend_bot", True),
        ("/themen@other_bot", False),
        ("@pretend_bot Themen?", False),
    ],
)
async def test_privacy_mode(text: str, passes: bool) -> None:
    world = World()
    anna = User(world).within(world.new_group("Rathaus"))
    await anna.say(text)
    assert bool(world.pending) == passes


async def test_privacy_mode_can_be_widened() -> None:
    world = World(mentions_pass=True)
    anna = User(world).within(world.new_group("Rathaus"))
    await anna.say("@Pretend_Bot Themen?")
    await anna.say("@other_bot Themen?")
    assert len(world.pending) == 1
    world.privacy_mode = False
    await anna.say("Hallo")
    assert len(world.pending) == 2


async def test_replies_in_a_group_reach_the_bot(anna: User, world: World, application: App) -> None:
    group = world.new_group("Rathaus")
    bert = User(world, "Bert").within(group)
    await anna.within(group).say("/start")
    assert bert.screen.text == "Willkommen"
    await bert.say("Danke", reply_to=bert.screen)
    assert bert.screen.text == "Gehört: Danke"
    await bert.say("Und weiter", reply_to=bert.messages[0])
    assert len(bert.answers) == 2


async def test_the_bot_comes_and_goes(world: World) -> None:
    anna = User(world).within(world.new_group("Rathaus", chat_type="group"))
    await anna.remove_bot()
    await anna.say("/start")
    refusal = await world.call("sendMessage", {"chat_id": anna.chat.id, "text": "Hallo"})
    assert refusal.body["description"] == "Forbidden: bot was kicked from the group chat"
    await anna.add_bot()
    kinds = [next(kind for kind in update if kind != "update_id") for update in world.pending]
    assert kinds == ["my_chat_member", "my_chat_member", "message"]


async def test_everything_people_send_can_be_read_by_the_library(anna: User, application: App) -> None:
    seen: list[Any] = []

    async def look(update: Update, _context: Context) -> None:
        seen.append(update.effective_message)

    application.add_handler(MessageHandler(filters.ALL, look), group=-1)
    await anna.send_sticker()
    await anna.send_photo("Brache")
    await anna.send_voice()
    await anna.send_document()
    await anna.send_location()
    sticker, photo, voice, document, location = seen
    assert sticker.sticker
    assert photo.caption == "Brache"
    assert voice.voice.mime_type == "audio/ogg"
    assert document.document.file_name == "document.pdf"
    assert location.location.latitude == 51.05
    await anna.delete(1)
    assert [screen.message_id for screen in anna.messages] == [2, 3, 4, 5]


async def test_with_real_polling(world: World, application: App) -> None:
    world.deliver = None
    assert application.updater
    await application.start()
    await application.updater.start_polling(poll_interval=0)
    anna = User(world)
    await anna.start()
    await world.settled()
    await anna.tap("Themen")
    await world.settled()
    assert anna.screen.text == "Innenentwicklung"
    await application.updater.stop()
    await application.stop()
    world.assert_clean()
