"""The log: one line for each event, to standard error, without secrets and without anybody's words.

What the bot itself logs is written with care. Libraries are not trusted: they are heard from warnings on, and only with
the sentence that stands in their code. What they would put into it (an update, an address with the token) is left
out. The same goes for the messages of exceptions; where they were raised is told.
"""

import asyncio
import contextlib
import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TextIO

from bot.settings import LogFormat, Secret

_TOKEN: Final = re.compile(r"\d+(?::|%3A)[A-Za-z0-9_-]{35,}", re.IGNORECASE)
_OWN: Final = "bot"
_WARNINGS: Final = "py.warnings"
"""Python's own: they speak of code, and say everything in their argument."""
_FRAMES: Final = 8
"""Places that are named for each exception, the innermost ones."""

log = logging.getLogger(__name__)


class Discreet(logging.Formatter):
    """What is common to both formats: which parts of a record may be seen, and that secrets are blotted out."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        super().__init__()
        self._secrets = tuple(secret.value for secret in secrets if secret.value)

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        event = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self._redacted(_message(record)),
        }
        if record.exc_info and record.exc_info[1]:
            event["exception"] = self._redacted(" < ".join(_told(record.exc_info[1])))
        return self.line(event)

    def line(self, event: dict[str, str]) -> str:
        """An event in text: time, level, where, what."""
        text = "{time} {level} {logger}: {message}".format(**event)
        return f"{text} [{event['exception']}]" if "exception" in event else text

    def _redacted(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return " ".join(_TOKEN.sub("***", text).split())


class DiscreetJson(Discreet):
    """One JSON object for each line."""

    def line(self, event: dict[str, str]) -> str:
        """An event as JSON."""
        return json.dumps(event, ensure_ascii=False)


def set_up(level: str, secrets: Iterable[Secret] = (), log_format: LogFormat = "text") -> None:
    """Log from `level` on; libraries from warnings on."""
    handler = _Handler()
    handler.setFormatter((DiscreetJson if log_format == "json" else Discreet)(secrets))
    logging.basicConfig(
        level=max(logging.WARNING, logging.getLevelNamesMapping()[level]), handlers=[handler], force=True
    )
    logging.getLogger(_OWN).setLevel(level)
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_crash


def log_unhandled(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For the event loop: by itself it would write down the exception with its message."""
    log.error("%s", context["message"], exc_info=context.get("exception"))


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the name that the library calls
        """Say no more about a record that cannot be written: by itself it would be printed with its arguments."""
        with contextlib.suppress(OSError, ValueError):
            self.stream.write(f"A line of the log is missing ({record.name}).\n")


def _message(record: logging.LogRecord) -> str:
    trusted = record.name.partition(".")[0] == _OWN or record.name == _WARNINGS
    return record.getMessage() if trusted else str(record.msg)


def _told(error: BaseException | None) -> Iterator[str]:
    """An exception and those that led to it: what they are and where they were raised, the innermost place first."""
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
        places = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames))
        yield f"{type(error).__name__} at {', '.join(places)}" if frames else type(error).__name__
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _log_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Let an exception that nobody caught pass through the log as well."""
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("The program ends.", exc_info=(kind, error, trace))
