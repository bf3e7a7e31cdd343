"""Section 5.4: answers to callback queries. Whether the query still waits is a matter of state."""

import re
from typing import Final

from bot.demo.telegram_api.findings import Findings, refused
from bot.demo.telegram_api.state import Call, ChatType

MAX_TEXT: Final = 200
_OWN_START: Final = re.compile(r"(?:https?://)?t\.me/\w+\?start=[A-Za-z0-9_-]{1,64}|tg://\S+")


def query_findings(call: Call, _chat_type: ChatType | None) -> Findings:
    """The text and the address of an answer."""
    if call.method != "answerCallbackQuery":
        return
    if len(call.params.get("text", "")) > MAX_TEXT:
        yield refused("5.4 text", "MESSAGE_TOO_LONG")
    url = call.params.get("url")
    if url and not _OWN_START.fullmatch(url):
        yield refused("5.4 url", "URL_INVALID")
