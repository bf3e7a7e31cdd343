"""Where the methods that the pretend Telegram carries out are entered."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from bot.demo.telegram_api.findings import bad_request, forbidden
from bot.demo.telegram_api.state import Call, Chat

if TYPE_CHECKING:
    from bot.demo.telegram_api.world import World

Handler: TypeAlias = Callable[["World", Call], Any]
"""Carries out one call and gives its result (getUpdates: an awaitable); raises ``Refusal`` by the rules of state."""

METHODS: Final[dict[str, Handler]] = {}


def method(*names: str) -> Callable[[Handler], Handler]:
    """Enter a function as what is done for these methods."""

    def enter(handler: Handler) -> Handler:
        METHODS.update(dict.fromkeys(names, handler))
        return handler

    return enter


def known_chat(world: "World", call: Call) -> Chat:
    """The chat a call names."""
    chat = world.find_chat(call.params.get("chat_id"))
    if chat is None:
        raise bad_request("chat not found")
    return chat


def open_chat(world: "World", call: Call) -> Chat:
    """The chat a call names, if the bot may write there."""
    chat = known_chat(world, call)
    if chat.type == "private":
        if chat.bot_status == "kicked":
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
    elif chat.bot_status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.type} chat")
    elif chat.bot_status == "left":
        raise forbidden(f"bot is not a member of the {chat.type} chat")
    return chat
