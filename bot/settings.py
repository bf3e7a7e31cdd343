"""The environment, read once. Secrets never print."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_TOKEN: Final = re.compile(r"[1-9][0-9]*:[!-.0-~]+")
_TOKEN_LIMIT: Final = 80
"""Characters; the Bot API server takes no longer token and none with a slash (tdlib, ClientManager.cpp)."""
_LOG_LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
_API_BASE_URL: Final = "https://api.telegram.org/bot"


class SettingsError(Exception):
    """The environment cannot be used; the message says in one sentence what to do."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A text that shows itself only to whoever asks for its `value`."""

    value: str = field(repr=False)

    def __str__(self) -> str:
        return "***"

    def __repr__(self) -> str:
        return "Secret('***')"


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator decides."""

    token: Secret
    api_base_url: str = _API_BASE_URL
    """Of the Bot API server; the token is put behind it."""
    log_level: str = "INFO"


def read(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in `environment`; a variable that is empty counts as not set.

    Raises:
        SettingsError: if one is missing or makes no sense.
    """
    return Settings(
        token=Secret(_token(environment)),
        api_base_url=_api_base_url(environment.get("TELEGRAM_API_BASE_URL") or _API_BASE_URL),
        log_level=_log_level(environment.get("LOG_LEVEL") or "INFO"),
    )


def _token(environment: Mapping[str, str]) -> str:
    token = environment.get("TELEGRAM_BOT_TOKEN", "").strip()
    file = environment.get("TELEGRAM_BOT_TOKEN_FILE", "").strip()
    if token and file:
        raise SettingsError("Set either TELEGRAM_BOT_TOKEN or TELEGRAM_BOT_TOKEN_FILE, not both.")
    if file:
        source, token = f"The file named by TELEGRAM_BOT_TOKEN_FILE ({file})", _content(file)
    else:
        source = "TELEGRAM_BOT_TOKEN"
    if not token:
        raise SettingsError(f"{source} is not set or empty: put the token there that @BotFather gave you for the bot.")
    if len(token) > _TOKEN_LIMIT or not _TOKEN.fullmatch(token):
        raise SettingsError(f"{source} does not hold a bot token: copy it again from @BotFather, digits:letters.")
    return token


def _content(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a text file"
        message = (
            f"The file named by TELEGRAM_BOT_TOKEN_FILE ({file}) cannot be read: {reason}; mend the path or its rights."
        )
        raise SettingsError(message) from error


def _api_base_url(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+/\S*", text.strip()):
        raise SettingsError(f"TELEGRAM_API_BASE_URL has to be an address such as {_API_BASE_URL}.")
    return text.strip()


def _log_level(text: str) -> str:
    level = text.strip().upper()
    if level not in _LOG_LEVELS:
        raise SettingsError(f"LOG_LEVEL has to be one of {', '.join(_LOG_LEVELS)}.")
    return level
