"""What a tab hears, as server-sent events: first how things stand, then every change."""

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Final

from bot.demo.tabs import Tab, Tabs
from bot.demo.telegram_api import JsonObject, Screen, World

KEEP_ALIVE: Final = 15.0
"""Seconds of silence after which a comment is sent, so that a dead connection is noticed."""
_STILL_THERE: Final = ": still there\n\n"


async def stream(tabs: Tabs, tab: Tab, *, keep_alive: float = KEEP_ALIVE) -> AsyncGenerator[str]:
    """The events of one connection, which ends when the server hangs up or the page goes away."""
    # The subscription comes first and nothing is awaited before the history, so no change is lost or told twice.
    with tabs.listening(tab) as subscription:
        world = tab.user.world
        yield _frame("profile", profile(world, tab))
        yield _frame("history", {"messages": [_shown(screen) for screen in tab.user.messages]})
        while True:
            try:
                event = await asyncio.wait_for(anext(subscription), keep_alive)
            except TimeoutError:
                yield _STILL_THERE
            except StopAsyncIteration:
                return
            else:
                for kind, details in _told(event, world, tab):
                    yield _frame(kind, details)


def profile(world: World, tab: Tab) -> JsonObject:
    """How the bot presents itself in the tab's language."""
    account = tab.user.account
    language = account.language_code or ""
    return {
        "name": world.profile.text("name", language) or world.bot.first_name,
        "username": world.bot.username,
        "description": world.profile.text("description", language) or "",
        "commands": world.profile.commands_seen(tab.user.chat, account.id, account.language_code),
    }


def _told(event: JsonObject, world: World, tab: Tab) -> list[tuple[str, JsonObject]]:
    """What the page is told of an event: its kind and its details, or nothing."""
    match event["event"]:
        case "message" | "edited" as kind:
            return [(kind, {"message": event["message"], "by_bot": event["by_bot"]})]
        case "deleted" as kind:
            return [(kind, {"message_id": event["message_id"]})]
        case "typing" as kind:
            return [(kind, {})]
        case "answered" as kind:
            return [(kind, {name: event[name] for name in ("text", "show_alert", "url")})]
        case "commands" | "profile":
            return [("profile", profile(world, tab))]
        case _:
            return []


def _shown(screen: Screen) -> JsonObject:
    return {"message": screen.body, "by_bot": screen.by_bot}


def _frame(kind: str, details: JsonObject) -> str:
    """One server-sent event; JSON has no bare line breaks, so the data is one line."""
    return f"event: {kind}\ndata: {json.dumps(details, ensure_ascii=False)}\n\n"
