"""The one place where the library, the assistant and the handlers come together."""

from typing import Any, TypeAlias

from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters
from telegram.request import BaseRequest

from bot.answers import Assistant
from bot.messenger.budget import Budget
from bot.messenger.client import Client
from bot.messenger.errors import on_error
from bot.messenger.messages import Messages
from bot.messenger.taps import Taps
from bot.messenger.turns import InTurn
from bot.messenger.watcher import Watcher
from bot.messenger.weather import Patience
from bot.settings import Settings

BotApplication: TypeAlias = Application[Client, Any, Any, Any, Any, Any]


def build(
    settings: Settings,
    assistant: Assistant,
    request: BaseRequest | None = None,
    *,
    watcher: Watcher | None = None,
    patience: Patience | None = None,
) -> BotApplication:
    """The application, ready to be initialised. `request` replaces the network, for tests and the demo.

    It has no updater: whoever serves it (polling, a webhook, a test) brings the updates.
    """
    watcher = watcher or Watcher()
    client = Client(settings, watcher, patience or Patience(), request)
    application = Application.builder().bot(client).updater(None).concurrent_updates(InTurn()).build()
    budget = Budget()
    messages, taps = Messages(assistant, budget, watcher), Taps(assistant, budget, watcher)
    application.add_handler(MessageHandler(filters.UpdateType.MESSAGES, messages.on_message))
    application.add_handler(CallbackQueryHandler(taps.on_tap))
    application.add_error_handler(on_error)
    return application
