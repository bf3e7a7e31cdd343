"""What the page may send: small JSON objects of a known shape, and nothing else."""

from typing import Annotated, Final, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request

BODY_LIMIT: Final = 32 * 1024
"""Bytes; the longest message takes half of it."""
TEXT_LIMIT: Final = 4096
"""Characters in a message, as Telegram's clients have it."""

Session = Annotated[str, StringConstraints(pattern=r"\A[0-9a-f]{32}\z")]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=TEXT_LIMIT)]


class Body(BaseModel):
    """Common to all: they come from one tab, and carry nothing that is not asked for."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    session: Session


class Say(Body):
    """A message."""

    text: Text


class Edit(Body):
    """Another text for one's own message."""

    message_id: int
    text: Text


class Tap(Body):
    """A tap on a button."""

    message_id: int
    data: Annotated[str, StringConstraints(min_length=1, max_length=64)]


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
        return kind.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(map(str, first["loc"])) or "body"
        raise HTTPException(422, f"{place}: {first['msg']}") from error
