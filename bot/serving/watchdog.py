"""What ends the program if it hangs, while it works or when it is to stop.

While it works: if its event loop hangs, whoever started it (systemd, Docker) is to start it again. The program itself
can do nothing about it then: no task has its turn, no signal is heeded, and in a regular expression not even another
thread gets to run. Python's own faulthandler has a thread that needs neither the loop nor the interpreter. When it is
not held back in time, it writes to standard error where each thread is (files, lines and names of functions, never a
value), and ends the process with exit code 1. That cannot be a line of the log: nobody is left to write one.

When it is to stop: what is still in a thread then, the system's search for a name, is left behind.

Nothing is lost by either: an update that was under way was not confirmed to Telegram, and comes again.
"""

import asyncio
import contextlib
import faulthandler
import os
import threading
from collections.abc import Iterator
from typing import Final

LIMIT: Final = 60.0
"""Seconds in which the loop has not turned. The longest texts, from as many chats as have their turn at the same time,
take some ten."""
HURRY: Final = 0.5
"""Seconds for what comes after the last answer."""
_TURNS: Final = 12
"""How often the thread is held back within the limit."""


@contextlib.contextmanager
def guarded(limit: float = LIMIT) -> Iterator[None]:
    """While the block runs, the process ends if the running loop hangs."""
    turning = _Turning(asyncio.get_running_loop(), limit)
    turning.go_on()
    try:
        yield
    finally:
        turning.stop()


@contextlib.contextmanager
def in_a_hurry(code: int) -> Iterator[None]:
    """If the block takes long, the process ends with `code` all the same."""
    ending = threading.Timer(HURRY, os._exit, [code])
    ending.daemon = True
    ending.start()
    try:
        yield
    finally:
        ending.cancel()


class _Turning:
    """Holds the thread back each time that the loop comes by."""

    def __init__(self, loop: asyncio.AbstractEventLoop, limit: float) -> None:
        self._loop = loop
        self._limit = limit

    def go_on(self) -> None:
        # First the next time: if the thread cannot be started now, the loop's handler logs that, and it is tried again.
        self._next = self._loop.call_later(self._limit / _TURNS, self.go_on)
        faulthandler.dump_traceback_later(self._limit, exit=True)

    def stop(self) -> None:
        self._next.cancel()
        faulthandler.cancel_dump_traceback_later()
