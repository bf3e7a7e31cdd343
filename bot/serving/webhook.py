"""Telegram brings the updates: it calls an address of ours, and calls again until the answer is 200.

So 200 is said when an update has been answered, and what a crash interrupts comes again.
"""

import asyncio
import contextlib
import hmac
import json
import logging
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import WebhookInfo
from telegram.error import BadRequest

from bot.answers import Assistant
from bot.messenger.application import BotApplication
from bot.messenger.client import ALLOWED_UPDATES, Client
from bot.messenger.network import JsonObject
from bot.messenger.turns import AT_ONCE
from bot.messenger.weather import Patience
from bot.serving.intake import Intake
from bot.serving.line import Line
from bot.serving.metrics import Metrics
from bot.serving.session import at_work, connected
from bot.serving.web import served
from bot.settings import Secret, SettingsError, Webhook

BODY_LIMIT: Final = 1024 * 1024
"""Bytes; the longest message with the one it replies to takes a tenth of it."""
ANSWER_WITHIN: Final = 25
"""Seconds until Telegram is asked to call again, for an update that takes longer; it is recognised then."""
LOOK_AFTER: Final = 60
"""Seconds between looks at how Telegram sees the webhook; they also show that there is contact."""
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the name of one
_HANG_UP: Final = {"Connection": "close"}
"""For bodies that are not read to their end."""

log = logging.getLogger(__name__)


async def serve(
    application: BotApplication,
    assistant: Assistant,
    stopped: asyncio.Event,
    webhook: Webhook,
    patience: Patience | None = None,
    metrics: Metrics | None = None,
    look_after: float = LOOK_AFTER,
) -> None:
    """Answer updates until `stopped` is set; then finish those that have arrived.

    Raises:
        InvalidToken: if Telegram does not accept the token, at the start or later.
        SettingsError: if the port cannot be used, or Telegram does not take the address.
    """
    metrics = metrics or Metrics()
    line = Line(stopped, patience or Patience())
    async with connected(application, line):
        if line.stopped:
            return
        intake = Intake(application, metrics)
        door = Door(webhook.secret, intake, stopped)
        app = Route(webhook.path, door.receive, methods=["POST"])
        registration = _Registration(application.bot, webhook, line, metrics)
        async with served(app, webhook.listen), at_work(application, assistant, line, intake):
            await registration.make()
            await registration.keep(look_after)


class Door:
    """Where Telegram knocks."""

    def __init__(self, secret: Secret, intake: Intake, stopped: asyncio.Event) -> None:
        self._secret = secret.value.encode()
        self._intake = intake
        self._stopped = stopped

    async def receive(self, request: Request) -> Response:
        """Take an update: 200 when it was answered, 503 if Telegram shall bring it again."""
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), self._secret):
            return Response(status_code=HTTPStatus.FORBIDDEN, headers=_HANG_UP)
        body = await _read(request)
        if body is None:
            return Response(status_code=HTTPStatus.REQUEST_ENTITY_TOO_LARGE, headers=_HANG_UP)
        update = _update(body)
        if update is None:
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        answered = await self._answered(update)
        return Response(status_code=HTTPStatus.OK if answered else HTTPStatus.SERVICE_UNAVAILABLE)

    async def _answered(self, update: JsonObject) -> bool:
        number = update["update_id"]
        if (self._stopped.is_set() or self._intake.full) and not self._intake.knows(number):
            return False
        if answer := self._intake.take(update):
            await asyncio.wait({answer}, timeout=ANSWER_WITHIN)
        return self._intake.is_done(number)


async def _read(request: Request) -> bytes | None:
    """The body of a request, or None if it is too long."""
    body = b""
    with contextlib.suppress(ClientDisconnect):  # What has come by then is no update.
        async for chunk in request.stream():
            body += chunk
            if len(body) > BODY_LIMIT:
                return None
    return body


def _update(body: bytes) -> JsonObject | None:
    """An update with a number, or None if this is none."""
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) and type(update.get("update_id")) is int else None


class _Registration:
    """What Telegram knows about the webhook."""

    def __init__(self, client: Client, webhook: Webhook, line: Line, metrics: Metrics) -> None:
        self._client = client
        self._webhook = webhook
        self._line = line
        self._metrics = metrics
        self._told = datetime.now(UTC)

    async def make(self) -> None:
        """Tell Telegram where to call."""
        await self._line.insist(self._set)

    async def keep(self, look_after: float) -> None:
        """Look now and then how Telegram sees it, until told to stop."""
        while not self._line.stopped:
            await self._line.unless_stopped(asyncio.sleep(look_after))
            if info := await self._line.insist(self._client.get_webhook_info):
                self._metrics.waiting.set(info.pending_update_count)
                self._pass_on(info)
                if info.url != self._webhook.url:
                    log.warning("Somebody else has changed the webhook, perhaps another copy that polls; set again.")
                    await self.make()

    async def _set(self) -> None:
        try:
            await self._client.set_webhook(
                self._webhook.url,
                secret_token=self._webhook.secret.value,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=AT_ONCE,
            )
        except BadRequest as error:
            raise SettingsError(f"Telegram does not take WEBHOOK_URL: {error.message}.") from error

    def _pass_on(self, info: WebhookInfo) -> None:
        """Log what kept Telegram from delivering since the last look."""
        if info.last_error_date and info.last_error_date > self._told:
            self._told = info.last_error_date
            log.warning("Telegram could not deliver an update: %s", info.last_error_message)
