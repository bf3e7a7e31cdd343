"""The demo's web server, for this machine only: `run` serves people, `in_background` tests and screenshots."""

import contextlib
import errno
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Final

import uvicorn

from bot.answers import Assistant
from bot.demo import PORTS
from bot.demo.site import Site, create
from bot.demo.telegram_api import Clock

HOST: Final = "127.0.0.1"
GRACE: Final = 3
"""Seconds that requests may still take when the server ends."""


class NoPortError(Exception):
    """There is no port to serve on; the message says why."""


def listen(port: int) -> socket.socket:
    """A socket on this port, or on the next free one if it is taken; 0 takes any.

    Raises:
        NoPortError: if there is none, or the port may not be used.
    """
    for candidate in range(port, PORTS):
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if os.name == "posix":  # Elsewhere the option lets two servers share a port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, candidate))
            listener.listen()
        except OSError as error:
            listener.close()
            if error.errno != errno.EADDRINUSE:
                raise NoPortError(f"Port {candidate} cannot be used: {error.strerror}.") from error
        else:
            return listener
    raise NoPortError(f"No port from {port} on is free.")


def port_of(listener: socket.socket) -> int:
    """The port a socket listens on."""
    return int(listener.getsockname()[1])


def address(listener: socket.socket) -> str:
    """Where a browser finds the page."""
    return f"http://{HOST}:{port_of(listener)}"


def run(assistant: Assistant, listener: socket.socket, ready: Callable[[], None]) -> None:
    """Serve until Ctrl-C. `ready` is called when the page can be opened."""
    with contextlib.suppress(KeyboardInterrupt):  # Raised again by uvicorn after it has ended well.
        _Server(create(assistant), ready).run(sockets=[listener])


@contextlib.contextmanager
def in_background(assistant: Assistant, *, clock: Clock = time.time) -> Iterator[str]:
    """Serve from a thread of its own, on any free port, and give the address."""
    with listen(0) as listener:
        ready = threading.Event()
        server = _Server(create(assistant, clock=clock), ready.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not ready.wait(0.1):
                if not thread.is_alive():
                    raise RuntimeError("the demo did not start")
            yield address(listener)
        finally:
            server.should_exit = True
            thread.join()


class _Server(uvicorn.Server):
    """Says when it is ready, and lets go of the pages that listen when it ends."""

    def __init__(self, site: Site, ready: Callable[[], None]) -> None:
        # Without a configuration of its own, uvicorn logs through the program's log, warnings and worse only.
        super().__init__(
            uvicorn.Config(
                site.app, log_config=None, log_level="warning", access_log=False, timeout_graceful_shutdown=GRACE
            )
        )
        self._tabs = site.tabs
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then tell."""
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the event streams, which would never end by themselves, then the rest."""
        self._tabs.hang_up()
        await super().shutdown(sockets)
