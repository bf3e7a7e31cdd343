"""Screens go out as messages: new ones, answers, or in the place of an earlier screen."""

import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final, TypeVar

from telegram import InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.answers import Button, Go, Screen
from bot.plain import plain

log = logging.getLogger(__name__)

T = TypeVar("T")

_UNPARSABLE: Final = ("can't parse entities",)
_UNCHANGED: Final = ("message is not modified",)
_GONE: Final = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
)
"""How the Bot API begins its refusals (in small letters). The message was deleted, is too old, or holds a photo."""


class Keyboard(InlineKeyboardMarkup):
    """The buttons below a screen, only to be sent: the library's objects for each button would cost a fifth of all."""

    __slots__ = ("_wire",)

    def __init__(self, rows: Iterable[Iterable[Button]]) -> None:
        super().__init__(())
        self._wire = {"inline_keyboard": [[_button(button) for button in row] for row in rows]}

    def to_dict(self, recursive: bool = True) -> dict[str, Any]:  # the library's
        """As Telegram wants it."""
        return self._wire


async def send(deliver: Callable[..., Awaitable[T]], screen: Screen) -> T:
    """Hand a screen to `deliver`, one of the library's methods; as plain text if Telegram cannot read its HTML."""
    markup = Keyboard(screen.rows) if screen.rows else None
    try:
        return await deliver(text=screen.text, reply_markup=markup)
    except BadRequest as error:
        if not says(error, _UNPARSABLE):
            raise
    log.error("Telegram could not read the HTML of a screen; it was sent as plain text.")
    return await deliver(text=plain(screen.text), reply_markup=markup, parse_mode=None)


async def edit(deliver: Callable[..., Awaitable[Any]], screen: Screen) -> bool:
    """Put a screen in the place of another. Returns False if the message is not there any more."""
    try:
        await send(deliver, screen)
    except BadRequest as error:
        if says(error, _GONE):
            return False
        if not says(error, _UNCHANGED):
            raise
    return True


def says(error: BadRequest, beginnings: tuple[str, ...]) -> bool:
    """Whether Telegram's refusal begins with one of these. The library changes the capitals, so they do not count."""
    return error.message.lower().startswith(beginnings)


def _button(button: Button) -> dict[str, str]:
    if isinstance(button, Go):
        return {"text": button.label, "callback_data": button.address}
    return {"text": button.label, "url": button.url}
