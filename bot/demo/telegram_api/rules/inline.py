"""Section 5.5: answers to inline queries. Texts and keyboards in the results belong to 5.1 and 5.3."""

import re
from collections import Counter
from typing import Final

from bot.demo.telegram_api.findings import Findings, JsonObject, conduct, refused
from bot.demo.telegram_api.state import Call, ChatType

MAX_RESULTS: Final = 50
MAX_ID_BYTES: Final = 64
MAX_OFFSET_BYTES: Final = 64
_START_PARAMETER: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


def inline_findings(call: Call, _chat_type: ChatType | None) -> Findings:
    """All rules about one answer."""
    if call.method != "answerInlineQuery":
        return
    results = call.params["results"]
    if len(results) > MAX_RESULTS:
        yield refused("5.5 results", "Too many inline query results specified")
    yield from _ids([result["id"] for result in results])
    for result in results:
        yield from _article(result)
    if len(call.params.get("next_offset", "").encode()) > MAX_OFFSET_BYTES:
        yield refused("5.5 next offset", "NEXT_OFFSET_INVALID")
    if "is_personal" not in call.params:
        yield conduct("5.5 is_personal", "without is_personal one user's answer is shown to everybody")
    yield from _button(call.params.get("button"))


def _ids(ids: list[str]) -> Findings:
    if any(not 1 <= len(one.encode()) <= MAX_ID_BYTES for one in ids):
        yield refused("5.5 result id", "RESULT_ID_INVALID")
    if any(count > 1 for count in Counter(ids).values()):
        yield refused("5.5 duplicate id", "RESULT_ID_DUPLICATE")


def _article(result: JsonObject) -> Findings:
    if result["type"] == "article" and not result["title"]:
        yield refused("5.5 article", "ARTICLE_TITLE_EMPTY")


def _button(button: JsonObject | None) -> Findings:
    if button is None:
        return
    if ("web_app" in button) == ("start_parameter" in button):
        yield refused("5.5 button", "Exactly one of web_app and start_parameter must be specified for the button")
    parameter = button.get("start_parameter")
    if parameter is not None and not _START_PARAMETER.fullmatch(parameter):
        yield refused("5.5 start parameter", "START_PARAM_INVALID")
