"""How the bot hears of things: long polling, and the settings of a webhook (rule 5.7)."""

import asyncio
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Final

from bot.demo.telegram_api.findings import JsonObject, Refusal
from bot.demo.telegram_api.methods.registry import method
from bot.demo.telegram_api.state import Call

if TYPE_CHECKING:
    from bot.demo.telegram_api.world import World

MAX_SECONDS: Final = 50
MAX_UPDATES: Final = 100
WEBHOOK_ACTIVE: Final = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OTHER_POLL: Final = "terminated by other getUpdates request; make sure that only one bot instance is running"


@method("getUpdates")
def get_updates(world: "World", call: Call) -> Awaitable[list[JsonObject]]:
    """Wait until there is something new, at most ``timeout`` seconds; ``offset`` confirms what came before."""
    return _poll(world, call.params)


async def _poll(world: "World", params: JsonObject) -> list[JsonObject]:
    if world.webhook["url"]:
        raise Refusal(409, WEBHOOK_ACTIVE)
    if "allowed_updates" in params:
        world.allowed_updates = params["allowed_updates"]
    limit = min(max(params.get("limit", MAX_UPDATES), 1), MAX_UPDATES)
    _confirm(world, params.get("offset", 0))
    world.polls += 1
    number = world.polls
    world.waiting_polls += 1
    try:
        async with world.changed:
            world.changed.notify_all()
            async with asyncio.timeout(min(params.get("timeout", 0), MAX_SECONDS)):
                await world.changed.wait_for(lambda: world.pending or world.polls != number)
    except TimeoutError:
        pass
    finally:
        world.waiting_polls -= 1
    if world.polls != number:
        raise Refusal(409, OTHER_POLL)
    return list(world.pending)[:limit]


def _confirm(world: "World", offset: int) -> None:
    """Forget the updates before the offset; a negative one counts from the end."""
    while world.pending and (len(world.pending) > -offset if offset < 0 else world.pending[0]["update_id"] < offset):
        world.pending.popleft()


@method("setWebhook")
def set_webhook(world: "World", call: Call) -> bool:
    """Keep the address; nothing is ever sent there."""
    world.webhook = {"url": call.params["url"]}
    if "allowed_updates" in call.params:
        world.allowed_updates = call.params["allowed_updates"]
    return _drop(world, call)


@method("deleteWebhook")
def delete_webhook(world: "World", call: Call) -> bool:
    """Back to getUpdates."""
    world.webhook = {"url": ""}
    return _drop(world, call)


@method("getWebhookInfo")
def get_webhook_info(world: "World", _call: Call) -> JsonObject:
    """The address, and how many updates wait."""
    return {**world.webhook, "has_custom_certificate": False, "pending_update_count": len(world.pending)}


def _drop(world: "World", call: Call) -> bool:
    if call.params.get("drop_pending_updates"):
        world.pending.clear()
    return True
