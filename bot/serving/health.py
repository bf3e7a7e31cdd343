"""Three pages for those who look after the bot: is it alive, is it of use, and what does it do."""

from http import HTTPStatus
from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, Router

from bot.serving.metrics import Metrics

RECENT: Final = 100
"""Seconds; in good weather there is contact every 30 (polling) or 60 (webhook)."""


def app(metrics: Metrics) -> Router:
    """The pages of one bot."""

    async def alive(_: Request) -> Response:
        """That this is answered shows that the event loop runs."""
        return PlainTextResponse("alive\n")

    async def ready(_: Request) -> Response:
        if metrics.silence < RECENT:
            return PlainTextResponse("ready\n")
        return PlainTextResponse("no contact with Telegram\n", HTTPStatus.SERVICE_UNAVAILABLE)

    async def numbers(_: Request) -> Response:
        return Response(generate_latest(metrics.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return Router(routes=[Route("/healthz", alive), Route("/readyz", ready), Route("/metrics", numbers)])
