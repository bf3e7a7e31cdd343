"""The one place where the library, the assistant and the handlers come together."""

from collections.abc import Callable, Coroutine
from typing import Any, Final, TypeAlias

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode, UpdateType
from telegram.ext import AIORateLimiter, Application, CallbackQueryHandler, Defaults, MessageHandler, filters
from telegram.request import BaseRequest

from bot.answers import Assistant
from bot.messenger.errors import on_error
from bot.messenger.messages import Messages
from bot.messenger.taps import Taps
from bot.messenger.turns import InTurn
from bot.settings import Settings

BotApplication: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

ALLOWED_UPDATES: Final = (UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CALLBACK_QUERY)
"""All that the bot wants to hear of."""

TIMEOUT: Final = 10.0
"""Seconds to connect, to write, or to wait for an answer; getUpdates adds the time it waits for news."""
RETRIES: Final = 2
"""How often a message is sent again after Telegram has asked for a pause."""


class RateLimiter(AIORateLimiter):
    """Waits when Telegram asks for a pause, save for the profile: its limits last for hours, and all would wait."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Send a request as soon as the limits allow."""
        if endpoint.startswith("setMy"):
            return await callback(*args, **kwargs)
        return await super().process_request(callback, args, kwargs, endpoint, data, rate_limit_args)


def build(settings: Settings, assistant: Assistant, request: BaseRequest | None = None) -> BotApplication:
    """The application, ready to be initialised. `request` replaces the network, for tests and the demo.

    It has no updater: whoever serves it (polling, a webhook, a test) puts updates into its queue.
    """
    builder = (
        Application.builder()
        .token(settings.token.value)
        .base_url(settings.api_base_url)
        .updater(None)
        .rate_limiter(RateLimiter(max_retries=RETRIES))
        .concurrent_updates(InTurn())
        .defaults(
            Defaults(
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                allow_sending_without_reply=True,
            )
        )
    )
    if request:
        builder = builder.request(request).get_updates_request(request)
    else:
        builder = builder.connect_timeout(TIMEOUT).read_timeout(TIMEOUT).write_timeout(TIMEOUT).pool_timeout(TIMEOUT)
        builder = builder.get_updates_connect_timeout(TIMEOUT).get_updates_read_timeout(TIMEOUT)
    application = builder.build()
    application.add_handler(MessageHandler(filters.UpdateType.MESSAGES, Messages(assistant).on_message))
    application.add_handler(CallbackQueryHandler(Taps(assistant).on_tap))
    application.add_error_handler(on_error)
    return application
