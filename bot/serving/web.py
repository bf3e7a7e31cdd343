"""A small web server in the bot's own event loop."""

import asyncio
import contextlib
import errno
import socket
from collections.abc import AsyncIterator, Iterator
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from bot.settings import Endpoint, SettingsError

GRACE: Final = 1
"""Seconds that requests may still take when the server ends, after those that bring updates have had their answer."""
CONNECTIONS: Final = 256
"""At once; beyond, requests are turned away."""
_PORTS_FAULT: Final = (errno.EADDRINUSE, errno.EACCES)
"""Taken, or for administrators only; anything else is the address's fault."""


@contextlib.asynccontextmanager
async def served(app: ASGIApp, endpoint: Endpoint) -> AsyncIterator[int]:
    """Serve `app` while the block runs, and give the port; at the end, take nothing new and finish what was begun.

    Routes are an app by themselves. Around each request, `Starlette` would only lay middleware that nothing here needs.

    Raises:
        SettingsError: if the address or the port cannot be used.
    """
    listener = _listen(endpoint)
    server = _Server(
        uvicorn.Config(
            app,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            limit_concurrency=CONNECTIONS,
            timeout_graceful_shutdown=GRACE,
        )
    )
    serving = asyncio.create_task(server.serve([listener]))
    try:
        yield int(listener.getsockname()[1])
    finally:
        server.should_exit = True
        await serving


def _listen(endpoint: Endpoint) -> socket.socket:
    family = socket.AF_INET6 if ":" in endpoint.host else socket.AF_INET
    try:
        return socket.create_server((endpoint.host, endpoint.port), family=family)
    except OSError as error:
        where = f"{endpoint.host}, port {endpoint.port}"
        setting = endpoint.setting if error.errno in _PORTS_FAULT else endpoint.host_setting
        raise SettingsError(f"{setting} cannot be used ({where}): {error.strerror}.") from error


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to the bot, which has more to finish than this server."""
        yield
