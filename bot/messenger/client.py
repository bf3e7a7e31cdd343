"""The bot's way to the Bot API."""

from typing import Final

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode, UpdateType
from telegram.error import TelegramError
from telegram.ext import Defaults, ExtBot
from telegram.request import BaseRequest

from bot.messenger import weather
from bot.messenger.delivery import Delivery
from bot.messenger.network import TIMEOUT, JsonObject, Network, proxy_for
from bot.messenger.watcher import Watcher
from bot.messenger.weather import Patience
from bot.settings import Settings

ALLOWED_UPDATES: Final = (UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CALLBACK_QUERY)
"""All that the bot wants to hear of."""
CONNECTIONS: Final = 128


class Client(ExtBot[int]):
    """The library's bot, and a way to get updates that it has not read yet."""

    def __init__(
        self, settings: Settings, watcher: Watcher, patience: Patience, request: BaseRequest | None = None
    ) -> None:
        proxy = None if request else proxy_for(settings.api_base_url)
        super().__init__(
            settings.token.value,
            base_url=settings.api_base_url,
            request=request or Network(CONNECTIONS, proxy),
            get_updates_request=request or Network(1, proxy),
            defaults=Defaults(
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                allow_sending_without_reply=True,
            ),
            rate_limiter=Delivery(settings.messages_per_second, watcher, patience),
        )
        self._watcher = watcher

    async def fetch_updates(self, offset: int | None, wait: int, limit: int) -> list[JsonObject]:
        """The updates from `offset` on, as Telegram sends them; those before count as taken.

        The library's own method loses all of them if it cannot read one, and puts them into the log.
        """
        wanted = {"offset": offset, "timeout": wait, "limit": limit, "allowed_updates": list(ALLOWED_UPDATES)}
        try:
            updates: list[JsonObject] = await self._post("getUpdates", wanted, read_timeout=TIMEOUT + wait)
        except TelegramError as error:
            self._watcher.failed(weather.trouble(error))
            raise
        self._watcher.reached()
        return updates
