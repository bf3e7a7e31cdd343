"""Door one: the bot's requests, answered in the same process without a socket."""

import json
from collections.abc import Mapping
from typing import Any

from telegram import Update
from telegram.error import NetworkError, TimedOut
from telegram.ext import Application
from telegram.request import BaseRequest, RequestData

from bot.demo.telegram_api.faults import ConnectionLost
from bot.demo.telegram_api.files import Upload
from bot.demo.telegram_api.findings import JsonObject
from bot.demo.telegram_api.state import Response
from bot.demo.telegram_api.world import Deliver, World


class PretendRequest(BaseRequest):
    """python-telegram-bot's way out, which here leads into a :class:`World`."""

    __slots__ = ("world",)

    def __init__(self, world: World) -> None:
        self.world = world

    @property
    def read_timeout(self) -> float | None:
        """There is no line to wait for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_timeouts: Any,
        **_named_timeouts: Any,
    ) -> tuple[int, bytes]:
        """Answer one request; a wrong token gets what the real server says to it."""
        before, _, endpoint = url.rpartition("/")
        if before.rpartition("/bot")[2] != self.world.token:
            return _encoded(Response(401, {"ok": False, "error_code": 401, "description": "Unauthorized"}))
        # Through JSON and back: what arrives is what would arrive, and shares nothing with the bot's objects.
        params = json.loads(json.dumps(request_data.parameters)) if request_data else {}
        try:
            return _encoded(await self.world.call(endpoint, params, _uploads(request_data)))
        except ConnectionLost as lost:
            if lost.kind == "timeout":
                raise TimedOut from lost
            raise NetworkError("the connection was lost") from lost


def deliver_to(application: Application[Any, Any, Any, Any, Any, Any]) -> Deliver:
    """A way for the world to hand updates directly to an application, which has to be initialised."""

    async def deliver(update: JsonObject) -> None:
        await application.process_update(Update.de_json(update, application.bot))

    return deliver


def _uploads(request_data: RequestData | None) -> Mapping[str, Upload]:
    if request_data is None or not request_data.contains_files:
        return {}
    return {
        name: Upload(filename, content if isinstance(content, bytes) else content.read(), mime_type)
        for name, (filename, content, mime_type) in request_data.multipart_data.items()
    }


def _encoded(response: Response) -> tuple[int, bytes]:
    return response.status, json.dumps(response.body).encode()
