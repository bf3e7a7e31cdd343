"""Section 5.1: texts and captions; section 5.2 by way of the markup they contain."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from bot.demo.telegram_api.findings import Findings, JsonObject, changed, conduct, refused
from bot.demo.telegram_api.markup import FormattedText, MarkupError, format_text, utf16_length
from bot.demo.telegram_api.state import Call, ChatType

MAX_RAW_BYTES: Final = 32_768
PARSE_MODES: Final = frozenset({"html", "markdown", "markdownv2", "none", ""})
MAX_QUOTE: Final = 1024


@dataclass(frozen=True, slots=True)
class TextField:
    """Where a text stands in a request, how long it may be, and what the server says otherwise."""

    name: str
    entities: str
    limit: int
    too_long: str
    empty: str = ""
    """What the server says to an empty text; nothing if it may be empty."""


TEXT: Final = TextField("text", "entities", 4096, "Message is too long", "Message text is empty")
CAPTION: Final = TextField("caption", "caption_entities", 1024, "Message caption is too long")
INLINE_TEXT: Final = TextField("message_text", "entities", 4096, "Message is too long", "Message text is empty")

TEXT_METHODS: Final = frozenset({"sendMessage", "editMessageText"})


def text_findings(call: Call, chat_type: ChatType | None) -> Findings:
    """All rules about texts, wherever in the request a text stands."""
    for holder, field in texts_of(call):
        yield from _one_text(holder, field)
    yield from _address(call)
    yield from _message_effect(call, chat_type)
    yield from _link_preview(call.params)
    yield from _quote(call.params.get("reply_parameters") or {})


def formatted(holder: JsonObject, field: TextField) -> FormattedText:
    """The text that the server makes of a request; the request has passed the rules."""
    mode = str(holder.get("parse_mode", "")).lower()
    return format_text(
        holder.get(field.name, ""), html=mode == "html", entities=[] if mode else holder.get(field.entities, [])
    )


def texts_of(call: Call) -> Iterator[tuple[JsonObject, TextField]]:
    """Every text in a request: the object that holds it and its field."""
    if call.method in TEXT_METHODS:
        yield call.params, TEXT
    elif call.method == "editMessageMedia":
        yield call.params["media"], CAPTION
    elif call.method == "answerInlineQuery":
        for result in call.params["results"]:
            yield result, CAPTION
            content = result.get("input_message_content", {})
            if "message_text" in content:
                yield content, INLINE_TEXT
    elif "caption" in call.params:
        yield call.params, CAPTION


def _one_text(holder: JsonObject, field: TextField) -> Findings:
    raw: str = holder.get(field.name, "")
    mode = str(holder.get("parse_mode", "")).lower()
    if len(raw.encode(errors="surrogatepass")) > MAX_RAW_BYTES:
        yield refused("5.1 raw length", "Text is too long")
        return
    if mode not in PARSE_MODES:
        yield refused("5.1 parse mode", "Unsupported parse_mode")
        return
    if mode.startswith("markdown"):
        yield conduct("5.1 parse mode", "the pretend Telegram reads HTML only")
    if mode and holder.get(field.entities):
        yield changed("5.1 entities", f"{field.entities} are ignored because there is a parse_mode")
    if not raw and field.empty:
        yield refused("5.1 empty", field.empty)
        return
    try:
        text = formatted(holder, field)
    except MarkupError as error:
        yield refused("5.2 markup", f"can't parse entities: {error}" if mode == "html" else str(error))
        return
    if not text.text and field.empty:
        yield refused("5.1 empty", "Text must be non-empty")
    if len(text.text) > field.limit:
        yield refused("5.1 length", field.too_long)
    yield from text.findings


def _address(call: Call) -> Findings:
    """An edit names a message in a chat, or an inline message."""
    if not call.method.startswith("editMessage") or "inline_message_id" in call.params:
        return
    for name in ("chat_id", "message_id"):
        if name not in call.params:
            yield refused("5.1 edit address", "Message identifier is not specified")
            return


def _message_effect(call: Call, chat_type: ChatType | None) -> Findings:
    if "message_effect_id" in call.params and chat_type not in (None, "private"):
        yield refused("5.1 message effect", "Message effects can be used only in private chats")


def _link_preview(params: JsonObject) -> Findings:
    options: dict[str, Any] = params.get("link_preview_options") or {}
    small, large = options.get("prefer_small_media"), options.get("prefer_large_media")
    if small and large:
        yield conduct("5.1 link preview", "prefer_small_media and prefer_large_media exclude each other")
    if (small or large) and not options.get("url"):
        yield conduct("5.1 link preview", "the size of a preview is chosen for an explicit url only")


def _quote(reply: JsonObject) -> Findings:
    quote = reply.get("quote", "")
    plain = re.sub(r"<[^>]*>", "", quote) if reply.get("quote_parse_mode") else quote
    if utf16_length(plain) > MAX_QUOTE:
        yield refused("5.1 quote", "Quote is too long")
