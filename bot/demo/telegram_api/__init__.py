"""The pretend Telegram: a local Bot API in the same process, as strict as the real one, with two doors.

Door one is :class:`PretendRequest`, the bot's way to the server. Door two is :class:`User`, a person who writes, taps
and looks. Between them lies the :class:`World`, which answers by the server's rules and notes every rule that the bot
breaks.

    world = World()
    request = PretendRequest(world)
    application = ApplicationBuilder().token(world.token).request(request).get_updates_request(request).build()
    ...  # handlers
    await application.initialize()
    world.deliver = deliver_to(application)

    anna = User(world, "Anna", language_code="de")
    await anna.say("/start")
    await anna.tap("Themen")
    assert "Innenentwicklung" in anna.screen.text
    world.assert_clean()
"""

from bot.demo.telegram_api.clock import Clock, StillClock
from bot.demo.telegram_api.events import Subscription
from bot.demo.telegram_api.faults import Fault
from bot.demo.telegram_api.files import StoredFile, Upload
from bot.demo.telegram_api.findings import Finding, JsonObject, Refusal, Severity, Violation
from bot.demo.telegram_api.markup import MarkupError, find_entities, format_text, parse_html, to_html
from bot.demo.telegram_api.request import PretendRequest, deliver_to
from bot.demo.telegram_api.screen import Button, Screen
from bot.demo.telegram_api.state import Account, Call, Chat, InlineAnswer, Message, Response, Toast
from bot.demo.telegram_api.user import User
from bot.demo.telegram_api.world import TOKEN, Deliver, World

__all__ = [
    "TOKEN",
    "Account",
    "Button",
    "Call",
    "Chat",
    "Clock",
    "Deliver",
    "Fault",
    "Finding",
    "InlineAnswer",
    "JsonObject",
    "MarkupError",
    "Message",
    "PretendRequest",
    "Refusal",
    "Response",
    "Screen",
    "Severity",
    "StillClock",
    "StoredFile",
    "Subscription",
    "Toast",
    "Upload",
    "User",
    "Violation",
    "World",
    "deliver_to",
    "find_entities",
    "format_text",
    "parse_html",
    "to_html",
]
