"""What can go wrong on the way to Telegram, in words for the log and the metrics: never with what was sent."""

import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import aiohttp
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.messenger.network import NOT_SENT

Trouble = Literal[
    "unreachable", "cut", "timeout", "server", "flood", "refused", "forbidden", "migrated", "conflict", "token"
]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait between attempts, and when a conflict is no longer a restart."""

    first: float = 0.5
    """Seconds before the second attempt."""
    growth: float = 2.0
    longest: float = 30.0
    """Seconds between attempts at most."""
    conflicts: int = 5
    """So many conflicts in a row are no longer a restart, in which an old and a new copy overlap for a moment."""

    def pauses(self) -> Iterator[float]:
        """Seconds to wait before each further attempt, without end."""
        pause = self.first
        while True:
            yield pause
            pause = min(pause * self.growth, self.longest)


def trouble(error: TelegramError) -> Trouble:
    """What kind of trouble an error is."""
    match error:
        case RetryAfter():
            return "flood"
        case BadRequest():
            return "refused"
        case NetworkError() if isinstance(error.__cause__, NOT_SENT):
            return "unreachable"
        case TimedOut():
            return "timeout"
        case NetworkError() if error.__cause__ and not isinstance(error.__cause__, TelegramError):
            return "cut"
        case Forbidden():
            return "forbidden"
        case ChatMigrated():
            return "migrated"
        case Conflict():
            return "conflict"
        case InvalidToken():
            return "token"
        case _:  # 5xx, or an answer that is no answer.
            return "server"


def reason(error: TelegramError) -> str:
    """The trouble, and what the operating system says about it: "unreachable: Connection refused"."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, aiohttp.ClientConnectorError):
            cause = cause.os_error
        if isinstance(cause, OSError) and cause.errno:
            # Names that are not found have numbers of their own; asyncio puts addresses into other texts.
            said = cause.strerror if isinstance(cause, socket.gaierror) else os.strerror(cause.errno)
            return f"{trouble(error)}: {said}"
        cause = cause.__cause__ or cause.__context__
    return trouble(error)


def seconds(pause: float | timedelta) -> float:
    """A pause that Telegram asks for; the library has two ways to say it."""
    return pause.total_seconds() if isinstance(pause, timedelta) else pause
