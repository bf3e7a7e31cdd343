"""The environment, read once. Secrets never print."""

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, TypeVar, get_args
from urllib.parse import SplitResult, urlsplit

LogFormat = Literal["text", "json"]
LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]

_TOKEN: Final = re.compile(r"[1-9][0-9]*:[!-.0-~]+")
_TOKEN_LIMIT: Final = 80
"""Characters; the Bot API server takes no longer token and none with a slash (tdlib, ClientManager.cpp)."""
_API_BASE_URL: Final = "https://api.telegram.org/bot"
_LOOPBACK: Final = "127.0.0.1"
_MESSAGES_PER_SECOND: Final = "30"
"""What Telegram allows a bot that does not pay for more."""
_WEBHOOK_PORT: Final = "8443"
_WEBHOOK_PUBLIC_PORTS: Final = (None, 443, 80, 88, 8443)
"""Telegram calls no others; None is 443."""
_WEBHOOK_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{16,256}")
"""Telegram's letters; it would take less than 16, but a short one can be guessed."""
_WEBHOOK_PATH: Final = re.compile(r"/[A-Za-z0-9._~%/-]*")

T = TypeVar("T", bound=str)


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
class Endpoint:
    """Where this machine listens."""

    host: str
    port: int
    setting: str
    """The variable that holds the port, for complaints."""

    @property
    def host_setting(self) -> str:
        """The variable that holds the host."""
        return f"{self.setting.removesuffix('PORT')}LISTEN"


@dataclass(frozen=True, slots=True)
class Webhook:
    """How Telegram brings the updates."""

    url: str
    """The public address; a proxy with a certificate leads from there to `listen` and `path`."""
    listen: Endpoint
    path: str
    secret: Secret


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator decides."""

    token: Secret
    api_base_url: str = _API_BASE_URL
    """Of the Bot API server; the token is put behind it."""
    messages_per_second: int = int(_MESSAGES_PER_SECOND)
    """To all chats together; 0 for no limit."""
    webhook: Webhook | None = None
    """None for polling."""
    health: Endpoint | None = None
    log_level: LogLevel = "INFO"
    log_format: LogFormat = "text"
    log_unanswered: bool = False

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """All that must never be seen."""
        return (self.token, self.webhook.secret) if self.webhook else (self.token,)


def read(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in `environment`; a variable that is empty counts as not set.

    Raises:
        SettingsError: if one is missing or makes no sense.
    """
    return Settings(
        token=_token(environment),
        api_base_url=_api_base_url(environment),
        messages_per_second=_number(environment, "MESSAGES_PER_SECOND", _MESSAGES_PER_SECOND, range(1_001)),
        webhook=_webhook(environment),
        health=health(environment),
        log_level=_choice(environment, "LOG_LEVEL", "INFO", get_args(LogLevel)),
        log_format=_choice(environment, "LOG_FORMAT", "text", get_args(LogFormat)),
        log_unanswered=_choice(environment, "LOG_UNANSWERED", "0", ("0", "1")) == "1",
    )


def health(environment: Mapping[str, str] = os.environ) -> Endpoint | None:
    """Where the pages of health are, if there are any; also for who asks them, and knows no token.

    Raises:
        SettingsError: if the address makes no sense.
    """
    if not _text(environment, "HEALTH_PORT"):
        return None
    return _endpoint(environment, "HEALTH_LISTEN", "HEALTH_PORT", "")


def _token(environment: Mapping[str, str]) -> Secret:
    token, source = _secret(environment, "TELEGRAM_BOT_TOKEN")
    if not token:
        raise SettingsError(f"{source} is not set or empty: put the token there that @BotFather gave you for the bot.")
    if len(token) > _TOKEN_LIMIT or not _TOKEN.fullmatch(token):
        raise SettingsError(f"{source} does not hold a bot token: copy it again from @BotFather, digits:letters.")
    return Secret(token)


def _api_base_url(environment: Mapping[str, str]) -> str:
    url = _text(environment, "TELEGRAM_API_BASE_URL", _API_BASE_URL)
    if not re.fullmatch(r"https?://[^\s/]+/\S*", url):
        raise SettingsError(f"TELEGRAM_API_BASE_URL has to be an address such as {_API_BASE_URL}.")
    return url


def _webhook(environment: Mapping[str, str]) -> Webhook | None:
    url = _text(environment, "WEBHOOK_URL")
    if not url:
        return None
    path = _text(environment, "WEBHOOK_PATH") or _public(url).path or "/"
    if not _WEBHOOK_PATH.fullmatch(path):
        raise SettingsError("WEBHOOK_PATH has to begin with a slash and go on with plain letters, such as /telegram.")
    secret, source = _secret(environment, "WEBHOOK_SECRET")
    if secret and not _WEBHOOK_SECRET.fullmatch(secret):
        raise SettingsError(f"{source} has to hold 16 to 256 of A-Z, a-z, 0-9, _ and -.")
    return Webhook(
        url=url,
        listen=_endpoint(environment, "WEBHOOK_LISTEN", "WEBHOOK_PORT", _WEBHOOK_PORT),
        path=path,
        secret=Secret(secret or secrets.token_urlsafe(32)),
    )


def _public(url: str) -> SplitResult:
    """The parts of the address that Telegram is to call."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise SettingsError("WEBHOOK_URL has to be a public address such as https://bot.example.org/telegram.")
    if port not in _WEBHOOK_PUBLIC_PORTS:
        raise SettingsError("WEBHOOK_URL has to lead to port 443, 80, 88 or 8443: Telegram calls no others.")
    return parts


def _endpoint(environment: Mapping[str, str], host: str, port: str, default_port: str) -> Endpoint:
    return Endpoint(
        _text(environment, host, _LOOPBACK), _number(environment, port, default_port, range(1, 65_536)), port
    )


def _secret(environment: Mapping[str, str], name: str) -> tuple[str, str]:
    """A secret from the variable `name`, or from the file that `name`_FILE names; and what to call its source."""
    value, file = _text(environment, name), _text(environment, f"{name}_FILE")
    if value and file:
        raise SettingsError(f"Set either {name} or {name}_FILE, not both.")
    if not file:
        return value, name
    source = f"The file named by {name}_FILE ({file})"
    try:
        return Path(file).read_text(encoding="utf-8").strip(), source
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a text file"
        raise SettingsError(f"{source} cannot be read: {reason}; mend the path or its rights.") from error


def _choice(environment: Mapping[str, str], name: str, default: T, choices: tuple[T, ...]) -> T:
    given = _text(environment, name, default).casefold()
    for choice in choices:
        if choice.casefold() == given:
            return choice
    raise SettingsError(f"{name} has to be one of {', '.join(choices)}.")


def _number(environment: Mapping[str, str], name: str, default: str, allowed: range) -> int:
    given = _text(environment, name, default)
    if not re.fullmatch(r"[0-9]{1,9}", given) or int(given) not in allowed:
        raise SettingsError(f"{name} has to be a number from {allowed.start} to {allowed.stop - 1}.")
    return int(given)


def _text(environment: Mapping[str, str], name: str, default: str = "") -> str:
    return environment.get(name, "").strip() or default
