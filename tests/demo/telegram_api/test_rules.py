"""The checker checked: every rule flags one request and lets its nearest neighbour pass."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.demo.telegram_api import JsonObject, User, World, condense
from bot.demo.telegram_api.schema import load_schema


async def ask(method: str, params: JsonObject, chat_type: str = "private") -> tuple[JsonObject, list[str]]:
    """The server's answer to one call, and the rules it broke; ``None`` leaves a usual parameter out."""
    world = World()
    anna = User(world)
    await anna.say("Hallo")
    group = world.new_group("Rathaus")
    await anna.tap_data("x", message=1)
    await anna.inline("x")
    world.post(anna.chat, world.bot, {"text": "alt"})
    places: dict[str, JsonObject] = {
        "answerCallbackQuery": {"callback_query_id": "query-1"},
        "answerInlineQuery": {"inline_query_id": "query-2", "is_personal": True},
        "sendMessage": {"chat_id": anna.chat.id if chat_type == "private" else group.id},
        "editMessageText": {"chat_id": anna.chat.id, "message_id": 2},
    }
    if chat_type == "channel":
        group.type = "channel"
    together = {**places.get(method, {}), **params}
    response = await world.call(method, {name: value for name, value in together.items() if value is not None})
    return response.body, [violation.rule for violation in world.violations]


def button(**fields: Any) -> JsonObject:
    return {"text": "Los", **fields}


def keyboard(*rows: list[JsonObject]) -> JsonObject:
    return {"text": "a", "reply_markup": {"inline_keyboard": list(rows)}}


def one(**fields: Any) -> JsonObject:
    return keyboard([button(**fields)])


def article(result_id: str = "a", **fields: Any) -> JsonObject:
    content = {"message_text": "a"}
    return {"type": "article", "id": result_id, "title": "A", "input_message_content": content, **fields}


def articles(count: int) -> JsonObject:
    return {"results": [article(str(number)) for number in range(count)]}


def commands(*names: str, description: str = "Hilfe") -> JsonObject:
    return {"commands": [{"command": name, "description": description} for name in names]}


def html(text: str) -> JsonObject:
    return {"text": text, "parse_mode": "HTML"}


QUOTE = {"text": "a", "reply_parameters": {"message_id": 1, "quote": "a" * 1025}}
SIZES = {"prefer_large_media": True, "prefer_small_media": True}
CHOSEN = "switch_inline_query_chosen_chat"
BOLD = {"type": "bold", "offset": 0, "length": 1}
COPY = {"text": "a", "copy_text": {"text": "a"}}

REFUSED: list[tuple[str, str, JsonObject, JsonObject, str]] = [
    # rule, method, what is refused, the neighbour that passes, the server's description without "Bad Request: "
    ("5.1 raw length", "sendMessage", html("a" + "<b></b>" * 4700), html("a" + "<b></b>" * 4600), "text is too long"),
    ("5.1 length", "sendMessage", {"text": "ä" * 4097}, {"text": "ä" * 4096}, "message is too long"),
    ("5.1 length", "sendMessage", {"text": "🏠" * 4097}, {"text": "🏠" * 4096}, "message is too long"),
    ("5.1 length", "sendMessage", html("ä" * 4097), html("<b>" + "ä" * 4096 + "</b>"), "message is too long"),
    ("5.1 length", "editMessageText", {"text": "ä" * 4097}, {"text": "ä" * 4096}, "message is too long"),
    ("5.1 empty", "sendMessage", {"text": ""}, {"text": "a"}, "message text is empty"),
    ("5.1 empty", "sendMessage", {"text": " \n"}, {"text": "a"}, "text must be non-empty"),
    ("5.1 empty", "sendMessage", html("<b></b>"), html("<b>a</b>"), "text must be non-empty"),
    ("5.1 parse mode", "sendMessage", {"text": "a", "parse_mode": "BBCode"}, html("a"), "unsupported parse_mode"),
    (
        "5.2 markup",
        "sendMessage",
        html("a<br>b"),
        html("a\nb"),
        'can\'t parse entities: Unsupported start tag "br" at byte offset 1',
    ),
    ("5.2 markup", "sendMessage", {"text": "\ud83c"}, {"text": "🏠"}, "strings must be encoded in UTF-8"),
    ("5.1 edit address", "editMessageText", {"text": "a", "message_id": None}, {"text": "a"}, ""),
    (
        "5.1 quote",
        "sendMessage",
        QUOTE,
        {"text": "a"},
        "",
    ),
    (
        "5.3 no action",
        "sendMessage",
        one(),
        one(callback_data="a"),
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    ("5.3 no action", "sendMessage", one(callback_data=""), one(callback_data="a"), ""),
    ("5.3 no action", "sendMessage", one(url=""), one(switch_inline_query=""), ""),
    (
        "5.3 callback data",
        "sendMessage",
        one(callback_data="ü" * 32 + "a"),
        one(callback_data="ü" * 32),
        "BUTTON_DATA_INVALID",
    ),
    (
        "5.3 callback data",
        "sendMessage",
        one(callback_data="a" * 65),
        one(callback_data="a" * 64),
        "BUTTON_DATA_INVALID",
    ),
    (
        "5.3 url",
        "sendMessage",
        one(url="https://leipzig"),
        one(url="https://leipzig.de"),
        "inline keyboard button URL 'https://leipzig' is invalid: Wrong HTTP URL",
    ),
    ("5.3 url", "sendMessage", one(url="ftp://difu.de"), one(url="tg://resolve?domain=a"), ""),
    ("5.3 copy text", "sendMessage", one(copy_text={"text": "a" * 257}), one(copy_text={"text": "a" * 256}), ""),
    ("5.3 copy text", "sendMessage", one(copy_text={"text": ""}), keyboard([COPY]), ""),
    (
        "5.3 chosen chat",
        "sendMessage",
        one(**{CHOSEN: {"query": "a"}}),
        one(**{CHOSEN: {"query": "a", "allow_user_chats": True}}),
        "at least one chat type must be allowed",
    ),
    ("5.3 style", "sendMessage", one(url="difu.de", style="green"), one(url="difu.de", style="success"), ""),
    (
        "5.3 first button",
        "sendMessage",
        keyboard([button(url="difu.de")], [button(pay=True)]),
        keyboard([button(pay=True)], [button(url="difu.de")]),
        "",
    ),
    (
        "5.3 markup size",
        "sendMessage",
        keyboard(*[[button(url="https://difu.de/" + "a" * 100)]] * 90),
        keyboard(*[[button(url="https://difu.de/" + "a" * 100)]] * 80),
        "reply markup is too long",
    ),
    (
        "5.3 placeholder",
        "sendMessage",
        {"text": "a", "reply_markup": {"force_reply": True, "input_field_placeholder": "a" * 65}},
        {"text": "a", "reply_markup": {"force_reply": True, "input_field_placeholder": "a" * 64}},
        "",
    ),
    ("5.4 text", "answerCallbackQuery", {"text": "a" * 201}, {"text": "a" * 200}, "MESSAGE_TOO_LONG"),
    ("5.4 url", "answerCallbackQuery", {"url": "https://difu.de"}, {"url": "https://t.me/a?start=b"}, "URL_INVALID"),
    ("5.5 results", "answerInlineQuery", articles(51), articles(50), "too many inline query results specified"),
    ("5.5 result id", "answerInlineQuery", {"results": [article("ü" * 33)]}, {"results": [article("ü" * 32)]}, ""),
    ("5.5 result id", "answerInlineQuery", {"results": [article("")]}, {"results": [article("a")]}, ""),
    (
        "5.5 duplicate id",
        "answerInlineQuery",
        {"results": [article("a"), article("a")]},
        {"results": [article("a"), article("b")]},
        "RESULT_ID_DUPLICATE",
    ),
    ("5.5 article", "answerInlineQuery", {"results": [article(title="")]}, {"results": [article(title="A")]}, ""),
    (
        "5.5 next offset",
        "answerInlineQuery",
        {"results": [], "next_offset": "a" * 65},
        {"results": [], "next_offset": "a" * 64},
        "",
    ),
    (
        "5.5 button",
        "answerInlineQuery",
        {"results": [], "button": {"text": "a"}},
        {"results": [], "button": {"text": "a", "start_parameter": "a"}},
        "",
    ),
    (
        "5.5 start parameter",
        "answerInlineQuery",
        {"results": [], "button": {"text": "a", "start_parameter": "ä"}},
        {"results": [], "button": {"text": "a", "start_parameter": "a" * 64}},
        "",
    ),
    (
        "5.2 markup",
        "answerInlineQuery",
        {"results": [article(input_message_content={"message_text": "<p>", "parse_mode": "HTML"})]},
        {"results": [article(input_message_content={"message_text": "<p>"})]},
        "",
    ),
    (
        "5.3 callback data",
        "answerInlineQuery",
        {"results": [article(reply_markup={"inline_keyboard": [[button(callback_data="a" * 65)]]})]},
        {"results": [article(reply_markup={"inline_keyboard": [[button(callback_data="a" * 64)]]})]},
        "BUTTON_DATA_INVALID",
    ),
    ("5.6 commands", "setMyCommands", commands(*["a"] * 101), commands(*["a"] * 100), ""),
    ("5.6 command", "setMyCommands", commands("/"), commands("/a"), "command must be non-empty"),
    ("5.6 command", "setMyCommands", commands("a" * 33), commands("a" * 32), "command length must not exceed 32"),
    ("5.6 command", "setMyCommands", commands("Themen"), commands("themen"), "BOT_COMMAND_INVALID"),
    ("5.6 description", "setMyCommands", commands("a", description=" "), commands("a", description="b"), ""),
    (
        "5.6 description",
        "setMyCommands",
        commands("a", description="a" * 257),
        commands("a", description="a" * 256),
        "command description length must not exceed 256",
    ),
    (
        "5.6 language",
        "setMyCommands",
        {**commands("a"), "language_code": "de-DE"},
        {**commands("a"), "language_code": "de"},
        "invalid language code specified",
    ),
    ("5.6 name", "setMyName", {"name": "a" * 65}, {"name": "a" * 64}, ""),
    ("5.6 description", "setMyDescription", {"description": "a" * 513}, {"description": "a" * 512}, ""),
    (
        "5.6 short_description",
        "setMyShortDescription",
        {"short_description": "a" * 121},
        {"short_description": "a" * 120},
        "",
    ),
    ("5.7 https", "setWebhook", {"url": "http://difu.de"}, {"url": "https://difu.de"}, ""),
    (
        "5.7 port",
        "setWebhook",
        {"url": "https://difu.de:8080"},
        {"url": "https://difu.de:8443"},
        "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ),
    ("5.7 port", "setWebhook", {"url": "https://difu.de:99999"}, {"url": ""}, ""),
    (
        "5.7 secret",
        "setWebhook",
        {"url": "https://difu.de", "secret_token": "a" * 257},
        {"url": "https://difu.de", "secret_token": "a" * 256},
        "secret token is too long",
    ),
    (
        "5.7 secret",
        "setWebhook",
        {"url": "https://difu.de", "secret_token": "ä"},
        {"url": "https://difu.de", "secret_token": "a_-"},
        "secret token contains unallowed characters",
    ),
    (
        "5.7 connections",
        "setWebhook",
        {"url": "https://difu.de", "max_connections": 101},
        {"url": "https://difu.de", "max_connections": 100},
        "",
    ),
    ("5.9 form", "sendMessage", {}, {"text": "a"}, "message text is empty"),
    ("5.9 form", "sendChatAction", {"action": "typing"}, {"action": "typing", "chat_id": 1001}, "chat_id is empty"),
    ("5.9 form", "getChat", {"chat_id": 1001, "colour": 1}, {"chat_id": 1001}, 'unknown parameter "colour"'),
    ("5.9 form", "sendMessage", {"text": 5}, {"text": "5"}, "text must be of type String"),
    ("5.9 form", "getUpdates", {"limit": True}, {"limit": 1}, "limit must be of type Integer"),
    (
        "5.9 form",
        "getChatMember",
        {"chat_id": 1001},
        {"chat_id": 1001, "user_id": 1001},
        'parameter "user_id" is missing',
    ),
    ("5.9 form", "answerInlineQuery", {"results": {}}, {"results": []}, "results must be an Array"),
    (
        "5.9 form",
        "sendMessage",
        {"text": "a", "reply_markup": {"inline_keyboard": [["a"]]}},
        {"text": "a", "reply_markup": {"inline_keyboard": [[button(url="difu.de")]]}},
        "inlineKeyboardButton must be an Object (reply_markup.inline_keyboard[0][0])",
    ),
    (
        "5.9 form",
        "sendMessage",
        one(url="difu.de", color="red"),
        one(url="difu.de"),
        'unknown field "color" in InlineKeyboardButton (reply_markup.inline_keyboard[0][0])',
    ),
    (
        "5.9 form",
        "answerInlineQuery",
        {"results": [{**article(), "title": 1}]},
        {"results": [article()]},
        "results[0].title must be of type String",
    ),
    (
        "5.9 form",
        "answerInlineQuery",
        {"results": [], "switch_pm_text": "a"},
        {"results": [], "cache_time": 1},
        'unknown parameter "switch_pm_text"',
    ),
    (
        "5.9 form",
        "getMyCommands",
        {"scope": {"type": "chat"}},
        {"scope": {"type": "chat", "chat_id": 1}},
        'scope: field "chat_id" is missing',
    ),
    ("5.9 form", "getMyCommands", {"scope": {"type": "everywhere"}}, {"scope": {"type": "default"}}, ""),
]

FLAGGED: list[tuple[str, str, JsonObject, JsonObject]] = [
    # rule, method, what is changed silently or bad manners, the neighbour that is not
    ("5.1 cleaning", "sendMessage", {"text": "a\n"}, {"text": "a\nb"}),
    ("5.1 cleaning", "sendMessage", {"text": "A\u030a"}, {"text": "Å"}),
    ("5.1 entities", "sendMessage", html("<b>a</b> " * 100 + "<b>a</b>"), html("<b>a</b> " * 99 + "<b>a</b>")),
    ("5.1 entities", "sendMessage", {**html("a"), "entities": [BOLD]}, {"text": "a", "entities": [BOLD]}),
    ("5.1 parse mode", "sendMessage", {"text": "a", "parse_mode": "MarkdownV2"}, html("a")),
    (
        "5.1 link preview",
        "sendMessage",
        {"text": "a", "link_preview_options": {"prefer_large_media": True}},
        {"text": "a", "link_preview_options": {"prefer_large_media": True, "url": "https://difu.de"}},
    ),
    (
        "5.1 link preview",
        "sendMessage",
        {
            "text": "a",
            "link_preview_options": {"url": "difu.de", **SIZES},
        },
        {"text": "a", "link_preview_options": {"is_disabled": True}},
    ),
    ("5.2 named reference", "sendMessage", html("a&nbsp;b"), html("a&#160;b")),
    ("5.2 link", "sendMessage", html("<a href='difu'>a</a>"), html("<a href='difu.de'>a</a>")),
    ("5.2 attribute", "sendMessage", html("<b id='a'>a</b>"), html("<b>a</b>")),
    ("5.2 code language", "sendMessage", html("<code class='language-a'>a</code>"), html("<code>a</code>")),
    ("5.2 nesting", "sendMessage", html("<code><b>a</b></code>"), html("<b>a</b><code>b</code>")),
    ("5.3 button text", "sendMessage", keyboard([{"text": "", "url": "difu.de"}]), one(url="difu.de")),
    ("5.3 one action", "sendMessage", one(url="difu.de", callback_data="a"), one(url="difu.de", style="danger")),
    (
        "5.3 columns",
        "sendMessage",
        keyboard([button(text="a", url="difu.de")] * 9),
        keyboard([button(text="a", url="difu.de")] * 8),
    ),
    (
        "5.3 buttons",
        "sendMessage",
        keyboard(*[[button(url="difu.de")]] * 101),
        keyboard(*[[button(url="difu.de")]] * 100),
    ),
    ("5.3 label", "sendMessage", one(text="a" * 41, url="difu.de"), one(text="a" * 40, url="difu.de")),
    (
        "5.3 label",
        "sendMessage",
        keyboard([button(text="a" * 21, url="difu.de"), button(url="difu.de")]),
        keyboard([button(text="a" * 20, url="difu.de"), button(url="difu.de")]),
    ),
    ("5.3 switch query", "sendMessage", one(switch_inline_query="a" * 257), one(switch_inline_query="a" * 256)),
    ("5.5 is_personal", "answerInlineQuery", {"results": [], "is_personal": None}, {"results": []}),
]


@pytest.mark.parametrize(("rule", "method", "bad", "good", "text"), REFUSED)
async def test_refused_and_its_neighbour(rule: str, method: str, bad: JsonObject, good: JsonObject, text: str) -> None:
    answer, rules = await ask(method, bad)
    assert not answer["ok"]
    assert answer["error_code"] == 400
    assert rules == [rule]
    if text:
        assert answer["description"] == f"Bad Request: {text}"
    answer, rules = await ask(method, good)
    assert answer["ok"]
    assert rules == []


@pytest.mark.parametrize(("rule", "method", "bad", "good"), FLAGGED)
async def test_flagged_and_its_neighbour(rule: str, method: str, bad: JsonObject, good: JsonObject) -> None:
    answer, rules = await ask(method, bad)
    assert answer["ok"]
    assert rules == [rule]
    _, rules = await ask(method, good)
    assert rules == []


async def test_rules_that_depend_on_the_chat() -> None:
    effect = {"text": "a", "message_effect_id": "5"}
    assert (await ask("sendMessage", effect))[0]["ok"]
    assert (await ask("sendMessage", effect, "supergroup"))[1] == ["5.1 message effect"]
    switch = one(switch_inline_query="a")
    assert (await ask("sendMessage", switch, "supergroup"))[0]["ok"]
    assert (await ask("sendMessage", switch, "channel"))[1] == ["5.3 switch in channel"]


async def test_captions() -> None:
    world = World()
    anna = User(world)
    await anna.say("Hallo")
    place = {"chat_id": anna.chat.id, "photo": "https://difu.de/a.png"}
    assert (await world.call("sendPhoto", {**place, "caption": "ä" * 1024})).body["ok"]
    refusal = await world.call("sendPhoto", {**place, "caption": "ä" * 1025})
    assert refusal.body["description"] == "Bad Request: message caption is too long"
    assert (await world.call("sendPhoto", {**place, "caption": ""})).body["ok"]


async def test_methods_that_are_not_there() -> None:
    answer, rules = await ask("sendPigeon", {})
    assert answer == {"ok": False, "error_code": 404, "description": "Not Found"}
    assert rules == ["5.9 method"]
    answer, rules = await ask("sendDice", {"chat_id": 1001})
    assert answer["error_code"] == 501
    assert rules == ["5.9 method"]


async def test_objects_may_come_as_json_text() -> None:
    markup = {"inline_keyboard": [[button(url="difu.de")]]}
    assert (await ask("sendMessage", {"text": "a", "reply_markup": json.dumps(markup)}))[0]["ok"]
    answer, _ = await ask("sendMessage", {"text": "a", "reply_markup": "{"})
    assert "must be an Object" in answer["description"]


async def test_only_a_button_without_text_is_left_out() -> None:
    kept = button(url="difu.de")
    answer, _ = await ask("sendMessage", keyboard([{"text": "", "url": "difu.de"}, kept], [{"text": "", "pay": True}]))
    assert answer["error_code"] == 400
    answer, _ = await ask("sendMessage", keyboard([{"text": "", "url": "difu.de"}, kept]))
    assert answer["result"]["reply_markup"] == {"inline_keyboard": [[kept]]}


def test_the_schema_is_complete() -> None:
    schema = load_schema()
    assert len(schema.methods) == 180
    assert schema.methods["sendMessage"].required == {"chat_id": "Integer|String", "text": "String"}
    assert "InlineQueryResultArticle" in schema.types["InlineQueryResult"].one_of


def test_condensing_keeps_what_parameters_need(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def field(name: str, *types: str, required: bool = False, description: str = "") -> JsonObject:
        return {"name": name, "types": types, "required": required, "description": description}

    specification = {
        "version": "Bot API 0",
        "methods": {"sendPet": {"fields": [field("pet", "Pet"), field("names", "Array of String", required=True)]}},
        "types": {
            "Pet": {"subtypes": ["Cat"]},
            "Cat": {
                "fields": [
                    field("type", "String", required=True, description="Kind of pet, must be cat"),
                    field("mother", "Pet"),
                ]
            },
            "Stone": {"fields": [field("weight", "Float")]},
        },
    }
    (tmp_path / "api.json").write_text(json.dumps(specification), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["condense", str(tmp_path / "api.json")])
    monkeypatch.setattr(condense, "SCHEMA_PATH", tmp_path / "schema.json")
    condense.main()
    assert json.loads((tmp_path / "schema.json").read_text(encoding="utf-8")) == {
        "version": "Bot API 0",
        "methods": {"sendPet": {"required": {"names": "Array of String"}, "optional": {"pet": "Pet"}}},
        "types": {"Cat": {"required": {"type": "=cat"}, "optional": {"mother": "Pet"}}, "Pet": {"one_of": ["Cat"]}},
    }
