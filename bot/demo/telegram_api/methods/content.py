"""What a message carries: text, caption, picture, document, place, keyboard - read from a request."""

from typing import TYPE_CHECKING, Final

from bot.demo.telegram_api.files import photo_size
from bot.demo.telegram_api.findings import JsonObject, bad_request
from bot.demo.telegram_api.rules.keyboards import kept_keyboard
from bot.demo.telegram_api.rules.texts import CAPTION, TEXT, TextField, formatted
from bot.demo.telegram_api.state import Call

if TYPE_CHECKING:
    from bot.demo.telegram_api.world import World

VENUE_EXTRAS: Final = ("foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
LOCATION_EXTRAS: Final = ("horizontal_accuracy",)
KINDS: Final = ("text", "photo", "document", "venue", "location")
"""What the bot's messages can be; a venue carries a location too and is looked for first."""


def kind_of(body: JsonObject) -> str:
    """Which kind of message this is."""
    return next((kind for kind in KINDS if kind in body), "other")


def text_content(holder: JsonObject) -> JsonObject:
    """A text with what belongs to it."""
    preview = {name: holder[name] for name in ("link_preview_options",) if name in holder}
    return {**_formatted_fields(holder, TEXT), **preview}


def caption_content(holder: JsonObject) -> JsonObject:
    """A caption; nothing if there is none."""
    return _formatted_fields(holder, CAPTION) if holder.get("caption") else {}


def photo_content(world: "World", call: Call, value: str | None) -> JsonObject:
    """A photo in its one size."""
    stored = world.files.resolve(value, "photo", call.files)
    width, height = photo_size(stored)
    return {"photo": [{**stored.wire(), "width": width, "height": height}]}


def document_content(world: "World", call: Call, value: str | None) -> JsonObject:
    """A document with its name."""
    stored = world.files.resolve(value, "document", call.files)
    return {"document": {**stored.wire(), "file_name": stored.name, "mime_type": stored.mime_type}}


def media_content(world: "World", call: Call) -> JsonObject:
    """The photo or document of an InputMedia object, with its caption."""
    media = call.params["media"]
    match media["type"]:
        case "photo":
            content = photo_content(world, call, media["media"])
        case "document":
            content = document_content(world, call, media["media"])
        case other:
            raise bad_request(f"the pretend Telegram has no media of type {other}")
    return {**content, **caption_content(media)}


def location_content(holder: JsonObject) -> JsonObject:
    """A place on the map."""
    extras = {name: holder[name] for name in LOCATION_EXTRAS if name in holder}
    return {"location": {"latitude": holder["latitude"], "longitude": holder["longitude"], **extras}}


def venue_content(holder: JsonObject) -> JsonObject:
    """A place with a name and an address."""
    if not holder["title"] or not holder["address"]:
        raise bad_request("VENUE_TITLE_EMPTY" if not holder["title"] else "VENUE_ADDRESS_EMPTY")
    place = location_content(holder)
    extras = {name: holder[name] for name in VENUE_EXTRAS if name in holder}
    return {**place, "venue": {**place, "title": holder["title"], "address": holder["address"], **extras}}


def keyboard_content(holder: JsonObject) -> JsonObject:
    """The inline keyboard; nothing if there is none."""
    keyboard = kept_keyboard(holder.get("reply_markup"))
    return {"reply_markup": keyboard} if keyboard else {}


def _formatted_fields(holder: JsonObject, field: TextField) -> JsonObject:
    text = formatted(holder, field)
    name = TEXT.name if field is TEXT else CAPTION.name
    return {name: text.text, **({field.entities: list(text.entities)} if text.entities else {})}
