"""Answers to taps on buttons and to inline queries: each once, and in time."""

from typing import TYPE_CHECKING, Final

from bot.demo.telegram_api.findings import bad_request, conduct, refused
from bot.demo.telegram_api.methods.registry import method
from bot.demo.telegram_api.state import Call, InlineAnswer, InlineQuery, Toast

if TYPE_CHECKING:
    from bot.demo.telegram_api.world import World

CALLBACK_SECONDS: Final = 15
INLINE_SECONDS: Final = 10
TOO_OLD: Final = "query is too old and response timeout expired or query ID is invalid"


@method("answerCallbackQuery")
def answer_callback_query(world: "World", call: Call) -> bool:
    """End the waiting of a tapped button (rule 5.4). A second answer is the bot's mistake, a late one need not be."""
    query = world.callback_queries.get(call.params["callback_query_id"])
    if query is not None and query.answer is not None:
        world.report(call, refused("5.4 second answer", f"callback query {query.id} was answered already"))
    if query is None or query.answer is not None or world.clock() - query.created > CALLBACK_SECONDS:
        raise bad_request(TOO_OLD)
    params = call.params
    query.answer = Toast(params.get("text", ""), params.get("show_alert", False), params.get("url"))
    toast = {"text": query.answer.text, "show_alert": query.answer.show_alert, "url": query.answer.url}
    world.publish("answered", query.chat_id, user_id=query.account.id, query_id=query.id, **toast)
    return True


@method("answerInlineQuery")
def answer_inline_query(world: "World", call: Call) -> bool:
    """Offer results (rule 5.5)."""
    query = world.inline_queries.get(call.params["inline_query_id"])
    if query is None or query.answer is not None or world.clock() - query.created > INLINE_SECONDS:
        raise bad_request(TOO_OLD)
    params = call.params
    results = tuple(params["results"])
    if not query.query and not results and "button" not in params:
        world.report(call, conduct("5.5 empty query", "an empty query gets nothing to choose from"))
    if _earlier_ids(world, query) not in (None, [result["id"] for result in results]):
        world.report(call, conduct("5.5 stable ids", "the same query got results with other ids before"))
    query.answer = InlineAnswer(
        results,
        params.get("next_offset", ""),
        params.get("is_personal", False),
        params.get("cache_time", 300),
        params.get("button"),
    )
    world.publish("inline_answer", None, user_id=query.account.id, query_id=query.id, results=list(results))
    return True


def _earlier_ids(world: "World", query: InlineQuery) -> list[str] | None:
    """The ids of the results that the same person got for the same query."""
    for earlier in reversed(world.inline_queries.values()):
        same = (earlier.account, earlier.query, earlier.offset) == (query.account, query.query, query.offset)
        if same and earlier.answer is not None:
            return [result["id"] for result in earlier.answer.results]
    return None
