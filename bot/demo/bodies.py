"""What the page may send: small JSON objects of a known shape, and nothing else."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Final, TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request

from bot.catalogue.checking import WrongError, check, dotted, wrong

BODY_LIMIT: Final = 32 * 1024
"""Bytes; the longest message takes half of it."""
TEXT_LIMIT: Final = 4096
"""Characters in a message, as Telegram's clients have it."""
DATA_LIMIT: Final = 64
"""Characters that a button carries."""


def _session(value: str) -> str:
    if not re.fullmatch("[0-9a-f]{32}", value):
        raise wrong("32 hexadecimal digits")
    return value


def _at_most(limit: int) -> Callable[[str], str]:
    """For texts that are neither empty nor too long, nor have half characters in them."""

    def check(value: str) -> str:
        if not 0 < len(value) <= limit or re.search("[\ud800-\udfff]", value):
            raise wrong(f"a text of 1 to {limit} characters")
        return value

    return check


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Common to all: they come from one tab, and carry nothing that is not asked for."""

    session: Annotated[str, _session]


@dataclass(frozen=True, slots=True, kw_only=True)
class Say(Body):
    """A message."""

    text: Annotated[str, str.strip, _at_most(TEXT_LIMIT)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit(Say):
    """Another text for one's own message."""

    message_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap(Body):
    """A tap on a button."""

    message_id: int
    data: Annotated[str, _at_most(DATA_LIMIT)]


B = TypeVar("B", bound=Body)


async def read(request: Request, kind: type[B]) -> B:
    """The body of a request, or the refusal it deserves."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise HTTPException(415, "Send application/json.")
    raw = b""
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > BODY_LIMIT:
            raise HTTPException(413, f"Send {BODY_LIMIT} bytes at most.")
    try:
        return check(kind, json.loads(raw))
    except WrongError as error:
        trail, expected = error.problems[0]
        raise HTTPException(422, f"{dotted(trail) or 'body'}: {expected}") from error
    except (ValueError, RecursionError) as error:
        raise HTTPException(422, "body: JSON") from error
