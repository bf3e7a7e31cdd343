"""The log: to standard error, and without secrets whoever writes them into it."""

import logging
import re
import sys
from collections.abc import Iterable
from types import TracebackType
from typing import Final

from bot.settings import Secret

_TOKEN: Final = re.compile(r"\d+(?::|%3A)[A-Za-z0-9_-]{35,}", re.IGNORECASE)
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"

log = logging.getLogger(__name__)


class Redaction(logging.Formatter):
    """Formats a record, then blots out secrets: in the message, its arguments, the exception and its traceback."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        super().__init__(_FORMAT)
        self._secrets = tuple(secret.value for secret in secrets if secret.value)

    def format(self, record: logging.LogRecord) -> str:
        """The line (or lines) of a record."""
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return _TOKEN.sub("***", text)


def set_up(level: str, secrets: Iterable[Secret] = ()) -> None:
    """Log from `level` on. Libraries stay quiet about what they send: that is people's words, and the token."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redaction(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for library in ("httpx", "httpcore"):
        logging.getLogger(library).setLevel(logging.WARNING)
    logging.getLogger("telegram").setLevel(max(logging.INFO, logging.getLevelNamesMapping()[level]))
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_crash


def _log_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Let an exception that nobody caught pass through the redaction as well."""
    log.critical("The program ends.", exc_info=(kind, error, trace))
