"""What keeps other websites out: a browser that visits them can reach this server as well."""

from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HOSTS: Final = ("127.0.0.1", "localhost")
"""Names under which the page may be asked for; any other is DNS rebinding."""

HEADERS: Final = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "object-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}
_OWN: Final = frozenset({"same-origin", "none"})
"""Requests of the page itself, and addresses that somebody typed."""


class Shield:
    """Middleware: the same headers on every response, and no response from /api for other sites."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        app: ASGIApp = self._app
        if scope["path"].startswith("/api/") and Headers(scope=scope).get("sec-fetch-site", "none") not in _OWN:
            app = PlainTextResponse("Other sites have no business here.", status_code=403)
        await app(scope, receive, send_with_headers)
