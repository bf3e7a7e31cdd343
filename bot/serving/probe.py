"""Ask the bot that runs on this machine, or in this container, whether it is alive: `python -m bot.serving.probe`.

It is a program of its own, not one of the bot's commands: it is started twice a minute for years, and loads nothing but
Python's own library.
"""

import http.client
import os
import sys
from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

from bot import settings

TIMEOUT: Final = 5.0
"""Seconds; a loop that is busy for so long answers nobody."""
_EVERYWHERE: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  # nothing is bound here
"""Who listens on all addresses is asked on the one that there always is."""


def main(environment: Mapping[str, str] = os.environ) -> int:
    """Ask, say what came of it, and return the exit code: 0 for alive, else 1; Docker knows no others."""
    try:
        endpoint = settings.health(environment)
    except settings.SettingsError as error:
        return _report(str(error), code=1)
    if endpoint is None:
        return _report("HEALTH_PORT is not set, so the bot cannot be asked.", code=1)
    # Not urllib, which would ask the way to itself of the proxy that leads to Telegram.
    host = _EVERYWHERE.get(endpoint.host, endpoint.host)
    connection = http.client.HTTPConnection(host, endpoint.port, timeout=TIMEOUT)
    try:
        connection.request("GET", "/healthz")
        status = connection.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        return _report(f"No answer from {host}, port {endpoint.port}: {type(error).__name__}.", code=1)
    finally:
        connection.close()
    return _report("alive", code=0) if status == HTTPStatus.OK else _report(f"The answer is {status}.", code=1)


def _report(text: str, code: int) -> int:
    print(text)  # noqa: T201  # Docker keeps what is said here
    return code


if __name__ == "__main__":
    sys.exit(main())
