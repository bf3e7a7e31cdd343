"""Troubles that can be switched on: refusals, floods, lost connections."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Literal

from bot.demo.telegram_api.findings import PREFIXES, Refusal


class ConnectionLost(Exception):  # noqa: N818 - a state of the line, not an error of this program
    """The request or its answer never arrived. ``kind`` is "network" or "timeout"."""

    def __init__(self, kind: Literal["network", "timeout"]) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to the next call of a method (or of any method) instead of its usual answer.

    ``Fault("sendMessage", status=429, retry_after=1)`` floods, ``Fault(status=502)`` is a server in trouble,
    ``Fault("sendPhoto", lost="timeout", takes_effect=True)`` a photo that is sent though the bot never hears of it.
    """

    method: str | None = None
    status: int = 0
    description: str = ""
    retry_after: int | None = None
    migrate_to_chat_id: int | None = None
    lost: Literal["network", "timeout"] | None = None
    takes_effect: bool = False

    def concerns(self, method: str) -> bool:
        """Whether this fault waits for that method."""
        return self.method in (None, method)

    def strike(self) -> None:
        """Raise what the caller shall meet."""
        if self.lost:
            raise ConnectionLost(self.lost)
        raise Refusal(self.status, self.description or self._usual_text(), dict(self._parameters()))

    def _parameters(self) -> Mapping[str, Any]:
        given = {"retry_after": self.retry_after, "migrate_to_chat_id": self.migrate_to_chat_id}
        return {name: value for name, value in given.items() if value is not None}

    def _usual_text(self) -> str:
        if self.status == HTTPStatus.TOO_MANY_REQUESTS:
            return f"retry after {self.retry_after}"
        if self.migrate_to_chat_id is not None:
            return "group chat was upgraded to a supergroup chat"
        # Where the server puts the phrase before the text, the phrase is not said twice.
        return "fault switched on" if self.status in PREFIXES else HTTPStatus(self.status).phrase
