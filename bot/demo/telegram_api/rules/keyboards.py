"""Section 5.3: inline keyboards, wherever in a request they stand."""

from collections.abc import Iterator
from typing import Final

from bot.demo.telegram_api.findings import Findings, JsonObject, changed, conduct, refused
from bot.demo.telegram_api.links import LinkError, check_link
from bot.demo.telegram_api.state import Call, ChatType

ACTIONS: Final = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
)
"""What a button can do, in the order in which the server looks for it."""

MAY_BE_EMPTY: Final = frozenset({"callback_game", "switch_inline_query", "switch_inline_query_current_chat"})
STYLES: Final = frozenset({"danger", "success", "primary"})
CHAT_KINDS: Final = ("allow_user_chats", "allow_bot_chats", "allow_group_chats", "allow_channel_chats")

MAX_DATA_BYTES: Final = 64
MAX_COPY: Final = 256
MAX_QUERY: Final = 256
MAX_PLACEHOLDER: Final = 64
MAX_COLUMNS: Final = 8
MAX_BUTTONS: Final = 100
MAX_MARKUP_BYTES: Final = 10_000
"""Where "reply markup is too long" begins is not documented; this is a cautious guess."""

ROOM: Final = 40
"""Characters that one row of buttons has on a phone, shared by its columns."""


def keyboard_findings(call: Call, chat_type: ChatType | None) -> Findings:
    """All rules about keyboards."""
    for markup in _markups(call):
        rows = markup.get("inline_keyboard", [])
        if "input_field_placeholder" in markup:
            yield from _placeholder(markup["input_field_placeholder"])
        yield from _size(rows)
        for place, button in enumerate(button for row in rows for button in row):
            yield from _button(button, place, chat_type)
        for row in rows:
            yield from _room(row)


def action_of(button: JsonObject) -> str | None:
    """The action the server takes: the first that is there and not empty."""
    return next((name for name in ACTIONS if button.get(name) or (name in button and name in MAY_BE_EMPTY)), None)


def kept_keyboard(markup: JsonObject | None) -> JsonObject | None:
    """The inline keyboard as the server keeps it: without buttons that have no text, without empty rows."""
    rows = [
        [button for button in row if button["text"] or "icon_custom_emoji_id" in button]
        for row in (markup or {}).get("inline_keyboard", [])
    ]
    rows = [row for row in rows if row]
    return {"inline_keyboard": rows} if rows else None


def _markups(call: Call) -> Iterator[JsonObject]:
    holders = [call.params, *(call.params["results"] if call.method == "answerInlineQuery" else [])]
    for holder in holders:
        if holder.get("reply_markup"):
            yield holder["reply_markup"]


def _button(button: JsonObject, place: int, chat_type: ChatType | None) -> Findings:
    if not button["text"] and "icon_custom_emoji_id" not in button:
        yield changed("5.3 button text", "a button without text is left out")
    if sum(name in button for name in ACTIONS) > 1:
        yield changed("5.3 one action", f'of the actions of "{button["text"]}" only {action_of(button)} counts')
    if button.get("style", "primary") not in STYLES:
        yield refused("5.3 style", "Can't parse inline keyboard button: Unsupported button style specified")
    action = action_of(button)
    match action:
        case None:
            yield refused(
                "5.3 no action",
                "Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            )
        case "callback_data" if len(button["callback_data"].encode()) > MAX_DATA_BYTES:
            yield refused("5.3 callback data", "BUTTON_DATA_INVALID")
        case "url":
            yield from _url(button["url"])
        case "copy_text" if not 1 <= len(button["copy_text"]["text"]) <= MAX_COPY:
            yield refused("5.3 copy text", "BUTTON_COPY_TEXT_INVALID")
        case "pay" | "callback_game" if place:
            yield refused("5.3 first button", f"Button {action} must be the first button of the first row")
    if action and action.startswith("switch_inline_query"):
        yield from _switch(button, action, chat_type)


def _url(url: str) -> Findings:
    try:
        check_link(url)
    except LinkError as error:
        yield refused("5.3 url", f"Inline keyboard button URL '{url}' is invalid: {error}")


def _switch(button: JsonObject, action: str, chat_type: ChatType | None) -> Findings:
    chosen = button[action] if isinstance(button[action], dict) else {"query": button[action]}
    if action.endswith("chosen_chat") and not any(chosen.get(kind) for kind in CHAT_KINDS):
        yield refused("5.3 chosen chat", "At least one chat type must be allowed")
    if chat_type == "channel":
        yield refused("5.3 switch in channel", f"Can't use {action} button in a channel chat")
    if len(chosen.get("query", "")) > MAX_QUERY:
        yield conduct("5.3 switch query", f"the inline query is cut at {MAX_QUERY} characters")


def _size(rows: list[list[JsonObject]]) -> Findings:
    if any(len(row) > MAX_COLUMNS for row in rows):
        yield changed("5.3 columns", f"more than {MAX_COLUMNS} buttons in a row")
    if sum(map(len, rows)) > MAX_BUTTONS:
        yield changed("5.3 buttons", f"more than {MAX_BUTTONS} buttons")
    # The server counts what it stores: the labels and what the buttons carry.
    if sum(len(str(value).encode()) for row in rows for one in row for value in one.values()) > MAX_MARKUP_BYTES:
        yield refused("5.3 markup size", "Reply markup is too long")


def _room(row: list[JsonObject]) -> Findings:
    """A label that a phone would cut."""
    for button in row:
        if len(button["text"]) > ROOM // len(row):
            yield conduct("5.3 label", f'"{button["text"]}" is cut on a phone in a row of {len(row)}')


def _placeholder(text: str) -> Findings:
    if not 1 <= len(text) <= MAX_PLACEHOLDER:
        yield refused("5.3 placeholder", "Input field placeholder must have 1-64 characters")
