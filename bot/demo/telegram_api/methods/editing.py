"""Changing and deleting messages that are there."""

from typing import TYPE_CHECKING

from bot.demo.telegram_api.findings import JsonObject, bad_request, changed
from bot.demo.telegram_api.methods.content import (
    caption_content,
    keyboard_content,
    kind_of,
    media_content,
    text_content,
)
from bot.demo.telegram_api.methods.registry import known_chat, method, open_chat
from bot.demo.telegram_api.state import Call, Message

if TYPE_CHECKING:
    from bot.demo.telegram_api.world import World

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
CAPTIONED = frozenset({"photo", "document"})


@method("editMessageText")
def edit_message_text(world: "World", call: Call) -> JsonObject | bool:
    """A new text."""
    message = _editable(world, call)
    if kind_of(message.body) != "text":
        raise bad_request("there is no text in the message to edit")
    return _edit(world, call, message, text_content(call.params))


@method("editMessageCaption")
def edit_message_caption(world: "World", call: Call) -> JsonObject | bool:
    """A new caption."""
    message = _editable(world, call)
    kind = kind_of(message.body)
    if kind not in CAPTIONED:
        raise bad_request("there is no caption in the message to edit")
    return _edit(world, call, message, {kind: message.body[kind], **caption_content(call.params)})


@method("editMessageMedia")
def edit_message_media(world: "World", call: Call) -> JsonObject | bool:
    """Another picture or file, or one for a text that had none."""
    return _edit(world, call, _editable(world, call), media_content(world, call))


@method("editMessageReplyMarkup")
def edit_message_reply_markup(world: "World", call: Call) -> JsonObject | bool:
    """Another keyboard under the same content; removing it is what leaving it out is for."""
    message = _editable(world, call)
    content = _content(message.body)
    content.pop("reply_markup", None)
    return _change(world, message, {**content, **keyboard_content(call.params)})


@method("deleteMessage")
def delete_message(world: "World", call: Call) -> bool:
    """Take a message away: its own anywhere, a person's in the private chat or as administrator."""
    chat = known_chat(world, call)
    message = chat.messages.get(call.params["message_id"])
    if message is None or message.deleted:
        raise bad_request("message to delete not found")
    if message.forgotten:
        raise bad_request("message can't be deleted for everyone")
    if not message.by_bot and chat.type != "private" and chat.bot_status != "administrator":
        raise bad_request("message can't be deleted")
    world.delete(message)
    return True


def _editable(world: "World", call: Call) -> Message:
    """The message a call means, if the bot may edit it."""
    if inline_id := call.params.get("inline_message_id"):
        inline = world.inline_messages.get(inline_id)
        if inline is None:
            raise bad_request("MESSAGE_ID_INVALID")
        return inline
    message = open_chat(world, call).messages.get(call.params["message_id"])
    if message is None or message.deleted or message.forgotten:
        raise bad_request("message to edit not found")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return message


def _edit(world: "World", call: Call, message: Message, content: JsonObject) -> JsonObject | bool:
    if "reply_markup" in message.body and "reply_markup" not in call.params:
        world.report(call, changed("5.1 lost keyboard", "an edit without reply_markup removes the keyboard"))
    return _change(world, message, {**content, **keyboard_content(call.params)})


def _change(world: "World", message: Message, content: JsonObject) -> JsonObject | bool:
    if content == _content(message.body):
        raise bad_request(NOT_MODIFIED)
    world.change(message, content)
    return message.body if message.inline_message_id is None else True


def _content(body: JsonObject) -> JsonObject:
    """What an edit replaces."""
    fixed = {"message_id", "from", "chat", "date", "edit_date", "via_bot", "reply_to_message", "quote"}
    return {name: value for name, value in body.items() if name not in fixed}
