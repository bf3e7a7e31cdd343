"""Screens go out as messages: new ones, answers, or in the place of an earlier screen."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
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


def keyboard(screen: Screen) -> InlineKeyboardMarkup | None:
    """The buttons below a screen, if it has any."""
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in screen.rows]) if screen.rows else None


async def send(deliver: Callable[..., Awaitable[T]], screen: Screen) -> T:
    """Hand a screen to `deliver`, one of the library's methods; as plain text if Telegram cannot read its HTML."""
    markup = keyboard(screen)
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


def _button(button: Button) -> InlineKeyboardButton:
    if isinstance(button, Go):
        return InlineKeyboardButton(button.label, callback_data=button.address)
    return InlineKeyboardButton(button.label, url=button.url)
