"""New messages and what shows that one is coming."""

from typing import TYPE_CHECKING, Final

from bot.demo.telegram_api.findings import JsonObject, bad_request
from bot.demo.telegram_api.markup import utf16_length
from bot.demo.telegram_api.methods.content import (
    caption_content,
    document_content,
    keyboard_content,
    location_content,
    photo_content,
    text_content,
    venue_content,
)
from bot.demo.telegram_api.methods.registry import method, open_chat
from bot.demo.telegram_api.state import Call, Chat, text_of

if TYPE_CHECKING:
    from bot.demo.telegram_api.world import World

ACTIONS: Final = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


@method("sendMessage")
def send_message(world: "World", call: Call) -> JsonObject:
    """A text."""
    return _send(world, call, text_content(call.params))


@method("sendPhoto")
def send_photo(world: "World", call: Call) -> JsonObject:
    """A picture with a caption."""
    content = photo_content(world, call, call.params.get("photo"))
    return _send(world, call, {**content, **caption_content(call.params)})


@method("sendDocument")
def send_document(world: "World", call: Call) -> JsonObject:
    """A file with a caption."""
    content = document_content(world, call, call.params.get("document"))
    return _send(world, call, {**content, **caption_content(call.params)})


@method("sendLocation")
def send_location(world: "World", call: Call) -> JsonObject:
    """A place on the map."""
    return _send(world, call, location_content(call.params))


@method("sendVenue")
def send_venue(world: "World", call: Call) -> JsonObject:
    """A place with a name and an address."""
    return _send(world, call, venue_content(call.params))


@method("sendChatAction")
def send_chat_action(world: "World", call: Call) -> bool:
    """Show that the bot is busy."""
    chat = open_chat(world, call)
    if call.params["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.publish("typing", chat.id, action=call.params["action"])
    return True


def _send(world: "World", call: Call, content: JsonObject) -> JsonObject:
    chat = open_chat(world, call)
    reply = _reply(chat, call.params.get("reply_parameters"))
    return world.post(chat, world.bot, {**reply, **content, **keyboard_content(call.params)}).body


def _reply(chat: Chat, wanted: JsonObject | None) -> JsonObject:
    """The message that is replied to; it has to exist, and the quote has to occur in it."""
    if wanted is None:
        return {}
    original = chat.messages.get(wanted["message_id"])
    if original is None or original.deleted:
        if wanted.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    # The server nests one level only.
    inner = {name: value for name, value in original.wire().items() if name != "reply_to_message"}
    return {"reply_to_message": inner, **_quote(wanted.get("quote", ""), text_of(original.body)[0])}


def _quote(quote: str, text: str) -> JsonObject:
    if quote not in text:
        raise bad_request("quote not found")
    return {"quote": {"text": quote, "position": utf16_length(text[: text.index(quote)])}} if quote else {}
